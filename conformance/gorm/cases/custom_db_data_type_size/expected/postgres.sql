ALTER TABLE ONLY codeds
    ADD CONSTRAINT codeds_pkey PRIMARY KEY (id);

CREATE TABLE codeds (
    id character varying(30) NOT NULL,
    a character(8),
    b text,
    c character(12) NOT NULL,
    d numeric(9,2),
    e numeric(12,0),
    f character varying(90),
    g character varying(60) NOT NULL,
    h character varying(11)
);
