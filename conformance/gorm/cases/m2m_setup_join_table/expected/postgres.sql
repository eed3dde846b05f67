ALTER SEQUENCE cas_id_seq OWNED BY cas.id;

ALTER SEQUENCE cjs_id_seq OWNED BY cjs.id;

ALTER TABLE ONLY cas
    ADD CONSTRAINT cas_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cas ALTER COLUMN id SET DEFAULT nextval('cas_id_seq'::regclass);

ALTER TABLE ONLY cj_addrs
    ADD CONSTRAINT cj_addrs_pkey PRIMARY KEY (cj_id, ca_id);

ALTER TABLE ONLY cj_addrs
    ADD CONSTRAINT fk_cj_addrs_ca FOREIGN KEY (ca_id) REFERENCES cas(id);

ALTER TABLE ONLY cj_addrs
    ADD CONSTRAINT fk_cj_addrs_cj FOREIGN KEY (cj_id) REFERENCES cjs(id);

ALTER TABLE ONLY cjs
    ADD CONSTRAINT cjs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cjs ALTER COLUMN id SET DEFAULT nextval('cjs_id_seq'::regclass);

CREATE INDEX idx_cj_addrs_note ON cj_addrs USING btree (note);

CREATE SEQUENCE cas_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE cjs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE cas (
    id bigint NOT NULL
);

CREATE TABLE cj_addrs (
    cj_id bigint NOT NULL,
    ca_id bigint NOT NULL,
    created_at timestamp with time zone,
    deleted_at timestamp with time zone,
    note character varying(50)
);

CREATE TABLE cjs (
    id bigint NOT NULL
);
