ALTER SEQUENCE i1_id_seq OWNED BY i1.id;

ALTER TABLE ONLY i1
    ADD CONSTRAINT i1_pkey PRIMARY KEY (id);

ALTER TABLE ONLY i1 ALTER COLUMN id SET DEFAULT nextval('i1_id_seq'::regclass);

CREATE INDEX "false" ON i1 USING btree (o);

CREATE INDEX "idx_P" ON i1 USING btree (p);

CREATE INDEX idx_b ON i1 USING btree (b);

CREATE INDEX idx_i1_a ON i1 USING btree (a);

CREATE INDEX idx_i1_r ON i1 USING btree ("rCol");

CREATE INDEX idx_i1_s ON i1 USING btree (s);

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
    c bigint,
    e bigint,
    m bigint,
    n bigint,
    o bigint,
    p bigint,
    qq bigint,
    "rCol" bigint,
    s character varying(20)
);

CREATE UNIQUE INDEX idx_i1_c ON i1 USING btree (c);

CREATE UNIQUE INDEX idx_i1_e ON i1 USING btree (e);

CREATE UNIQUE INDEX idx_i1_m ON i1 USING btree (m);

CREATE UNIQUE INDEX udx_q ON i1 USING btree (qq);
