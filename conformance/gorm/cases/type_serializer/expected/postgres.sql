ALTER SEQUENCE sers_id_seq OWNED BY sers.id;

ALTER TABLE ONLY sers
    ADD CONSTRAINT sers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY sers ALTER COLUMN id SET DEFAULT nextval('sers_id_seq'::regclass);

CREATE SEQUENCE sers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE sers (
    id bigint NOT NULL,
    a text,
    b character varying(100),
    c text,
    d text,
    e text,
    f bigint,
    g timestamp with time zone,
    h text,
    i text,
    j text,
    k timestamp with time zone,
    l boolean,
    m text NOT NULL,
    o text
);
