ALTER SEQUENCE nulls_id_seq OWNED BY nulls.id;

ALTER TABLE ONLY nulls
    ADD CONSTRAINT nulls_pkey PRIMARY KEY (id);

ALTER TABLE ONLY nulls ALTER COLUMN id SET DEFAULT nextval('nulls_id_seq'::regclass);

CREATE INDEX idx_nulls_g ON nulls USING btree (g);

CREATE SEQUENCE nulls_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE nulls (
    id bigint NOT NULL,
    a text,
    b integer,
    c timestamp with time zone,
    d bytea,
    e numeric,
    f boolean,
    g character varying(12)
);
