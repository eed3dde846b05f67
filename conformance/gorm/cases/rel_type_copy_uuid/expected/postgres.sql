ALTER SEQUENCE user_type2_id_seq OWNED BY user_type2.id;

ALTER SEQUENCE user_type3_id_seq OWNED BY user_type3.id;

ALTER TABLE ONLY company_uus
    ADD CONSTRAINT company_uus_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_type2
    ADD CONSTRAINT fk_user_type2_company FOREIGN KEY (company_id) REFERENCES company_uus(id);

ALTER TABLE ONLY user_type2
    ADD CONSTRAINT user_type2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_type2 ALTER COLUMN id SET DEFAULT nextval('user_type2_id_seq'::regclass);

ALTER TABLE ONLY user_type3
    ADD CONSTRAINT fk_user_type3_company FOREIGN KEY (company_id) REFERENCES company_uus(id);

ALTER TABLE ONLY user_type3
    ADD CONSTRAINT user_type3_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_type3 ALTER COLUMN id SET DEFAULT nextval('user_type3_id_seq'::regclass);

CREATE SEQUENCE user_type2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_type3_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE company_uus (
    id uuid NOT NULL
);

CREATE TABLE user_type2 (
    id bigint NOT NULL,
    company_id uuid
);

CREATE TABLE user_type3 (
    id bigint NOT NULL,
    company_id uuid
);
