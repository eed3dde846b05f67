-- How traffic finds a deployment, and how the deployment is configured.

-- The unique index covers soft-deleted rows too: a host name stays reserved
-- until its row is purged, so that nobody else can take it over meanwhile.
-- kilter: unless exists table domains
CREATE TABLE domains (
    id            bigserial PRIMARY KEY,
    created_at    timestamptz,
    updated_at    timestamptz,
    deleted_at    timestamptz,
    deployment_id bigint NOT NULL,
    hostname      varchar(253) NOT NULL,
    is_primary    boolean NOT NULL DEFAULT false,
    verified_at   timestamptz,
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
    id               bigserial PRIMARY KEY,
    created_at       timestamptz,
    updated_at       timestamptz,
    deployment_id    bigint NOT NULL,
    name             varchar(128) NOT NULL,
    is_sensitive     boolean NOT NULL DEFAULT false,
    value_ciphertext bytea,
    CONSTRAINT fk_deployments_env_vars
        FOREIGN KEY (deployment_id) REFERENCES deployments (id) ON DELETE CASCADE
);
-- kilter: unless exists index env_vars.idx_env_vars_deployment_name
CREATE UNIQUE INDEX idx_env_vars_deployment_name ON env_vars (deployment_id, name);
