ALTER SEQUENCE cds_id_seq OWNED BY cds.id;

ALTER TABLE ONLY cd_l1
    ADD CONSTRAINT cd_l1_pkey PRIMARY KEY (cd_id, l1_id);

ALTER TABLE ONLY cds
    ADD CONSTRAINT cds_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cds ALTER COLUMN id SET DEFAULT nextval('cds_id_seq'::regclass);

CREATE SEQUENCE cds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE cd_l1 (
    cd_id bigint NOT NULL,
    l1_id bigint NOT NULL
);

CREATE TABLE cds (
    id bigint NOT NULL
);
