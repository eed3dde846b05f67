ALTER SEQUENCE ct5_id_seq OWNED BY ct5.id;

ALTER TABLE ONLY ct5
    ADD CONSTRAINT ct5_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ct5 ALTER COLUMN id SET DEFAULT nextval('ct5_id_seq'::regclass);

CREATE SEQUENCE ct5_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE ct5 (
    id bigint NOT NULL,
    d character varying(33)
);
