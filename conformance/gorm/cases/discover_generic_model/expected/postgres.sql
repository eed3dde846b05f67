ALTER SEQUENCE "g[int]_id_seq" OWNED BY "g[int]".id;

ALTER TABLE ONLY "g[int]"
    ADD CONSTRAINT "g[int]_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY "g[int]" ALTER COLUMN id SET DEFAULT nextval('"g[int]_id_seq"'::regclass);

CREATE SEQUENCE "g[int]_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE "g[int]" (
    id bigint NOT NULL,
    v bigint
);
