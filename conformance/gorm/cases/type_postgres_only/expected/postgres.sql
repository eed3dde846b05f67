ALTER SEQUENCE pg_types_id_seq OWNED BY pg_types.id;

ALTER TABLE ONLY pg_types
    ADD CONSTRAINT pg_types_pkey PRIMARY KEY (id);

ALTER TABLE ONLY pg_types ALTER COLUMN id SET DEFAULT nextval('pg_types_id_seq'::regclass);

CREATE SEQUENCE pg_types_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE pg_types (
    id bigint NOT NULL,
    a inet,
    b cidr,
    c macaddr,
    d tsvector,
    e jsonb,
    f money,
    g int4range,
    h point,
    i xml,
    j bit(8),
    k bit varying(8),
    l character varying(20),
    m character(3),
    n bpchar,
    o double precision,
    p real,
    q real,
    r bigint,
    s smallint,
    t boolean,
    u json,
    v name,
    w numeric
);
