ALTER SEQUENCE hmrcs_id_seq OWNED BY hmrcs.id;

ALTER SEQUENCE hmrs_id_seq OWNED BY hmrs.id;

ALTER SEQUENCE l1_id_seq OWNED BY l1.id;

ALTER TABLE ONLY hmr_l1
    ADD CONSTRAINT fk_hmr_l1_hmr FOREIGN KEY (hmr_id) REFERENCES hmrs(id);

ALTER TABLE ONLY hmr_l1
    ADD CONSTRAINT fk_hmr_l1_l1 FOREIGN KEY (l1_id) REFERENCES l1(id);

ALTER TABLE ONLY hmr_l1
    ADD CONSTRAINT hmr_l1_pkey PRIMARY KEY (hmr_id, l1_id);

ALTER TABLE ONLY hmrcs
    ADD CONSTRAINT fk_hmrs_l FOREIGN KEY (hmr_id) REFERENCES hmrs(id);

ALTER TABLE ONLY hmrcs
    ADD CONSTRAINT hmrcs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY hmrcs ALTER COLUMN id SET DEFAULT nextval('hmrcs_id_seq'::regclass);

ALTER TABLE ONLY hmrs
    ADD CONSTRAINT hmrs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY hmrs ALTER COLUMN id SET DEFAULT nextval('hmrs_id_seq'::regclass);

ALTER TABLE ONLY l1
    ADD CONSTRAINT l1_pkey PRIMARY KEY (id);

ALTER TABLE ONLY l1 ALTER COLUMN id SET DEFAULT nextval('l1_id_seq'::regclass);

CREATE SEQUENCE hmrcs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE hmrs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE l1_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE hmr_l1 (
    hmr_id bigint NOT NULL,
    l1_id bigint NOT NULL
);

CREATE TABLE hmrcs (
    id bigint NOT NULL,
    hmr_id bigint
);

CREATE TABLE hmrs (
    id bigint NOT NULL
);

CREATE TABLE l1 (
    id bigint NOT NULL
);
