ALTER SEQUENCE cars_id_seq OWNED BY cars.id;

ALTER SEQUENCE people_id_seq OWNED BY people.id;

ALTER TABLE ONLY cars
    ADD CONSTRAINT cars_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cars
    ADD CONSTRAINT fk_cars_owner FOREIGN KEY (owner_id) REFERENCES people(id);

ALTER TABLE ONLY cars ALTER COLUMN id SET DEFAULT nextval('cars_id_seq'::regclass);

ALTER TABLE ONLY people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);

ALTER TABLE ONLY people ALTER COLUMN id SET DEFAULT nextval('people_id_seq'::regclass);

CREATE SEQUENCE cars_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE people_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE cars (
    id bigint NOT NULL,
    owner_id bigint
);

CREATE TABLE people (
    id bigint NOT NULL
);
