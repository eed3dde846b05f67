ALTER TABLE ONLY bin_keyeds
    ADD CONSTRAINT bin_keyeds_pkey PRIMARY KEY (id);

ALTER TABLE ONLY keyeds
    ADD CONSTRAINT keyeds_pkey PRIMARY KEY (id);

CREATE TABLE bin_keyeds (
    id bytea NOT NULL,
    name text
);

CREATE TABLE keyeds (
    id uuid NOT NULL,
    name text
);
