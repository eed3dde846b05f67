CREATE TABLE "seaql_migrations" ( "version" varchar NOT NULL PRIMARY KEY, "applied_at" integer NOT NULL );
INSERT INTO seaql_migrations VALUES ('m20230101_000001_users', '1795732189');
INSERT INTO seaql_migrations VALUES ('m20230201_000001_email', '1795732190');
CREATE TABLE "users" ( "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(20) NOT NULL , "email" varchar(40) NULL);
CREATE INDEX "idx-users-email" ON "users" ("email");
INSERT INTO users VALUES ('1', 'ann', 'ann@example.com');
