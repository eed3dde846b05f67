ALTER TABLE ONLY keys
    ADD CONSTRAINT keys_pkey PRIMARY KEY (f);

CREATE TABLE keys (
    f character varying(36) NOT NULL,
    n text
);
