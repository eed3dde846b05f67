ALTER SEQUENCE as_m_seq OWNED BY "as".m;

ALTER SEQUENCE as_n_seq OWNED BY "as".n;

ALTER SEQUENCE as_o_seq OWNED BY "as".o;

ALTER TABLE ONLY "as"
    ADD CONSTRAINT as_pkey PRIMARY KEY (id);

ALTER TABLE ONLY "as" ALTER COLUMN m SET DEFAULT nextval('as_m_seq'::regclass);

ALTER TABLE ONLY "as" ALTER COLUMN n SET DEFAULT nextval('as_n_seq'::regclass);

ALTER TABLE ONLY "as" ALTER COLUMN o SET DEFAULT nextval('as_o_seq'::regclass);

CREATE SEQUENCE as_m_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE as_n_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE as_o_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE "as" (
    id character varying(20) NOT NULL,
    n bigint NOT NULL,
    m integer NOT NULL,
    o integer NOT NULL
);
