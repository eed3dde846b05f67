ALTER TABLE ONLY multi_pk5
    ADD CONSTRAINT multi_pk5_pkey PRIMARY KEY (a, id);

ALTER TABLE ONLY multi_pk7
    ADD CONSTRAINT multi_pk7_pkey PRIMARY KEY (b, "aCol");

ALTER TABLE ONLY multi_pks
    ADD CONSTRAINT multi_pks_pkey PRIMARY KEY (a, b);

ALTER TABLE ONLY pk_tags
    ADD CONSTRAINT pk_tags_pkey PRIMARY KEY (code, n);

CREATE TABLE multi_pk5 (
    a bigint NOT NULL,
    id bigint NOT NULL
);

CREATE TABLE multi_pk7 (
    b text NOT NULL,
    "aCol" text NOT NULL
);

CREATE TABLE multi_pks (
    a bigint NOT NULL,
    b bigint NOT NULL
);

CREATE TABLE pk_tags (
    code character varying(3) NOT NULL,
    n bigint NOT NULL
);
