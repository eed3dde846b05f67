ALTER SEQUENCE arrs_id_seq OWNED BY arrs.id;

ALTER TABLE ONLY arrs
    ADD CONSTRAINT arrs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY arrs ALTER COLUMN id SET DEFAULT nextval('arrs_id_seq'::regclass);

CREATE SEQUENCE arrs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE arrs (
    id bigint NOT NULL,
    a text[],
    b bigint[],
    c boolean[],
    d double precision[],
    e text[],
    g bytea[]
);
