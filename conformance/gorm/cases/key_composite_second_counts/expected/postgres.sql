ALTER SEQUENCE multi_pk4_b_seq OWNED BY multi_pk4.b;

ALTER TABLE ONLY multi_pk4
    ADD CONSTRAINT multi_pk4_pkey PRIMARY KEY (a, b);

ALTER TABLE ONLY multi_pk4 ALTER COLUMN b SET DEFAULT nextval('multi_pk4_b_seq'::regclass);

CREATE SEQUENCE multi_pk4_b_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE multi_pk4 (
    a bigint NOT NULL,
    b bigint NOT NULL
);
