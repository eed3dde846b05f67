ALTER SEQUENCE items_id_seq OWNED BY items.id;

ALTER SEQUENCE orders_id_seq OWNED BY orders.id;

ALTER TABLE ONLY items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);

ALTER TABLE ONLY items ALTER COLUMN id SET DEFAULT nextval('items_id_seq'::regclass);

ALTER TABLE ONLY orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);

ALTER TABLE ONLY orders ALTER COLUMN id SET DEFAULT nextval('orders_id_seq'::regclass);

CREATE SEQUENCE items_id_seq
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

CREATE TABLE items (
    id bigint NOT NULL,
    tenant bigint,
    code bigint
);

CREATE TABLE orders (
    id bigint NOT NULL,
    tenant bigint,
    code bigint
);

CREATE UNIQUE INDEX idx_items_tenant_code ON items USING btree (tenant, code);

CREATE UNIQUE INDEX idx_orders_tenant_code ON orders USING btree (tenant, code);
