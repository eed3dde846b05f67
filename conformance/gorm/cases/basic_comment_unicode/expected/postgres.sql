ALTER SEQUENCE cities_id_seq OWNED BY cities.id;

ALTER TABLE ONLY cities
    ADD CONSTRAINT cities_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cities ALTER COLUMN id SET DEFAULT nextval('cities_id_seq'::regclass);

COMMENT ON COLUMN cities.name IS '名前 – ville';

CREATE SEQUENCE cities_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE cities (
    id bigint NOT NULL,
    name character varying(40) DEFAULT 'Zürich'::character varying
);
