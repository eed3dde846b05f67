ALTER SEQUENCE toys_id_seq OWNED BY toys.id;

ALTER TABLE ONLY toys
    ADD CONSTRAINT toys_pkey PRIMARY KEY (id);

ALTER TABLE ONLY toys ALTER COLUMN id SET DEFAULT nextval('toys_id_seq'::regclass);

CREATE SEQUENCE toys_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE toys (
    id bigint NOT NULL,
    owner_id bigint,
    owner_type text
);
