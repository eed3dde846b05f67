ALTER SEQUENCE companies_id_seq OWNED BY companies.id;

ALTER SEQUENCE twos_id_seq OWNED BY twos.id;

ALTER SEQUENCE user_cols_id_seq OWNED BY user_cols.id;

ALTER SEQUENCE user_ids_id_seq OWNED BY user_ids.id;

ALTER SEQUENCE user_ref_cols_id_seq OWNED BY user_ref_cols.id;

ALTER SEQUENCE user_refs_id_seq OWNED BY user_refs.id;

ALTER TABLE ONLY companies
    ADD CONSTRAINT companies_pkey PRIMARY KEY (id);

ALTER TABLE ONLY companies ALTER COLUMN id SET DEFAULT nextval('companies_id_seq'::regclass);

ALTER TABLE ONLY twos
    ADD CONSTRAINT fk_twos_billing_address FOREIGN KEY (billing_address_id) REFERENCES companies(id);

ALTER TABLE ONLY twos
    ADD CONSTRAINT fk_twos_shipping_address FOREIGN KEY (shipping_address_id) REFERENCES companies(id);

ALTER TABLE ONLY twos
    ADD CONSTRAINT twos_pkey PRIMARY KEY (id);

ALTER TABLE ONLY twos ALTER COLUMN id SET DEFAULT nextval('twos_id_seq'::regclass);

ALTER TABLE ONLY user_cols
    ADD CONSTRAINT fk_user_cols_company FOREIGN KEY (company_id) REFERENCES companies(id);

ALTER TABLE ONLY user_cols
    ADD CONSTRAINT user_cols_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_cols ALTER COLUMN id SET DEFAULT nextval('user_cols_id_seq'::regclass);

ALTER TABLE ONLY user_ids
    ADD CONSTRAINT fk_user_ids_company FOREIGN KEY (company_id) REFERENCES companies(id);

ALTER TABLE ONLY user_ids
    ADD CONSTRAINT user_ids_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_ids ALTER COLUMN id SET DEFAULT nextval('user_ids_id_seq'::regclass);

ALTER TABLE ONLY user_ref_cols
    ADD CONSTRAINT fk_user_ref_cols_company FOREIGN KEY (company_refer) REFERENCES companies(id);

ALTER TABLE ONLY user_ref_cols
    ADD CONSTRAINT user_ref_cols_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_ref_cols ALTER COLUMN id SET DEFAULT nextval('user_ref_cols_id_seq'::regclass);

ALTER TABLE ONLY user_refs
    ADD CONSTRAINT fk_user_refs_company FOREIGN KEY (company_refer) REFERENCES companies(id);

ALTER TABLE ONLY user_refs
    ADD CONSTRAINT user_refs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_refs ALTER COLUMN id SET DEFAULT nextval('user_refs_id_seq'::regclass);

CREATE SEQUENCE companies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE twos_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_cols_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_ids_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_ref_cols_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_refs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE companies (
    id bigint NOT NULL
);

CREATE TABLE twos (
    id bigint NOT NULL,
    billing_address_id bigint,
    shipping_address_id bigint
);

CREATE TABLE user_cols (
    id bigint NOT NULL,
    company_id bigint
);

CREATE TABLE user_ids (
    id bigint NOT NULL,
    company_id bigint
);

CREATE TABLE user_ref_cols (
    id bigint NOT NULL,
    company_refer bigint
);

CREATE TABLE user_refs (
    id bigint NOT NULL,
    company_refer bigint
);
