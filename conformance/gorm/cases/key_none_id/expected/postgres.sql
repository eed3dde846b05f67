ALTER SEQUENCE id_col3_user_id_seq OWNED BY id_col3.user_id;

ALTER SEQUENCE id_col4_id_seq OWNED BY id_col4.id;

ALTER SEQUENCE id_col5_user_id_seq OWNED BY id_col5.user_id;

ALTER SEQUENCE id_cols_id_seq OWNED BY id_cols.id;

ALTER TABLE ONLY id_col2
    ADD CONSTRAINT id_col2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY id_col3
    ADD CONSTRAINT id_col3_pkey PRIMARY KEY (user_id);

ALTER TABLE ONLY id_col3 ALTER COLUMN user_id SET DEFAULT nextval('id_col3_user_id_seq'::regclass);

ALTER TABLE ONLY id_col4
    ADD CONSTRAINT id_col4_pkey PRIMARY KEY (id);

ALTER TABLE ONLY id_col4 ALTER COLUMN id SET DEFAULT nextval('id_col4_id_seq'::regclass);

ALTER TABLE ONLY id_col5
    ADD CONSTRAINT id_col5_pkey PRIMARY KEY (user_id);

ALTER TABLE ONLY id_col5
    ADD CONSTRAINT uni_id_col5_id UNIQUE (id);

ALTER TABLE ONLY id_col5 ALTER COLUMN user_id SET DEFAULT nextval('id_col5_user_id_seq'::regclass);

ALTER TABLE ONLY id_cols
    ADD CONSTRAINT id_cols_pkey PRIMARY KEY (id);

ALTER TABLE ONLY id_cols ALTER COLUMN id SET DEFAULT nextval('id_cols_id_seq'::regclass);

CREATE SEQUENCE id_col3_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE id_col4_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE id_col5_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE id_cols_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE id_col2 (
    id text NOT NULL,
    bar bigint
);

CREATE TABLE id_col3 (
    user_id bigint NOT NULL,
    bar bigint
);

CREATE TABLE id_col4 (
    id bigint NOT NULL,
    bar bigint
);

CREATE TABLE id_col5 (
    user_id bigint NOT NULL,
    id bigint
);

CREATE TABLE id_cols (
    id bigint NOT NULL,
    bar bigint
);
