ALTER SEQUENCE comps_id_seq OWNED BY comps.id;

ALTER SEQUENCE f_kuns_id_seq OWNED BY f_kuns.id;

ALTER TABLE ONLY comps
    ADD CONSTRAINT comps_pkey PRIMARY KEY (id);

ALTER TABLE ONLY comps ALTER COLUMN id SET DEFAULT nextval('comps_id_seq'::regclass);

ALTER TABLE ONLY f_kuns
    ADD CONSTRAINT f_kuns_pkey PRIMARY KEY (id);

ALTER TABLE ONLY f_kuns
    ADD CONSTRAINT fk_f_kuns_comp FOREIGN KEY (comp_id) REFERENCES comps(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY f_kuns
    ADD CONSTRAINT uni_f_kuns_comp_id UNIQUE (comp_id);

ALTER TABLE ONLY f_kuns ALTER COLUMN id SET DEFAULT nextval('f_kuns_id_seq'::regclass);

COMMENT ON COLUMN f_kuns.comp_id IS 'which';

CREATE INDEX idx_c ON f_kuns USING btree (comp_id);

CREATE SEQUENCE comps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE f_kuns_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE comps (
    id bigint NOT NULL
);

CREATE TABLE f_kuns (
    id bigint NOT NULL,
    comp_id bigint DEFAULT 1 NOT NULL
);
