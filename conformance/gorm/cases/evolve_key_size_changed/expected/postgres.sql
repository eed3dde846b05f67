ALTER TABLE ONLY items
    ADD CONSTRAINT items_pkey PRIMARY KEY (code);

CREATE TABLE items (
    code character varying(20) NOT NULL
);
