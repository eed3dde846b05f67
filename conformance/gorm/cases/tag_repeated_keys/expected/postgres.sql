ALTER SEQUENCE reps_id_seq OWNED BY reps.id;

ALTER TABLE ONLY reps
    ADD CONSTRAINT reps_pkey PRIMARY KEY (id);

ALTER TABLE ONLY reps ALTER COLUMN id SET DEFAULT nextval('reps_id_seq'::regclass);

CREATE SEQUENCE reps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE reps (
    id bigint NOT NULL,
    a character varying(16),
    aa character varying(5),
    c character varying(14),
    d character varying(15),
    e character varying(3) DEFAULT 'y'::character varying,
    f character varying(18)
);

CREATE UNIQUE INDEX ux ON reps USING btree (aa DESC);
