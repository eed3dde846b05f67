ALTER SEQUENCE bonus_id_seq OWNED BY bonus.id;

ALTER SEQUENCE campus_id_seq OWNED BY campus.id;

ALTER SEQUENCE canvas_id_seq OWNED BY canvas.id;

ALTER SEQUENCE data_id_seq OWNED BY data.id;

ALTER SEQUENCE equipment_id_seq OWNED BY equipment.id;

ALTER SEQUENCE fish_id_seq OWNED BY fish.id;

ALTER SEQUENCE gold_fishes_id_seq OWNED BY gold_fishes.id;

ALTER SEQUENCE information_id_seq OWNED BY information.id;

ALTER SEQUENCE item2_id_seq OWNED BY item2.id;

ALTER SEQUENCE media_id_seq OWNED BY media.id;

ALTER SEQUENCE metadata_id_seq OWNED BY metadata.id;

ALTER SEQUENCE model3_ds_id_seq OWNED BY model3_ds.id;

ALTER SEQUENCE money_id_seq OWNED BY money.id;

ALTER SEQUENCE news_id_seq OWNED BY news.id;

ALTER SEQUENCE order_series_id_seq OWNED BY order_series.id;

ALTER SEQUENCE police_id_seq OWNED BY police.id;

ALTER SEQUENCE s3_id_seq OWNED BY s3.id;

ALTER SEQUENCE series_id_seq OWNED BY series.id;

ALTER SEQUENCE settings_id_seq OWNED BY settings.id;

ALTER SEQUENCE sheep_id_seq OWNED BY sheep.id;

ALTER SEQUENCE sms_id_seq OWNED BY sms.id;

ALTER SEQUENCE user_moneys_id_seq OWNED BY user_moneys.id;

ALTER TABLE ONLY bonus
    ADD CONSTRAINT bonus_pkey PRIMARY KEY (id);

ALTER TABLE ONLY bonus ALTER COLUMN id SET DEFAULT nextval('bonus_id_seq'::regclass);

ALTER TABLE ONLY campus
    ADD CONSTRAINT campus_pkey PRIMARY KEY (id);

ALTER TABLE ONLY campus ALTER COLUMN id SET DEFAULT nextval('campus_id_seq'::regclass);

ALTER TABLE ONLY canvas
    ADD CONSTRAINT canvas_pkey PRIMARY KEY (id);

ALTER TABLE ONLY canvas ALTER COLUMN id SET DEFAULT nextval('canvas_id_seq'::regclass);

ALTER TABLE ONLY data
    ADD CONSTRAINT data_pkey PRIMARY KEY (id);

ALTER TABLE ONLY data ALTER COLUMN id SET DEFAULT nextval('data_id_seq'::regclass);

ALTER TABLE ONLY equipment
    ADD CONSTRAINT equipment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY equipment ALTER COLUMN id SET DEFAULT nextval('equipment_id_seq'::regclass);

ALTER TABLE ONLY fish
    ADD CONSTRAINT fish_pkey PRIMARY KEY (id);

ALTER TABLE ONLY fish ALTER COLUMN id SET DEFAULT nextval('fish_id_seq'::regclass);

ALTER TABLE ONLY gold_fishes
    ADD CONSTRAINT gold_fishes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY gold_fishes ALTER COLUMN id SET DEFAULT nextval('gold_fishes_id_seq'::regclass);

ALTER TABLE ONLY information
    ADD CONSTRAINT information_pkey PRIMARY KEY (id);

ALTER TABLE ONLY information ALTER COLUMN id SET DEFAULT nextval('information_id_seq'::regclass);

ALTER TABLE ONLY item2
    ADD CONSTRAINT item2_pkey PRIMARY KEY (id);

ALTER TABLE ONLY item2 ALTER COLUMN id SET DEFAULT nextval('item2_id_seq'::regclass);

ALTER TABLE ONLY media
    ADD CONSTRAINT media_pkey PRIMARY KEY (id);

ALTER TABLE ONLY media ALTER COLUMN id SET DEFAULT nextval('media_id_seq'::regclass);

ALTER TABLE ONLY metadata
    ADD CONSTRAINT metadata_pkey PRIMARY KEY (id);

ALTER TABLE ONLY metadata ALTER COLUMN id SET DEFAULT nextval('metadata_id_seq'::regclass);

ALTER TABLE ONLY model3_ds
    ADD CONSTRAINT model3_ds_pkey PRIMARY KEY (id);

