ALTER TABLE ONLY nums
    ADD CONSTRAINT nums_pkey PRIMARY KEY (id);

ALTER TABLE ONLY strs
    ADD CONSTRAINT strs_pkey PRIMARY KEY (id);

CREATE TABLE nums (
    id bigint DEFAULT 7 NOT NULL
);

CREATE TABLE strs (
    id character varying(20) DEFAULT 'x'::character varying NOT NULL
);
