ALTER SEQUENCE pets_id_seq OWNED BY pets.id;

ALTER SEQUENCE u2_id_seq OWNED BY u2.id;

ALTER TABLE ONLY pets
    ADD CONSTRAINT pets_pkey PRIMARY KEY (id);

ALTER TABLE ONLY pets ALTER COLUMN id SET DEFAULT nextval('pets_id_seq'::regclass);

ALTER TABLE ONLY u2
    ADD CONSTRAINT u2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY u2 ALTER COLUMN id SET DEFAULT nextval('u2_id_seq'::regclass);

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

CREATE TABLE pets (
    id bigint NOT NULL,
    owner_id integer
);

CREATE TABLE u2 (
    id bigint NOT NULL
);
