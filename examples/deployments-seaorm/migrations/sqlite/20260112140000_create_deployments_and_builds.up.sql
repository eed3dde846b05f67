-- What the platform runs, how it was built, and the output of each build.

-- kilter: unless exists table deployments
CREATE TABLE deployments (
    id                integer PRIMARY KEY AUTOINCREMENT,
    created_at        datetime,
    updated_at        datetime,
    deleted_at        datetime,
    organization_id   integer NOT NULL,
    name              text NOT NULL,
    status            integer NOT NULL DEFAULT 0,
    port              integer NOT NULL DEFAULT 8080,
    replica_count     integer NOT NULL DEFAULT 1,
    limits_cpu_millis integer NOT NULL DEFAULT 500,
    limits_memory_mb  integer NOT NULL DEFAULT 512,
    labels            JSON,
    command           json,
    active_build_id   integer,
    last_deployed_at  datetime,
    CONSTRAINT fk_organizations_deployments
        FOREIGN KEY (organization_id) REFERENCES organizations (id) ON DELETE CASCADE,
    CONSTRAINT chk_deployments_port CHECK (port BETWEEN 1 AND 65535),
    CONSTRAINT chk_deployments_replica_count CHECK (replica_count >= 0)
);
-- kilter: unless exists index deployments.idx_deployments_org_name
CREATE UNIQUE INDEX idx_deployments_org_name ON deployments (organization_id, name);
-- kilter: unless exists index deployments.idx_deployments_status
CREATE INDEX idx_deployments_status ON deployments (status);
-- kilter: unless exists index deployments.idx_deployments_deleted_at
CREATE INDEX idx_deployments_deleted_at ON deployments (deleted_at);

-- kilter: unless exists table builds
CREATE TABLE builds (
    id            integer PRIMARY KEY AUTOINCREMENT,
    created_at    datetime,
    updated_at    datetime,
    deleted_at    datetime,
    deployment_id integer NOT NULL,
    number        integer NOT NULL,
    status        integer NOT NULL DEFAULT 0,
    source        text NOT NULL DEFAULT 'push',
    commit_sha    text,
    source_digest blob,
    image_ref     text,
    archive_path  text,
    started_at    datetime,
    finished_at   datetime,
    CONSTRAINT fk_deployments_builds
        FOREIGN KEY (deployment_id) REFERENCES deployments (id) ON DELETE CASCADE,
    CONSTRAINT chk_builds_one_artifact
        CHECK (image_ref IS NULL OR archive_path IS NULL)
);
-- kilter: unless exists index builds.idx_builds_deployment_number
CREATE UNIQUE INDEX idx_builds_deployment_number ON builds (deployment_id, number);
-- kilter: unless exists index builds.idx_builds_status
CREATE INDEX idx_builds_status ON builds (status);
-- kilter: unless exists index builds.idx_builds_deleted_at
CREATE INDEX idx_builds_deleted_at ON builds (deleted_at);

-- kilter: unless exists table build_logs
CREATE TABLE build_logs (
    id          integer PRIMARY KEY AUTOINCREMENT,
    build_id    integer NOT NULL,
    line_number integer NOT NULL,
    stream      integer NOT NULL DEFAULT 1,
    content     text NOT NULL,
    logged_at   datetime,
    CONSTRAINT fk_builds_logs
        FOREIGN KEY (build_id) REFERENCES builds (id) ON DELETE CASCADE
);
-- kilter: unless exists index build_logs.idx_build_logs_build_line
CREATE UNIQUE INDEX idx_build_logs_build_line ON build_logs (build_id, line_number);
