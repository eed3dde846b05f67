ALTER SEQUENCE embedded_has_id_seq OWNED BY embedded_has.id;

ALTER SEQUENCE kids_id_seq OWNED BY kids.id;

ALTER TABLE ONLY embedded_has
    ADD CONSTRAINT embedded_has_pkey PRIMARY KEY (id);

ALTER TABLE ONLY embedded_has ALTER COLUMN id SET DEFAULT nextval('embedded_has_id_seq'::regclass);

ALTER TABLE ONLY kids
    ADD CONSTRAINT kids_pkey PRIMARY KEY (id);

ALTER TABLE ONLY kids ALTER COLUMN id SET DEFAULT nextval('kids_id_seq'::regclass);

CREATE SEQUENCE embedded_has_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE kids_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE embedded_has (
    id bigint NOT NULL
);

CREATE TABLE kids (
    id bigint NOT NULL,
    embedded_has_id bigint
);
