ALTER SEQUENCE "TUser_ID_seq" OWNED BY "TUser"."ID";

ALTER TABLE ONLY "TUser"
    ADD CONSTRAINT "TUser_pkey" PRIMARY KEY ("ID");

ALTER TABLE ONLY "TUser" ALTER COLUMN "ID" SET DEFAULT nextval('"TUser_ID_seq"'::regclass);

CREATE SEQUENCE "TUser_ID_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE "TUser" (
    "ID" bigint NOT NULL,
    "UserName" character varying(9)
);

CREATE UNIQUE INDEX "idx_TUser_UserName" ON "TUser" USING btree ("UserName");
