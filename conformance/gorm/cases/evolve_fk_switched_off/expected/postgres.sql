ALTER SEQUENCE items_id_seq OWNED BY items.id;

ALTER SEQUENCE owners_id_seq OWNED BY owners.id;

ALTER TABLE ONLY items
    ADD CONSTRAINT fk_items_owner FOREIGN KEY (owner_id) REFERENCES owners(id);

ALTER TABLE ONLY items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);

ALTER TABLE ONLY items ALTER COLUMN id SET DEFAULT nextval('items_id_seq'::regclass);

ALTER TABLE ONLY owners
    ADD CONSTRAINT owners_pkey PRIMARY KEY (id);

ALTER TABLE ONLY owners ALTER COLUMN id SET DEFAULT nextval('owners_id_seq'::regclass);

CREATE SEQUENCE items_id_seq
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

CREATE TABLE items (
    id bigint NOT NULL,
    owner_id bigint
);

CREATE TABLE owners (
    id bigint NOT NULL,
    name text
);
