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
    v_ip boolean,
    pa_id boolean,
    vo_id boolean,
    gr_id boolean,
    sk_uid bigint,
    cpu_id bigint,
    id_card character varying(8),
    url_id bigint,
    ui_id bigint,
    vm_id bigint,
    sso_id bigint,
    valid boolean,
    lhs_rhs bigint,
    sla_target bigint,
    qps_limit bigint
);
