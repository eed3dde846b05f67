ALTER SEQUENCE as_f_seq OWNED BY "as".f;

ALTER SEQUENCE bs_f_seq OWNED BY bs.f;

ALTER SEQUENCE cs_f_seq OWNED BY cs.f;

ALTER SEQUENCE ds_f_seq OWNED BY ds.f;

ALTER SEQUENCE es_f_seq OWNED BY es.f;

ALTER SEQUENCE fs_f_seq OWNED BY fs.f;

ALTER SEQUENCE gs_f_seq OWNED BY gs.f;

ALTER SEQUENCE hs_f_seq OWNED BY hs.f;

ALTER SEQUENCE is_g_seq OWNED BY "is".g;

ALTER TABLE ONLY "as"
    ADD CONSTRAINT as_pkey PRIMARY KEY (f);

ALTER TABLE ONLY "as" ALTER COLUMN f SET DEFAULT nextval('as_f_seq'::regclass);

ALTER TABLE ONLY "is"
    ADD CONSTRAINT is_pkey PRIMARY KEY (g);

ALTER TABLE ONLY "is" ALTER COLUMN g SET DEFAULT nextval('is_g_seq'::regclass);

ALTER TABLE ONLY bs
    ADD CONSTRAINT bs_pkey PRIMARY KEY (f);

ALTER TABLE ONLY bs ALTER COLUMN f SET DEFAULT nextval('bs_f_seq'::regclass);

ALTER TABLE ONLY cs
    ADD CONSTRAINT cs_pkey PRIMARY KEY (f);

ALTER TABLE ONLY cs ALTER COLUMN f SET DEFAULT nextval('cs_f_seq'::regclass);

ALTER TABLE ONLY ds
    ADD CONSTRAINT ds_pkey PRIMARY KEY (f);

ALTER TABLE ONLY ds ALTER COLUMN f SET DEFAULT nextval('ds_f_seq'::regclass);

ALTER TABLE ONLY es
    ADD CONSTRAINT es_pkey PRIMARY KEY (f);

ALTER TABLE ONLY es ALTER COLUMN f SET DEFAULT nextval('es_f_seq'::regclass);

ALTER TABLE ONLY fs
    ADD CONSTRAINT fs_pkey PRIMARY KEY (f);

ALTER TABLE ONLY fs ALTER COLUMN f SET DEFAULT nextval('fs_f_seq'::regclass);

ALTER TABLE ONLY gs
    ADD CONSTRAINT gs_pkey PRIMARY KEY (f);

ALTER TABLE ONLY gs ALTER COLUMN f SET DEFAULT nextval('gs_f_seq'::regclass);

ALTER TABLE ONLY hs
    ADD CONSTRAINT hs_pkey PRIMARY KEY (f);

ALTER TABLE ONLY hs ALTER COLUMN f SET DEFAULT nextval('hs_f_seq'::regclass);

CREATE SEQUENCE as_f_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE bs_f_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE cs_f_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE ds_f_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE es_f_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE fs_f_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE gs_f_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE hs_f_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE is_g_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE "as" (
    f bigint NOT NULL
);

CREATE TABLE "is" (
    f smallint,
    g bigint NOT NULL
);

CREATE TABLE bs (
    f integer NOT NULL
);

CREATE TABLE cs (
    f smallint NOT NULL
);

CREATE TABLE ds (
    f integer NOT NULL
);

CREATE TABLE es (
    f smallint NOT NULL
);

CREATE TABLE fs (
    f bigint NOT NULL
);

CREATE TABLE gs (
    f bigint NOT NULL
);

CREATE TABLE hs (
    f smallint NOT NULL
);
