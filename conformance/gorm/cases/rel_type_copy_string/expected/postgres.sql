ALTER SEQUENCE cities_id_seq OWNED BY cities.id;

ALTER TABLE ONLY cities
    ADD CONSTRAINT cities_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cities
    ADD CONSTRAINT fk_cities_country FOREIGN KEY (country_code) REFERENCES countries(code);

ALTER TABLE ONLY cities
    ADD CONSTRAINT fk_cities_lang FOREIGN KEY (lang_code) REFERENCES langs(code);

ALTER TABLE ONLY cities ALTER COLUMN id SET DEFAULT nextval('cities_id_seq'::regclass);

ALTER TABLE ONLY countries
    ADD CONSTRAINT countries_pkey PRIMARY KEY (code);

ALTER TABLE ONLY langs
    ADD CONSTRAINT langs_pkey PRIMARY KEY (code);

CREATE INDEX idx_cities_lang_code ON cities USING btree (lang_code);

CREATE SEQUENCE cities_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE cities (
    id bigint NOT NULL,
    country_code character varying(2),
    lang_code character varying(5) NOT NULL
);

CREATE TABLE countries (
    code character varying(2) NOT NULL
);

CREATE TABLE langs (
    code character varying(5) NOT NULL
);
