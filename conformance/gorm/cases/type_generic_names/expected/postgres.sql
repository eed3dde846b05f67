ALTER SEQUENCE gens_id_seq OWNED BY gens.id;

ALTER TABLE ONLY gens
    ADD CONSTRAINT gens_pkey PRIMARY KEY (id);

ALTER TABLE ONLY gens ALTER COLUMN id SET DEFAULT nextval('gens_id_seq'::regclass);

CREATE SEQUENCE gens_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE gens (
    id bigint NOT NULL,
    a smallint,
    b smallint,
    c smallint,
    d text,
    e character varying(50),
    f boolean,
    g numeric,
    h timestamp with time zone,
    i bytea,
    j bytea,
    k boolean
);
