ALTER SEQUENCE names_id_seq OWNED BY names.id;

ALTER TABLE ONLY names
    ADD CONSTRAINT names_pkey PRIMARY KEY (id);

ALTER TABLE ONLY names ALTER COLUMN id SET DEFAULT nextval('names_id_seq'::regclass);

CREATE SEQUENCE names_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE names (
    id bigint NOT NULL,
    sha256 character varying(64),
    sha256_hash character varying(64),
    md5_sum character varying(32),
    field1 bigint,
    field1_a bigint,
    field12_b3_c bigint,
    b2_b boolean,
    a1 bigint,
    pm25 bigint,
    pm2_5 bigint,
    x1_y2 bigint,
    co2_level bigint,
    fa2 bigint,
    is2_fa boolean,
    two_fa boolean,
    utf8_mb4 boolean,
    utf8 boolean,
    h2_o bigint,
    id2 bigint,
    id2_name character varying(8),
    status_http2 bigint,
    i18n character varying(8)
);
