ALTER SEQUENCE uus_id_seq OWNED BY uus.id;

ALTER TABLE ONLY rrs
    ADD CONSTRAINT rrs_pkey PRIMARY KEY ("CODE");

ALTER TABLE ONLY uu_rs
    ADD CONSTRAINT fk_uu_rs_rr FOREIGN KEY (rr_code) REFERENCES rrs("CODE");

ALTER TABLE ONLY uu_rs
    ADD CONSTRAINT fk_uu_rs_uu FOREIGN KEY (uuid) REFERENCES uus(id);

ALTER TABLE ONLY uu_rs
    ADD CONSTRAINT uu_rs_pkey PRIMARY KEY (uuid, rr_code);

ALTER TABLE ONLY uu_ss
    ADD CONSTRAINT fk_uu_ss_rr FOREIGN KEY (role_id) REFERENCES rrs("CODE");

ALTER TABLE ONLY uu_ss
    ADD CONSTRAINT fk_uu_ss_uu FOREIGN KEY (user_id) REFERENCES uus(id);

ALTER TABLE ONLY uu_ss
    ADD CONSTRAINT uu_ss_pkey PRIMARY KEY (user_id, role_id);

ALTER TABLE ONLY uu_ts
    ADD CONSTRAINT fk_uu_ts_rr FOREIGN KEY (role_ref) REFERENCES rrs("CODE");

ALTER TABLE ONLY uu_ts
    ADD CONSTRAINT fk_uu_ts_uu FOREIGN KEY (user_ref) REFERENCES uus(id);

ALTER TABLE ONLY uu_ts
    ADD CONSTRAINT uu_ts_pkey PRIMARY KEY (user_ref, role_ref);

ALTER TABLE ONLY uus
    ADD CONSTRAINT uus_pkey PRIMARY KEY (id);

ALTER TABLE ONLY uus ALTER COLUMN id SET DEFAULT nextval('uus_id_seq'::regclass);

CREATE SEQUENCE uus_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE rrs (
    "CODE" character varying(9) NOT NULL
);

CREATE TABLE uu_rs (
    uuid bigint NOT NULL,
    rr_code character varying(9) NOT NULL
);

CREATE TABLE uu_ss (
    user_id bigint NOT NULL,
    role_id character varying(9) NOT NULL
);

CREATE TABLE uu_ts (
    user_ref bigint NOT NULL,
    role_ref character varying(9) NOT NULL
);

CREATE TABLE uus (
    id bigint NOT NULL
);
