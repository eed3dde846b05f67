ALTER SEQUENCE as_id_seq OWNED BY "as".id;

ALTER SEQUENCE cs_id_seq OWNED BY cs.id;

ALTER SEQUENCE ds_id_seq OWNED BY ds.id;

ALTER TABLE ONLY "as"
    ADD CONSTRAINT as_pkey PRIMARY KEY (id);

ALTER TABLE ONLY "as" ALTER COLUMN id SET DEFAULT nextval('as_id_seq'::regclass);

ALTER TABLE ONLY bs
    ADD CONSTRAINT bs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cs
    ADD CONSTRAINT cs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cs ALTER COLUMN id SET DEFAULT nextval('cs_id_seq'::regclass);

ALTER TABLE ONLY ds
    ADD CONSTRAINT ds_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ds ALTER COLUMN id SET DEFAULT nextval('ds_id_seq'::regclass);

CREATE SEQUENCE as_id_seq
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
    AS integer
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
    id integer NOT NULL
);
