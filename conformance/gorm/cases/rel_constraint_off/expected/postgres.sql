ALTER SEQUENCE user_c_dashes_id_seq OWNED BY user_c_dashes.id;

ALTER SEQUENCE user_ign_ms_id_seq OWNED BY user_ign_ms.id;

ALTER SEQUENCE user_igns_id_seq OWNED BY user_igns.id;

ALTER TABLE ONLY user_c_dashes
    ADD CONSTRAINT user_c_dashes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_c_dashes ALTER COLUMN id SET DEFAULT nextval('user_c_dashes_id_seq'::regclass);

ALTER TABLE ONLY user_ign_ms
    ADD CONSTRAINT user_ign_ms_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_ign_ms ALTER COLUMN id SET DEFAULT nextval('user_ign_ms_id_seq'::regclass);

ALTER TABLE ONLY user_igns
    ADD CONSTRAINT user_igns_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_igns ALTER COLUMN id SET DEFAULT nextval('user_igns_id_seq'::regclass);

CREATE SEQUENCE user_c_dashes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_ign_ms_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_igns_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE user_c_dashes (
    id bigint NOT NULL,
    company_id bigint
);

CREATE TABLE user_ign_ms (
    id bigint NOT NULL,
    company_id bigint
);

CREATE TABLE user_igns (
    id bigint NOT NULL,
    company_id bigint
);
