ALTER SEQUENCE teams_id_seq OWNED BY teams.id;

ALTER SEQUENCE users_id_seq OWNED BY users.id;

ALTER TABLE ONLY memberships
    ADD CONSTRAINT fk_teams_memberships FOREIGN KEY (team_id) REFERENCES teams(id);

ALTER TABLE ONLY memberships
    ADD CONSTRAINT fk_users_memberships FOREIGN KEY (user_id) REFERENCES users(id);

ALTER TABLE ONLY memberships
    ADD CONSTRAINT memberships_pkey PRIMARY KEY (user_id, team_id);

ALTER TABLE ONLY teams
    ADD CONSTRAINT teams_pkey PRIMARY KEY (id);

ALTER TABLE ONLY teams ALTER COLUMN id SET DEFAULT nextval('teams_id_seq'::regclass);

ALTER TABLE ONLY users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY users ALTER COLUMN id SET DEFAULT nextval('users_id_seq'::regclass);

CREATE SEQUENCE teams_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE SEQUENCE users_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE memberships (
    user_id bigint NOT NULL,
    team_id bigint NOT NULL,
    role character varying(10) DEFAULT 'member'::character varying
);

CREATE TABLE teams (
    id bigint NOT NULL
);

CREATE TABLE users (
    id bigint NOT NULL
);
