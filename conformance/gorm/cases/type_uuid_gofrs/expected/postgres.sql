ALTER TABLE ONLY keys
    ADD CONSTRAINT keys_pkey PRIMARY KEY (id);

CREATE INDEX idx_keys_c ON keys USING btree (c);

CREATE TABLE keys (
    id character varying(36) NOT NULL,
    a text,
    b bytea,
    c character(36)
);
