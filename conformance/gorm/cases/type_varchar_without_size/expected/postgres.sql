ALTER SEQUENCE vs_id_seq OWNED BY vs.id;

ALTER TABLE ONLY vs
    ADD CONSTRAINT vs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY vs ALTER COLUMN id SET DEFAULT nextval('vs_id_seq'::regclass);

CREATE SEQUENCE vs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE vs (
    id bigint NOT NULL,
    f character varying
);
