ALTER SEQUENCE addresses_id_seq OWNED BY addresses.id;

ALTER SEQUENCE aliases_id_seq OWNED BY aliases.id;

ALTER SEQUENCE analyses_id_seq OWNED BY analyses.id;

ALTER SEQUENCE boxes_id_seq OWNED BY boxes.id;

ALTER SEQUENCE buses_id_seq OWNED BY buses.id;

ALTER SEQUENCE categories_id_seq OWNED BY categories.id;

ALTER SEQUENCE churches_id_seq OWNED BY churches.id;

ALTER SEQUENCE companies_id_seq OWNED BY companies.id;

ALTER SEQUENCE crises_id_seq OWNED BY crises.id;

ALTER SEQUENCE days_id_seq OWNED BY days.id;

ALTER SEQUENCE dishes_id_seq OWNED BY dishes.id;

ALTER SEQUENCE glasses_id_seq OWNED BY glasses.id;

ALTER SEQUENCE hives_id_seq OWNED BY hives.id;

ALTER SEQUENCE indices_id_seq OWNED BY indices.id;

ALTER SEQUENCE matrices_id_seq OWNED BY matrices.id;

ALTER SEQUENCE potatos_id_seq OWNED BY potatos.id;

ALTER SEQUENCE processes_id_seq OWNED BY processes.id;

ALTER SEQUENCE queries_id_seq OWNED BY queries.id;

ALTER SEQUENCE quizzes_id_seq OWNED BY quizzes.id;

ALTER SEQUENCE shelves_id_seq OWNED BY shelves.id;

ALTER SEQUENCE statuses_id_seq OWNED BY statuses.id;

ALTER SEQUENCE vertices_id_seq OWNED BY vertices.id;

ALTER SEQUENCE viri_id_seq OWNED BY viri.id;

ALTER SEQUENCE wives_id_seq OWNED BY wives.id;

ALTER TABLE ONLY addresses
    ADD CONSTRAINT addresses_pkey PRIMARY KEY (id);

ALTER TABLE ONLY addresses ALTER COLUMN id SET DEFAULT nextval('addresses_id_seq'::regclass);

ALTER TABLE ONLY aliases
    ADD CONSTRAINT aliases_pkey PRIMARY KEY (id);

ALTER TABLE ONLY aliases ALTER COLUMN id SET DEFAULT nextval('aliases_id_seq'::regclass);

ALTER TABLE ONLY analyses
    ADD CONSTRAINT analyses_pkey PRIMARY KEY (id);

ALTER TABLE ONLY analyses ALTER COLUMN id SET DEFAULT nextval('analyses_id_seq'::regclass);

ALTER TABLE ONLY boxes
    ADD CONSTRAINT boxes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY boxes ALTER COLUMN id SET DEFAULT nextval('boxes_id_seq'::regclass);

ALTER TABLE ONLY buses
    ADD CONSTRAINT buses_pkey PRIMARY KEY (id);

ALTER TABLE ONLY buses ALTER COLUMN id SET DEFAULT nextval('buses_id_seq'::regclass);

ALTER TABLE ONLY categories
    ADD CONSTRAINT categories_pkey PRIMARY KEY (id);

ALTER TABLE ONLY categories ALTER COLUMN id SET DEFAULT nextval('categories_id_seq'::regclass);

ALTER TABLE ONLY churches
    ADD CONSTRAINT churches_pkey PRIMARY KEY (id);

ALTER TABLE ONLY churches ALTER COLUMN id SET DEFAULT nextval('churches_id_seq'::regclass);

ALTER TABLE ONLY companies
    ADD CONSTRAINT companies_pkey PRIMARY KEY (id);

ALTER TABLE ONLY companies ALTER COLUMN id SET DEFAULT nextval('companies_id_seq'::regclass);

ALTER TABLE ONLY crises
    ADD CONSTRAINT crises_pkey PRIMARY KEY (id);

ALTER TABLE ONLY crises ALTER COLUMN id SET DEFAULT nextval('crises_id_seq'::regclass);

ALTER TABLE ONLY days
    ADD CONSTRAINT days_pkey PRIMARY KEY (id);

ALTER TABLE ONLY days ALTER COLUMN id SET DEFAULT nextval('days_id_seq'::regclass);

ALTER TABLE ONLY dishes
    ADD CONSTRAINT dishes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY dishes ALTER COLUMN id SET DEFAULT nextval('dishes_id_seq'::regclass);

ALTER TABLE ONLY glasses
    ADD CONSTRAINT glasses_pkey PRIMARY KEY (id);

ALTER TABLE ONLY glasses ALTER COLUMN id SET DEFAULT nextval('glasses_id_seq'::regclass);

