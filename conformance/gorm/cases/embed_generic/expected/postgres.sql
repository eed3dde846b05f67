ALTER SEQUENCE gu2_id_seq OWNED BY gu2.id;

ALTER TABLE ONLY gu2
    ADD CONSTRAINT gu2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY gu2 ALTER COLUMN id SET DEFAULT nextval('gu2_id_seq'::regclass);

ALTER TABLE ONLY gus
    ADD CONSTRAINT gus_pkey PRIMARY KEY (id);

CREATE SEQUENCE gu2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE gu2 (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    name text
);

CREATE TABLE gus (
    id text NOT NULL,
    created_at timestamp with time zone,
    name text
);
