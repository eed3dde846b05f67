ALTER SEQUENCE items_id_seq OWNED BY items.id;

ALTER SEQUENCE tags_id_seq OWNED BY tags.id;

ALTER TABLE ONLY item_tags
    ADD CONSTRAINT fk_item_tags_item FOREIGN KEY (item_id) REFERENCES items(id);

ALTER TABLE ONLY item_tags
    ADD CONSTRAINT fk_item_tags_tag FOREIGN KEY (tag_id) REFERENCES tags(id);

ALTER TABLE ONLY item_tags
    ADD CONSTRAINT item_tags_pkey PRIMARY KEY (item_id, tag_id);

ALTER TABLE ONLY items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);

ALTER TABLE ONLY items ALTER COLUMN id SET DEFAULT nextval('items_id_seq'::regclass);

ALTER TABLE ONLY tags
    ADD CONSTRAINT tags_pkey PRIMARY KEY (id);

ALTER TABLE ONLY tags ALTER COLUMN id SET DEFAULT nextval('tags_id_seq'::regclass);

CREATE SEQUENCE items_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE tags_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE item_tags (
    item_id bigint NOT NULL,
    tag_id bigint NOT NULL
);

CREATE TABLE items (
    id bigint NOT NULL
);

CREATE TABLE tags (
    id bigint NOT NULL,
    name text
);
