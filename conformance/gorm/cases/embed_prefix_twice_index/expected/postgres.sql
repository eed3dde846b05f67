ALTER SEQUENCE blog2_id_seq OWNED BY blog2.id;

ALTER TABLE ONLY blog2
    ADD CONSTRAINT blog2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY blog2 ALTER COLUMN id SET DEFAULT nextval('blog2_id_seq'::regclass);

CREATE SEQUENCE blog2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE blog2 (
    id bigint NOT NULL,
    author_name text,
    author_email character varying(50),
    editor_name text,
    editor_email character varying(50)
);

CREATE UNIQUE INDEX idx_blog2_email ON blog2 USING btree (author_email, editor_email);
