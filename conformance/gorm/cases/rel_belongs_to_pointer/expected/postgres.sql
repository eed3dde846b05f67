ALTER SEQUENCE companies_id_seq OWNED BY companies.id;

ALTER SEQUENCE user_ps_id_seq OWNED BY user_ps.id;

ALTER TABLE ONLY companies
    ADD CONSTRAINT companies_pkey PRIMARY KEY (id);

ALTER TABLE ONLY companies ALTER COLUMN id SET DEFAULT nextval('companies_id_seq'::regclass);

ALTER TABLE ONLY user_ps
    ADD CONSTRAINT fk_user_ps_company FOREIGN KEY (company_id) REFERENCES companies(id) ON UPDATE CASCADE ON DELETE SET NULL;

ALTER TABLE ONLY user_ps
    ADD CONSTRAINT user_ps_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_ps ALTER COLUMN id SET DEFAULT nextval('user_ps_id_seq'::regclass);

CREATE INDEX idx_user_ps_deleted_at ON user_ps USING btree (deleted_at);

CREATE SEQUENCE companies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_ps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE companies (
    id bigint NOT NULL,
    name text
);

CREATE TABLE user_ps (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone,
    company_id bigint
);
