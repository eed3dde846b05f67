-- How traffic finds a deployment, and how the deployment is configured.

-- The unique index covers soft-deleted rows too: a host name stays reserved
-- until its row is purged, so that nobody else can take it over meanwhile.
-- kilter: unless exists table domains
CREATE TABLE domains (
    id            bigint unsigned AUTO_INCREMENT PRIMARY KEY,
    created_at    datetime(3),
    updated_at    datetime(3),
    deleted_at    datetime(3),
    deployment_id bigint NOT NULL,
    hostname      varchar(253) NOT NULL,
    is_primary    boolean NOT NULL DEFAULT false,
    verified_at   datetime(3),
    UNIQUE INDEX idx_domains_hostname (hostname),
    INDEX idx_domains_deployment_id (deployment_id),
    INDEX idx_domains_deleted_at (deleted_at),
    CONSTRAINT fk_deployments_domains
        FOREIGN KEY (deployment_id) REFERENCES deployments (id) ON DELETE CASCADE,
    CONSTRAINT chk_domains_hostname CHECK (hostname <> '')
);

-- kilter: unless exists table env_vars
CREATE TABLE env_vars (
    id               bigint AUTO_INCREMENT PRIMARY KEY,
    created_at       datetime(3),
    updated_at       datetime(3),
    deployment_id    bigint NOT NULL,
    name             varchar(128) NOT NULL,
    is_sensitive     boolean NOT NULL DEFAULT false,
    value_ciphertext longblob,
    UNIQUE INDEX idx_env_vars_deployment_name (deployment_id, name),
    CONSTRAINT fk_deployments_env_vars
        FOREIGN KEY (deployment_id) REFERENCES deployments (id) ON DELETE CASCADE
);
