ALTER SEQUENCE emb_ids_id_seq OWNED BY emb_ids.id;

ALTER SEQUENCE no_ids_a_id_seq OWNED BY no_ids.a_id;

ALTER TABLE ONLY emb_ids
    ADD CONSTRAINT emb_ids_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emb_ids ALTER COLUMN id SET DEFAULT nextval('emb_ids_id_seq'::regclass);

ALTER TABLE ONLY has_ids
    ADD CONSTRAINT has_ids_pkey PRIMARY KEY (id);

ALTER TABLE ONLY no_ids
    ADD CONSTRAINT no_ids_pkey PRIMARY KEY (a_id);

ALTER TABLE ONLY no_ids ALTER COLUMN a_id SET DEFAULT nextval('no_ids_a_id_seq'::regclass);

CREATE SEQUENCE emb_ids_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE no_ids_a_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE emb_ids (
    id bigint NOT NULL,
    city text,
    n text
);

CREATE TABLE has_ids (
    id text NOT NULL,
    a_id bigint,
    a_city text,
    n text
);

CREATE TABLE no_ids (
    a_id bigint NOT NULL,
    a_city text,
    n text
);
