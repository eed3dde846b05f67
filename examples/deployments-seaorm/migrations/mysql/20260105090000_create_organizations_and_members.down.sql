-- kilter: if exists table member_roles
DROP TABLE member_roles;
-- kilter: if exists table members
DROP TABLE members;
-- kilter: if exists table roles
DROP TABLE roles;
-- kilter: if exists table organizations
DROP TABLE organizations;
