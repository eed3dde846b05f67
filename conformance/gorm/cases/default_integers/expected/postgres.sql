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
    a bigint DEFAULT 18,
    b bigint DEFAULT 0,
    c bigint DEFAULT '-1'::integer,
    d bigint DEFAULT 16,
    e bigint DEFAULT 8,
    f bigint DEFAULT 3,
    g bigint DEFAULT 1000,
    h bigint DEFAULT 7,
    j bigint DEFAULT (1 + 2),
    k bigint,
    l bigint,
    m smallint DEFAULT 15,
    n bigint DEFAULT '18446744073709551615'::numeric,
    o bigint DEFAULT '-9223372036854775808'::bigint,
    p bigint DEFAULT 1000000
);
