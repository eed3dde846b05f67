ALTER TABLE ONLY "as"
    ADD CONSTRAINT as_pkey PRIMARY KEY (f);

ALTER TABLE ONLY bs
    ADD CONSTRAINT bs_pkey PRIMARY KEY (f);

ALTER TABLE ONLY cs
    ADD CONSTRAINT cs_pkey PRIMARY KEY (f);

ALTER TABLE ONLY ds
    ADD CONSTRAINT ds_pkey PRIMARY KEY (f);

ALTER TABLE ONLY es
    ADD CONSTRAINT es_pkey PRIMARY KEY (f);

ALTER TABLE ONLY gs
    ADD CONSTRAINT gs_pkey PRIMARY KEY (id);

CREATE TABLE "as" (
    f text NOT NULL
);

CREATE TABLE bs (
    f text NOT NULL
);

CREATE TABLE cs (
    f character varying(36) NOT NULL
);

CREATE TABLE ds (
    f character varying(10) NOT NULL
);

CREATE TABLE es (
    f boolean NOT NULL
);

CREATE TABLE gs (
    id numeric NOT NULL
);
