ALTER SEQUENCE l1_id_seq OWNED BY l1.id;

ALTER SEQUENCE u1_id_seq OWNED BY u1.id;

ALTER TABLE ONLY l1
    ADD CONSTRAINT l1_pkey PRIMARY KEY (id);

ALTER TABLE ONLY l1
    ADD CONSTRAINT uni_l1_code UNIQUE (code);

ALTER TABLE ONLY l1 ALTER COLUMN id SET DEFAULT nextval('l1_id_seq'::regclass);

ALTER TABLE ONLY u1
    ADD CONSTRAINT u1_pkey PRIMARY KEY (id);

ALTER TABLE ONLY u1 ALTER COLUMN id SET DEFAULT nextval('u1_id_seq'::regclass);

ALTER TABLE ONLY user_langs
    ADD CONSTRAINT fk_user_langs_l1 FOREIGN KEY (l1_id) REFERENCES l1(id);

ALTER TABLE ONLY user_langs
    ADD CONSTRAINT fk_user_langs_u1 FOREIGN KEY (u1_id) REFERENCES u1(id);

ALTER TABLE ONLY user_langs
    ADD CONSTRAINT user_langs_pkey PRIMARY KEY (u1_id, l1_id);

CREATE SEQUENCE l1_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE u1_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE l1 (
    id bigint NOT NULL,
    code character varying(3)
);

CREATE TABLE u1 (
    id bigint NOT NULL
);

CREATE TABLE user_langs (
    u1_id bigint NOT NULL,
    l1_id bigint NOT NULL
);
