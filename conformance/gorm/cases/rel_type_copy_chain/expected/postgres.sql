ALTER SEQUENCE leafs_id_seq OWNED BY leafs.id;

ALTER TABLE ONLY leafs
    ADD CONSTRAINT fk_leafs_mid FOREIGN KEY (mid_root_id) REFERENCES mids(root_id);

ALTER TABLE ONLY leafs
    ADD CONSTRAINT leafs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY leafs ALTER COLUMN id SET DEFAULT nextval('leafs_id_seq'::regclass);

ALTER TABLE ONLY mids
    ADD CONSTRAINT fk_mids_root FOREIGN KEY (root_id) REFERENCES roots(id);

ALTER TABLE ONLY mids
    ADD CONSTRAINT mids_pkey PRIMARY KEY (root_id);

ALTER TABLE ONLY roots
    ADD CONSTRAINT roots_pkey PRIMARY KEY (id);

CREATE SEQUENCE leafs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE leafs (
    id bigint NOT NULL,
    mid_root_id character varying(30)
);

CREATE TABLE mids (
    root_id character varying(30) NOT NULL
);

CREATE TABLE roots (
    id character varying(30) NOT NULL
);
