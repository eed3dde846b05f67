ALTER SEQUENCE es_id_seq OWNED BY es.id;

ALTER TABLE ONLY es
    ADD CONSTRAINT es_pkey PRIMARY KEY (id);

ALTER TABLE ONLY es ALTER COLUMN id SET DEFAULT nextval('es_id_seq'::regclass);

CREATE INDEX idx_es_g ON es USING btree (lower(g));

CREATE INDEX idx_ij ON es USING btree (((i + 1)), j);

CREATE SEQUENCE es_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE es (
    id bigint NOT NULL,
    g text,
    h text,
    i bigint,
    j bigint
);

CREATE UNIQUE INDEX udx_h ON es USING btree (upper(h));
