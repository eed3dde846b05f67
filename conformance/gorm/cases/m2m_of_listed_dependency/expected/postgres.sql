ALTER SEQUENCE hobs_id_seq OWNED BY hobs.id;

ALTER SEQUENCE owns_id_seq OWNED BY owns.id;

ALTER SEQUENCE pets_id_seq OWNED BY pets.id;

ALTER TABLE ONLY hobs
    ADD CONSTRAINT hobs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY hobs ALTER COLUMN id SET DEFAULT nextval('hobs_id_seq'::regclass);

ALTER TABLE ONLY own_hobs
    ADD CONSTRAINT fk_own_hobs_hob FOREIGN KEY (hob_id) REFERENCES hobs(id);

ALTER TABLE ONLY own_hobs
    ADD CONSTRAINT fk_own_hobs_own FOREIGN KEY (own_id) REFERENCES owns(id);

ALTER TABLE ONLY own_hobs
    ADD CONSTRAINT own_hobs_pkey PRIMARY KEY (own_id, hob_id);

ALTER TABLE ONLY owns
    ADD CONSTRAINT owns_pkey PRIMARY KEY (id);

ALTER TABLE ONLY owns ALTER COLUMN id SET DEFAULT nextval('owns_id_seq'::regclass);

ALTER TABLE ONLY pets
    ADD CONSTRAINT fk_pets_owner FOREIGN KEY (owner_id) REFERENCES owns(id);

ALTER TABLE ONLY pets
    ADD CONSTRAINT pets_pkey PRIMARY KEY (id);

ALTER TABLE ONLY pets ALTER COLUMN id SET DEFAULT nextval('pets_id_seq'::regclass);

CREATE SEQUENCE hobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

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

CREATE TABLE hobs (
    id bigint NOT NULL
);

CREATE TABLE own_hobs (
    own_id bigint NOT NULL,
    hob_id bigint NOT NULL
);

CREATE TABLE owns (
    id bigint NOT NULL
);

CREATE TABLE pets (
    id bigint NOT NULL,
    owner_id bigint
);
