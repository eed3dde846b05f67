ALTER SEQUENCE twice_col2_id_seq OWNED BY twice_col2.id;

ALTER SEQUENCE twice_cols_id_seq OWNED BY twice_cols.id;

ALTER TABLE ONLY twice_col2
    ADD CONSTRAINT twice_col2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY twice_col2 ALTER COLUMN id SET DEFAULT nextval('twice_col2_id_seq'::regclass);

ALTER TABLE ONLY twice_cols
    ADD CONSTRAINT twice_cols_pkey PRIMARY KEY (id);

ALTER TABLE ONLY twice_cols ALTER COLUMN id SET DEFAULT nextval('twice_cols_id_seq'::regclass);

CREATE SEQUENCE twice_col2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE twice_cols_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE twice_col2 (
    id bigint NOT NULL,
    name text
);

CREATE TABLE twice_cols (
    id bigint NOT NULL,
    name character varying(7)
);
