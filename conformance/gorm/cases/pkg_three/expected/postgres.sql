ALTER SEQUENCE posts_id_seq OWNED BY posts.id;

ALTER SEQUENCE profiles_id_seq OWNED BY profiles.id;

ALTER SEQUENCE users_id_seq OWNED BY users.id;

ALTER TABLE ONLY posts
    ADD CONSTRAINT fk_posts_author FOREIGN KEY (author_id) REFERENCES users(id);

ALTER TABLE ONLY posts
    ADD CONSTRAINT posts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY posts ALTER COLUMN id SET DEFAULT nextval('posts_id_seq'::regclass);

ALTER TABLE ONLY profiles
    ADD CONSTRAINT fk_profiles_user FOREIGN KEY (user_id) REFERENCES users(id);

ALTER TABLE ONLY profiles
    ADD CONSTRAINT profiles_pkey PRIMARY KEY (id);

ALTER TABLE ONLY profiles
    ADD CONSTRAINT uni_profiles_user_id UNIQUE (user_id);

ALTER TABLE ONLY profiles ALTER COLUMN id SET DEFAULT nextval('profiles_id_seq'::regclass);

ALTER TABLE ONLY users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY users ALTER COLUMN id SET DEFAULT nextval('users_id_seq'::regclass);

CREATE SEQUENCE posts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE profiles_id_seq
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
    created_at timestamp with time zone,
    title character varying(100),
    author_id bigint
);

CREATE TABLE profiles (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    user_id bigint
);

CREATE TABLE users (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    email character varying(100)
);

CREATE UNIQUE INDEX idx_users_email ON users USING btree (email);
