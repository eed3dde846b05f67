ALTER SEQUENCE blogs_id_seq OWNED BY blogs.id;

ALTER SEQUENCE post_bs_id_seq OWNED BY post_bs.id;

ALTER TABLE ONLY blogs
    ADD CONSTRAINT blogs_pkey PRIMARY KEY (id, locale);

ALTER TABLE ONLY blogs ALTER COLUMN id SET DEFAULT nextval('blogs_id_seq'::regclass);

ALTER TABLE ONLY post_bs
    ADD CONSTRAINT fk_post_bs_blog FOREIGN KEY (blog_id, blog_locale) REFERENCES blogs(id, locale);

ALTER TABLE ONLY post_bs
    ADD CONSTRAINT post_bs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY post_bs ALTER COLUMN id SET DEFAULT nextval('post_bs_id_seq'::regclass);

CREATE SEQUENCE blogs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE post_bs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE blogs (
    id bigint NOT NULL,
    locale character varying(8) NOT NULL
);

CREATE TABLE post_bs (
    id bigint NOT NULL,
    blog_id bigint,
    blog_locale character varying(8)
);
