ALTER SEQUENCE as_id_seq OWNED BY "as".id;

ALTER SEQUENCE bs_id_seq OWNED BY bs.id;

ALTER SEQUENCE bs_n_seq OWNED BY bs.n;

ALTER SEQUENCE cs_id_seq OWNED BY cs.id;

ALTER SEQUENCE cs_s_seq OWNED BY cs.s;

ALTER TABLE ONLY "as"
    ADD CONSTRAINT as_pkey PRIMARY KEY (id);

ALTER TABLE ONLY "as" ALTER COLUMN id SET DEFAULT nextval('as_id_seq'::regclass);

ALTER TABLE ONLY bs
    ADD CONSTRAINT bs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY bs ALTER COLUMN id SET DEFAULT nextval('bs_id_seq'::regclass);

ALTER TABLE ONLY bs ALTER COLUMN n SET DEFAULT nextval('bs_n_seq'::regclass);

ALTER TABLE ONLY cs
    ADD CONSTRAINT cs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cs ALTER COLUMN id SET DEFAULT nextval('cs_id_seq'::regclass);

ALTER TABLE ONLY cs ALTER COLUMN s SET DEFAULT nextval('cs_s_seq'::regclass);

CREATE SEQUENCE as_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE bs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE bs_n_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE cs_id_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE cs_s_seq
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
    id integer NOT NULL,
    n integer NOT NULL
);

CREATE TABLE cs (
    id smallint NOT NULL,
    s integer NOT NULL
);
