DROP TABLE member_roles;
DROP TABLE members;
DROP TABLE roles;
DROP TABLE organizations;
