ALTER SEQUENCE "Langs_ID_seq" OWNED BY "Langs"."ID";

ALTER SEQUENCE "Owners_ID_seq" OWNED BY "Owners"."ID";

ALTER SEQUENCE "People_ID_seq" OWNED BY "People"."ID";

ALTER SEQUENCE "Pets_ID_seq" OWNED BY "Pets"."ID";

ALTER SEQUENCE "UserCIDS_ID_seq" OWNED BY "UserCIDS"."ID";

ALTER TABLE ONLY "Langs"
    ADD CONSTRAINT "Langs_pkey" PRIMARY KEY ("ID");

ALTER TABLE ONLY "Langs" ALTER COLUMN "ID" SET DEFAULT nextval('"Langs_ID_seq"'::regclass);

ALTER TABLE ONLY "OwnerLangs"
    ADD CONSTRAINT "OwnerLangs_pkey" PRIMARY KEY ("OwnerID", "LangID");

ALTER TABLE ONLY "OwnerLangs"
    ADD CONSTRAINT "fk_OwnerLangs_Lang" FOREIGN KEY ("LangID") REFERENCES "Langs"("ID");

ALTER TABLE ONLY "OwnerLangs"
    ADD CONSTRAINT "fk_OwnerLangs_Owner" FOREIGN KEY ("OwnerID") REFERENCES "Owners"("ID");

ALTER TABLE ONLY "Owners"
    ADD CONSTRAINT "Owners_pkey" PRIMARY KEY ("ID");

ALTER TABLE ONLY "Owners" ALTER COLUMN "ID" SET DEFAULT nextval('"Owners_ID_seq"'::regclass);

ALTER TABLE ONLY "People"
    ADD CONSTRAINT "People_pkey" PRIMARY KEY ("ID");

ALTER TABLE ONLY "People" ALTER COLUMN "ID" SET DEFAULT nextval('"People_ID_seq"'::regclass);

ALTER TABLE ONLY "Pets"
    ADD CONSTRAINT "Pets_pkey" PRIMARY KEY ("ID");

ALTER TABLE ONLY "Pets"
    ADD CONSTRAINT "fk_Pets_Owner" FOREIGN KEY ("OwnerID") REFERENCES "Owners"("ID");

ALTER TABLE ONLY "Pets"
    ADD CONSTRAINT "uni_Pets_Name" UNIQUE ("Name");

ALTER TABLE ONLY "Pets" ALTER COLUMN "ID" SET DEFAULT nextval('"Pets_ID_seq"'::regclass);

ALTER TABLE ONLY "UserCIDS"
    ADD CONSTRAINT "UserCIDS_pkey" PRIMARY KEY ("ID");

ALTER TABLE ONLY "UserCIDS" ALTER COLUMN "ID" SET DEFAULT nextval('"UserCIDS_ID_seq"'::regclass);

CREATE INDEX "idx_Pets_OwnerID" ON "Pets" USING btree ("OwnerID");

CREATE SEQUENCE "Langs_ID_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE "Owners_ID_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE "People_ID_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE "Pets_ID_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE "UserCIDS_ID_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE "Langs" (
    "ID" bigint NOT NULL
);

CREATE TABLE "OwnerLangs" (
    "OwnerID" bigint NOT NULL,
    "LangID" bigint NOT NULL
);

CREATE TABLE "Owners" (
    "ID" bigint NOT NULL
);

CREATE TABLE "People" (
    "ID" bigint NOT NULL
);

CREATE TABLE "Pets" (
    "ID" bigint NOT NULL,
    "OwnerID" bigint,
    "Name" character varying(9)
);

CREATE TABLE "UserCIDS" (
    "ID" bigint NOT NULL
);
