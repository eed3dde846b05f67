ALTER SEQUENCE defs_id_seq OWNED BY defs.id;

ALTER TABLE ONLY defs
    ADD CONSTRAINT defs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY defs ALTER COLUMN id SET DEFAULT nextval('defs_id_seq'::regclass);

CREATE SEQUENCE defs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE defs (
    id bigint NOT NULL,
    a text,
    b smallint,
    c bytea,
    d numeric,
    e boolean,
    f smallint,
    g integer,
    h character varying(20) DEFAULT 'new'::character varying NOT NULL,
    i text,
    j smallint DEFAULT 3
);
