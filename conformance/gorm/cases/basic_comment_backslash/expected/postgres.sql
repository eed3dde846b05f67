ALTER SEQUENCE paths_id_seq OWNED BY paths.id;

ALTER TABLE ONLY paths
    ADD CONSTRAINT paths_pkey PRIMARY KEY (id);

ALTER TABLE ONLY paths ALTER COLUMN id SET DEFAULT nextval('paths_id_seq'::regclass);

COMMENT ON COLUMN paths.dir IS 'C:\\temp';

CREATE SEQUENCE paths_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE paths (
    id bigint NOT NULL,
    dir character varying(200)
);
