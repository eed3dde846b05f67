-- public
ALTER SEQUENCE l1_id_seq OWNED BY l1.id;

-- public
ALTER SEQUENCE sches_id_seq OWNED BY sches.id;

-- public
ALTER TABLE ONLY l1
    ADD CONSTRAINT l1_pkey PRIMARY KEY (id);

-- public
ALTER TABLE ONLY l1
    ADD CONSTRAINT uni_l1_code UNIQUE (code);

-- public
ALTER TABLE ONLY l1 ALTER COLUMN id SET DEFAULT nextval('l1_id_seq'::regclass);

-- public
ALTER TABLE ONLY sches
    ADD CONSTRAINT sches_pkey PRIMARY KEY (id);

-- public
ALTER TABLE ONLY sches ALTER COLUMN id SET DEFAULT nextval('sches_id_seq'::regclass);

-- public
CREATE SEQUENCE l1_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

-- public
CREATE SEQUENCE sches_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

-- public
CREATE TABLE l1 (
    id bigint NOT NULL,
    code character varying(3)
);

-- public
CREATE TABLE sches (
    id bigint NOT NULL
);

-- s
ALTER TABLE ONLY sch_l1
    ADD CONSTRAINT fk_s_sch_l1_l1 FOREIGN KEY (l1_id) REFERENCES public.l1(id);

-- s
ALTER TABLE ONLY sch_l1
    ADD CONSTRAINT fk_s_sch_l1_sch FOREIGN KEY (sch_id) REFERENCES public.sches(id);

-- s
ALTER TABLE ONLY sch_l1
    ADD CONSTRAINT sch_l1_pkey PRIMARY KEY (sch_id, l1_id);

-- s
CREATE TABLE sch_l1 (
    sch_id bigint NOT NULL,
    l1_id bigint NOT NULL
);
