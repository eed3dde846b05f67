ALTER SEQUENCE as_id_seq OWNED BY "as".id;

ALTER SEQUENCE bs_id_seq OWNED BY bs.id;

ALTER SEQUENCE cs_id_seq OWNED BY cs.id;

ALTER TABLE ONLY "as"
    ADD CONSTRAINT as_pkey PRIMARY KEY (id);

ALTER TABLE ONLY "as"
    ADD CONSTRAINT fk_as_b FOREIGN KEY (b_id) REFERENCES bs(id);

ALTER TABLE ONLY "as" ALTER COLUMN id SET DEFAULT nextval('as_id_seq'::regclass);

ALTER TABLE ONLY bs
    ADD CONSTRAINT bs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY bs
    ADD CONSTRAINT fk_bs_c FOREIGN KEY (c_id) REFERENCES cs(id);

ALTER TABLE ONLY bs ALTER COLUMN id SET DEFAULT nextval('bs_id_seq'::regclass);

ALTER TABLE ONLY cs
    ADD CONSTRAINT cs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cs ALTER COLUMN id SET DEFAULT nextval('cs_id_seq'::regclass);

CREATE SEQUENCE as_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE bs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE cs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE "as" (
    id bigint NOT NULL,
    b_id bigint
);

CREATE TABLE bs (
    id bigint NOT NULL,
    c_id bigint
);

CREATE TABLE cs (
    id bigint NOT NULL
);
