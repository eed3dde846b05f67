DROP TABLE env_vars;
DROP TABLE domains;
