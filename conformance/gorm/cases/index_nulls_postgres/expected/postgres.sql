ALTER SEQUENCE ns_id_seq OWNED BY ns.id;

ALTER TABLE ONLY ns
    ADD CONSTRAINT ns_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ns ALTER COLUMN id SET DEFAULT nextval('ns_id_seq'::regclass);

CREATE INDEX idx_ns_a ON ns USING btree (a DESC NULLS LAST);

CREATE INDEX idx_ns_b ON ns USING btree (b NULLS FIRST);

CREATE SEQUENCE ns_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE ns (
    id bigint NOT NULL,
    a bigint,
    b bigint
);
