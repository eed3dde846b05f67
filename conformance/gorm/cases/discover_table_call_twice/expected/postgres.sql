ALTER SEQUENCE events_2024_id_seq OWNED BY events_2024.id;

ALTER SEQUENCE events_2025_id_seq OWNED BY events_2025.id;

ALTER TABLE ONLY events_2024
    ADD CONSTRAINT events_2024_pkey PRIMARY KEY (id);

ALTER TABLE ONLY events_2024 ALTER COLUMN id SET DEFAULT nextval('events_2024_id_seq'::regclass);

ALTER TABLE ONLY events_2025
    ADD CONSTRAINT events_2025_pkey PRIMARY KEY (id);

ALTER TABLE ONLY events_2025 ALTER COLUMN id SET DEFAULT nextval('events_2025_id_seq'::regclass);

CREATE INDEX idx_events_2024_kind ON events_2024 USING btree (kind);

CREATE INDEX idx_events_2025_kind ON events_2025 USING btree (kind);

CREATE SEQUENCE events_2024_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE events_2025_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE events_2024 (
    id bigint NOT NULL,
    kind character varying(20)
);

CREATE TABLE events_2025 (
    id bigint NOT NULL,
    kind character varying(20)
);
