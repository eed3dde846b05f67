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
    a bigint,
    b bigint,
    c text,
    d text,
    e bigint,
    CONSTRAINT chk_chks_a CHECK ((a > 13)),
    CONSTRAINT chk_chks_c CHECK ((c <> 'a,b'::text)),
    CONSTRAINT chk_chks_d CHECK ((d = ANY (ARRAY['a'::text, 'b'::text]))),
    CONSTRAINT chk_chks_e CHECK ((e > 1)),
    CONSTRAINT name_b CHECK ((b <> 7))
);
