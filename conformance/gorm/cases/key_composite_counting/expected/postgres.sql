ALTER SEQUENCE multi_pk2_id_seq OWNED BY multi_pk2.id;

ALTER SEQUENCE multi_pk6_id_seq OWNED BY multi_pk6.id;

ALTER TABLE ONLY multi_pk2
    ADD CONSTRAINT multi_pk2_pkey PRIMARY KEY (id, b);

ALTER TABLE ONLY multi_pk2 ALTER COLUMN id SET DEFAULT nextval('multi_pk2_id_seq'::regclass);

ALTER TABLE ONLY multi_pk6
    ADD CONSTRAINT multi_pk6_pkey PRIMARY KEY (id, code);

ALTER TABLE ONLY multi_pk6 ALTER COLUMN id SET DEFAULT nextval('multi_pk6_id_seq'::regclass);

CREATE INDEX idx_multi_pk6_deleted_at ON multi_pk6 USING btree (deleted_at);

CREATE SEQUENCE multi_pk2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE multi_pk6_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE multi_pk2 (
    id bigint NOT NULL,
    b bigint NOT NULL
);

CREATE TABLE multi_pk6 (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone,
    code character varying(5) NOT NULL
);
