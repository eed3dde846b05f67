ALTER SEQUENCE boths_id_seq OWNED BY boths.id;

ALTER SEQUENCE tn_one_id_seq OWNED BY tn_one.id;

ALTER TABLE ONLY boths
    ADD CONSTRAINT boths_pkey PRIMARY KEY (id);

ALTER TABLE ONLY boths ALTER COLUMN id SET DEFAULT nextval('boths_id_seq'::regclass);

ALTER TABLE ONLY tn_one
    ADD CONSTRAINT tn_one_pkey PRIMARY KEY (id);

ALTER TABLE ONLY tn_one ALTER COLUMN id SET DEFAULT nextval('tn_one_id_seq'::regclass);

CREATE SEQUENCE boths_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE tn_one_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE boths (
    id bigint NOT NULL,
    k bigint
);

CREATE TABLE tn_one (
    id bigint NOT NULL
);

CREATE TABLE tn_two (
    k bigint
);
