ALTER SEQUENCE tn_one_id_seq OWNED BY tn_one.id;

ALTER SEQUENCE tn_three_id_seq OWNED BY tn_three.id;

ALTER SEQUENCE tn_two_id_seq OWNED BY tn_two.id;

ALTER TABLE ONLY tn_one
    ADD CONSTRAINT tn_one_pkey PRIMARY KEY (id);

ALTER TABLE ONLY tn_one ALTER COLUMN id SET DEFAULT nextval('tn_one_id_seq'::regclass);

ALTER TABLE ONLY tn_three
    ADD CONSTRAINT tn_three_pkey PRIMARY KEY (id);

ALTER TABLE ONLY tn_three ALTER COLUMN id SET DEFAULT nextval('tn_three_id_seq'::regclass);

ALTER TABLE ONLY tn_two
    ADD CONSTRAINT tn_two_pkey PRIMARY KEY (id);

ALTER TABLE ONLY tn_two ALTER COLUMN id SET DEFAULT nextval('tn_two_id_seq'::regclass);

CREATE SEQUENCE tn_one_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE tn_three_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE tn_two_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE tn_one (
    id bigint NOT NULL
);

CREATE TABLE tn_three (
    id bigint NOT NULL,
    x bigint
);

CREATE TABLE tn_two (
    id bigint NOT NULL
);
