ALTER TABLE ONLY shadow_pk2
    ADD CONSTRAINT shadow_pk2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shadow_pks
    ADD CONSTRAINT shadow_pks_pkey PRIMARY KEY (id);

CREATE INDEX idx_shadow_pk2_deleted_at ON shadow_pk2 USING btree (deleted_at);

CREATE INDEX idx_shadow_pks_deleted_at ON shadow_pks USING btree (deleted_at);

CREATE TABLE shadow_pk2 (
    id character varying(20) NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone
);

CREATE TABLE shadow_pks (
    id character varying(20) NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone
);
