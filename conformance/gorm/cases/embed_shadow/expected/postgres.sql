ALTER SEQUENCE shadow2_id_seq OWNED BY shadow2.id;

ALTER SEQUENCE shadows_id_seq OWNED BY shadows.id;

ALTER TABLE ONLY shadow2
    ADD CONSTRAINT shadow2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shadow2
    ADD CONSTRAINT uni_shadow2_code UNIQUE (code);

ALTER TABLE ONLY shadow2 ALTER COLUMN id SET DEFAULT nextval('shadow2_id_seq'::regclass);

ALTER TABLE ONLY shadows
    ADD CONSTRAINT shadows_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shadows
    ADD CONSTRAINT uni_shadows_code UNIQUE (code);

ALTER TABLE ONLY shadows ALTER COLUMN id SET DEFAULT nextval('shadows_id_seq'::regclass);

CREATE INDEX idx_shadow2_name ON shadow2 USING btree (name);

CREATE INDEX idx_shadows_name ON shadows USING btree (name);

CREATE SEQUENCE shadow2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE shadows_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE shadow2 (
    id bigint NOT NULL,
    name character varying(9),
    code character varying(8)
);

CREATE TABLE shadows (
    id bigint NOT NULL,
    name character varying(9),
    code character varying(6)
);
