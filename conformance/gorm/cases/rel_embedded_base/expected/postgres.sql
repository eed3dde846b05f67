ALTER SEQUENCE accounts_id_seq OWNED BY accounts.id;

ALTER SEQUENCE docs_id_seq OWNED BY docs.id;

ALTER SEQUENCE pictures_id_seq OWNED BY pictures.id;

ALTER TABLE ONLY accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY accounts ALTER COLUMN id SET DEFAULT nextval('accounts_id_seq'::regclass);

ALTER TABLE ONLY docs
    ADD CONSTRAINT docs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY docs
    ADD CONSTRAINT fk_docs_creator FOREIGN KEY (creator_id) REFERENCES accounts(id) ON DELETE CASCADE;

ALTER TABLE ONLY docs
    ADD CONSTRAINT fk_docs_editor FOREIGN KEY (editor_id) REFERENCES accounts(id);

ALTER TABLE ONLY docs ALTER COLUMN id SET DEFAULT nextval('docs_id_seq'::regclass);

ALTER TABLE ONLY pictures
    ADD CONSTRAINT fk_pictures_creator FOREIGN KEY (creator_id) REFERENCES accounts(id) ON DELETE CASCADE;

ALTER TABLE ONLY pictures
    ADD CONSTRAINT fk_pictures_editor FOREIGN KEY (editor_id) REFERENCES accounts(id);

ALTER TABLE ONLY pictures
    ADD CONSTRAINT pictures_pkey PRIMARY KEY (id);

ALTER TABLE ONLY pictures ALTER COLUMN id SET DEFAULT nextval('pictures_id_seq'::regclass);

CREATE SEQUENCE accounts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE docs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE pictures_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE accounts (
    id bigint NOT NULL
);

CREATE TABLE docs (
    id bigint NOT NULL,
    creator_id bigint,
    editor_id bigint,
    title text
);

CREATE TABLE pictures (
    id bigint NOT NULL,
    creator_id bigint,
    editor_id bigint,
    width bigint
);
