ALTER SEQUENCE ints_id_seq OWNED BY ints.id;

ALTER TABLE ONLY ints
    ADD CONSTRAINT ints_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ints ALTER COLUMN id SET DEFAULT nextval('ints_id_seq'::regclass);

CREATE SEQUENCE ints_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE ints (
    id bigint NOT NULL,
    a smallint,
    b smallint,
    c smallint,
    d integer,
    e integer,
    f integer,
    g integer,
    h bigint,
    i bigint,
    j bigint,
    k bigint,
    l smallint,
    m integer,
    n bigint
);
