ALTER SEQUENCE app_l2_id_seq OWNED BY app_l2.id;

ALTER SEQUENCE app_pet_id_seq OWNED BY app_pet.id;

ALTER SEQUENCE app_u2_id_seq OWNED BY app_u2.id;

ALTER SEQUENCE fixed_id_seq OWNED BY fixed.id;

ALTER TABLE ONLY app_l2
    ADD CONSTRAINT app_l2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app_l2
    ADD CONSTRAINT uni_app_l2_name UNIQUE (name);

ALTER TABLE ONLY app_l2 ALTER COLUMN id SET DEFAULT nextval('app_l2_id_seq'::regclass);

ALTER TABLE ONLY app_pet
    ADD CONSTRAINT app_pet_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app_pet
    ADD CONSTRAINT fk_app_pet_owner FOREIGN KEY (owner_id) REFERENCES app_u2(id);

ALTER TABLE ONLY app_pet ALTER COLUMN id SET DEFAULT nextval('app_pet_id_seq'::regclass);

ALTER TABLE ONLY app_u2
    ADD CONSTRAINT app_u2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app_u2 ALTER COLUMN id SET DEFAULT nextval('app_u2_id_seq'::regclass);

ALTER TABLE ONLY app_user_lang
    ADD CONSTRAINT app_user_lang_pkey PRIMARY KEY (u2_id, l2_id);

ALTER TABLE ONLY app_user_lang
    ADD CONSTRAINT fk_app_user_lang_l2 FOREIGN KEY (l2_id) REFERENCES app_l2(id);

ALTER TABLE ONLY app_user_lang
    ADD CONSTRAINT fk_app_user_lang_u2 FOREIGN KEY (u2_id) REFERENCES app_u2(id);

ALTER TABLE ONLY app_user_tags
    ADD CONSTRAINT app_user_tags_pkey PRIMARY KEY (u2_id, l2_id);

ALTER TABLE ONLY app_user_tags
    ADD CONSTRAINT fk_app_user_tags_l2 FOREIGN KEY (l2_id) REFERENCES app_l2(id);

ALTER TABLE ONLY app_user_tags
    ADD CONSTRAINT fk_app_user_tags_u2 FOREIGN KEY (u2_id) REFERENCES app_u2(id);

ALTER TABLE ONLY fixed
    ADD CONSTRAINT fixed_pkey PRIMARY KEY (id);

ALTER TABLE ONLY fixed ALTER COLUMN id SET DEFAULT nextval('fixed_id_seq'::regclass);

CREATE INDEX idx_app_l2_name ON app_l2 USING btree (name);

CREATE SEQUENCE app_l2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE app_pet_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE app_u2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE fixed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE app_l2 (
    id bigint NOT NULL,
    name character varying(10),
    CONSTRAINT chk_app_l2_name CHECK (((name)::text <> ''::text))
);

CREATE TABLE app_pet (
    id bigint NOT NULL,
    owner_id bigint
);

CREATE TABLE app_u2 (
    id bigint NOT NULL
);

CREATE TABLE app_user_lang (
    u2_id bigint NOT NULL,
    l2_id bigint NOT NULL
);

CREATE TABLE app_user_tags (
    u2_id bigint NOT NULL,
    l2_id bigint NOT NULL
);

CREATE TABLE fixed (
    id bigint NOT NULL
);
