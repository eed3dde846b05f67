ALTER TABLE ONLY "as"
    ADD CONSTRAINT as_pkey PRIMARY KEY (f);

CREATE TABLE "as" (
    f bytea NOT NULL
);
