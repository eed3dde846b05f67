-- Organizations and who may act for them. A member has any number of roles,
-- and both belong to the same organization.

-- kilter: unless exists table organizations
CREATE TABLE organizations (
    id         bigint AUTO_INCREMENT PRIMARY KEY,
    created_at datetime(3),
    updated_at datetime(3),
    deleted_at datetime(3),
    slug       varchar(63) NOT NULL,
    name       longtext NOT NULL,
    UNIQUE INDEX idx_organizations_slug (slug),
    INDEX idx_organizations_deleted_at (deleted_at)
);

-- kilter: unless exists table roles
CREATE TABLE roles (
    id              bigint AUTO_INCREMENT PRIMARY KEY,
    created_at      datetime(3),
    updated_at      datetime(3),
    deleted_at      datetime(3),
    organization_id bigint NOT NULL,
    name            varchar(64) NOT NULL,
    permissions     json,
    UNIQUE INDEX idx_roles_org_name (organization_id, name),
    INDEX idx_roles_deleted_at (deleted_at),
    CONSTRAINT fk_organizations_roles
        FOREIGN KEY (organization_id) REFERENCES organizations (id) ON DELETE CASCADE
);

-- kilter: unless exists table members
CREATE TABLE members (
    id              bigint AUTO_INCREMENT PRIMARY KEY,
    created_at      datetime(3),
    updated_at      datetime(3),
    deleted_at      datetime(3),
    organization_id bigint NOT NULL,
    email           varchar(254) NOT NULL,
    display_name    longtext,
    status          int NOT NULL DEFAULT 1,
    last_seen_at    datetime(3),
    UNIQUE INDEX idx_members_org_email (organization_id, email),
    INDEX idx_members_deleted_at (deleted_at),
    CONSTRAINT fk_organizations_members
        FOREIGN KEY (organization_id) REFERENCES organizations (id) ON DELETE CASCADE
);

-- kilter: unless exists table member_roles
CREATE TABLE member_roles (
    member_id bigint NOT NULL,
    role_id   bigint NOT NULL,
    PRIMARY KEY (member_id, role_id),
    CONSTRAINT fk_member_roles_member
        FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE,
    CONSTRAINT fk_member_roles_role
        FOREIGN KEY (role_id) REFERENCES roles (id) ON DELETE CASCADE
);
