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
    user_id character varying(8),
    user_ids character varying(8),
    uuids character varying(8),
    http_server character varying(8),
    http_s character varying(8),
    http_s_server character varying(8),
    api_key character varying(8),
    ipv4 character varying(8),
    ipv6_addr character varying(8),
    o_auth_token character varying(8),
    o_auth2_token character varying(8),
    sql_query character varying(8),
    k8s_name character varying(8),
    graph_ql_url character varying(8),
    xml_http_request character varying(8),
    csss character varying(8),
    xsrf character varying(8),
    xss_token character varying(8),
    rest_api character varying(8),
    dns_ip character varying(8),
    ios_version character varying(8),
    mac_os character varying(8)
);
