ALTER SEQUENCE hhs_id_seq OWNED BY hhs.id;

ALTER TABLE ONLY hhs
    ADD CONSTRAINT hhs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY hhs ALTER COLUMN id SET DEFAULT nextval('hhs_id_seq'::regclass);

CREATE SEQUENCE hhs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE hhs (
    id bigint NOT NULL,
    " hh " character varying(15)
);
