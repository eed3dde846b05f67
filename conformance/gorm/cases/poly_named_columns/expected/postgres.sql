ALTER SEQUENCE dog_ds_id_seq OWNED BY dog_ds.id;

ALTER SEQUENCE toy_ds_id_seq OWNED BY toy_ds.id;

ALTER TABLE ONLY dog_ds
    ADD CONSTRAINT dog_ds_pkey PRIMARY KEY (id);

ALTER TABLE ONLY dog_ds ALTER COLUMN id SET DEFAULT nextval('dog_ds_id_seq'::regclass);

ALTER TABLE ONLY toy_ds
    ADD CONSTRAINT toy_ds_pkey PRIMARY KEY (id);

ALTER TABLE ONLY toy_ds ALTER COLUMN id SET DEFAULT nextval('toy_ds_id_seq'::regclass);

CREATE SEQUENCE dog_ds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE toy_ds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE dog_ds (
    id bigint NOT NULL
);

CREATE TABLE toy_ds (
    id bigint NOT NULL,
    ref_id bigint,
    kind text
);
