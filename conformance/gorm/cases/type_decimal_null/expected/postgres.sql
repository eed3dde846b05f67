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
    a boolean,
    b numeric(10,2)
);
