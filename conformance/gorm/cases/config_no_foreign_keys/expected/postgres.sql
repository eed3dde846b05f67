ALTER SEQUENCE l2_id_seq OWNED BY l2.id;

ALTER SEQUENCE owners_id_seq OWNED BY owners.id;

ALTER SEQUENCE pets_id_seq OWNED BY pets.id;

ALTER SEQUENCE u2_id_seq OWNED BY u2.id;

ALTER TABLE ONLY l2
    ADD CONSTRAINT l2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY l2 ALTER COLUMN id SET DEFAULT nextval('l2_id_seq'::regclass);

ALTER TABLE ONLY owners
    ADD CONSTRAINT owners_pkey PRIMARY KEY (id);

ALTER TABLE ONLY owners ALTER COLUMN id SET DEFAULT nextval('owners_id_seq'::regclass);

ALTER TABLE ONLY pets
    ADD CONSTRAINT pets_pkey PRIMARY KEY (id);

ALTER TABLE ONLY pets ALTER COLUMN id SET DEFAULT nextval('pets_id_seq'::regclass);

ALTER TABLE ONLY u2
    ADD CONSTRAINT u2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY u2 ALTER COLUMN id SET DEFAULT nextval('u2_id_seq'::regclass);

ALTER TABLE ONLY user_langs
    ADD CONSTRAINT user_langs_pkey PRIMARY KEY (l2_id, u2_id);

CREATE SEQUENCE l2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE owners_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE pets_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE u2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE l2 (
    id bigint NOT NULL
);

CREATE TABLE owners (
    id bigint NOT NULL
);

CREATE TABLE pets (
    id bigint NOT NULL,
    owner_id bigint
);

CREATE TABLE u2 (
    id bigint NOT NULL
);

CREATE TABLE user_langs (
    l2_id bigint NOT NULL,
    u2_id bigint NOT NULL
);
