ALTER TABLE ONLY no_auto2
    ADD CONSTRAINT no_auto2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY no_autos
    ADD CONSTRAINT no_autos_pkey PRIMARY KEY (id);

CREATE TABLE no_auto2 (
    id bigint NOT NULL
);

CREATE TABLE no_autos (
    id bigint NOT NULL,
    n text
);
