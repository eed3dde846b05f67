ALTER SEQUENCE emb3_id_seq OWNED BY emb3.id;

ALTER TABLE ONLY emb3
    ADD CONSTRAINT emb3_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emb3 ALTER COLUMN id SET DEFAULT nextval('emb3_id_seq'::regclass);

CREATE INDEX idx_emb3_created_by ON emb3 USING btree (created_by);

CREATE SEQUENCE emb3_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE emb3 (
    id bigint NOT NULL,
    created_by character varying(40),
    n text,
    z bigint
);
