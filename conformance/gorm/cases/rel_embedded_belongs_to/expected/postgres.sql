ALTER SEQUENCE company2_id_seq OWNED BY company2.id;

ALTER SEQUENCE emb_rel2_id_seq OWNED BY emb_rel2.id;

ALTER SEQUENCE emb_rel3_id_seq OWNED BY emb_rel3.id;

ALTER SEQUENCE emb_rels_id_seq OWNED BY emb_rels.id;

ALTER TABLE ONLY company2
    ADD CONSTRAINT company2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY company2 ALTER COLUMN id SET DEFAULT nextval('company2_id_seq'::regclass);

ALTER TABLE ONLY emb_rel2
    ADD CONSTRAINT emb_rel2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emb_rel2
    ADD CONSTRAINT fk_emb_rel2_author FOREIGN KEY (ar_author_id) REFERENCES company2(id);

ALTER TABLE ONLY emb_rel2 ALTER COLUMN id SET DEFAULT nextval('emb_rel2_id_seq'::regclass);

ALTER TABLE ONLY emb_rel3
    ADD CONSTRAINT emb_rel3_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emb_rel3
    ADD CONSTRAINT fk_emb_rel3_author FOREIGN KEY (y_author_id) REFERENCES company2(id);

ALTER TABLE ONLY emb_rel3 ALTER COLUMN id SET DEFAULT nextval('emb_rel3_id_seq'::regclass);

ALTER TABLE ONLY emb_rels
    ADD CONSTRAINT emb_rels_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emb_rels
    ADD CONSTRAINT fk_emb_rels_author FOREIGN KEY (author_id) REFERENCES company2(id);

ALTER TABLE ONLY emb_rels ALTER COLUMN id SET DEFAULT nextval('emb_rels_id_seq'::regclass);

CREATE SEQUENCE company2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE emb_rel2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE emb_rel3_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE emb_rels_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE company2 (
    id bigint NOT NULL
);

CREATE TABLE emb_rel2 (
    id bigint NOT NULL,
    ar_author_id bigint
);

CREATE TABLE emb_rel3 (
    id bigint NOT NULL,
    x_author_id bigint,
    y_author_id bigint
);

CREATE TABLE emb_rels (
    id bigint NOT NULL,
    author_id bigint
);
