ALTER SEQUENCE orders_id_seq OWNED BY orders.id;

ALTER TABLE ONLY orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);

ALTER TABLE ONLY orders ALTER COLUMN id SET DEFAULT nextval('orders_id_seq'::regclass);

CREATE SEQUENCE orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE orders (
    id bigint NOT NULL,
    "select" text,
    "group" bigint,
    "where" boolean,
    "from" timestamp with time zone,
    "order" text,
    "with space" text,
    "MixedCase" text
);
