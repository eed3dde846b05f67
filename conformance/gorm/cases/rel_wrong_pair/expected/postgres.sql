ALTER SEQUENCE posts_id_seq OWNED BY posts.id;

ALTER SEQUENCE users_id_seq OWNED BY users.id;

ALTER TABLE ONLY posts
    ADD CONSTRAINT fk_posts_user FOREIGN KEY (user_uuid) REFERENCES users(id);

ALTER TABLE ONLY posts
    ADD CONSTRAINT posts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY posts ALTER COLUMN id SET DEFAULT nextval('posts_id_seq'::regclass);

ALTER TABLE ONLY users
    ADD CONSTRAINT uni_users_uuid UNIQUE (uuid);

ALTER TABLE ONLY users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY users ALTER COLUMN id SET DEFAULT nextval('users_id_seq'::regclass);

CREATE SEQUENCE posts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE users_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE posts (
    id bigint NOT NULL,
    user_uuid bigint
);

CREATE TABLE users (
    id bigint NOT NULL,
    uuid character varying(36)
);
