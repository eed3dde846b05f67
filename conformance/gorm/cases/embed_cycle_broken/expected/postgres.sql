ALTER SEQUENCE loop1_id_seq OWNED BY loop1.id;

ALTER TABLE ONLY loop1
    ADD CONSTRAINT loop1_pkey PRIMARY KEY (id);

ALTER TABLE ONLY loop1 ALTER COLUMN id SET DEFAULT nextval('loop1_id_seq'::regclass);

CREATE SEQUENCE loop1_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE loop1 (
    id bigint NOT NULL,
    n text,
    m text
);
