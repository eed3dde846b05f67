ALTER SEQUENCE codeds_code_seq OWNED BY codeds.code;

ALTER SEQUENCE multi_pk3_b_seq OWNED BY multi_pk3.b;

ALTER SEQUENCE olds_no_seq OWNED BY olds.no;

ALTER TABLE ONLY codeds
    ADD CONSTRAINT codeds_pkey PRIMARY KEY (code);

ALTER TABLE ONLY codeds ALTER COLUMN code SET DEFAULT nextval('codeds_code_seq'::regclass);

ALTER TABLE ONLY multi_pk3
    ADD CONSTRAINT multi_pk3_pkey PRIMARY KEY (b);

ALTER TABLE ONLY multi_pk3 ALTER COLUMN b SET DEFAULT nextval('multi_pk3_b_seq'::regclass);

ALTER TABLE ONLY olds
    ADD CONSTRAINT olds_pkey PRIMARY KEY (no);

ALTER TABLE ONLY olds ALTER COLUMN no SET DEFAULT nextval('olds_no_seq'::regclass);

CREATE SEQUENCE codeds_code_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE multi_pk3_b_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE olds_no_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE codeds (
    code bigint NOT NULL,
    n text
);

CREATE TABLE multi_pk3 (
    id bigint,
    b bigint NOT NULL
);

CREATE TABLE olds (
    no integer NOT NULL,
    n text
);
