ALTER SEQUENCE has_emb_ptr_rels_id_seq OWNED BY has_emb_ptr_rels.id;

ALTER TABLE ONLY dets
    ADD CONSTRAINT fk_has_emb_ptr_rels_detail FOREIGN KEY (has_emb_ptr_rel_id) REFERENCES has_emb_ptr_rels(id);

ALTER TABLE ONLY has_emb_ptr_rels
    ADD CONSTRAINT has_emb_ptr_rels_pkey PRIMARY KEY (id);

ALTER TABLE ONLY has_emb_ptr_rels ALTER COLUMN id SET DEFAULT nextval('has_emb_ptr_rels_id_seq'::regclass);

CREATE SEQUENCE has_emb_ptr_rels_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE dets (
    has_emb_ptr_rel_id bigint,
    x text
);

CREATE TABLE has_emb_ptr_rels (
    id bigint NOT NULL
);
