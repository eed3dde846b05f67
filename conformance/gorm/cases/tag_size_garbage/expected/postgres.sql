ALTER SEQUENCE szs_id_seq OWNED BY szs.id;

ALTER TABLE ONLY szs
    ADD CONSTRAINT szs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY szs ALTER COLUMN id SET DEFAULT nextval('szs_id_seq'::regclass);

CREATE SEQUENCE szs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE szs (
    id bigint NOT NULL,
    a text,
    b text,
    c text,
    d text,
    e text,
    f bigint,
    g bytea
);
