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
    a timestamp with time zone DEFAULT CURRENT_TIMESTAMP,
    b timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    d timestamp with time zone DEFAULT '1970-01-02 00:00:00+00'::timestamp with time zone,
    e timestamp with time zone DEFAULT '2020-01-02 03:04:05+00'::timestamp with time zone,
    f timestamp without time zone DEFAULT CURRENT_TIMESTAMP,
    g date DEFAULT '2020-01-02'::date
);
