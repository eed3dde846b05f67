ALTER SEQUENCE emb_tags_id_seq OWNED BY emb_tags.id;

ALTER TABLE ONLY emb_tags
    ADD CONSTRAINT emb_tags_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emb_tags ALTER COLUMN id SET DEFAULT nextval('emb_tags_id_seq'::regclass);

CREATE SEQUENCE emb_tags_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE emb_tags (
    id bigint NOT NULL,
    name text,
    email character varying(50),
    CONSTRAINT chk_emb_tags_email CHECK ((1 = 1)),
    CONSTRAINT chk_emb_tags_name CHECK ((1 = 1))
);

CREATE UNIQUE INDEX idx_emb_tags_email ON emb_tags USING btree (email);
