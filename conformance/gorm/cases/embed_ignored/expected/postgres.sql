ALTER SEQUENCE emb_igns_id_seq OWNED BY emb_igns.id;

ALTER SEQUENCE emb_readonlies_id_seq OWNED BY emb_readonlies.id;

ALTER TABLE ONLY emb_igns
    ADD CONSTRAINT emb_igns_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emb_igns ALTER COLUMN id SET DEFAULT nextval('emb_igns_id_seq'::regclass);

ALTER TABLE ONLY emb_model_igns
    ADD CONSTRAINT emb_model_igns_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emb_readonlies
    ADD CONSTRAINT emb_readonlies_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emb_readonlies ALTER COLUMN id SET DEFAULT nextval('emb_readonlies_id_seq'::regclass);

CREATE SEQUENCE emb_igns_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE emb_readonlies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE emb_igns (
    id bigint NOT NULL
);

CREATE TABLE emb_model_igns (
    id text NOT NULL
);

CREATE TABLE emb_readonlies (
    id bigint NOT NULL
);
