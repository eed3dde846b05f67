-- kilter: if exists table build_logs
DROP TABLE build_logs;
-- kilter: if exists table builds
DROP TABLE builds;
-- kilter: if exists table deployments
DROP TABLE deployments;
