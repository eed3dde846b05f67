ALTER SEQUENCE sps_id_seq OWNED BY sps.id;

ALTER TABLE ONLY sps
    ADD CONSTRAINT sps_pkey PRIMARY KEY (id);

ALTER TABLE ONLY sps ALTER COLUMN id SET DEFAULT nextval('sps_id_seq'::regclass);

CREATE SEQUENCE sps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE sps (
    id bigint NOT NULL,
    a text,
    b text NOT NULL,
    c character varying(10),
    d character varying(9) DEFAULT 'a'::character varying,
    e bigint DEFAULT 7
);
