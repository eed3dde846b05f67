ALTER TABLE ONLY keys
    ADD CONSTRAINT keys_pkey PRIMARY KEY (id);

CREATE TABLE keys (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    a uuid DEFAULT gen_random_uuid()
);
