ALTER SEQUENCE bytes_id_seq OWNED BY bytes.id;

ALTER TABLE ONLY bytes
    ADD CONSTRAINT bytes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY bytes ALTER COLUMN id SET DEFAULT nextval('bytes_id_seq'::regclass);

CREATE SEQUENCE bytes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE bytes (
    id bigint NOT NULL,
    a bytea,
    b bytea,
    c bytea,
    d bytea,
    e bytea,
    f bytea,
    g bytea,
    h bytea,
    i bytea,
    j bytea,
    k bytea,
    l bytea,
    m bytea,
    n bytea,
    o bytea,
    p bytea
);
