ALTER SEQUENCE api_keys_id_seq OWNED BY api_keys.id;

ALTER SEQUENCE calls_id_seq OWNED BY calls.id;

ALTER SEQUENCE v_ips_id_seq OWNED BY v_ips.id;

ALTER TABLE ONLY api_keys
    ADD CONSTRAINT api_keys_pkey PRIMARY KEY (id);

ALTER TABLE ONLY api_keys ALTER COLUMN id SET DEFAULT nextval('api_keys_id_seq'::regclass);

ALTER TABLE ONLY calls
    ADD CONSTRAINT calls_pkey PRIMARY KEY (id);

ALTER TABLE ONLY calls
    ADD CONSTRAINT fk_calls_api_key FOREIGN KEY (api_key_id) REFERENCES api_keys(id);

ALTER TABLE ONLY calls
    ADD CONSTRAINT fk_calls_v_ip FOREIGN KEY (v_ip_id) REFERENCES v_ips(id);

ALTER TABLE ONLY calls ALTER COLUMN id SET DEFAULT nextval('calls_id_seq'::regclass);

ALTER TABLE ONLY v_ips
    ADD CONSTRAINT v_ips_pkey PRIMARY KEY (id);

ALTER TABLE ONLY v_ips ALTER COLUMN id SET DEFAULT nextval('v_ips_id_seq'::regclass);

CREATE SEQUENCE api_keys_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE calls_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE v_ips_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE api_keys (
    id bigint NOT NULL
);

CREATE TABLE calls (
    id bigint NOT NULL,
    api_key_id bigint,
    v_ip_id bigint
);

CREATE TABLE v_ips (
    id bigint NOT NULL
);
