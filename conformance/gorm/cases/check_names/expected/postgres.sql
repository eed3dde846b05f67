ALTER SEQUENCE chks_id_seq OWNED BY chks.id;

ALTER TABLE ONLY chks
    ADD CONSTRAINT chks_pkey PRIMARY KEY (id);

ALTER TABLE ONLY chks ALTER COLUMN id SET DEFAULT nextval('chks_id_seq'::regclass);

CREATE SEQUENCE chks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE chks (
    id bigint NOT NULL,
    fcol text,
    h text,
    "iCol" text,
    j bigint,
    CONSTRAINT chk_chks_fcol CHECK ((fcol <> ''::text)),
    CONSTRAINT "chk_chks_iCol" CHECK ((1 = 1)),
    CONSTRAINT chk_j CHECK ((j >= 0)),
    CONSTRAINT "my-chk" CHECK ((h <> 'a'::text))
);
