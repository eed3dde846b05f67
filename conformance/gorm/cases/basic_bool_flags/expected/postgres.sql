ALTER SEQUENCE flags_id_seq OWNED BY flags.id;

ALTER TABLE ONLY flags
    ADD CONSTRAINT flags_pkey PRIMARY KEY (id);

ALTER TABLE ONLY flags ALTER COLUMN id SET DEFAULT nextval('flags_id_seq'::regclass);

CREATE SEQUENCE flags_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE flags (
    id bigint NOT NULL,
    a boolean,
    b boolean DEFAULT true,
    c boolean DEFAULT false,
    d boolean DEFAULT true,
    e boolean DEFAULT false,
    f boolean DEFAULT true,
    g boolean DEFAULT true,
    j boolean DEFAULT true NOT NULL,
    k boolean DEFAULT false
);
