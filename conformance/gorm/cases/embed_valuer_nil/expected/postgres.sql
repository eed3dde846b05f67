ALTER SEQUENCE pt_emb2_id_seq OWNED BY pt_emb2.id;

ALTER TABLE ONLY pt_emb2
    ADD CONSTRAINT pt_emb2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY pt_emb2 ALTER COLUMN id SET DEFAULT nextval('pt_emb2_id_seq'::regclass);

CREATE SEQUENCE pt_emb2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE pt_emb2 (
    id bigint NOT NULL,
    p numeric,
    q numeric
);
