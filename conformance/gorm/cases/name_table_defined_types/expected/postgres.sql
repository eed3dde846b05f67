ALTER SEQUENCE defs_id_seq OWNED BY defs.id;

ALTER SEQUENCE the_base_id_seq OWNED BY the_base.id;

ALTER TABLE ONLY defs
    ADD CONSTRAINT defs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY defs ALTER COLUMN id SET DEFAULT nextval('defs_id_seq'::regclass);

ALTER TABLE ONLY the_base
    ADD CONSTRAINT the_base_pkey PRIMARY KEY (id);

ALTER TABLE ONLY the_base ALTER COLUMN id SET DEFAULT nextval('the_base_id_seq'::regclass);

CREATE INDEX idx_defs_name ON defs USING btree (name);

CREATE INDEX idx_the_base_name ON the_base USING btree (name);

CREATE SEQUENCE defs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE the_base_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE defs (
    id bigint NOT NULL,
    name character varying(20)
);

CREATE TABLE the_base (
    id bigint NOT NULL,
    name character varying(20)
);