ALTER TABLE ONLY model3_ds ALTER COLUMN id SET DEFAULT nextval('model3_ds_id_seq'::regclass);

ALTER TABLE ONLY money
    ADD CONSTRAINT money_pkey PRIMARY KEY (id);

ALTER TABLE ONLY money ALTER COLUMN id SET DEFAULT nextval('money_id_seq'::regclass);

ALTER TABLE ONLY news
    ADD CONSTRAINT news_pkey PRIMARY KEY (id);

ALTER TABLE ONLY news ALTER COLUMN id SET DEFAULT nextval('news_id_seq'::regclass);

ALTER TABLE ONLY order_series
    ADD CONSTRAINT order_series_pkey PRIMARY KEY (id);

ALTER TABLE ONLY order_series ALTER COLUMN id SET DEFAULT nextval('order_series_id_seq'::regclass);

ALTER TABLE ONLY police
    ADD CONSTRAINT police_pkey PRIMARY KEY (id);

ALTER TABLE ONLY police ALTER COLUMN id SET DEFAULT nextval('police_id_seq'::regclass);

ALTER TABLE ONLY s3
    ADD CONSTRAINT s3_pkey PRIMARY KEY (id);

ALTER TABLE ONLY s3 ALTER COLUMN id SET DEFAULT nextval('s3_id_seq'::regclass);

ALTER TABLE ONLY series
    ADD CONSTRAINT series_pkey PRIMARY KEY (id);

ALTER TABLE ONLY series ALTER COLUMN id SET DEFAULT nextval('series_id_seq'::regclass);

ALTER TABLE ONLY settings
    ADD CONSTRAINT settings_pkey PRIMARY KEY (id);

ALTER TABLE ONLY settings ALTER COLUMN id SET DEFAULT nextval('settings_id_seq'::regclass);

ALTER TABLE ONLY sheep
    ADD CONSTRAINT sheep_pkey PRIMARY KEY (id);

ALTER TABLE ONLY sheep ALTER COLUMN id SET DEFAULT nextval('sheep_id_seq'::regclass);

ALTER TABLE ONLY sms
    ADD CONSTRAINT sms_pkey PRIMARY KEY (id);

ALTER TABLE ONLY sms ALTER COLUMN id SET DEFAULT nextval('sms_id_seq'::regclass);

ALTER TABLE ONLY user_moneys
    ADD CONSTRAINT user_moneys_pkey PRIMARY KEY (id);

ALTER TABLE ONLY user_moneys ALTER COLUMN id SET DEFAULT nextval('user_moneys_id_seq'::regclass);

CREATE SEQUENCE bonus_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE campus_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE canvas_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE data_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE equipment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE fish_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE gold_fishes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE information_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE item2_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE media_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE metadata_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE model3_ds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE money_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE news_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE order_series_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE police_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE s3_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE series_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE settings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE sheep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE sms_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE user_moneys_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE bonus (
    id bigint NOT NULL
);

CREATE TABLE campus (
    id bigint NOT NULL
);

CREATE TABLE canvas (
    id bigint NOT NULL
);

CREATE TABLE data (
    id bigint NOT NULL
);

CREATE TABLE equipment (
    id bigint NOT NULL
);

CREATE TABLE fish (
    id bigint NOT NULL
);

CREATE TABLE gold_fishes (
    id bigint NOT NULL
);

CREATE TABLE information (
    id bigint NOT NULL
);

CREATE TABLE item2 (
    id bigint NOT NULL
);

CREATE TABLE media (
    id bigint NOT NULL
);

CREATE TABLE metadata (
    id bigint NOT NULL
);

CREATE TABLE model3_ds (
    id bigint NOT NULL
);

CREATE TABLE money (
    id bigint NOT NULL
);

CREATE TABLE news (
    id bigint NOT NULL
);

CREATE TABLE order_series (
    id bigint NOT NULL
);

CREATE TABLE police (
    id bigint NOT NULL
);

CREATE TABLE s3 (
    id bigint NOT NULL
);

CREATE TABLE series (
    id bigint NOT NULL
);

CREATE TABLE settings (
    id bigint NOT NULL
);

CREATE TABLE sheep (
    id bigint NOT NULL
);

CREATE TABLE sms (
    id bigint NOT NULL
);

CREATE TABLE user_moneys (
    id bigint NOT NULL
);
