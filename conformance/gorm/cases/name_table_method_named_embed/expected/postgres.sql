ALTER SEQUENCE tn_one_id_seq OWNED BY tn_one.id;

ALTER TABLE ONLY tn_one
    ADD CONSTRAINT tn_one_pkey PRIMARY KEY (id);

ALTER TABLE ONLY tn_one ALTER COLUMN id SET DEFAULT nextval('tn_one_id_seq'::regclass);

CREATE SEQUENCE tn_one_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE tn_one (
    id bigint NOT NULL,
    k bigint
);

CREATE TABLE tn_two (
    k bigint
);
