ALTER SEQUENCE parts_id_seq OWNED BY parts.id;

ALTER SEQUENCE things_id_seq OWNED BY things.id;

ALTER TABLE ONLY parts
    ADD CONSTRAINT fk_parts_thing FOREIGN KEY (thing_id) REFERENCES things(id);

ALTER TABLE ONLY parts
    ADD CONSTRAINT parts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY parts ALTER COLUMN id SET DEFAULT nextval('parts_id_seq'::regclass);

ALTER TABLE ONLY things
    ADD CONSTRAINT things_pkey PRIMARY KEY (id);

ALTER TABLE ONLY things ALTER COLUMN id SET DEFAULT nextval('things_id_seq'::regclass);

CREATE SEQUENCE parts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE things_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE parts (
    id bigint NOT NULL,
    thing_id integer
);

CREATE TABLE things (
    id integer NOT NULL
);
