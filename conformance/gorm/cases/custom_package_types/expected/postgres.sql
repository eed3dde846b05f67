ALTER SEQUENCE invoices_id_seq OWNED BY invoices.id;

ALTER TABLE ONLY invoices
    ADD CONSTRAINT invoices_pkey PRIMARY KEY (id);

ALTER TABLE ONLY invoices ALTER COLUMN id SET DEFAULT nextval('invoices_id_seq'::regclass);

CREATE SEQUENCE invoices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE invoices (
    id bigint NOT NULL,
    total bigint,
    tax bigint DEFAULT 0 NOT NULL,
    "in" character(3),
    rates bytea,
    period_from timestamp with time zone NOT NULL,
    period_to timestamp with time zone
);
