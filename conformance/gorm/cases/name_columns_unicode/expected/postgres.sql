ALTER SEQUENCE names_id_seq OWNED BY names.id;

ALTER TABLE ONLY names
    ADD CONSTRAINT names_pkey PRIMARY KEY (id);

ALTER TABLE ONLY names ALTER COLUMN id SET DEFAULT nextval('names_id_seq'::regclass);

CREATE SEQUENCE names_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE names (
    id bigint NOT NULL,
    "naïve" bigint,
    "Über_name" bigint,
    "ÉName" bigint
);
