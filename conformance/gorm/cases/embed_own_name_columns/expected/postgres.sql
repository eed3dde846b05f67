ALTER SEQUENCE prices_id_seq OWNED BY prices.id;

ALTER TABLE ONLY prices
    ADD CONSTRAINT prices_pkey PRIMARY KEY (id);

ALTER TABLE ONLY prices ALTER COLUMN id SET DEFAULT nextval('prices_id_seq'::regclass);

COMMENT ON COLUMN prices.gross_currency IS 'ISO 4217';

COMMENT ON COLUMN prices.net_currency IS 'ISO 4217';

CREATE SEQUENCE prices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE prices (
    id bigint NOT NULL,
    net_cents bigint DEFAULT 0 NOT NULL,
    net_currency character varying(3) DEFAULT 'EUR'::character varying,
    gross_cents bigint DEFAULT 0 NOT NULL,
    gross_currency character varying(3) DEFAULT 'EUR'::character varying
);
