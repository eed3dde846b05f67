ALTER SEQUENCE ds_id_seq OWNED BY ds.id;

ALTER TABLE ONLY ds
    ADD CONSTRAINT ds_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ds ALTER COLUMN id SET DEFAULT nextval('ds_id_seq'::regclass);

CREATE SEQUENCE ds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE ds (
    id bigint NOT NULL,
    a bytea DEFAULT '\x7b7d'::bytea,
    c bytea DEFAULT '\x7b7d'::bytea
);
