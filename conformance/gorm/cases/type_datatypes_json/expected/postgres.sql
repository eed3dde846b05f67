ALTER SEQUENCE docs_id_seq OWNED BY docs.id;

ALTER TABLE ONLY docs
    ADD CONSTRAINT docs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY docs ALTER COLUMN id SET DEFAULT nextval('docs_id_seq'::regclass);

CREATE SEQUENCE docs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE docs (
    id bigint NOT NULL,
    a jsonb,
    b jsonb,
    c jsonb,
    d jsonb,
    e jsonb,
    f jsonb,
    g jsonb NOT NULL
);
