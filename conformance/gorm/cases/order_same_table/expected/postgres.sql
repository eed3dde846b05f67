ALTER SEQUENCE dup_id_seq OWNED BY dup.id;

ALTER TABLE ONLY dup
    ADD CONSTRAINT dup_pkey PRIMARY KEY (id);

ALTER TABLE ONLY dup ALTER COLUMN id SET DEFAULT nextval('dup_id_seq'::regclass);

CREATE SEQUENCE dup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE dup (
    id bigint NOT NULL,
    b text
);
