ALTER SEQUENCE langs_id_seq OWNED BY langs.id;

ALTER SEQUENCE users_id_seq OWNED BY users.id;

ALTER TABLE ONLY langs
    ADD CONSTRAINT langs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY langs
    ADD CONSTRAINT uni_langs_code UNIQUE (code);

ALTER TABLE ONLY langs ALTER COLUMN id SET DEFAULT nextval('langs_id_seq'::regclass);

ALTER TABLE ONLY user_langs
    ADD CONSTRAINT fk_user_langs_lang FOREIGN KEY (lang_code) REFERENCES langs(code);

ALTER TABLE ONLY user_langs
    ADD CONSTRAINT fk_user_langs_user FOREIGN KEY (user_id) REFERENCES users(id);

ALTER TABLE ONLY user_langs
    ADD CONSTRAINT user_langs_pkey PRIMARY KEY (user_id, lang_code);

ALTER TABLE ONLY users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY users ALTER COLUMN id SET DEFAULT nextval('users_id_seq'::regclass);

CREATE SEQUENCE langs_id_seq
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

CREATE TABLE langs (
    id bigint NOT NULL,
    code text
);

CREATE TABLE user_langs (
    user_id bigint NOT NULL,
    lang_code text NOT NULL
);

CREATE TABLE users (
    id bigint NOT NULL
);
