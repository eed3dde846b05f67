ALTER SEQUENCE comps_id_seq OWNED BY comps.id;

ALTER SEQUENCE long_rels_id_seq OWNED BY long_rels.id;

ALTER TABLE ONLY comps
    ADD CONSTRAINT comps_pkey PRIMARY KEY (id);

ALTER TABLE ONLY comps ALTER COLUMN id SET DEFAULT nextval('comps_id_seq'::regclass);

ALTER TABLE ONLY long_rels
    ADD CONSTRAINT fk_long_rels_a_very_long_foreign_key_relation_name_that9dda505a FOREIGN KEY (a_very_long_foreign_key_relation_name_that_exceeds_the_limit_id) REFERENCES comps(id);

ALTER TABLE ONLY long_rels
    ADD CONSTRAINT long_rels_pkey PRIMARY KEY (id);

ALTER TABLE ONLY long_rels ALTER COLUMN id SET DEFAULT nextval('long_rels_id_seq'::regclass);

CREATE SEQUENCE comps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE long_rels_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE comps (
    id bigint NOT NULL
);

CREATE TABLE long_rels (
    id bigint NOT NULL,
    a_very_long_foreign_key_relation_name_that_exceeds_the_limit_id bigint
);
