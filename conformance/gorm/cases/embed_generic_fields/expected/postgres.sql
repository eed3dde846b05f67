ALTER SEQUENCE confs_id_seq OWNED BY confs.id;

ALTER TABLE ONLY confs
    ADD CONSTRAINT confs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY confs ALTER COLUMN id SET DEFAULT nextval('confs_id_seq'::regclass);

CREATE SEQUENCE confs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE confs (
    id bigint NOT NULL,
    age_lo bigint,
    age_hi bigint,
    size_lo bigint,
    size_hi bigint,
    opt_key character varying(20),
    opt_val boolean
);
