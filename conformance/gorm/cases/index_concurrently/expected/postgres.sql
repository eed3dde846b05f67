ALTER SEQUENCE cs_id_seq OWNED BY cs.id;

ALTER TABLE ONLY cs
    ADD CONSTRAINT cs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cs ALTER COLUMN id SET DEFAULT nextval('cs_id_seq'::regclass);

CREATE INDEX idx_cs_k ON cs USING btree (k);

CREATE SEQUENCE cs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE cs (
    id bigint NOT NULL,
    k bigint
);
