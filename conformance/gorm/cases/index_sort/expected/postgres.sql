ALTER SEQUENCE i1_id_seq OWNED BY i1.id;

ALTER TABLE ONLY i1
    ADD CONSTRAINT i1_pkey PRIMARY KEY (id);

ALTER TABLE ONLY i1 ALTER COLUMN id SET DEFAULT nextval('i1_id_seq'::regclass);

CREATE INDEX idx_bc ON i1 USING btree (b DESC, c);

CREATE INDEX idx_i1_a ON i1 USING btree (a DESC);

CREATE SEQUENCE i1_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE i1 (
    id bigint NOT NULL,
    a bigint,
    b bigint,
    c character varying(9),
    d bigint
);

CREATE UNIQUE INDEX udx_d ON i1 USING btree (d DESC);
