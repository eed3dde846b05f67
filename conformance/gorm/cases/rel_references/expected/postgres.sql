ALTER SEQUENCE company_cs_id_seq OWNED BY company_cs.id;

ALTER SEQUENCE user_ref2_id_seq OWNED BY user_ref2.id;

ALTER SEQUENCE user_ref3_id_seq OWNED BY user_ref3.id;

ALTER TABLE ONLY company_cs
    ADD CONSTRAINT company_cs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY company_cs
    ADD CONSTRAINT uni_company_cs_code UNIQUE (code);

ALTER TABLE ONLY company_cs ALTER COLUMN id SET DEFAULT nextval('company_cs_id_seq'::regclass);

ALTER TABLE ONLY user_ref2
    ADD CONSTRAINT fk_user_ref2_company FOREIGN KEY (company_code) REFERENCES company_cs(code);

ALTER TABLE ONLY user_ref2
    ADD CONSTRAINT user_ref2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_ref2 ALTER COLUMN id SET DEFAULT nextval('user_ref2_id_seq'::regclass);

ALTER TABLE ONLY user_ref3
    ADD CONSTRAINT fk_user_ref3_company FOREIGN KEY (company_id) REFERENCES company_cs(code);

ALTER TABLE ONLY user_ref3
    ADD CONSTRAINT user_ref3_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_ref3 ALTER COLUMN id SET DEFAULT nextval('user_ref3_id_seq'::regclass);

CREATE SEQUENCE company_cs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_ref2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_ref3_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE company_cs (
    id bigint NOT NULL,
    code character varying(20)
);

CREATE TABLE user_ref2 (
    id bigint NOT NULL,
    company_code character varying(20)
);

CREATE TABLE user_ref3 (
    id bigint NOT NULL,
    company_id character varying(20)
);
