ALTER SEQUENCE addresses_id_seq OWNED BY addresses.id;

ALTER SEQUENCE billing_addresses_id_seq OWNED BY billing_addresses.id;

ALTER SEQUENCE orders_id_seq OWNED BY orders.id;

ALTER TABLE ONLY addresses
    ADD CONSTRAINT addresses_pkey PRIMARY KEY (id);

ALTER TABLE ONLY addresses ALTER COLUMN id SET DEFAULT nextval('addresses_id_seq'::regclass);

ALTER TABLE ONLY billing_addresses
    ADD CONSTRAINT billing_addresses_pkey PRIMARY KEY (id);

ALTER TABLE ONLY billing_addresses ALTER COLUMN id SET DEFAULT nextval('billing_addresses_id_seq'::regclass);

ALTER TABLE ONLY orders
    ADD CONSTRAINT fk_orders_bill_to FOREIGN KEY (bill_to_id) REFERENCES billing_addresses(id);

ALTER TABLE ONLY orders
    ADD CONSTRAINT fk_orders_ship_to FOREIGN KEY (ship_to_id) REFERENCES addresses(id);

ALTER TABLE ONLY orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);

ALTER TABLE ONLY orders ALTER COLUMN id SET DEFAULT nextval('orders_id_seq'::regclass);

CREATE SEQUENCE addresses_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE billing_addresses_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE addresses (
    id bigint NOT NULL,
    city text
);

CREATE TABLE billing_addresses (
    id bigint NOT NULL,
    vat character varying(20)
);

CREATE TABLE orders (
    id bigint NOT NULL,
    ship_to_id bigint,
    bill_to_id bigint
);
