ALTER SEQUENCE custom_things_id_seq OWNED BY custom_things.id;

ALTER SEQUENCE fixed_name_id_seq OWNED BY fixed_name.id;

ALTER TABLE ONLY custom_things
    ADD CONSTRAINT custom_things_pkey PRIMARY KEY (id);

ALTER TABLE ONLY custom_things ALTER COLUMN id SET DEFAULT nextval('custom_things_id_seq'::regclass);

ALTER TABLE ONLY fixed_name
    ADD CONSTRAINT fixed_name_pkey PRIMARY KEY (id);

ALTER TABLE ONLY fixed_name ALTER COLUMN id SET DEFAULT nextval('fixed_name_id_seq'::regclass);

CREATE SEQUENCE custom_things_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE fixed_name_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE custom_things (
    id bigint NOT NULL
);

CREATE TABLE fixed_name (
    id bigint NOT NULL
);
