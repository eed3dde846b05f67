ALTER SEQUENCE ubmas_id_seq OWNED BY ubmas.id;

ALTER SEQUENCE ubms_id_seq OWNED BY ubms.id;

ALTER TABLE ONLY ubmas
    ADD CONSTRAINT ubmas_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ubmas ALTER COLUMN id SET DEFAULT nextval('ubmas_id_seq'::regclass);

ALTER TABLE ONLY ubms
    ADD CONSTRAINT ubms_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ubms ALTER COLUMN id SET DEFAULT nextval('ubms_id_seq'::regclass);

CREATE INDEX idx_ubmas_deleted_at ON ubmas USING btree (deleted_at);

CREATE INDEX idx_ubms_deleted_at ON ubms USING btree (deleted_at);

CREATE SEQUENCE ubmas_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE ubms_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE ubmas (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone,
    n text
);

CREATE TABLE ubms (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone,
    n text
);
