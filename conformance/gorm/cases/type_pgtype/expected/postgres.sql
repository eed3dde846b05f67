ALTER SEQUENCE pgxes_id_seq OWNED BY pgxes.id;

ALTER TABLE ONLY pgxes
    ADD CONSTRAINT pgxes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY pgxes ALTER COLUMN id SET DEFAULT nextval('pgxes_id_seq'::regclass);

CREATE INDEX idx_pgxes_n ON pgxes USING btree (n);

CREATE SEQUENCE pgxes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE pgxes (
    id bigint NOT NULL,
    a text,
    b smallint,
    c integer,
    d bigint,
    e numeric,
    f numeric,
    g boolean,
    h timestamp with time zone,
    i timestamp with time zone,
    j timestamp with time zone,
    l bytea,
    m uuid,
    n character varying(20)
);
