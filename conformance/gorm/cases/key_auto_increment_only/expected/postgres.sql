ALTER SEQUENCE as_n_seq OWNED BY "as".n;

ALTER TABLE ONLY "as" ALTER COLUMN n SET DEFAULT nextval('as_n_seq'::regclass);

CREATE SEQUENCE as_n_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE "as" (
    n bigint NOT NULL,
    x text
);
