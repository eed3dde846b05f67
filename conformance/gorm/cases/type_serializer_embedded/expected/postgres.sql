ALTER SEQUENCE emb_sers_id_seq OWNED BY emb_sers.id;

ALTER TABLE ONLY emb_sers
    ADD CONSTRAINT emb_sers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emb_sers ALTER COLUMN id SET DEFAULT nextval('emb_sers_id_seq'::regclass);

CREATE SEQUENCE emb_sers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE emb_sers (
    id bigint NOT NULL,
    code text
);
