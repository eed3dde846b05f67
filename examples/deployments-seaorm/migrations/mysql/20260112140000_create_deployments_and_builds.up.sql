-- What the platform runs, how it was built, and the output of each build.

-- kilter: unless exists table deployments
CREATE TABLE deployments (
    id                bigint AUTO_INCREMENT PRIMARY KEY,
    created_at        datetime(3),
    updated_at        datetime(3),
    deleted_at        datetime(3),
    organization_id   bigint NOT NULL,
    name              varchar(100) NOT NULL,
    status            int NOT NULL DEFAULT 0,
    port              int NOT NULL DEFAULT 8080,
    replica_count     int NOT NULL DEFAULT 1,
    limits_cpu_millis int NOT NULL DEFAULT 500,
    limits_memory_mb  bigint NOT NULL DEFAULT 512,
    labels            json,
    command           json,
    active_build_id   bigint,
    last_deployed_at  datetime(3),
    UNIQUE INDEX idx_deployments_org_name (organization_id, name),
    INDEX idx_deployments_status (status),
    INDEX idx_deployments_deleted_at (deleted_at),
    CONSTRAINT fk_organizations_deployments
        FOREIGN KEY (organization_id) REFERENCES organizations (id) ON DELETE CASCADE,
    CONSTRAINT chk_deployments_port CHECK (port BETWEEN 1 AND 65535),
    CONSTRAINT chk_deployments_replica_count CHECK (replica_count >= 0)
);

-- kilter: unless exists table builds
CREATE TABLE builds (
    id            bigint AUTO_INCREMENT PRIMARY KEY,
    created_at    datetime(3),
    updated_at    datetime(3),
    deleted_at    datetime(3),
    deployment_id bigint NOT NULL,
    number        int NOT NULL,
    status        int NOT NULL DEFAULT 0,
    source        varchar(16) NOT NULL DEFAULT 'push',
    commit_sha    longtext,
    source_digest longblob,
    image_ref     longtext,
    archive_path  longtext,
    started_at    datetime(3),
    finished_at   datetime(3),
    UNIQUE INDEX idx_builds_deployment_number (deployment_id, number),
    INDEX idx_builds_status (status),
    INDEX idx_builds_deleted_at (deleted_at),
    CONSTRAINT fk_deployments_builds
        FOREIGN KEY (deployment_id) REFERENCES deployments (id) ON DELETE CASCADE,
    CONSTRAINT chk_builds_one_artifact
        CHECK (image_ref IS NULL OR archive_path IS NULL)
);

-- kilter: unless exists table build_logs
CREATE TABLE build_logs (
    id          bigint AUTO_INCREMENT PRIMARY KEY,
    build_id    bigint NOT NULL,
    line_number int unsigned NOT NULL,
    stream      int NOT NULL DEFAULT 1,
    content     longtext NOT NULL,
    logged_at   datetime(3),
    UNIQUE INDEX idx_build_logs_build_line (build_id, line_number),
    CONSTRAINT fk_builds_logs
        FOREIGN KEY (build_id) REFERENCES builds (id) ON DELETE CASCADE
);
