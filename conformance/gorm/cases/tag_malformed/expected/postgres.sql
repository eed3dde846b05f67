ALTER SEQUENCE bads_id_seq OWNED BY bads.id;

ALTER TABLE ONLY bads
    ADD CONSTRAINT bads_pkey PRIMARY KEY (id);

ALTER TABLE ONLY bads ALTER COLUMN id SET DEFAULT nextval('bads_id_seq'::regclass);

CREATE SEQUENCE bads_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE bads (
    id bigint NOT NULL,
    d character varying(11),
    e text,
    f character varying(13),
    l text,
    m character varying(20),
    n character varying(22)
);
