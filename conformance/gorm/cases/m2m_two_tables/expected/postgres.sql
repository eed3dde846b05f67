ALTER SEQUENCE l1_id_seq OWNED BY l1.id;

ALTER SEQUENCE twos_id_seq OWNED BY twos.id;

ALTER TABLE ONLY l1
    ADD CONSTRAINT l1_pkey PRIMARY KEY (id);

ALTER TABLE ONLY l1 ALTER COLUMN id SET DEFAULT nextval('l1_id_seq'::regclass);

ALTER TABLE ONLY two_as
    ADD CONSTRAINT fk_two_as_l1 FOREIGN KEY (l1_id) REFERENCES l1(id);

ALTER TABLE ONLY two_as
    ADD CONSTRAINT fk_two_as_two FOREIGN KEY (two_id) REFERENCES twos(id);

ALTER TABLE ONLY two_as
    ADD CONSTRAINT two_as_pkey PRIMARY KEY (two_id, l1_id);

ALTER TABLE ONLY two_bs
    ADD CONSTRAINT fk_two_bs_l1 FOREIGN KEY (l1_id) REFERENCES l1(id);

ALTER TABLE ONLY two_bs
    ADD CONSTRAINT fk_two_bs_two FOREIGN KEY (two_id) REFERENCES twos(id);

ALTER TABLE ONLY two_bs
    ADD CONSTRAINT two_bs_pkey PRIMARY KEY (two_id, l1_id);

ALTER TABLE ONLY twos
    ADD CONSTRAINT twos_pkey PRIMARY KEY (id);

ALTER TABLE ONLY twos ALTER COLUMN id SET DEFAULT nextval('twos_id_seq'::regclass);

CREATE SEQUENCE l1_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE twos_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE l1 (
    id bigint NOT NULL
);

CREATE TABLE two_as (
    two_id bigint NOT NULL,
    l1_id bigint NOT NULL
);

CREATE TABLE two_bs (
    two_id bigint NOT NULL,
    l1_id bigint NOT NULL
);

CREATE TABLE twos (
    id bigint NOT NULL
);
