ALTER TABLE ONLY items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);

CREATE TABLE items (
    id bigint NOT NULL
);
