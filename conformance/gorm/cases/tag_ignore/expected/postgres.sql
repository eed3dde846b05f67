ALTER SEQUENCE ign2_id_seq OWNED BY ign2.id;

ALTER TABLE ONLY ign2
    ADD CONSTRAINT ign2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ign2 ALTER COLUMN id SET DEFAULT nextval('ign2_id_seq'::regclass);

CREATE SEQUENCE ign2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE ign2 (
    id bigint NOT NULL,
    d text,
    e text,
    f text,
    h text,
    n text,
    o character varying(8)
);
