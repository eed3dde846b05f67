-- app
ALTER SEQUENCE l2_id_seq OWNED BY l2.id;

-- app
ALTER SEQUENCE u2_id_seq OWNED BY u2.id;

-- app
ALTER TABLE ONLY l2
    ADD CONSTRAINT l2_pkey PRIMARY KEY (id);

-- app
ALTER TABLE ONLY l2
    ADD CONSTRAINT uni_app_l2_name UNIQUE (name);

-- app
ALTER TABLE ONLY l2 ALTER COLUMN id SET DEFAULT nextval('l2_id_seq'::regclass);

-- app
ALTER TABLE ONLY u2
    ADD CONSTRAINT u2_pkey PRIMARY KEY (id);

-- app
ALTER TABLE ONLY u2 ALTER COLUMN id SET DEFAULT nextval('u2_id_seq'::regclass);

-- app
ALTER TABLE ONLY user_langs
    ADD CONSTRAINT fk_app_user_langs_l2 FOREIGN KEY (l2_id) REFERENCES l2(id);

-- app
ALTER TABLE ONLY user_langs
    ADD CONSTRAINT fk_app_user_langs_u2 FOREIGN KEY (u2_id) REFERENCES u2(id);

-- app
ALTER TABLE ONLY user_langs
    ADD CONSTRAINT user_langs_pkey PRIMARY KEY (u2_id, l2_id);

-- app
CREATE INDEX idx_app_l2_name ON l2 USING btree (name);

-- app
CREATE SEQUENCE l2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

-- app
CREATE SEQUENCE u2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

-- app
CREATE TABLE l2 (
    id bigint NOT NULL,
    name character varying(10),
    CONSTRAINT chk_app_l2_name CHECK (((name)::text <> ''::text))
);

-- app
CREATE TABLE u2 (
    id bigint NOT NULL
);

-- app
CREATE TABLE user_langs (
    u2_id bigint NOT NULL,
    l2_id bigint NOT NULL
);
