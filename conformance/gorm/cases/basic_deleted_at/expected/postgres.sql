ALTER SEQUENCE indexeds_id_seq OWNED BY indexeds.id;

ALTER SEQUENCE plains_id_seq OWNED BY plains.id;

ALTER SEQUENCE uniques_id_seq OWNED BY uniques.id;

ALTER TABLE ONLY indexeds
    ADD CONSTRAINT indexeds_pkey PRIMARY KEY (id);

ALTER TABLE ONLY indexeds ALTER COLUMN id SET DEFAULT nextval('indexeds_id_seq'::regclass);

ALTER TABLE ONLY plains
    ADD CONSTRAINT plains_pkey PRIMARY KEY (id);

ALTER TABLE ONLY plains ALTER COLUMN id SET DEFAULT nextval('plains_id_seq'::regclass);

ALTER TABLE ONLY uniques
    ADD CONSTRAINT uniques_pkey PRIMARY KEY (id);

ALTER TABLE ONLY uniques ALTER COLUMN id SET DEFAULT nextval('uniques_id_seq'::regclass);

CREATE INDEX idx_indexeds_deleted_at ON indexeds USING btree (deleted_at);

CREATE SEQUENCE indexeds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE plains_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE uniques_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE indexeds (
    id bigint NOT NULL,
    deleted_at timestamp with time zone
);

CREATE TABLE plains (
    id bigint NOT NULL,
    deleted_at timestamp with time zone
);

CREATE TABLE uniques (
    id bigint NOT NULL,
    email character varying(100),
    deleted_at timestamp with time zone
);

CREATE UNIQUE INDEX udx_email_deleted ON uniques USING btree (email, deleted_at);
