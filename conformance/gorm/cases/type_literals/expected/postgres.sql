ALTER SEQUENCE lits_id_seq OWNED BY lits.id;

ALTER TABLE ONLY lits
    ADD CONSTRAINT lits_pkey PRIMARY KEY (id);

ALTER TABLE ONLY lits ALTER COLUMN id SET DEFAULT nextval('lits_id_seq'::regclass);

CREATE SEQUENCE lits_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE lits (
    id bigint NOT NULL,
    a text,
    b character varying(100),
    c integer,
    d bigint,
    e numeric(10,2),
    f integer,
    g integer,
    h smallint,
    i text,
    j bigint,
    k numeric(12,4),
    l character(10) NOT NULL,
    o date,
    p json,
    q boolean DEFAULT true
);
