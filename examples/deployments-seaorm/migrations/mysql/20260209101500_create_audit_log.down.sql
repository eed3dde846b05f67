-- kilter: if exists table audit_log
DROP TABLE audit_log;
