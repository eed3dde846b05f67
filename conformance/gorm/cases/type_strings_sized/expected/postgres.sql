ALTER SEQUENCE strs_id_seq OWNED BY strs.id;

ALTER TABLE ONLY strs
    ADD CONSTRAINT strs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY strs ALTER COLUMN id SET DEFAULT nextval('strs_id_seq'::regclass);

CREATE SEQUENCE strs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE strs (
    id bigint NOT NULL,
    a character varying(1),
    b character varying(191),
    c character varying(255),
    d character varying(256),
    e character varying(65536),
    f character varying(1000),
    g text,
    h text,
    i text
);
