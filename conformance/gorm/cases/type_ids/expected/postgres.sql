ALTER SEQUENCE ids_id_seq OWNED BY ids.id;

ALTER TABLE ONLY ids
    ADD CONSTRAINT ids_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ids ALTER COLUMN id SET DEFAULT nextval('ids_id_seq'::regclass);

CREATE SEQUENCE ids_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE ids (
    id bigint NOT NULL,
    a bytea,
    b character(26),
    c bytea,
    d bytea,
    e character varying(20)
);
