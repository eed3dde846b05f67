-- s1
ALTER SEQUENCE sqs_id_seq OWNED BY sqs.id;

-- s1
ALTER TABLE ONLY sqs
    ADD CONSTRAINT sqs_pkey PRIMARY KEY (id);

-- s1
ALTER TABLE ONLY sqs ALTER COLUMN id SET DEFAULT nextval('sqs_id_seq'::regclass);

-- s1
CREATE SEQUENCE sqs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

-- s1
CREATE TABLE sqs (
    id bigint NOT NULL
);

-- s2
ALTER SEQUENCE sqis_id_seq OWNED BY sqis.id;

-- s2
ALTER TABLE ONLY sqis
    ADD CONSTRAINT fk_s1_sqs_items FOREIGN KEY (sq_id) REFERENCES s1.sqs(id);

-- s2
ALTER TABLE ONLY sqis
    ADD CONSTRAINT sqis_pkey PRIMARY KEY (id);

-- s2
ALTER TABLE ONLY sqis ALTER COLUMN id SET DEFAULT nextval('sqis_id_seq'::regclass);

-- s2
CREATE SEQUENCE sqis_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

-- s2
CREATE TABLE sqis (
    id bigint NOT NULL,
    sq_id bigint
);
