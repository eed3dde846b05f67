-- How traffic finds a deployment, and how the deployment is configured.

-- The unique index covers soft-deleted rows too: a host name stays reserved
-- until its row is purged, so that nobody else can take it over meanwhile.
-- kilter: unless exists table domains
CREATE TABLE domains (
    id            integer PRIMARY KEY AUTOINCREMENT,
    created_at    datetime,
    updated_at    datetime,
    deleted_at    datetime,
    deployment_id integer NOT NULL,
    hostname      text NOT NULL,
    is_primary    numeric NOT NULL DEFAULT false,
    verified_at   datetime,
    CONSTRAINT fk_deployments_domains
        FOREIGN KEY (deployment_id) REFERENCES deployments (id) ON DELETE CASCADE,
    CONSTRAINT chk_domains_hostname CHECK (hostname <> '')
);
-- kilter: unless exists index domains.idx_domains_hostname
CREATE UNIQUE INDEX idx_domains_hostname ON domains (hostname);
-- kilter: unless exists index domains.idx_domains_deployment_id
CREATE INDEX idx_domains_deployment_id ON domains (deployment_id);
-- kilter: unless exists index domains.idx_domains_deleted_at
CREATE INDEX idx_domains_deleted_at ON domains (deleted_at);

-- kilter: unless exists table env_vars
CREATE TABLE env_vars (
    id               integer PRIMARY KEY AUTOINCREMENT,
    created_at       datetime,
    updated_at       datetime,
    deployment_id    integer NOT NULL,
    name             text NOT NULL,
    is_sensitive     numeric NOT NULL DEFAULT false,
    value_ciphertext blob,
    CONSTRAINT fk_deployments_env_vars
        FOREIGN KEY (deployment_id) REFERENCES deployments (id) ON DELETE CASCADE
);
-- kilter: unless exists index env_vars.idx_env_vars_deployment_name
CREATE UNIQUE INDEX idx_env_vars_deployment_name ON env_vars (deployment_id, name);
