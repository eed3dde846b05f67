ALTER SEQUENCE items_id_seq OWNED BY items.id;

ALTER TABLE ONLY items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);

ALTER TABLE ONLY items ALTER COLUMN id SET DEFAULT nextval('items_id_seq'::regclass);

CREATE SEQUENCE items_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE items (
    id bigint NOT NULL,
    i bigint,
    i8 smallint,
    i16 smallint,
    i32 integer,
    u bigint,
    u8 smallint,
    u16 integer,
    u32 bigint,
    b boolean,
    bd boolean DEFAULT true,
    f32 numeric,
    f64 numeric,
    d numeric(10,2),
    s text,
    z character varying(40) DEFAULT 'abc'::character varying NOT NULL,
    y bytea,
    ys bytea,
    t timestamp with time zone,
    t6 timestamp(6) with time zone,
    td timestamp with time zone DEFAULT CURRENT_TIMESTAMP,
    ch character(3),
    fd numeric DEFAULT 1.5,
    p text,
    j json,
    dt date
);
