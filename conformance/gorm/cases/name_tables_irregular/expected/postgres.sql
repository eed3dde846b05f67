ALTER SEQUENCE caves_id_seq OWNED BY caves.id;

ALTER SEQUENCE chasses_id_seq OWNED BY chasses.id;

ALTER SEQUENCE children_id_seq OWNED BY children.id;

ALTER SEQUENCE criterions_id_seq OWNED BY criterions.id;

ALTER SEQUENCE foots_id_seq OWNED BY foots.id;

ALTER SEQUENCE gooses_id_seq OWNED BY gooses.id;

ALTER SEQUENCE halves_id_seq OWNED BY halves.id;

ALTER SEQUENCE heros_id_seq OWNED BY heros.id;

ALTER SEQUENCE humen_id_seq OWNED BY humen.id;

ALTER SEQUENCE leafs_id_seq OWNED BY leafs.id;

ALTER SEQUENCE men_id_seq OWNED BY men.id;

ALTER SEQUENCE mice_id_seq OWNED BY mice.id;

ALTER SEQUENCE moves_id_seq OWNED BY moves.id;

ALTER SEQUENCE oxen_id_seq OWNED BY oxen.id;

ALTER SEQUENCE people_id_seq OWNED BY people.id;

ALTER SEQUENCE photos_id_seq OWNED BY photos.id;

ALTER SEQUENCE removes_id_seq OWNED BY removes.id;

ALTER SEQUENCE sales_people_id_seq OWNED BY sales_people.id;

ALTER SEQUENCE saves_id_seq OWNED BY saves.id;

ALTER SEQUENCE serves_id_seq OWNED BY serves.id;

ALTER SEQUENCE sexes_id_seq OWNED BY sexes.id;

ALTER SEQUENCE talismen_id_seq OWNED BY talismen.id;

ALTER SEQUENCE user_mouses_id_seq OWNED BY user_mouses.id;

ALTER SEQUENCE user_oxes_id_seq OWNED BY user_oxes.id;

ALTER SEQUENCE women_id_seq OWNED BY women.id;

ALTER TABLE ONLY caves
    ADD CONSTRAINT caves_pkey PRIMARY KEY (id);

ALTER TABLE ONLY caves ALTER COLUMN id SET DEFAULT nextval('caves_id_seq'::regclass);

ALTER TABLE ONLY chasses
    ADD CONSTRAINT chasses_pkey PRIMARY KEY (id);

ALTER TABLE ONLY chasses ALTER COLUMN id SET DEFAULT nextval('chasses_id_seq'::regclass);

ALTER TABLE ONLY children
    ADD CONSTRAINT children_pkey PRIMARY KEY (id);

ALTER TABLE ONLY children ALTER COLUMN id SET DEFAULT nextval('children_id_seq'::regclass);

ALTER TABLE ONLY criterions
    ADD CONSTRAINT criterions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY criterions ALTER COLUMN id SET DEFAULT nextval('criterions_id_seq'::regclass);

ALTER TABLE ONLY foots
    ADD CONSTRAINT foots_pkey PRIMARY KEY (id);

ALTER TABLE ONLY foots ALTER COLUMN id SET DEFAULT nextval('foots_id_seq'::regclass);

ALTER TABLE ONLY gooses
    ADD CONSTRAINT gooses_pkey PRIMARY KEY (id);

ALTER TABLE ONLY gooses ALTER COLUMN id SET DEFAULT nextval('gooses_id_seq'::regclass);

ALTER TABLE ONLY halves
    ADD CONSTRAINT halves_pkey PRIMARY KEY (id);

ALTER TABLE ONLY halves ALTER COLUMN id SET DEFAULT nextval('halves_id_seq'::regclass);

ALTER TABLE ONLY heros
    ADD CONSTRAINT heros_pkey PRIMARY KEY (id);

ALTER TABLE ONLY heros ALTER COLUMN id SET DEFAULT nextval('heros_id_seq'::regclass);

ALTER TABLE ONLY humen
    ADD CONSTRAINT humen_pkey PRIMARY KEY (id);

ALTER TABLE ONLY humen ALTER COLUMN id SET DEFAULT nextval('humen_id_seq'::regclass);

ALTER TABLE ONLY leafs
    ADD CONSTRAINT leafs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY leafs ALTER COLUMN id SET DEFAULT nextval('leafs_id_seq'::regclass);

ALTER TABLE ONLY men
    ADD CONSTRAINT men_pkey PRIMARY KEY (id);

ALTER TABLE ONLY men ALTER COLUMN id SET DEFAULT nextval('men_id_seq'::regclass);

ALTER TABLE ONLY mice
    ADD CONSTRAINT mice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY mice ALTER COLUMN id SET DEFAULT nextval('mice_id_seq'::regclass);

