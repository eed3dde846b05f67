ALTER SEQUENCE animals_id_seq OWNED BY animals.id;

ALTER SEQUENCE owners_id_seq OWNED BY owners.id;

ALTER SEQUENCE tags_id_seq OWNED BY tags.id;

ALTER SEQUENCE toys_id_seq OWNED BY toys.id;

ALTER TABLE ONLY animals
    ADD CONSTRAINT animals_pkey PRIMARY KEY (id);

ALTER TABLE ONLY animals ALTER COLUMN id SET DEFAULT nextval('animals_id_seq'::regclass);

ALTER TABLE ONLY owners
    ADD CONSTRAINT owners_pkey PRIMARY KEY (id);

ALTER TABLE ONLY owners ALTER COLUMN id SET DEFAULT nextval('owners_id_seq'::regclass);

ALTER TABLE ONLY tags
    ADD CONSTRAINT tags_pkey PRIMARY KEY (id);

ALTER TABLE ONLY tags ALTER COLUMN id SET DEFAULT nextval('tags_id_seq'::regclass);

ALTER TABLE ONLY toys
    ADD CONSTRAINT toys_pkey PRIMARY KEY (id);

ALTER TABLE ONLY toys ALTER COLUMN id SET DEFAULT nextval('toys_id_seq'::regclass);

CREATE SEQUENCE animals_id_seq
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

CREATE SEQUENCE tags_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE toys_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE animals (
    id bigint NOT NULL,
    owner_id bigint,
    sitter_id bigint
);

CREATE TABLE owners (
    id bigint NOT NULL
);

CREATE TABLE tags (
    id bigint NOT NULL
);

CREATE TABLE toys (
    id bigint NOT NULL,
    pet_id bigint
);
