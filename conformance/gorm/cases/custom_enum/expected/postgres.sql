ALTER SEQUENCE cts_id_seq OWNED BY cts.id;

ALTER TABLE ONLY cts
    ADD CONSTRAINT cts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cts ALTER COLUMN id SET DEFAULT nextval('cts_id_seq'::regclass);

CREATE INDEX idx_cts_d ON cts USING btree (d);

CREATE SEQUENCE cts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE cts (
    id bigint NOT NULL,
    a character varying(10) DEFAULT 'red'::character varying,
    b character varying(10) DEFAULT 'low'::character varying,
    c bigint DEFAULT 1,
    d text NOT NULL
);
