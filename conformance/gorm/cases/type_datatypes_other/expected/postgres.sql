ALTER SEQUENCE others_id_seq OWNED BY others.id;

ALTER TABLE ONLY others
    ADD CONSTRAINT others_pkey PRIMARY KEY (id);

ALTER TABLE ONLY others ALTER COLUMN id SET DEFAULT nextval('others_id_seq'::regclass);

CREATE SEQUENCE others_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE others (
    id bigint NOT NULL,
    a date,
    b time without time zone,
    c text,
    d uuid,
    e bytea,
    f date NOT NULL,
    g text,
    h integer,
    i timestamp with time zone,
    j boolean,
    k smallint,
    l character varying(20),
    m bigint,
    n numeric
);
