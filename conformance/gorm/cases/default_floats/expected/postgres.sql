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
    a numeric DEFAULT 1.5,
    b numeric DEFAULT 1000,
    c numeric DEFAULT 0.1,
    d numeric DEFAULT 1,
    e numeric(10,2) DEFAULT 0,
    f numeric DEFAULT 0.1,
    g numeric DEFAULT 1.5,
    h numeric DEFAULT '-2.25'::numeric NOT NULL,
    i numeric DEFAULT 0.5,
    j numeric DEFAULT 0.001,
    k numeric DEFAULT 3.14159265
);
