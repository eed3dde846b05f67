ALTER SEQUENCE blogs_id_seq OWNED BY blogs.id;

ALTER SEQUENCE tags_id_seq OWNED BY tags.id;

ALTER TABLE ONLY blogs
    ADD CONSTRAINT blogs_pkey PRIMARY KEY (id, locale);

ALTER TABLE ONLY blogs ALTER COLUMN id SET DEFAULT nextval('blogs_id_seq'::regclass);

ALTER TABLE ONLY locale_blog_tags
    ADD CONSTRAINT locale_blog_tags_pkey PRIMARY KEY (blog_id, blog_locale, tag_id);

ALTER TABLE ONLY shared_blog_tags
    ADD CONSTRAINT shared_blog_tags_pkey PRIMARY KEY (blog_id, tag_id);

ALTER TABLE ONLY tags
    ADD CONSTRAINT tags_pkey PRIMARY KEY (id, locale);

ALTER TABLE ONLY tags ALTER COLUMN id SET DEFAULT nextval('tags_id_seq'::regclass);

CREATE SEQUENCE blogs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE tags_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE blogs (
    id bigint NOT NULL,
    locale character varying(9) NOT NULL
);

CREATE TABLE locale_blog_tags (
    blog_id bigint NOT NULL,
    blog_locale character varying(9) NOT NULL,
    tag_id bigint NOT NULL
);

CREATE TABLE shared_blog_tags (
    blog_id bigint NOT NULL,
    tag_id bigint NOT NULL
);

CREATE TABLE tags (
    id bigint NOT NULL,
    locale character varying(8) NOT NULL
);
