ALTER SEQUENCE quos_id_seq OWNED BY quos.id;

ALTER TABLE ONLY quos
    ADD CONSTRAINT quos_pkey PRIMARY KEY (id);

ALTER TABLE ONLY quos ALTER COLUMN id SET DEFAULT nextval('quos_id_seq'::regclass);

COMMENT ON COLUMN quos.a IS 'say \"hi\"';

CREATE SEQUENCE quos_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE quos (
    id bigint NOT NULL,
    a character varying(20),
    b character varying(20) DEFAULT 'say \"hi\" now'::character varying
);
