ALTER SEQUENCE company_sers_id_seq OWNED BY company_sers.id;

ALTER SEQUENCE user_serials_company_id_seq OWNED BY user_serials.company_id;

ALTER SEQUENCE user_serials_id_seq OWNED BY user_serials.id;

ALTER TABLE ONLY company_sers
    ADD CONSTRAINT company_sers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY company_sers ALTER COLUMN id SET DEFAULT nextval('company_sers_id_seq'::regclass);

ALTER TABLE ONLY user_serials
    ADD CONSTRAINT fk_user_serials_company FOREIGN KEY (company_id) REFERENCES company_sers(id);

ALTER TABLE ONLY user_serials
    ADD CONSTRAINT user_serials_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_serials ALTER COLUMN company_id SET DEFAULT nextval('user_serials_company_id_seq'::regclass);

ALTER TABLE ONLY user_serials ALTER COLUMN id SET DEFAULT nextval('user_serials_id_seq'::regclass);

CREATE SEQUENCE company_sers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_serials_company_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_serials_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE company_sers (
    id bigint NOT NULL
);

CREATE TABLE user_serials (
    id bigint NOT NULL,
    company_id bigint NOT NULL
);
