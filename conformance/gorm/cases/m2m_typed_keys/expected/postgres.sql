ALTER SEQUENCE int32_pks_id_seq OWNED BY int32_pks.id;

ALTER SEQUENCE l1_code_seq OWNED BY l1.code;

ALTER SEQUENCE sers_id_seq OWNED BY sers.id;

ALTER TABLE ONLY i32_l1
    ADD CONSTRAINT fk_i32_l1_int32_pk FOREIGN KEY (int32_pk_id) REFERENCES int32_pks(id);

ALTER TABLE ONLY i32_l1
    ADD CONSTRAINT fk_i32_l1_l1 FOREIGN KEY (l1_code) REFERENCES l1(code);

ALTER TABLE ONLY i32_l1
    ADD CONSTRAINT i32_l1_pkey PRIMARY KEY (int32_pk_id, l1_code);

ALTER TABLE ONLY int32_pks
    ADD CONSTRAINT int32_pks_pkey PRIMARY KEY (id);

ALTER TABLE ONLY int32_pks ALTER COLUMN id SET DEFAULT nextval('int32_pks_id_seq'::regclass);

ALTER TABLE ONLY l1
    ADD CONSTRAINT l1_pkey PRIMARY KEY (code);

ALTER TABLE ONLY l1 ALTER COLUMN code SET DEFAULT nextval('l1_code_seq'::regclass);

ALTER TABLE ONLY ser_l1
    ADD CONSTRAINT fk_ser_l1_l1 FOREIGN KEY (l1_code) REFERENCES l1(code);

ALTER TABLE ONLY ser_l1
    ADD CONSTRAINT fk_ser_l1_ser FOREIGN KEY (ser_id) REFERENCES sers(id);

ALTER TABLE ONLY ser_l1
    ADD CONSTRAINT ser_l1_pkey PRIMARY KEY (ser_id, l1_code);

ALTER TABLE ONLY sers
    ADD CONSTRAINT sers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY sers ALTER COLUMN id SET DEFAULT nextval('sers_id_seq'::regclass);

CREATE SEQUENCE int32_pks_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE l1_code_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE sers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE i32_l1 (
    int32_pk_id integer NOT NULL,
    l1_code smallint NOT NULL
);

CREATE TABLE int32_pks (
    id integer NOT NULL
);

CREATE TABLE l1 (
    code smallint NOT NULL
);

CREATE TABLE ser_l1 (
    ser_id bigint NOT NULL,
    l1_code smallint NOT NULL
);

CREATE TABLE sers (
    id bigint NOT NULL
);
