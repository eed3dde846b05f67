ALTER SEQUENCE cts_id_seq OWNED BY cts.id;

ALTER TABLE ONLY cts
    ADD CONSTRAINT cts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cts ALTER COLUMN id SET DEFAULT nextval('cts_id_seq'::regclass);

CREATE INDEX idx_cts_c ON cts USING btree (c);

CREATE SEQUENCE cts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE cts (
    id bigint NOT NULL,
    a point,
    b point NOT NULL,
    c character varying(254),
    d character varying(254)
);
