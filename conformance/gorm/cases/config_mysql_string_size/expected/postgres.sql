ALTER SEQUENCE users_id_seq OWNED BY users.id;

ALTER TABLE ONLY tags
    ADD CONSTRAINT tags_pkey PRIMARY KEY (code);

ALTER TABLE ONLY user_tags
    ADD CONSTRAINT fk_user_tags_tag FOREIGN KEY (tag_code) REFERENCES tags(code);

ALTER TABLE ONLY user_tags
    ADD CONSTRAINT fk_user_tags_user FOREIGN KEY (user_id) REFERENCES users(id);

ALTER TABLE ONLY user_tags
    ADD CONSTRAINT user_tags_pkey PRIMARY KEY (user_id, tag_code);

ALTER TABLE ONLY users
    ADD CONSTRAINT uni_users_b UNIQUE (b);

ALTER TABLE ONLY users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY users ALTER COLUMN id SET DEFAULT nextval('users_id_seq'::regclass);

CREATE SEQUENCE users_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE tags (
    code text NOT NULL
);

CREATE TABLE user_tags (
    user_id bigint NOT NULL,
    tag_code text NOT NULL
);

CREATE TABLE users (
    id bigint NOT NULL,
    a text,
    b text,
    c character varying(20),
    d text,
    e text DEFAULT 'x'::text
);

CREATE UNIQUE INDEX idx_users_d ON users USING btree (d);
