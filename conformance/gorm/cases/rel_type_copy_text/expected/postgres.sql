ALTER SEQUENCE posts_id_seq OWNED BY posts.id;

ALTER TABLE ONLY posts
    ADD CONSTRAINT fk_posts_tag FOREIGN KEY (tag_id) REFERENCES tags(id);

ALTER TABLE ONLY posts
    ADD CONSTRAINT posts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY posts ALTER COLUMN id SET DEFAULT nextval('posts_id_seq'::regclass);

ALTER TABLE ONLY tags
    ADD CONSTRAINT tags_pkey PRIMARY KEY (id);

CREATE SEQUENCE posts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE posts (
    id bigint NOT NULL,
    tag_id text
);

CREATE TABLE tags (
    id text NOT NULL
);
