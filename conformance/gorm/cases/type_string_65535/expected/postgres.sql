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
    a character varying(65535)
);
