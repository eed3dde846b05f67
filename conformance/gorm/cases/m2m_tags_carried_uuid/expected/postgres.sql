ALTER TABLE ONLY rrs
    ADD CONSTRAINT rrs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY uu_rrs
    ADD CONSTRAINT fk_uu_rrs_rr FOREIGN KEY (rr_id) REFERENCES rrs(id);

ALTER TABLE ONLY uu_rrs
    ADD CONSTRAINT fk_uu_rrs_uu FOREIGN KEY (uuid) REFERENCES uus(uid);

ALTER TABLE ONLY uu_rrs
    ADD CONSTRAINT uu_rrs_pkey PRIMARY KEY (uuid, rr_id);

ALTER TABLE ONLY uus
    ADD CONSTRAINT uus_pkey PRIMARY KEY (uid);

COMMENT ON COLUMN uu_rrs.uuid IS 'hi';

COMMENT ON COLUMN uus.uid IS 'hi';

CREATE TABLE rrs (
    id uuid DEFAULT gen_random_uuid() NOT NULL
);

CREATE TABLE uu_rrs (
    uuid uuid DEFAULT gen_random_uuid() NOT NULL,
    rr_id uuid DEFAULT gen_random_uuid() NOT NULL
);

CREATE TABLE uus (
    uid uuid DEFAULT gen_random_uuid() NOT NULL
);
