ALTER SEQUENCE pt_embs_id_seq OWNED BY pt_embs.id;

ALTER TABLE ONLY pt_embs
    ADD CONSTRAINT pt_embs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY pt_embs ALTER COLUMN id SET DEFAULT nextval('pt_embs_id_seq'::regclass);

CREATE SEQUENCE pt_embs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE pt_embs (
    id bigint NOT NULL,
    p text,
    q text
);
