ALTER SEQUENCE unexp_field_typs_id_seq OWNED BY unexp_field_typs.id;

ALTER TABLE ONLY unexp_field_typs
    ADD CONSTRAINT unexp_field_typs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY unexp_field_typs ALTER COLUMN id SET DEFAULT nextval('unexp_field_typs_id_seq'::regclass);

CREATE SEQUENCE unexp_field_typs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE unexp_field_typs (
    id bigint NOT NULL,
    a text
);
