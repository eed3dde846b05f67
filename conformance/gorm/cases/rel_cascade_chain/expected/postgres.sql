ALTER SEQUENCE customers_id_seq OWNED BY customers.id;

ALTER SEQUENCE lines_id_seq OWNED BY lines.id;

ALTER SEQUENCE orders_id_seq OWNED BY orders.id;

ALTER SEQUENCE payments_id_seq OWNED BY payments.id;

ALTER TABLE ONLY customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY customers ALTER COLUMN id SET DEFAULT nextval('customers_id_seq'::regclass);

ALTER TABLE ONLY lines
    ADD CONSTRAINT fk_lines_product FOREIGN KEY (product_id) REFERENCES products(id);

ALTER TABLE ONLY lines
    ADD CONSTRAINT fk_orders_lines FOREIGN KEY (order_id) REFERENCES orders(id) ON DELETE CASCADE;

ALTER TABLE ONLY lines
    ADD CONSTRAINT lines_pkey PRIMARY KEY (id);

ALTER TABLE ONLY lines ALTER COLUMN id SET DEFAULT nextval('lines_id_seq'::regclass);

ALTER TABLE ONLY orders
    ADD CONSTRAINT fk_customers_orders FOREIGN KEY (customer_id) REFERENCES customers(id);

ALTER TABLE ONLY orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);

ALTER TABLE ONLY orders ALTER COLUMN id SET DEFAULT nextval('orders_id_seq'::regclass);

ALTER TABLE ONLY payments
    ADD CONSTRAINT fk_orders_payment FOREIGN KEY (order_id) REFERENCES orders(id);

ALTER TABLE ONLY payments
    ADD CONSTRAINT payments_pkey PRIMARY KEY (id);

ALTER TABLE ONLY payments
    ADD CONSTRAINT uni_payments_order_id UNIQUE (order_id);

ALTER TABLE ONLY payments ALTER COLUMN id SET DEFAULT nextval('payments_id_seq'::regclass);

ALTER TABLE ONLY products
    ADD CONSTRAINT products_pkey PRIMARY KEY (id);

CREATE INDEX idx_customers_deleted_at ON customers USING btree (deleted_at);

CREATE INDEX idx_orders_customer_id ON orders USING btree (customer_id);

CREATE INDEX idx_orders_deleted_at ON orders USING btree (deleted_at);

CREATE SEQUENCE customers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE lines_id_seq
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

CREATE SEQUENCE payments_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE customers (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone,
    email character varying(200) NOT NULL
);

CREATE TABLE lines (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    product_id character varying(36) NOT NULL,
    count bigint DEFAULT 1 NOT NULL,
    CONSTRAINT chk_lines_count CHECK ((count > 0))
);

CREATE TABLE orders (
    id bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    deleted_at timestamp with time zone,
    customer_id bigint NOT NULL
);

CREATE TABLE payments (
    id bigint NOT NULL,
    order_id bigint,
    paid timestamp with time zone
);

CREATE TABLE products (
    id character varying(36) NOT NULL,
    price numeric(10,2) NOT NULL
);

CREATE UNIQUE INDEX idx_customers_email ON customers USING btree (email);

CREATE UNIQUE INDEX udx_line ON lines USING btree (order_id, product_id);
