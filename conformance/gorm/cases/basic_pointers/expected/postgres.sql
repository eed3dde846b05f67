ALTER SEQUENCE ptrs_id_seq OWNED BY ptrs.id;

ALTER TABLE ONLY ptrs
    ADD CONSTRAINT ptrs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ptrs ALTER COLUMN id SET DEFAULT nextval('ptrs_id_seq'::regclass);

CREATE SEQUENCE ptrs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE ptrs (
    id bigint NOT NULL,
    a text,
    b bigint,
    c timestamp with time zone,
    d bytea,
    e boolean DEFAULT true NOT NULL,
    f numeric,
    g smallint,
    num integer
);
