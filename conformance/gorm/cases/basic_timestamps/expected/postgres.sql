ALTER SEQUENCE tms_id_seq OWNED BY tms.id;

ALTER TABLE ONLY tms
    ADD CONSTRAINT tms_pkey PRIMARY KEY (id);

ALTER TABLE ONLY tms ALTER COLUMN id SET DEFAULT nextval('tms_id_seq'::regclass);

CREATE SEQUENCE tms_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE tms (
    id bigint NOT NULL,
    created_at bigint,
    updated_at bigint,
    c2 bigint,
    c3 bigint,
    d timestamp with time zone,
    e timestamp with time zone NOT NULL,
    f timestamp with time zone
);