ALTER TABLE ONLY moves
    ADD CONSTRAINT moves_pkey PRIMARY KEY (id);

ALTER TABLE ONLY moves ALTER COLUMN id SET DEFAULT nextval('moves_id_seq'::regclass);

ALTER TABLE ONLY oxen
    ADD CONSTRAINT oxen_pkey PRIMARY KEY (id);

ALTER TABLE ONLY oxen ALTER COLUMN id SET DEFAULT nextval('oxen_id_seq'::regclass);

ALTER TABLE ONLY people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);

ALTER TABLE ONLY people ALTER COLUMN id SET DEFAULT nextval('people_id_seq'::regclass);

ALTER TABLE ONLY photos
    ADD CONSTRAINT photos_pkey PRIMARY KEY (id);

ALTER TABLE ONLY photos ALTER COLUMN id SET DEFAULT nextval('photos_id_seq'::regclass);

ALTER TABLE ONLY removes
    ADD CONSTRAINT removes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY removes ALTER COLUMN id SET DEFAULT nextval('removes_id_seq'::regclass);

ALTER TABLE ONLY sales_people
    ADD CONSTRAINT sales_people_pkey PRIMARY KEY (id);

ALTER TABLE ONLY sales_people ALTER COLUMN id SET DEFAULT nextval('sales_people_id_seq'::regclass);

ALTER TABLE ONLY saves
    ADD CONSTRAINT saves_pkey PRIMARY KEY (id);

ALTER TABLE ONLY saves ALTER COLUMN id SET DEFAULT nextval('saves_id_seq'::regclass);

ALTER TABLE ONLY serves
    ADD CONSTRAINT serves_pkey PRIMARY KEY (id);

ALTER TABLE ONLY serves ALTER COLUMN id SET DEFAULT nextval('serves_id_seq'::regclass);

ALTER TABLE ONLY sexes
    ADD CONSTRAINT sexes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY sexes ALTER COLUMN id SET DEFAULT nextval('sexes_id_seq'::regclass);

ALTER TABLE ONLY talismen
    ADD CONSTRAINT talismen_pkey PRIMARY KEY (id);

ALTER TABLE ONLY talismen ALTER COLUMN id SET DEFAULT nextval('talismen_id_seq'::regclass);

ALTER TABLE ONLY user_mouses
    ADD CONSTRAINT user_mouses_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_mouses ALTER COLUMN id SET DEFAULT nextval('user_mouses_id_seq'::regclass);

ALTER TABLE ONLY user_oxes
    ADD CONSTRAINT user_oxes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_oxes ALTER COLUMN id SET DEFAULT nextval('user_oxes_id_seq'::regclass);

ALTER TABLE ONLY women
    ADD CONSTRAINT women_pkey PRIMARY KEY (id);

ALTER TABLE ONLY women ALTER COLUMN id SET DEFAULT nextval('women_id_seq'::regclass);

CREATE SEQUENCE caves_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE chasses_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE children_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE criterions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE foots_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE gooses_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE halves_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE heros_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE humen_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE leafs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE men_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE mice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE moves_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE oxen_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE people_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE photos_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE removes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE sales_people_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE saves_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE serves_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE sexes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE talismen_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_mouses_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_oxes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE women_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE caves (
    id bigint NOT NULL
);

CREATE TABLE chasses (
    id bigint NOT NULL
);

CREATE TABLE children (
    id bigint NOT NULL
);

CREATE TABLE criterions (
    id bigint NOT NULL
);

CREATE TABLE foots (
    id bigint NOT NULL
);

CREATE TABLE gooses (
    id bigint NOT NULL
);

CREATE TABLE halves (
    id bigint NOT NULL
);

CREATE TABLE heros (
    id bigint NOT NULL
);

CREATE TABLE humen (
    id bigint NOT NULL
);

CREATE TABLE leafs (
    id bigint NOT NULL
);

CREATE TABLE men (
    id bigint NOT NULL
);

CREATE TABLE mice (
    id bigint NOT NULL
);

CREATE TABLE moves (
    id bigint NOT NULL
);

CREATE TABLE oxen (
    id bigint NOT NULL
);

CREATE TABLE people (
    id bigint NOT NULL
);

CREATE TABLE photos (
    id bigint NOT NULL
);

CREATE TABLE removes (
    id bigint NOT NULL
);

CREATE TABLE sales_people (
    id bigint NOT NULL
);

CREATE TABLE saves (
    id bigint NOT NULL
);

CREATE TABLE serves (
    id bigint NOT NULL
);

CREATE TABLE sexes (
    id bigint NOT NULL
);

CREATE TABLE talismen (
    id bigint NOT NULL
);

CREATE TABLE user_mouses (
    id bigint NOT NULL
);

CREATE TABLE user_oxes (
    id bigint NOT NULL
);

CREATE TABLE women (
    id bigint NOT NULL
);
