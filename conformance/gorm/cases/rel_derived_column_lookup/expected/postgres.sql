ALTER SEQUENCE companies_id_seq OWNED BY companies.id;

ALTER SEQUENCE users_id_seq OWNED BY users.id;

ALTER TABLE ONLY companies
    ADD CONSTRAINT companies_pkey PRIMARY KEY (id);

ALTER TABLE ONLY companies ALTER COLUMN id SET DEFAULT nextval('companies_id_seq'::regclass);

ALTER TABLE ONLY users
    ADD CONSTRAINT fk_users_company FOREIGN KEY (owner_id) REFERENCES companies(id);

ALTER TABLE ONLY users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY users ALTER COLUMN id SET DEFAULT nextval('users_id_seq'::regclass);

CREATE SEQUENCE companies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE users_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE companies (
    id bigint NOT NULL
);

CREATE TABLE users (
    id bigint NOT NULL,
    owner_id bigint
);
