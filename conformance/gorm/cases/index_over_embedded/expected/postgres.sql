ALTER SEQUENCE shops_id_seq OWNED BY shops.id;

ALTER TABLE ONLY shops
    ADD CONSTRAINT shops_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shops ALTER COLUMN id SET DEFAULT nextval('shops_id_seq'::regclass);

CREATE INDEX idx_place ON shops USING btree (city, country, name);

CREATE INDEX idx_shops_zip ON shops USING btree (zip);

CREATE SEQUENCE shops_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE shops (
    id bigint NOT NULL,
    country character varying(2),
    city character varying(50),
    name character varying(50),
    zip character varying(9)
);
