ALTER SEQUENCE empties_id_seq OWNED BY empties.id;

ALTER TABLE ONLY empties
    ADD CONSTRAINT empties_pkey PRIMARY KEY (id);

ALTER TABLE ONLY empties ALTER COLUMN id SET DEFAULT nextval('empties_id_seq'::regclass);

CREATE SEQUENCE empties_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE empties (
    id bigint NOT NULL
);
