ALTER SEQUENCE ts_id_seq OWNED BY ts.id;

ALTER TABLE ONLY ts
    ADD CONSTRAINT ts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ts ALTER COLUMN id SET DEFAULT nextval('ts_id_seq'::regclass);

CREATE INDEX idx_ts_a ON ts USING btree (a COLLATE "C");

CREATE SEQUENCE ts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE ts (
    id bigint NOT NULL,
    a text,
    b text,
    c text
);

CREATE UNIQUE INDEX idx_b ON ts USING btree (b COLLATE "C" DESC, c);
