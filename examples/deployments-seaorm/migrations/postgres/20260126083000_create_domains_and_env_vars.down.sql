-- kilter: if exists table env_vars
DROP TABLE env_vars;
-- kilter: if exists table domains
DROP TABLE domains;
