ALTER SEQUENCE company_us_id_seq OWNED BY company_us.id;

ALTER SEQUENCE user_smalls_id_seq OWNED BY user_smalls.id;

ALTER SEQUENCE user_types_id_seq OWNED BY user_types.id;

ALTER TABLE ONLY company_us
    ADD CONSTRAINT company_us_pkey PRIMARY KEY (id);

ALTER TABLE ONLY company_us ALTER COLUMN id SET DEFAULT nextval('company_us_id_seq'::regclass);

ALTER TABLE ONLY user_smalls
    ADD CONSTRAINT fk_user_smalls_company FOREIGN KEY (company_id) REFERENCES company_us(id);

ALTER TABLE ONLY user_smalls
    ADD CONSTRAINT user_smalls_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_smalls ALTER COLUMN id SET DEFAULT nextval('user_smalls_id_seq'::regclass);

ALTER TABLE ONLY user_types
    ADD CONSTRAINT fk_user_types_company FOREIGN KEY (company_id) REFERENCES company_us(id);

ALTER TABLE ONLY user_types
    ADD CONSTRAINT user_types_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_types ALTER COLUMN id SET DEFAULT nextval('user_types_id_seq'::regclass);

CREATE SEQUENCE company_us_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_smalls_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_types_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE company_us (
    id bigint NOT NULL
);

CREATE TABLE user_smalls (
    id bigint NOT NULL,
    company_id integer
);

CREATE TABLE user_types (
    id bigint NOT NULL,
    company_id integer
);
