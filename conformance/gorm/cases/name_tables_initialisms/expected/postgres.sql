ALTER SEQUENCE api_keys_id_seq OWNED BY api_keys.id;

ALTER SEQUENCE dns_id_seq OWNED BY dns.id;

ALTER SEQUENCE http_requests_id_seq OWNED BY http_requests.id;

ALTER SEQUENCE ios_devices_id_seq OWNED BY ios_devices.id;

ALTER SEQUENCE k8s_nodes_id_seq OWNED BY k8s_nodes.id;

ALTER SEQUENCE o_auth_clients_id_seq OWNED BY o_auth_clients.id;

ALTER SEQUENCE sms_logs_id_seq OWNED BY sms_logs.id;

ALTER SEQUENCE urls_id_seq OWNED BY urls.id;

ALTER SEQUENCE user_c_ids_id_seq OWNED BY user_c_ids.id;

ALTER SEQUENCE v_ips_id_seq OWNED BY v_ips.id;

ALTER TABLE ONLY api_keys
    ADD CONSTRAINT api_keys_pkey PRIMARY KEY (id);

ALTER TABLE ONLY api_keys ALTER COLUMN id SET DEFAULT nextval('api_keys_id_seq'::regclass);

ALTER TABLE ONLY dns
    ADD CONSTRAINT dns_pkey PRIMARY KEY (id);

ALTER TABLE ONLY dns ALTER COLUMN id SET DEFAULT nextval('dns_id_seq'::regclass);

ALTER TABLE ONLY http_requests
    ADD CONSTRAINT http_requests_pkey PRIMARY KEY (id);

ALTER TABLE ONLY http_requests ALTER COLUMN id SET DEFAULT nextval('http_requests_id_seq'::regclass);

ALTER TABLE ONLY ios_devices
    ADD CONSTRAINT ios_devices_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ios_devices ALTER COLUMN id SET DEFAULT nextval('ios_devices_id_seq'::regclass);

ALTER TABLE ONLY k8s_nodes
    ADD CONSTRAINT k8s_nodes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY k8s_nodes ALTER COLUMN id SET DEFAULT nextval('k8s_nodes_id_seq'::regclass);

ALTER TABLE ONLY o_auth_clients
    ADD CONSTRAINT o_auth_clients_pkey PRIMARY KEY (id);

ALTER TABLE ONLY o_auth_clients ALTER COLUMN id SET DEFAULT nextval('o_auth_clients_id_seq'::regclass);

ALTER TABLE ONLY sms_logs
    ADD CONSTRAINT sms_logs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY sms_logs ALTER COLUMN id SET DEFAULT nextval('sms_logs_id_seq'::regclass);

ALTER TABLE ONLY urls
    ADD CONSTRAINT urls_pkey PRIMARY KEY (id);

ALTER TABLE ONLY urls ALTER COLUMN id SET DEFAULT nextval('urls_id_seq'::regclass);

ALTER TABLE ONLY user_c_ids
    ADD CONSTRAINT user_c_ids_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_c_ids ALTER COLUMN id SET DEFAULT nextval('user_c_ids_id_seq'::regclass);

ALTER TABLE ONLY v_ips
    ADD CONSTRAINT v_ips_pkey PRIMARY KEY (id);

ALTER TABLE ONLY v_ips ALTER COLUMN id SET DEFAULT nextval('v_ips_id_seq'::regclass);

CREATE SEQUENCE api_keys_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE dns_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE http_requests_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE ios_devices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE k8s_nodes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE o_auth_clients_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE sms_logs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE urls_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_c_ids_id_seq
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

CREATE TABLE dns (
    id bigint NOT NULL
);

CREATE TABLE http_requests (
    id bigint NOT NULL
);

CREATE TABLE ios_devices (
    id bigint NOT NULL
);

CREATE TABLE k8s_nodes (
    id bigint NOT NULL
);

CREATE TABLE o_auth_clients (
    id bigint NOT NULL
);

CREATE TABLE sms_logs (
    id bigint NOT NULL
);

CREATE TABLE urls (
    id bigint NOT NULL
);

CREATE TABLE user_c_ids (
    id bigint NOT NULL
);

CREATE TABLE v_ips (
    id bigint NOT NULL
);
