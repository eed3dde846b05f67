ALTER SEQUENCE cir_as_id_seq OWNED BY cir_as.id;

ALTER SEQUENCE cir_bs_id_seq OWNED BY cir_bs.id;

ALTER TABLE ONLY cir_as
    ADD CONSTRAINT cir_as_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cir_as ALTER COLUMN id SET DEFAULT nextval('cir_as_id_seq'::regclass);

ALTER TABLE ONLY cir_bs
    ADD CONSTRAINT cir_bs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cir_bs
    ADD CONSTRAINT fk_cir_bs_a FOREIGN KEY (a_id) REFERENCES cir_as(id);

ALTER TABLE ONLY cir_bs ALTER COLUMN id SET DEFAULT nextval('cir_bs_id_seq'::regclass);

CREATE SEQUENCE cir_as_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE cir_bs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE cir_as (
    id bigint NOT NULL,
    b_id bigint
);

CREATE TABLE cir_bs (
    id bigint NOT NULL,
    a_id bigint
);
