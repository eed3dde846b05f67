ALTER SEQUENCE ws_id_seq OWNED BY ws.id;

ALTER TABLE ONLY ws
    ADD CONSTRAINT ws_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ws ALTER COLUMN id SET DEFAULT nextval('ws_id_seq'::regclass);

CREATE INDEX idx_ws_age ON ws USING btree (age) WHERE ((age <> 0) OR (NOT done));

CREATE INDEX idx_ws_done ON ws USING btree (done) WHERE (done IS TRUE);

CREATE INDEX idx_ws_name ON ws USING btree (name) WHERE ((name ~~ 'a%'::text) AND (lower(name) <> ''::text));

CREATE INDEX idx_ws_status ON ws USING btree (status) WHERE (((status)::text = 'open'::text) AND ((age >= 1) AND (age <= 5)));

CREATE INDEX idx_ws_tags ON ws USING gin (tags) WHERE (array_length(tags, 1) > 0);

CREATE SEQUENCE ws_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE ws (
    id bigint NOT NULL,
    status character varying(20),
    age bigint,
    done boolean,
    name text,
    tags text[]
);
