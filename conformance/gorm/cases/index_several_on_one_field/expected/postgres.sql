ALTER SEQUENCE i4_id_seq OWNED BY i4.id;

ALTER TABLE ONLY i4
    ADD CONSTRAINT i4_pkey PRIMARY KEY (id);

ALTER TABLE ONLY i4 ALTER COLUMN id SET DEFAULT nextval('i4_id_seq'::regclass);

CREATE INDEX idx_a ON i4 USING btree (k, l);

CREATE INDEX idx_b ON i4 USING btree (k, l);

CREATE INDEX idx_c ON i4 USING btree (k DESC);

CREATE INDEX idx_i1 ON i4 USING btree (i);

CREATE INDEX idx_i4_j ON i4 USING btree (j);

CREATE SEQUENCE i4_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE i4 (
    id bigint NOT NULL,
    i bigint,
    j bigint,
    k bigint,
    l bigint
);

CREATE UNIQUE INDEX idx_i2 ON i4 USING btree (i);

CREATE UNIQUE INDEX udx_j ON i4 USING btree (j);
