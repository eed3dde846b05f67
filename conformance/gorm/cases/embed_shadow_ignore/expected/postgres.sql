ALTER SEQUENCE shadow_ign2_id_seq OWNED BY shadow_ign2.id;

ALTER SEQUENCE shadow_igns_id_seq OWNED BY shadow_igns.id;

ALTER TABLE ONLY shadow_ign2
    ADD CONSTRAINT shadow_ign2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shadow_ign2 ALTER COLUMN id SET DEFAULT nextval('shadow_ign2_id_seq'::regclass);

ALTER TABLE ONLY shadow_igns
    ADD CONSTRAINT shadow_igns_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shadow_igns ALTER COLUMN id SET DEFAULT nextval('shadow_igns_id_seq'::regclass);

CREATE INDEX idx_shadow_ign2_deleted_at ON shadow_ign2 USING btree (deleted_at);

CREATE INDEX idx_shadow_igns_deleted_at ON shadow_igns USING btree (deleted_at);

CREATE SEQUENCE shadow_ign2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE shadow_igns_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE shadow_ign2 (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    deleted_at timestamp with time zone
);

CREATE TABLE shadow_igns (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone
);
