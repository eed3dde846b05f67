ALTER SEQUENCE dogs_id_seq OWNED BY dogs.id;

ALTER SEQUENCE toys_id_seq OWNED BY toys.id;

ALTER TABLE ONLY cats
    ADD CONSTRAINT cats_pkey PRIMARY KEY (id);

ALTER TABLE ONLY dogs
    ADD CONSTRAINT dogs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY dogs ALTER COLUMN id SET DEFAULT nextval('dogs_id_seq'::regclass);

ALTER TABLE ONLY toys
    ADD CONSTRAINT toys_pkey PRIMARY KEY (id);

ALTER TABLE ONLY toys ALTER COLUMN id SET DEFAULT nextval('toys_id_seq'::regclass);

CREATE INDEX idx_toys_owner_type ON toys USING btree (owner_type);

CREATE SEQUENCE dogs_id_seq
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

CREATE TABLE cats (
    id character varying(36) NOT NULL
);

CREATE TABLE dogs (
    id bigint NOT NULL
);

CREATE TABLE toys (
    id bigint NOT NULL,
    owner_id bigint,
    owner_type character varying(20)
);
