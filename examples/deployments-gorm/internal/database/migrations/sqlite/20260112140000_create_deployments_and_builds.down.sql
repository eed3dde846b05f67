DROP TABLE build_logs;
DROP TABLE builds;
DROP TABLE deployments;
