ALTER SEQUENCE uj2_id_seq OWNED BY uj2.id;

ALTER TABLE ONLY uj2
    ADD CONSTRAINT uj2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY uj2 ALTER COLUMN id SET DEFAULT nextval('uj2_id_seq'::regclass);

CREATE SEQUENCE uj2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE uj2 (
    id bigint NOT NULL,
    t timestamp with time zone,
    u timestamp with time zone,
    v date
);
