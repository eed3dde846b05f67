ALTER SEQUENCE cts_p_seq OWNED BY cts.p;

ALTER TABLE ONLY cts
    ADD CONSTRAINT cts_pkey PRIMARY KEY (p);

ALTER TABLE ONLY cts ALTER COLUMN p SET DEFAULT nextval('cts_p_seq'::regclass);

ALTER TABLE ONLY cus
    ADD CONSTRAINT cus_pkey PRIMARY KEY (id);

CREATE SEQUENCE cts_p_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE cts (
    p bigint NOT NULL,
    n text
);

CREATE TABLE cus (
    id character varying(12) NOT NULL
);
