ALTER SEQUENCE g_defs_id_seq OWNED BY g_defs.id;

ALTER SEQUENCE pages_id_seq OWNED BY pages.id;

ALTER TABLE ONLY g_defs
    ADD CONSTRAINT g_defs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY g_defs ALTER COLUMN id SET DEFAULT nextval('g_defs_id_seq'::regclass);

ALTER TABLE ONLY pages
    ADD CONSTRAINT pages_pkey PRIMARY KEY (id);

ALTER TABLE ONLY pages ALTER COLUMN id SET DEFAULT nextval('pages_id_seq'::regclass);

CREATE SEQUENCE g_defs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE pages_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE g_defs (
    id bigint NOT NULL,
    v text
);

CREATE TABLE pages (
    id bigint NOT NULL,
    v character varying(20)
);