ALTER TABLE ONLY hives
    ADD CONSTRAINT hives_pkey PRIMARY KEY (id);

ALTER TABLE ONLY hives ALTER COLUMN id SET DEFAULT nextval('hives_id_seq'::regclass);

ALTER TABLE ONLY indices
    ADD CONSTRAINT indices_pkey PRIMARY KEY (id);

ALTER TABLE ONLY indices ALTER COLUMN id SET DEFAULT nextval('indices_id_seq'::regclass);

ALTER TABLE ONLY matrices
    ADD CONSTRAINT matrices_pkey PRIMARY KEY (id);

ALTER TABLE ONLY matrices ALTER COLUMN id SET DEFAULT nextval('matrices_id_seq'::regclass);

ALTER TABLE ONLY potatos
    ADD CONSTRAINT potatos_pkey PRIMARY KEY (id);

ALTER TABLE ONLY potatos ALTER COLUMN id SET DEFAULT nextval('potatos_id_seq'::regclass);

ALTER TABLE ONLY processes
    ADD CONSTRAINT processes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY processes ALTER COLUMN id SET DEFAULT nextval('processes_id_seq'::regclass);

ALTER TABLE ONLY queries
    ADD CONSTRAINT queries_pkey PRIMARY KEY (id);

ALTER TABLE ONLY queries ALTER COLUMN id SET DEFAULT nextval('queries_id_seq'::regclass);

ALTER TABLE ONLY quizzes
    ADD CONSTRAINT quizzes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY quizzes ALTER COLUMN id SET DEFAULT nextval('quizzes_id_seq'::regclass);

ALTER TABLE ONLY shelves
    ADD CONSTRAINT shelves_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shelves ALTER COLUMN id SET DEFAULT nextval('shelves_id_seq'::regclass);

ALTER TABLE ONLY statuses
    ADD CONSTRAINT statuses_pkey PRIMARY KEY (id);

ALTER TABLE ONLY statuses ALTER COLUMN id SET DEFAULT nextval('statuses_id_seq'::regclass);

ALTER TABLE ONLY vertices
    ADD CONSTRAINT vertices_pkey PRIMARY KEY (id);

ALTER TABLE ONLY vertices ALTER COLUMN id SET DEFAULT nextval('vertices_id_seq'::regclass);

ALTER TABLE ONLY viri
    ADD CONSTRAINT viri_pkey PRIMARY KEY (id);

ALTER TABLE ONLY viri ALTER COLUMN id SET DEFAULT nextval('viri_id_seq'::regclass);

ALTER TABLE ONLY wives
    ADD CONSTRAINT wives_pkey PRIMARY KEY (id);

ALTER TABLE ONLY wives ALTER COLUMN id SET DEFAULT nextval('wives_id_seq'::regclass);

CREATE SEQUENCE addresses_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE aliases_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE analyses_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE boxes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE buses_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE categories_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE churches_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE companies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE crises_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE days_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE dishes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE glasses_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE hives_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE indices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE matrices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE potatos_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE processes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE queries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE quizzes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE shelves_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE statuses_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE vertices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE viri_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE wives_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE addresses (
    id bigint NOT NULL
);

CREATE TABLE aliases (
    id bigint NOT NULL
);

CREATE TABLE analyses (
    id bigint NOT NULL
);

CREATE TABLE boxes (
    id bigint NOT NULL
);

CREATE TABLE buses (
    id bigint NOT NULL
);

CREATE TABLE categories (
    id bigint NOT NULL
);

CREATE TABLE churches (
    id bigint NOT NULL
);

CREATE TABLE companies (
    id bigint NOT NULL
);

CREATE TABLE crises (
    id bigint NOT NULL
);

CREATE TABLE days (
    id bigint NOT NULL
);

CREATE TABLE dishes (
    id bigint NOT NULL
);

CREATE TABLE glasses (
    id bigint NOT NULL
);

CREATE TABLE hives (
    id bigint NOT NULL
);

CREATE TABLE indices (
    id bigint NOT NULL
);

CREATE TABLE matrices (
    id bigint NOT NULL
);

CREATE TABLE potatos (
    id bigint NOT NULL
);

CREATE TABLE processes (
    id bigint NOT NULL
);

CREATE TABLE queries (
    id bigint NOT NULL
);

CREATE TABLE quizzes (
    id bigint NOT NULL
);

CREATE TABLE shelves (
    id bigint NOT NULL
);

CREATE TABLE statuses (
    id bigint NOT NULL
);

CREATE TABLE vertices (
    id bigint NOT NULL
);

CREATE TABLE viri (
    id bigint NOT NULL
);

CREATE TABLE wives (
    id bigint NOT NULL
);
