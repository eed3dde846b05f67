-- Organizations and who may act for them. A member has any number of roles,
-- and both belong to the same organization.

-- kilter: unless exists table organizations
CREATE TABLE organizations (
    id         integer PRIMARY KEY AUTOINCREMENT,
    created_at datetime,
    updated_at datetime,
    deleted_at datetime,
    slug       text NOT NULL,
    name       text NOT NULL
);
-- kilter: unless exists index organizations.idx_organizations_slug
CREATE UNIQUE INDEX idx_organizations_slug ON organizations (slug);
-- kilter: unless exists index organizations.idx_organizations_deleted_at
CREATE INDEX idx_organizations_deleted_at ON organizations (deleted_at);

-- kilter: unless exists table roles
CREATE TABLE roles (
    id              integer PRIMARY KEY AUTOINCREMENT,
    created_at      datetime,
    updated_at      datetime,
    deleted_at      datetime,
    organization_id integer NOT NULL,
    name            text NOT NULL,
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
    id              integer PRIMARY KEY AUTOINCREMENT,
    created_at      datetime,
    updated_at      datetime,
    deleted_at      datetime,
    organization_id integer NOT NULL,
    email           text NOT NULL,
    display_name    text,
    status          integer NOT NULL DEFAULT 1,
    last_seen_at    datetime,
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
    member_id integer,
    role_id   integer,
    PRIMARY KEY (member_id, role_id),
    CONSTRAINT fk_member_roles_member
        FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE,
    CONSTRAINT fk_member_roles_role
        FOREIGN KEY (role_id) REFERENCES roles (id) ON DELETE CASCADE
);
