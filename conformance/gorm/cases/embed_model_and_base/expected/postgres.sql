ALTER SEQUENCE emb1_id_seq OWNED BY emb1.id;

ALTER SEQUENCE emb2_id_seq OWNED BY emb2.id;

ALTER TABLE ONLY emb1
    ADD CONSTRAINT emb1_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emb1 ALTER COLUMN id SET DEFAULT nextval('emb1_id_seq'::regclass);

ALTER TABLE ONLY emb2
    ADD CONSTRAINT emb2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emb2 ALTER COLUMN id SET DEFAULT nextval('emb2_id_seq'::regclass);

CREATE INDEX idx_emb1_created_by ON emb1 USING btree (created_by);

CREATE INDEX idx_emb1_deleted_at ON emb1 USING btree (deleted_at);

CREATE INDEX idx_emb2_created_by ON emb2 USING btree (created_by);

CREATE SEQUENCE emb1_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE emb2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE emb1 (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone,
    created_by character varying(40),
    z bigint
);

CREATE TABLE emb2 (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    created_by character varying(40),
    z bigint
);
