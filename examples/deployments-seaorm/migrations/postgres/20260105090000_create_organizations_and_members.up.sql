-- Organizations and who may act for them. A member has any number of roles,
-- and both belong to the same organization.

-- kilter: unless exists table organizations
CREATE TABLE organizations (
    id         bigserial PRIMARY KEY,
    created_at timestamptz,
    updated_at timestamptz,
    deleted_at timestamptz,
    slug       varchar(63) NOT NULL,
    name       text NOT NULL
);
-- kilter: unless exists index organizations.idx_organizations_slug
CREATE UNIQUE INDEX idx_organizations_slug ON organizations (slug);
-- kilter: unless exists index organizations.idx_organizations_deleted_at
CREATE INDEX idx_organizations_deleted_at ON organizations (deleted_at);

-- kilter: allow C010: json is the one document type that all three databases have; nothing compares by it
-- kilter: unless exists table roles
CREATE TABLE roles (
    id              bigserial PRIMARY KEY,
    created_at      timestamptz,
    updated_at      timestamptz,
    deleted_at      timestamptz,
    organization_id bigint NOT NULL,
    name            varchar(64) NOT NULL,
    permissions     json,
    CONSTRAINT fk_organizations_roles
        FOREIGN KEY (organization_id) REFERENCES organizations (id) ON DELETE CASCADE
);
-- kilter: unless exists index roles.idx_roles_org_name
CREATE UNIQUE INDEX idx_roles_org_name ON roles (organization_id, name);
-- kilter: unless exists index roles.idx_roles_deleted_at
CREATE INDEX idx_roles_deleted_at ON roles (deleted_at);

-- kilter: unless exists table members
CREATE TABLE members (
    id              bigserial PRIMARY KEY,
    created_at      timestamptz,
    updated_at      timestamptz,
    deleted_at      timestamptz,
    organization_id bigint NOT NULL,
    email           varchar(254) NOT NULL,
    display_name    text,
    status          integer NOT NULL DEFAULT 1,
    last_seen_at    timestamptz,
    CONSTRAINT fk_organizations_members
        FOREIGN KEY (organization_id) REFERENCES organizations (id) ON DELETE CASCADE
);
-- kilter: unless exists index members.idx_members_org_email
CREATE UNIQUE INDEX idx_members_org_email ON members (organization_id, email);
-- kilter: unless exists index members.idx_members_deleted_at
CREATE INDEX idx_members_deleted_at ON members (deleted_at);

-- kilter: allow L022: roles are rarely removed, and GORM makes no index on this side of a join table
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
