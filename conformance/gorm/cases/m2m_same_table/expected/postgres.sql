ALTER SEQUENCE l1_id_seq OWNED BY l1.id;

ALTER SEQUENCE same_tbls_id_seq OWNED BY same_tbls.id;

ALTER TABLE ONLY l1
    ADD CONSTRAINT l1_pkey PRIMARY KEY (id);

ALTER TABLE ONLY l1 ALTER COLUMN id SET DEFAULT nextval('l1_id_seq'::regclass);

ALTER TABLE ONLY same_tbls
    ADD CONSTRAINT same_tbls_pkey PRIMARY KEY (id);

ALTER TABLE ONLY same_tbls ALTER COLUMN id SET DEFAULT nextval('same_tbls_id_seq'::regclass);

ALTER TABLE ONLY sames
    ADD CONSTRAINT fk_sames_l1 FOREIGN KEY (l1_id) REFERENCES l1(id);

ALTER TABLE ONLY sames
    ADD CONSTRAINT fk_sames_same_tbl FOREIGN KEY (same_tbl_id) REFERENCES same_tbls(id);

ALTER TABLE ONLY sames
    ADD CONSTRAINT sames_pkey PRIMARY KEY (same_tbl_id, l1_id);

CREATE SEQUENCE l1_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE same_tbls_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE l1 (
    id bigint NOT NULL
);

CREATE TABLE same_tbls (
    id bigint NOT NULL
);

CREATE TABLE sames (
    same_tbl_id bigint NOT NULL,
    l1_id bigint NOT NULL
);
