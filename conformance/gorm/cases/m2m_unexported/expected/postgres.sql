ALTER SEQUENCE l1_id_seq OWNED BY l1.id;

ALTER SEQUENCE lower_ts_id_seq OWNED BY lower_ts.id;

ALTER TABLE ONLY l1
    ADD CONSTRAINT l1_pkey PRIMARY KEY (id);

ALTER TABLE ONLY l1 ALTER COLUMN id SET DEFAULT nextval('l1_id_seq'::regclass);

ALTER TABLE ONLY lower_l1
    ADD CONSTRAINT fk_lower_l1_l1 FOREIGN KEY (l1_id) REFERENCES l1(id);

ALTER TABLE ONLY lower_l1
    ADD CONSTRAINT fk_lower_l1_lower_t FOREIGN KEY (lower_t_id) REFERENCES lower_ts(id);

ALTER TABLE ONLY lower_l1
    ADD CONSTRAINT lower_l1_pkey PRIMARY KEY (lower_t_id, l1_id);

ALTER TABLE ONLY lower_ts
    ADD CONSTRAINT lower_ts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY lower_ts ALTER COLUMN id SET DEFAULT nextval('lower_ts_id_seq'::regclass);

CREATE SEQUENCE l1_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE lower_ts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE l1 (
    id bigint NOT NULL
);

CREATE TABLE lower_l1 (
    lower_t_id bigint NOT NULL,
    l1_id bigint NOT NULL
);

CREATE TABLE lower_ts (
    id bigint NOT NULL
);
