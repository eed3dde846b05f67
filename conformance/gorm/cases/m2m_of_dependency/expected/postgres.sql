ALTER SEQUENCE owns_id_seq OWNED BY owns.id;

ALTER SEQUENCE pets_id_seq OWNED BY pets.id;

ALTER TABLE ONLY owns
    ADD CONSTRAINT owns_pkey PRIMARY KEY (id);

ALTER TABLE ONLY owns ALTER COLUMN id SET DEFAULT nextval('owns_id_seq'::regclass);

ALTER TABLE ONLY pets
    ADD CONSTRAINT fk_pets_owner FOREIGN KEY (owner_id) REFERENCES owns(id);

ALTER TABLE ONLY pets
    ADD CONSTRAINT pets_pkey PRIMARY KEY (id);

ALTER TABLE ONLY pets ALTER COLUMN id SET DEFAULT nextval('pets_id_seq'::regclass);

CREATE SEQUENCE owns_id_seq
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

CREATE TABLE owns (
    id bigint NOT NULL
);

CREATE TABLE pets (
    id bigint NOT NULL,
    owner_id bigint
);
