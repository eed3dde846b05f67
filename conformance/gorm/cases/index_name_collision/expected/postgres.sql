ALTER SEQUENCE as_id_seq OWNED BY "as".id;

ALTER SEQUENCE bs_id_seq OWNED BY bs.id;

ALTER TABLE ONLY "as"
    ADD CONSTRAINT as_pkey PRIMARY KEY (id);

ALTER TABLE ONLY "as" ALTER COLUMN id SET DEFAULT nextval('as_id_seq'::regclass);

ALTER TABLE ONLY bs
    ADD CONSTRAINT bs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY bs ALTER COLUMN id SET DEFAULT nextval('bs_id_seq'::regclass);

CREATE INDEX idx_same ON "as" USING btree (x);

CREATE SEQUENCE as_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE bs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE "as" (
    id bigint NOT NULL,
    x bigint
);

CREATE TABLE bs (
    id bigint NOT NULL,
    x bigint
);
