ALTER SEQUENCE toy_cs_id_seq OWNED BY toy_cs.id;

ALTER TABLE ONLY cats
    ADD CONSTRAINT cats_pkey PRIMARY KEY (id);

ALTER TABLE ONLY toy_cs
    ADD CONSTRAINT toy_cs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY toy_cs ALTER COLUMN id SET DEFAULT nextval('toy_cs_id_seq'::regclass);

CREATE SEQUENCE toy_cs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE cats (
    id character varying(36) NOT NULL
);

CREATE TABLE toy_cs (
    id bigint NOT NULL,
    owner_id character varying(36),
    owner_type text
);
