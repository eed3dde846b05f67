ALTER SEQUENCE money_id_seq OWNED BY money.id;

ALTER TABLE ONLY money
    ADD CONSTRAINT money_pkey PRIMARY KEY (id);

ALTER TABLE ONLY money ALTER COLUMN id SET DEFAULT nextval('money_id_seq'::regclass);

CREATE SEQUENCE money_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE money (
    id bigint NOT NULL,
    a text,
    b text,
    c numeric(10,2) DEFAULT '0'::numeric,
    d numeric(10,2) DEFAULT 0.00 NOT NULL,
    e text,
    f numeric(20,8)
);
