ALTER TABLE ONLY parts
    ADD CONSTRAINT fk_parts_other FOREIGN KEY (other_id) REFERENCES things(id);

ALTER TABLE ONLY parts
    ADD CONSTRAINT fk_parts_thing FOREIGN KEY (thing_id) REFERENCES things(id);

ALTER TABLE ONLY parts
    ADD CONSTRAINT parts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY things
    ADD CONSTRAINT things_pkey PRIMARY KEY (id);

CREATE TABLE parts (
    id character(26) NOT NULL,
    thing_id character(26),
    other_id text
);

CREATE TABLE things (
    id character(26) NOT NULL
);
