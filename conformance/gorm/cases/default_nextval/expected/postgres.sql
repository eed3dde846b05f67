ALTER TABLE ONLY seqs
    ADD CONSTRAINT seqs_pkey PRIMARY KEY (f);

CREATE TABLE seqs (
    f bigint NOT NULL,
    g bigint
);
