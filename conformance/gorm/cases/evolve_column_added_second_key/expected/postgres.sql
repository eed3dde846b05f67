ALTER TABLE ONLY items
    ADD CONSTRAINT items_pkey PRIMARY KEY (a);

CREATE TABLE items (
    a character varying(20) NOT NULL,
    b character varying(20)
);
