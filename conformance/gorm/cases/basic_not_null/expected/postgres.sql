ALTER SEQUENCE nns_id_seq OWNED BY nns.id;

ALTER TABLE ONLY nns
    ADD CONSTRAINT nns_pkey PRIMARY KEY (id);

ALTER TABLE ONLY nns ALTER COLUMN id SET DEFAULT nextval('nns_id_seq'::regclass);

CREATE SEQUENCE nns_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE nns (
    id bigint NOT NULL,
    a character varying(10) NOT NULL,
    b character varying(10) NOT NULL,
    c character varying(10) NOT NULL,
    d character varying(100) NOT NULL,
    e text,
    f text,
    g text NOT NULL,
    h bigint DEFAULT 0 NOT NULL,
    i text,
    j text
);
