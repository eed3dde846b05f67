ALTER SEQUENCE ws_id_seq OWNED BY ws.id;

ALTER TABLE ONLY ws
    ADD CONSTRAINT ws_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ws ALTER COLUMN id SET DEFAULT nextval('ws_id_seq'::regclass);

CREATE INDEX idx_h ON ws USING btree (h) WHERE (age > 10);

CREATE INDEX idx_p ON ws USING btree (p) WHERE ((p)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]));

CREATE INDEX idx_ws_active ON ws USING btree (active) WHERE active;

CREATE SEQUENCE ws_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE ws (
    id bigint NOT NULL,
    l character varying(20),
    h character varying(20),
    d character varying(20),
    p character varying(20),
    age bigint,
    active boolean,
    deleted_at timestamp with time zone
);

CREATE UNIQUE INDEX idx_d ON ws USING btree (d DESC) WHERE ((d)::text <> 'x'::text);

CREATE UNIQUE INDEX idx_ws_l ON ws USING btree (l) WHERE (deleted_at IS NULL);
