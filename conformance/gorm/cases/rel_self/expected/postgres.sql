ALTER SEQUENCE emp2_id_seq OWNED BY emp2.id;

ALTER SEQUENCE emp3_id_seq OWNED BY emp3.id;

ALTER SEQUENCE emp4_id_seq OWNED BY emp4.id;

ALTER SEQUENCE emps_id_seq OWNED BY emps.id;

ALTER TABLE ONLY emp2
    ADD CONSTRAINT emp2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emp2
    ADD CONSTRAINT fk_emp2_team FOREIGN KEY (manager_id) REFERENCES emp2(id);

ALTER TABLE ONLY emp2 ALTER COLUMN id SET DEFAULT nextval('emp2_id_seq'::regclass);

ALTER TABLE ONLY emp3
    ADD CONSTRAINT emp3_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emp3
    ADD CONSTRAINT fk_emp3_team FOREIGN KEY (manager_id) REFERENCES emp3(id);

ALTER TABLE ONLY emp3 ALTER COLUMN id SET DEFAULT nextval('emp3_id_seq'::regclass);

ALTER TABLE ONLY emp4
    ADD CONSTRAINT emp4_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emp4
    ADD CONSTRAINT fk_emp4_children FOREIGN KEY (parent_id) REFERENCES emp4(id) ON DELETE CASCADE;

ALTER TABLE ONLY emp4 ALTER COLUMN id SET DEFAULT nextval('emp4_id_seq'::regclass);

ALTER TABLE ONLY emps
    ADD CONSTRAINT emps_pkey PRIMARY KEY (id);

ALTER TABLE ONLY emps
    ADD CONSTRAINT fk_emps_manager FOREIGN KEY (manager_id) REFERENCES emps(id);

ALTER TABLE ONLY emps ALTER COLUMN id SET DEFAULT nextval('emps_id_seq'::regclass);

CREATE SEQUENCE emp2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE emp3_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE emp4_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE emps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE emp2 (
    id bigint NOT NULL,
    name text,
    manager_id bigint
);

CREATE TABLE emp3 (
    id bigint NOT NULL,
    manager_id bigint
);

CREATE TABLE emp4 (
    id bigint NOT NULL,
    parent_id bigint
);

CREATE TABLE emps (
    id bigint NOT NULL,
    name text,
    manager_id bigint
);
