ALTER SEQUENCE floats_id_seq OWNED BY floats.id;

ALTER TABLE ONLY floats
    ADD CONSTRAINT floats_pkey PRIMARY KEY (id);

ALTER TABLE ONLY floats ALTER COLUMN id SET DEFAULT nextval('floats_id_seq'::regclass);

CREATE SEQUENCE floats_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE floats (
    id bigint NOT NULL,
    a numeric,
    b numeric,
    c numeric(10,0),
    d numeric(10,0),
    e numeric(10,2),
    f numeric(10,2),
    g numeric,
    h numeric,
    i numeric,
    j numeric,
    k numeric,
    l numeric
);
