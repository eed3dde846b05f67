ALTER SEQUENCE times_id_seq OWNED BY times.id;

ALTER TABLE ONLY times
    ADD CONSTRAINT times_pkey PRIMARY KEY (id);

ALTER TABLE ONLY times ALTER COLUMN id SET DEFAULT nextval('times_id_seq'::regclass);

CREATE SEQUENCE times_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE times (
    id bigint NOT NULL,
    a timestamp with time zone,
    b timestamp with time zone,
    c timestamp(6) with time zone,
    d timestamp(3) with time zone,
    e timestamp with time zone NOT NULL,
    f timestamp(6) with time zone NOT NULL,
    g date,
    i timestamp without time zone,
    j timestamp with time zone,
    k timestamp with time zone,
    l timestamp with time zone NOT NULL,
    m timestamp with time zone
);
