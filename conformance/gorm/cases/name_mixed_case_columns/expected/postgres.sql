ALTER SEQUENCE "mixeds_mixedId_seq" OWNED BY mixeds."mixedId";

ALTER TABLE ONLY mixeds
    ADD CONSTRAINT fk_mixeds_own FOREIGN KEY ("ownID") REFERENCES mixeds("mixedId");

ALTER TABLE ONLY mixeds
    ADD CONSTRAINT mixeds_pkey PRIMARY KEY ("mixedId");

ALTER TABLE ONLY mixeds
    ADD CONSTRAINT uni_mixeds_last_name UNIQUE ("lastName");

ALTER TABLE ONLY mixeds ALTER COLUMN "mixedId" SET DEFAULT nextval('"mixeds_mixedId_seq"'::regclass);

CREATE INDEX idx_mixeds_a ON mixeds USING btree ("firstName");

CREATE SEQUENCE "mixeds_mixedId_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE mixeds (
    "mixedId" bigint NOT NULL,
    "firstName" character varying(9),
    "lastName" character varying(9),
    "ageYears" bigint,
    "ownID" bigint,
    CONSTRAINT "chk_mixeds_ageYears" CHECK ((1 = 1))
);
