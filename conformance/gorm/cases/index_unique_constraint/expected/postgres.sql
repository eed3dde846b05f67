ALTER SEQUENCE uqs_id_seq OWNED BY uqs.id;

ALTER TABLE ONLY uqs
    ADD CONSTRAINT uni_uqs_a UNIQUE (a);

ALTER TABLE ONLY uqs
    ADD CONSTRAINT uni_uqs_b_col UNIQUE ("bCol");

ALTER TABLE ONLY uqs
    ADD CONSTRAINT uni_uqs_d UNIQUE (d);

ALTER TABLE ONLY uqs
    ADD CONSTRAINT uni_uqs_e UNIQUE (e);

ALTER TABLE ONLY uqs
    ADD CONSTRAINT uni_uqs_g UNIQUE (g);

ALTER TABLE ONLY uqs
    ADD CONSTRAINT uqs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY uqs ALTER COLUMN id SET DEFAULT nextval('uqs_id_seq'::regclass);

CREATE SEQUENCE uqs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE uqs (
    id bigint NOT NULL,
    a character varying(10),
    "bCol" character varying(10),
    d character varying(10),
    e text DEFAULT 'x'::text NOT NULL,
    f character varying(10),
    g text,
    h text
);
