ALTER SEQUENCE shadow3_id_seq OWNED BY shadow3.id;

ALTER TABLE ONLY shadow3
    ADD CONSTRAINT shadow3_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shadow3 ALTER COLUMN id SET DEFAULT nextval('shadow3_id_seq'::regclass);

CREATE SEQUENCE shadow3_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE shadow3 (
    id bigint NOT NULL,
    name character varying(1),
    x bigint,
    y bigint
);
