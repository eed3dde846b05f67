ALTER TABLE ONLY keys
    ADD CONSTRAINT keys_pkey PRIMARY KEY (id);

CREATE TABLE keys (
    id text NOT NULL,
    a text,
    b text,
    c character(36),
    d bytea,
    e bytea,
    f character varying(36)
);

CREATE UNIQUE INDEX idx_keys_f ON keys USING btree (f);
