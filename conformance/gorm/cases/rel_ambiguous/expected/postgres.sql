ALTER SEQUENCE amb_ps_id_seq OWNED BY amb_ps.id;

ALTER SEQUENCE ambs_id_seq OWNED BY ambs.id;

ALTER SEQUENCE bts_id_seq OWNED BY bts.id;

ALTER SEQUENCE profs_id_seq OWNED BY profs.id;

ALTER TABLE ONLY amb_ps
    ADD CONSTRAINT amb_ps_pkey PRIMARY KEY (id);

ALTER TABLE ONLY amb_ps
    ADD CONSTRAINT fk_ambs_amb_p FOREIGN KEY (amb_id) REFERENCES ambs(id);

ALTER TABLE ONLY amb_ps ALTER COLUMN id SET DEFAULT nextval('amb_ps_id_seq'::regclass);

ALTER TABLE ONLY ambs
    ADD CONSTRAINT ambs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ambs ALTER COLUMN id SET DEFAULT nextval('ambs_id_seq'::regclass);

ALTER TABLE ONLY bts
    ADD CONSTRAINT bts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY bts
    ADD CONSTRAINT fk_bts_profile FOREIGN KEY (profile_id) REFERENCES profs(id);

ALTER TABLE ONLY bts ALTER COLUMN id SET DEFAULT nextval('bts_id_seq'::regclass);

ALTER TABLE ONLY profs
    ADD CONSTRAINT profs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY profs ALTER COLUMN id SET DEFAULT nextval('profs_id_seq'::regclass);

CREATE SEQUENCE amb_ps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE ambs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE bts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE profs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE amb_ps (
    id bigint NOT NULL,
    amb_id bigint
);

CREATE TABLE ambs (
    id bigint NOT NULL,
    amb_p_id bigint
);

CREATE TABLE bts (
    id bigint NOT NULL,
    profile_id bigint
);

CREATE TABLE profs (
    id bigint NOT NULL,
    bt_id bigint
);
