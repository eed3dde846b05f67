ALTER TABLE ONLY roles
    ADD CONSTRAINT roles_pkey PRIMARY KEY (id);

ALTER TABLE ONLY roles
    ADD CONSTRAINT uni_roles_name UNIQUE (name);

ALTER TABLE ONLY user_roles
    ADD CONSTRAINT fk_user_roles_role FOREIGN KEY (role_id) REFERENCES roles(id);

ALTER TABLE ONLY user_roles
    ADD CONSTRAINT fk_user_roles_user FOREIGN KEY (user_id) REFERENCES users(id);

ALTER TABLE ONLY user_roles
    ADD CONSTRAINT user_roles_pkey PRIMARY KEY (user_id, role_id);

ALTER TABLE ONLY users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

CREATE TABLE roles (
    id character varying(36) NOT NULL,
    created_at timestamp with time zone,
    name character varying(20)
);

CREATE TABLE user_roles (
    user_id character varying(36) NOT NULL,
    role_id character varying(36) NOT NULL
);

CREATE TABLE users (
    id character varying(36) NOT NULL,
    created_at timestamp with time zone
);
