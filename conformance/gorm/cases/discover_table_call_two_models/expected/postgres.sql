ALTER SEQUENCE both_id_seq OWNED BY "both".id;

ALTER TABLE ONLY "both"
    ADD CONSTRAINT both_pkey PRIMARY KEY (id);

ALTER TABLE ONLY "both" ALTER COLUMN id SET DEFAULT nextval('both_id_seq'::regclass);

CREATE SEQUENCE both_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE "both" (
    id bigint NOT NULL,
    b bigint
);
