ALTER SEQUENCE ds_id_seq OWNED BY ds.id;

ALTER TABLE ONLY ds
    ADD CONSTRAINT ds_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ds ALTER COLUMN id SET DEFAULT nextval('ds_id_seq'::regclass);

CREATE SEQUENCE ds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE ds (
    id bigint NOT NULL,
    a text DEFAULT 'abc'::text,
    b text DEFAULT 'abc'::text,
    c text DEFAULT 'abc'::text,
    d text DEFAULT ''::text,
    e text DEFAULT 'a b'::text,
    f text DEFAULT 'a'::text,
    g text DEFAULT ' a '::text,
    j text DEFAULT 'null'::text,
    k text DEFAULT '{}'::text,
    l text DEFAULT '{}'::text,
    m text DEFAULT 'a:b'::text,
    n text DEFAULT 'a;b'::text,
    o text DEFAULT 'CURRENT_TIMESTAMP'::text,
    p text,
    q text DEFAULT '@x'::text,
    r text DEFAULT '100%'::text,
    s text,
    t text DEFAULT 'DEFAULT'::text,
    u text DEFAULT 'abc'::text NOT NULL,
    v text DEFAULT '0'::text,
    w character varying(9) DEFAULT 'true'::character varying
);
