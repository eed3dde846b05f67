ALTER SEQUENCE has_twos_id_seq OWNED BY has_twos.id;

ALTER SEQUENCE two_children_id_seq OWNED BY two_children.id;

ALTER TABLE ONLY has_twos
    ADD CONSTRAINT has_twos_pkey PRIMARY KEY (id);

ALTER TABLE ONLY has_twos ALTER COLUMN id SET DEFAULT nextval('has_twos_id_seq'::regclass);

ALTER TABLE ONLY two_children
    ADD CONSTRAINT fk_has_twos_as FOREIGN KEY (a_id) REFERENCES has_twos(id);

ALTER TABLE ONLY two_children
    ADD CONSTRAINT fk_has_twos_bs FOREIGN KEY (b_id) REFERENCES has_twos(id);

ALTER TABLE ONLY two_children
    ADD CONSTRAINT two_children_pkey PRIMARY KEY (id);

ALTER TABLE ONLY two_children ALTER COLUMN id SET DEFAULT nextval('two_children_id_seq'::regclass);

CREATE SEQUENCE has_twos_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE two_children_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE has_twos (
    id bigint NOT NULL
);

CREATE TABLE two_children (
    id bigint NOT NULL,
    a_id bigint,
    b_id bigint
);
