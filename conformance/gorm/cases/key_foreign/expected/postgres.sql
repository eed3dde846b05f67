ALTER SEQUENCE comps_id_seq OWNED BY comps.id;

ALTER SEQUENCE f_kpks_comp_id_seq OWNED BY f_kpks.comp_id;

ALTER TABLE ONLY comps
    ADD CONSTRAINT comps_pkey PRIMARY KEY (id);

ALTER TABLE ONLY comps ALTER COLUMN id SET DEFAULT nextval('comps_id_seq'::regclass);

ALTER TABLE ONLY f_kpks
    ADD CONSTRAINT f_kpks_pkey PRIMARY KEY (comp_id);

ALTER TABLE ONLY f_kpks
    ADD CONSTRAINT fk_f_kpks_comp FOREIGN KEY (comp_id) REFERENCES comps(id);

ALTER TABLE ONLY f_kpks ALTER COLUMN comp_id SET DEFAULT nextval('f_kpks_comp_id_seq'::regclass);

CREATE SEQUENCE comps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE f_kpks_comp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE comps (
    id bigint NOT NULL
);

CREATE TABLE f_kpks (
    comp_id bigint NOT NULL,
    x text
);
