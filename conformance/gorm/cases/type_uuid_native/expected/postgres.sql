ALTER TABLE ONLY keys
    ADD CONSTRAINT keys_pkey PRIMARY KEY (id);

CREATE INDEX idx_keys_own ON keys USING btree (own);

CREATE TABLE keys (
    id uuid NOT NULL,
    a uuid,
    own uuid
);
