ALTER SEQUENCE companies_id_seq OWNED BY companies.id;

ALTER SEQUENCE user_c_bads_id_seq OWNED BY user_c_bads.id;

ALTER SEQUENCE user_c_falses_id_seq OWNED BY user_c_falses.id;

ALTER SEQUENCE user_c_name_onlies_id_seq OWNED BY user_c_name_onlies.id;

ALTER SEQUENCE user_c_names_id_seq OWNED BY user_c_names.id;

ALTER SEQUENCE user_c_onlies_id_seq OWNED BY user_c_onlies.id;

ALTER SEQUENCE user_no_actions_id_seq OWNED BY user_no_actions.id;

ALTER TABLE ONLY companies
    ADD CONSTRAINT companies_pkey PRIMARY KEY (id);

ALTER TABLE ONLY companies ALTER COLUMN id SET DEFAULT nextval('companies_id_seq'::regclass);

ALTER TABLE ONLY user_c_bads
    ADD CONSTRAINT fk_user_c_bads_company FOREIGN KEY (company_id) REFERENCES companies(id) ON UPDATE RESTRICT ON DELETE CASCADE;

ALTER TABLE ONLY user_c_bads
    ADD CONSTRAINT user_c_bads_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_c_bads ALTER COLUMN id SET DEFAULT nextval('user_c_bads_id_seq'::regclass);

ALTER TABLE ONLY user_c_falses
    ADD CONSTRAINT fk_user_c_falses_company FOREIGN KEY (company_id) REFERENCES companies(id);

ALTER TABLE ONLY user_c_falses
    ADD CONSTRAINT user_c_falses_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_c_falses ALTER COLUMN id SET DEFAULT nextval('user_c_falses_id_seq'::regclass);

ALTER TABLE ONLY user_c_name_onlies
    ADD CONSTRAINT fk_user_c_name_onlies_company FOREIGN KEY (company_id) REFERENCES companies(id);

ALTER TABLE ONLY user_c_name_onlies
    ADD CONSTRAINT user_c_name_onlies_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_c_name_onlies ALTER COLUMN id SET DEFAULT nextval('user_c_name_onlies_id_seq'::regclass);

ALTER TABLE ONLY user_c_names
    ADD CONSTRAINT fk_custom FOREIGN KEY (company_id) REFERENCES companies(id) ON DELETE CASCADE;

ALTER TABLE ONLY user_c_names
    ADD CONSTRAINT user_c_names_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_c_names ALTER COLUMN id SET DEFAULT nextval('user_c_names_id_seq'::regclass);

ALTER TABLE ONLY user_c_onlies
    ADD CONSTRAINT fk_user_c_onlies_company FOREIGN KEY (company_id) REFERENCES companies(id);

ALTER TABLE ONLY user_c_onlies
    ADD CONSTRAINT user_c_onlies_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_c_onlies ALTER COLUMN id SET DEFAULT nextval('user_c_onlies_id_seq'::regclass);

ALTER TABLE ONLY user_no_actions
    ADD CONSTRAINT fk_user_no_actions_company FOREIGN KEY (company_id) REFERENCES companies(id) ON DELETE RESTRICT;

ALTER TABLE ONLY user_no_actions
    ADD CONSTRAINT user_no_actions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_no_actions ALTER COLUMN id SET DEFAULT nextval('user_no_actions_id_seq'::regclass);

CREATE SEQUENCE companies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_c_bads_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_c_falses_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_c_name_onlies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_c_names_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_c_onlies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_no_actions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE companies (
    id bigint NOT NULL
);

CREATE TABLE user_c_bads (
    id bigint NOT NULL,
    company_id bigint
);

CREATE TABLE user_c_falses (
    id bigint NOT NULL,
    company_id bigint
);

CREATE TABLE user_c_name_onlies (
    id bigint NOT NULL,
    company_id bigint
);

CREATE TABLE user_c_names (
    id bigint NOT NULL,
    company_id bigint
);

CREATE TABLE user_c_onlies (
    id bigint NOT NULL,
    company_id bigint
);

CREATE TABLE user_no_actions (
    id bigint NOT NULL,
    company_id bigint
);
