ALTER SEQUENCE blog_ptrs_id_seq OWNED BY blog_ptrs.id;

ALTER SEQUENCE blogs_id_seq OWNED BY blogs.id;

ALTER TABLE ONLY blog_ptrs
    ADD CONSTRAINT blog_ptrs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY blog_ptrs ALTER COLUMN id SET DEFAULT nextval('blog_ptrs_id_seq'::regclass);

ALTER TABLE ONLY blogs
    ADD CONSTRAINT blogs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY blogs ALTER COLUMN id SET DEFAULT nextval('blogs_id_seq'::regclass);

CREATE SEQUENCE blog_ptrs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE blogs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE blog_ptrs (
    id bigint NOT NULL,
    name text,
    email character varying(50)
);

CREATE TABLE blogs (
    id bigint NOT NULL,
    name text,
    email character varying(50),
    upvotes integer
);

CREATE UNIQUE INDEX idx_blog_ptrs_email ON blog_ptrs USING btree (email);

CREATE UNIQUE INDEX idx_blogs_email ON blogs USING btree (email);
