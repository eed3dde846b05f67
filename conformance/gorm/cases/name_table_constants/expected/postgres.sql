ALTER SEQUENCE consts_items_id_seq OWNED BY consts_items.id;

ALTER SEQUENCE shop_lines_id_seq OWNED BY shop_lines.id;

ALTER SEQUENCE shop_orders_id_seq OWNED BY shop_orders.id;

ALTER SEQUENCE shop_orders_notes_id_seq OWNED BY shop_orders_notes.id;

ALTER SEQUENCE shop_parts_2_id_seq OWNED BY shop_parts_2.id;

ALTER TABLE ONLY consts_items
    ADD CONSTRAINT consts_items_pkey PRIMARY KEY (id);

ALTER TABLE ONLY consts_items ALTER COLUMN id SET DEFAULT nextval('consts_items_id_seq'::regclass);

ALTER TABLE ONLY shop_lines
    ADD CONSTRAINT shop_lines_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shop_lines ALTER COLUMN id SET DEFAULT nextval('shop_lines_id_seq'::regclass);

ALTER TABLE ONLY shop_orders
    ADD CONSTRAINT shop_orders_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shop_orders ALTER COLUMN id SET DEFAULT nextval('shop_orders_id_seq'::regclass);

ALTER TABLE ONLY shop_orders_notes
    ADD CONSTRAINT shop_orders_notes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shop_orders_notes ALTER COLUMN id SET DEFAULT nextval('shop_orders_notes_id_seq'::regclass);

ALTER TABLE ONLY shop_parts_2
    ADD CONSTRAINT shop_parts_2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY shop_parts_2 ALTER COLUMN id SET DEFAULT nextval('shop_parts_2_id_seq'::regclass);

CREATE SEQUENCE consts_items_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE shop_lines_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE shop_orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE shop_orders_notes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE shop_parts_2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE consts_items (
    id bigint NOT NULL
);

CREATE TABLE shop_lines (
    id bigint NOT NULL
);

CREATE TABLE shop_orders (
    id bigint NOT NULL
);

CREATE TABLE shop_orders_notes (
    id bigint NOT NULL
);

CREATE TABLE shop_parts_2 (
    id bigint NOT NULL
);
