ALTER SEQUENCE escs_id_seq OWNED BY escs.id;

ALTER TABLE ONLY escs
    ADD CONSTRAINT escs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY escs ALTER COLUMN id SET DEFAULT nextval('escs_id_seq'::regclass);

CREATE SEQUENCE escs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE escs (
    id bigint NOT NULL,
    a character varying(12) DEFAULT 'tab	x'::character varying,
    "bä" character varying(3)
);
