ALTER SEQUENCE emb_pfx_anons_id_seq OWNED BY emb_pfx_anons.id;

ALTER TABLE ONLY emb_pfx_anons
    ADD CONSTRAINT emb_pfx_anons_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emb_pfx_anons ALTER COLUMN id SET DEFAULT nextval('emb_pfx_anons_id_seq'::regclass);

CREATE SEQUENCE emb_pfx_anons_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE emb_pfx_anons (
    id bigint NOT NULL,
    au_name text,
    au_email character varying(50)
);

CREATE UNIQUE INDEX idx_emb_pfx_anons_email ON emb_pfx_anons USING btree (au_email);
