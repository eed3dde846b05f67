ALTER SEQUENCE addresses_id_seq OWNED BY addresses.id;

ALTER SEQUENCE people_id_seq OWNED BY people.id;

ALTER TABLE ONLY addresses
    ADD CONSTRAINT addresses_pkey PRIMARY KEY (id);

ALTER TABLE ONLY addresses ALTER COLUMN id SET DEFAULT nextval('addresses_id_seq'::regclass);

ALTER TABLE ONLY people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);

ALTER TABLE ONLY people ALTER COLUMN id SET DEFAULT nextval('people_id_seq'::regclass);

ALTER TABLE ONLY person_addresses
    ADD CONSTRAINT fk_person_addresses_address FOREIGN KEY (address_id) REFERENCES addresses(id);

ALTER TABLE ONLY person_addresses
    ADD CONSTRAINT fk_person_addresses_person FOREIGN KEY (person_id) REFERENCES people(id);

ALTER TABLE ONLY person_addresses
    ADD CONSTRAINT person_addresses_pkey PRIMARY KEY (person_id, address_id);

CREATE SEQUENCE addresses_id_seq
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

CREATE TABLE addresses (
    id bigint NOT NULL,
    name text
);

CREATE TABLE people (
    id bigint NOT NULL,
    name text
);

CREATE TABLE person_addresses (
    person_id bigint NOT NULL,
    address_id bigint NOT NULL,
    created_at timestamp with time zone
);
