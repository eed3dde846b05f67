ALTER SEQUENCE two_embs_g_id_seq OWNED BY two_embs.g_id;

ALTER TABLE ONLY two_embs
    ADD CONSTRAINT two_embs_pkey PRIMARY KEY (g_id);

ALTER TABLE ONLY two_embs ALTER COLUMN g_id SET DEFAULT nextval('two_embs_g_id_seq'::regclass);

CREATE SEQUENCE two_embs_g_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE two_embs (
    id bigint,
    g_id bigint NOT NULL,
    g_created_at timestamp with time zone
);
