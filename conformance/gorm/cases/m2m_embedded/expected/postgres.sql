ALTER SEQUENCE docs_id_seq OWNED BY docs.id;

ALTER SEQUENCE tags_id_seq OWNED BY tags.id;

ALTER TABLE ONLY doc_tags
    ADD CONSTRAINT doc_tags_pkey PRIMARY KEY (doc_id, tag_id);

ALTER TABLE ONLY doc_tags
    ADD CONSTRAINT fk_doc_tags_doc FOREIGN KEY (doc_id) REFERENCES docs(id);

ALTER TABLE ONLY doc_tags
    ADD CONSTRAINT fk_doc_tags_tag FOREIGN KEY (tag_id) REFERENCES tags(id);

ALTER TABLE ONLY docs
    ADD CONSTRAINT docs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY docs ALTER COLUMN id SET DEFAULT nextval('docs_id_seq'::regclass);

ALTER TABLE ONLY tags
    ADD CONSTRAINT tags_pkey PRIMARY KEY (id);

ALTER TABLE ONLY tags ALTER COLUMN id SET DEFAULT nextval('tags_id_seq'::regclass);

CREATE SEQUENCE docs_id_seq
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

CREATE TABLE doc_tags (
    doc_id bigint NOT NULL,
    tag_id bigint NOT NULL
);

CREATE TABLE docs (
    id bigint NOT NULL
);

CREATE TABLE tags (
    id bigint NOT NULL
);
