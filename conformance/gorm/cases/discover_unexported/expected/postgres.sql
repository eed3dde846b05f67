ALTER SEQUENCE unexp_models_id_seq OWNED BY unexp_models.id;

ALTER TABLE ONLY unexp_models
    ADD CONSTRAINT unexp_models_pkey PRIMARY KEY (id);

ALTER TABLE ONLY unexp_models ALTER COLUMN id SET DEFAULT nextval('unexp_models_id_seq'::regclass);

CREATE SEQUENCE unexp_models_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE unexp_models (
    id bigint NOT NULL,
    name text
);
