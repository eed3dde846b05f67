ALTER TABLE ONLY hourlies
    ADD CONSTRAINT hourlies_pkey PRIMARY KEY (f);

ALTER TABLE ONLY id_times
    ADD CONSTRAINT id_times_pkey PRIMARY KEY (id);

CREATE TABLE hourlies (
    f timestamp with time zone NOT NULL,
    n bigint
);

CREATE TABLE id_times (
    id timestamp with time zone NOT NULL,
    n bigint
);
