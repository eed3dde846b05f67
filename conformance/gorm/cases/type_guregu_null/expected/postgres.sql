ALTER SEQUENCE nulls_id_seq OWNED BY nulls.id;

ALTER TABLE ONLY nulls
    ADD CONSTRAINT nulls_pkey PRIMARY KEY (id);

ALTER TABLE ONLY nulls ALTER COLUMN id SET DEFAULT nextval('nulls_id_seq'::regclass);

CREATE SEQUENCE nulls_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE nulls (
    id bigint NOT NULL,
    a text,
    b bigint,
    c numeric,
    d boolean,
    e timestamp with time zone,
    f integer,
    g smallint,
    h smallint,
    i character varying(20) DEFAULT 'x'::character varying NOT NULL
);
