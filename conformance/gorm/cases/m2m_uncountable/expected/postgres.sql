ALTER SEQUENCE data_id_seq OWNED BY data.id;

ALTER SEQUENCE m1_id_seq OWNED BY m1.id;

ALTER SEQUENCE m2_id_seq OWNED BY m2.id;

ALTER SEQUENCE people_id_seq OWNED BY people.id;

ALTER TABLE ONLY data
    ADD CONSTRAINT data_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data ALTER COLUMN id SET DEFAULT nextval('data_id_seq'::regclass);

ALTER TABLE ONLY m1
    ADD CONSTRAINT m1_pkey PRIMARY KEY (id);

ALTER TABLE ONLY m1 ALTER COLUMN id SET DEFAULT nextval('m1_id_seq'::regclass);

ALTER TABLE ONLY m1_m2
    ADD CONSTRAINT fk_m1_m2_m1 FOREIGN KEY (m1_id) REFERENCES m1(id);

ALTER TABLE ONLY m1_m2
    ADD CONSTRAINT fk_m1_m2_m2 FOREIGN KEY (m2_id) REFERENCES m2(id);

ALTER TABLE ONLY m1_m2
    ADD CONSTRAINT m1_m2_pkey PRIMARY KEY (m1_id, m2_id);

ALTER TABLE ONLY m2
    ADD CONSTRAINT m2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY m2 ALTER COLUMN id SET DEFAULT nextval('m2_id_seq'::regclass);

ALTER TABLE ONLY people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);

ALTER TABLE ONLY people ALTER COLUMN id SET DEFAULT nextval('people_id_seq'::regclass);

ALTER TABLE ONLY person_data
    ADD CONSTRAINT fk_person_data_data FOREIGN KEY (data_id) REFERENCES data(id);

ALTER TABLE ONLY person_data
    ADD CONSTRAINT fk_person_data_person FOREIGN KEY (person_id) REFERENCES people(id);

ALTER TABLE ONLY person_data
    ADD CONSTRAINT person_data_pkey PRIMARY KEY (person_id, data_id);

CREATE INDEX idx_m1_deleted_at ON m1 USING btree (deleted_at);

CREATE INDEX idx_m2_deleted_at ON m2 USING btree (deleted_at);

CREATE SEQUENCE data_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE m1_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE m2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE people_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE data (
    id bigint NOT NULL
);

CREATE TABLE m1 (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone
);

CREATE TABLE m1_m2 (
    m1_id bigint NOT NULL,
    m2_id bigint NOT NULL
);

CREATE TABLE m2 (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone
);

CREATE TABLE people (
    id bigint NOT NULL
);

CREATE TABLE person_data (
    person_id bigint NOT NULL,
    data_id bigint NOT NULL
);
