ALTER SEQUENCE gadgets_id_seq OWNED BY gadgets.id;

ALTER SEQUENCE named_things_id_seq OWNED BY named_things.id;

ALTER SEQUENCE widget_archive_id_seq OWNED BY widget_archive.id;

ALTER TABLE ONLY gadgets
    ADD CONSTRAINT gadgets_pkey PRIMARY KEY (id);

ALTER TABLE ONLY gadgets
    ADD CONSTRAINT uni_gadgets_code UNIQUE (code);

ALTER TABLE ONLY gadgets ALTER COLUMN id SET DEFAULT nextval('gadgets_id_seq'::regclass);

ALTER TABLE ONLY named_things
    ADD CONSTRAINT named_things_pkey PRIMARY KEY (id);

ALTER TABLE ONLY named_things ALTER COLUMN id SET DEFAULT nextval('named_things_id_seq'::regclass);

ALTER TABLE ONLY widget_archive
    ADD CONSTRAINT widget_archive_pkey PRIMARY KEY (id);

ALTER TABLE ONLY widget_archive ALTER COLUMN id SET DEFAULT nextval('widget_archive_id_seq'::regclass);

CREATE INDEX idx_named_things_n ON named_things USING btree (n);

CREATE INDEX idx_widget_archive_n ON widget_archive USING btree (n);

CREATE SEQUENCE gadgets_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE named_things_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE widget_archive_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE gadgets (
    id bigint NOT NULL,
    name character varying(40),
    code text,
    CONSTRAINT chk_gadgets_code CHECK ((code <> ''::text))
);

CREATE TABLE named_things (
    id bigint NOT NULL,
    n bigint
);

CREATE TABLE widget_archive (
    id bigint NOT NULL,
    n bigint
);

CREATE UNIQUE INDEX idx_gadgets_name ON gadgets USING btree (name);
