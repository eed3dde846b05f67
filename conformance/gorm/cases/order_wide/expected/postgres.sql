ALTER SEQUENCE as_id_seq OWNED BY "as".id;

ALTER SEQUENCE bs_id_seq OWNED BY bs.id;

ALTER SEQUENCE cs_id_seq OWNED BY cs.id;

ALTER SEQUENCE ds_id_seq OWNED BY ds.id;

ALTER SEQUENCE hubs_id_seq OWNED BY hubs.id;

ALTER TABLE ONLY "as"
    ADD CONSTRAINT as_pkey PRIMARY KEY (id);

ALTER TABLE ONLY "as" ALTER COLUMN id SET DEFAULT nextval('as_id_seq'::regclass);

ALTER TABLE ONLY bs
    ADD CONSTRAINT bs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY bs ALTER COLUMN id SET DEFAULT nextval('bs_id_seq'::regclass);

ALTER TABLE ONLY cs
    ADD CONSTRAINT cs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cs ALTER COLUMN id SET DEFAULT nextval('cs_id_seq'::regclass);

ALTER TABLE ONLY ds
    ADD CONSTRAINT ds_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ds ALTER COLUMN id SET DEFAULT nextval('ds_id_seq'::regclass);

ALTER TABLE ONLY hubs
    ADD CONSTRAINT fk_hubs_a FOREIGN KEY (a_id) REFERENCES "as"(id);

ALTER TABLE ONLY hubs
    ADD CONSTRAINT fk_hubs_b FOREIGN KEY (b_id) REFERENCES bs(id);

ALTER TABLE ONLY hubs
    ADD CONSTRAINT fk_hubs_c FOREIGN KEY (c_id) REFERENCES cs(id);

ALTER TABLE ONLY hubs
    ADD CONSTRAINT fk_hubs_d FOREIGN KEY (d_id) REFERENCES ds(id);

ALTER TABLE ONLY hubs
    ADD CONSTRAINT hubs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY hubs ALTER COLUMN id SET DEFAULT nextval('hubs_id_seq'::regclass);

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

CREATE SEQUENCE ds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE hubs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE "as" (
    id bigint NOT NULL
);

CREATE TABLE bs (
    id bigint NOT NULL
);

CREATE TABLE cs (
    id bigint NOT NULL
);

CREATE TABLE ds (
    id bigint NOT NULL
);

CREATE TABLE hubs (
    id bigint NOT NULL,
    a_id bigint,
    b_id bigint,
    c_id bigint,
    d_id bigint
);
