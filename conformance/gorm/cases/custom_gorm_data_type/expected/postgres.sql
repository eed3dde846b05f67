ALTER SEQUENCE cts_id_seq OWNED BY cts.id;

ALTER TABLE ONLY cts
    ADD CONSTRAINT cts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cts ALTER COLUMN id SET DEFAULT nextval('cts_id_seq'::regclass);

CREATE SEQUENCE cts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE cts (
    id bigint NOT NULL,
    a text,
    b text,
    c character varying(7),
    l character varying(12),
    m bytea,
    p bigint,
    s character varying(32),
    t character varying(20)
);
