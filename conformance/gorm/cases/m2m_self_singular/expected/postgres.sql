ALTER SEQUENCE nodes_id_seq OWNED BY nodes.id;

ALTER TABLE ONLY node_caches
    ADD CONSTRAINT fk_node_caches_caches FOREIGN KEY (cach_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_caches
    ADD CONSTRAINT fk_node_caches_node FOREIGN KEY (node_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_caches
    ADD CONSTRAINT node_caches_pkey PRIMARY KEY (node_id, cach_id);

ALTER TABLE ONLY node_categories
    ADD CONSTRAINT fk_node_categories_categories FOREIGN KEY (category_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_categories
    ADD CONSTRAINT fk_node_categories_node FOREIGN KEY (node_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_categories
    ADD CONSTRAINT node_categories_pkey PRIMARY KEY (node_id, category_id);

ALTER TABLE ONLY node_children
    ADD CONSTRAINT fk_node_children_children FOREIGN KEY (child_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_children
    ADD CONSTRAINT fk_node_children_node FOREIGN KEY (node_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_children
    ADD CONSTRAINT node_children_pkey PRIMARY KEY (node_id, child_id);

ALTER TABLE ONLY node_data
    ADD CONSTRAINT fk_node_data_data FOREIGN KEY (datum_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_data
    ADD CONSTRAINT fk_node_data_node FOREIGN KEY (node_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_data
    ADD CONSTRAINT node_data_pkey PRIMARY KEY (node_id, datum_id);

ALTER TABLE ONLY node_leaves
    ADD CONSTRAINT fk_node_leaves_leaves FOREIGN KEY (leafe_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_leaves
    ADD CONSTRAINT fk_node_leaves_node FOREIGN KEY (node_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_leaves
    ADD CONSTRAINT node_leaves_pkey PRIMARY KEY (node_id, leafe_id);

ALTER TABLE ONLY node_lives
    ADD CONSTRAINT fk_node_lives_lives FOREIGN KEY (life_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_lives
    ADD CONSTRAINT fk_node_lives_node FOREIGN KEY (node_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_lives
    ADD CONSTRAINT node_lives_pkey PRIMARY KEY (node_id, life_id);

ALTER TABLE ONLY node_statuses
    ADD CONSTRAINT fk_node_statuses_node FOREIGN KEY (node_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_statuses
    ADD CONSTRAINT fk_node_statuses_statuses FOREIGN KEY (status_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_statuses
    ADD CONSTRAINT node_statuses_pkey PRIMARY KEY (node_id, status_id);

ALTER TABLE ONLY node_user_ids
    ADD CONSTRAINT fk_node_user_ids_node FOREIGN KEY (node_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_user_ids
    ADD CONSTRAINT fk_node_user_ids_user_ids FOREIGN KEY (user_id_id) REFERENCES nodes(id);

ALTER TABLE ONLY node_user_ids
    ADD CONSTRAINT node_user_ids_pkey PRIMARY KEY (node_id, user_id_id);

ALTER TABLE ONLY nodes
    ADD CONSTRAINT nodes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY nodes ALTER COLUMN id SET DEFAULT nextval('nodes_id_seq'::regclass);

CREATE SEQUENCE nodes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE node_caches (
    node_id bigint NOT NULL,
    cach_id bigint NOT NULL
);

CREATE TABLE node_categories (
    node_id bigint NOT NULL,
    category_id bigint NOT NULL
);

CREATE TABLE node_children (
    node_id bigint NOT NULL,
    child_id bigint NOT NULL
);

CREATE TABLE node_data (
    node_id bigint NOT NULL,
    datum_id bigint NOT NULL
);

CREATE TABLE node_leaves (
    node_id bigint NOT NULL,
    leafe_id bigint NOT NULL
);

CREATE TABLE node_lives (
    node_id bigint NOT NULL,
    life_id bigint NOT NULL
);

CREATE TABLE node_statuses (
    node_id bigint NOT NULL,
    status_id bigint NOT NULL
);

CREATE TABLE node_user_ids (
    node_id bigint NOT NULL,
    user_id_id bigint NOT NULL
);

CREATE TABLE nodes (
    id bigint NOT NULL
);
