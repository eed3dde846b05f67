ALTER SEQUENCE con_cols_id_seq OWNED BY con_cols.id;

ALTER TABLE ONLY con_cols
    ADD CONSTRAINT con_cols_pkey PRIMARY KEY (id);

ALTER TABLE ONLY con_cols ALTER COLUMN id SET DEFAULT nextval('con_cols_id_seq'::regclass);

CREATE SEQUENCE con_cols_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE con_cols (
    id bigint NOT NULL,
    "back`tick" character varying(3),
    "semi;colon" character varying(3)
);
