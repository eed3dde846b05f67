//! What the codes mean that no rule reports: those of readers, of the runner and of commands.

/// Code, what happened, and what to do about it.
const CODES: &[(&str, &str, &str)] = &[
    (
        "PM013",
        "The baseline names findings that are no more",
        "They were mended, or what they were about has another name. Write the baseline again, so that they are found when they come back.",
    ),
    (
        "E001",
        "The configuration is not understood",
        "`kilter.toml` has a key or a value Kilter does not know, or cannot be read. A misspelt key is an error, so that no setting is lost in silence.",
    ),
    (
        "E002",
        "There is no database to work on",
        "No URL was given, it cannot be understood, or nothing answers there. The order is `--url`, `KILTER_URL`, `DATABASE_URL`, the environment's `url`.",
    ),
    (
        "E003",
        "The SQL dialect is not known",
        "Give `--dialect`, a database URL, or `dialect` in `kilter.toml`.",
    ),
    ("E004", "A command does not have that format", "The message lists the formats it has."),
    ("E005", "There is no rule or code of that name", "Codes look like PM303, M010, G012 or E104."),
    (
        "E006",
        "An argument cannot be used",
        "A name, a version, a file or something to compare that does not exist or is malformed.",
    ),
    (
        "E007",
        "The server refused the login",
        "User or password are wrong, or the user may not connect to this database.",
    ),
    (
        "E008",
        "A git commit cannot be read",
        "The reference does not exist here. In CI, check out with the whole history.",
    ),
    (
        "E009",
        "The database refused a statement of Kilter's own",
        "Often a missing privilege; the server's message says which.",
    ),
    (
        "E010",
        "Validation failed before migrating",
        "Models, protos and migrations are checked before every `kilter migrate`. Mend what is reported, or use `--skip-validate`, which the history records.",
    ),
    (
        "E011",
        "The environment is protected",
        "What you asked for changes or locks a database that `kilter.toml` marks as protected. `--yes` says that you mean it.",
    ),
    (
        "E012",
        "No scratch database could be had",
        "Install the database's server on this machine (it is started unprivileged and removed), or set `shadow_url` to a server on which Kilter may create databases.",
    ),
    (
        "E013",
        "auto-migrate does not run here",
        "It runs only in an environment with `auto_migrate = true`, never on a database whose history says that it belongs to a protected one. Use versioned migrations.",
    ),
    (
        "E014",
        "A glob of model files matches nothing",
        "The models it meant would count as removed. Mend the glob under `models` in `kilter.toml`.",
    ),
    (
        "E015",
        "auto-migrate cannot do what the models ask for",
        "GORM's AutoMigrate or SeaORM's schema sync would fail here, some of its statements done and some not; so nothing is begun. The notes say which names are taken or which column cannot count. Rename in the models, or write a migration that makes room.",
    ),
    (
        "E016",
        "The models could not be given to GORM",
        "`kilter models verify` builds a Go program with your models; the note is what Go or the databases' tools said. It needs Go and what `go build` of the project needs.",
    ),
    (
        "E017",
        "A declared rename has nothing left to do",
        "The new name exists already, so the rename was made; what declares it (a `kilter: was` comment, `[[rename]]` in `kilter.toml`, `--rename`) can go once every database has been migrated.",
    ),
    (
        "E018",
        "A declared rename cannot be made",
        "A rename needs its old name to exist and its new one not to. Both names existing, or neither, means that the declaration is wrong or out of date: mend it or take it out. Where old and new column are both wanted, they are two columns.",
    ),
    (
        "E019",
        "The project's own program did not start",
        "Migrations in Rust run in a program of the project that calls `kilter::cli`. It does not compile, or `runner` under `[migrations]` names something else. Nothing was done.",
    ),
    (
        "E101",
        "Two migrations have one version",
        "Give one of them another version: it is the first 14 digits of the file's name.",
    ),
    (
        "E102",
        "An applied migration's file is gone",
        "Put the file back from git. Where this build is simply older than the database, use the newer one.",
    ),
    (
        "E103",
        "A pending migration is older than an applied one",
        "It was merged late. Give it a newer version, or allow it in the file: `-- kilter: allow E103: reason`.",
    ),
    (
        "E104",
        "An applied migration was edited",
        "The file is not what ran. Put it back, and write the difference as a new migration.",
    ),
    (
        "E105",
        "A step that already ran was edited",
        "The migration was applied in part. Only the steps that have not run may be corrected.",
    ),
    ("E106", "A migration is not UTF-8 text", "Save it as UTF-8."),
    (
        "E107",
        "The history was tampered with",
        "A row of `kilter_migrations` does not follow from the one before it.",
    ),
    (
        "E108",
        "A file in the migration directory is misnamed",
        "Files are named YYYYMMDDHHMMSS_name.up.sql and .down.sql; anything else would be passed over, so it is an error.",
    ),
    (
        "E109",
        "A directive is not understood",
        "Directives are `unless exists …`, `if exists …`, `solo`, `allow CODE: reason`, `rebuild TABLE`, `irreversible: reason`.",
    ),
    (
        "E110",
        "The sum file does not match the files",
        "A migration was added or edited by hand, or two branches were merged. Look at the change, then `kilter hash`.",
    ),
    ("E111", "A quote or a comment is not closed", "Everything after it would be part of it."),
    (
        "E112",
        "A migration cannot be rolled back",
        "It has no down file, or the down file says why not.",
    ),
    (
        "E113",
        "A rollback was begun and not finished",
        "Run `kilter rollback` again: it goes on from where it stopped.",
    ),
    ("E114", "There is no such version in that direction", "`kilter status` lists the versions."),
    (
        "E115",
        "The migration directory cannot be read or written",
        "Check the path in `kilter.toml` and its permissions.",
    ),
    (
        "E116",
        "A migration was begun and not finished",
        "Finish it with `kilter migrate` before rolling back.",
    ),
    (
        "E117",
        "A statement contradicts those before it",
        "It adds what exists or changes what does not; the server would refuse it.",
    ),
    (
        "E118",
        "Migrations in Rust and their registry do not agree",
        "A file is not listed in `mod.rs`, a line has no file or stands twice, or the program was built before the file was edited. `kilter new NAME --rust` keeps both.",
    ),
    (
        "E119",
        "What another tool left cannot be taken over",
        "`kilter import` found versions that do not fit, a migration that broke off, or a database that Kilter has a history in already. Nothing was changed.",
    ),
    (
        "E120",
        "A line is for a client, and no server knows it",
        "`\\set`, `\\i`, `\\connect` and `\\copy` of psql, dot commands of sqlite3, `source` of mysql. Those that change nothing (`\\restrict`, `\\echo`) are passed over with a warning. `DELIMITER` is understood.",
    ),
    (
        "E121",
        "Rows stand in the file",
        "`COPY … FROM stdin` is followed by rows that only psql sends. Write them as INSERT … VALUES, or load them apart from the migrations. `kilter diff` passes them over in a dump.",
    ),
    (
        "E201",
        "Another run holds the migration lock",
        "Wait for it, or see what it is doing: the message names it. `--lock-wait` says how long to wait.",
    ),
    (
        "E203",
        "The migration lock was lost",
        "The server gave it up while the run was at work. Run again: what had been done is recorded.",
    ),
    (
        "E205",
        "The connection goes through a transaction pooler",
        "A session's lock cannot protect a run there. Use an address that leads to the server itself.",
    ),
    (
        "E300",
        "A statement of a migration failed",
        "The message has the server's words, the place in the file, and what state the database is in.",
    ),
    (
        "E301",
        "A statement could not get its locks",
        "Somebody holds them; the message names the sessions. Nothing waits behind us meanwhile.",
    ),
    (
        "E303",
        "An index of that name exists and is invalid",
        "A concurrent build failed earlier. Drop the index, then run again.",
    ),
    (
        "E304",
        "Rebuilding a table would have lost rows",
        "It was rolled back; the tables are as before.",
    ),
    (
        "E306",
        "A guard's object exists with another definition",
        "A guard never hides a different object. Bring the two in agreement, or drop the guard.",
    ),
    (
        "E307",
        "The run was interrupted",
        "What had been done is recorded; the next run goes on from there.",
    ),
    (
        "E308",
        "This cannot be rehearsed",
        "The server commits DDL by itself, or the statement cannot run in a transaction. `kilter dry-run` tries it on a scratch copy.",
    ),
    (
        "E309",
        "A migration in Rust panicked",
        "Its transaction is rolled back, and the run goes no further. The message and the place are those of the panic.",
    ),
    (
        "E310",
        "A migration in Rust waited for itself",
        "It opened a connection of its own, which waited for locks that the migration's transaction held. The run was ended and rolled back. Use the connection that the migration is given.",
    ),
    (
        "E311",
        "A batch of a backfill failed",
        "The batches before it are committed and stay; the next run goes on after the last of them. The message says up to which key.",
    ),
    (
        "E401",
        "A step was begun, and the database is neither as before nor as planned",
        "A person must look: the message shows the three states. Bring the table to the state before or the one planned, then run again.",
    ),
    (
        "E402",
        "It is not known whether the last statement took effect",
        "The connection broke. Run again: the history tells.",
    ),
    (
        "E501",
        "The database cannot be written to",
        "It is a replica, opened read-only, or the user may only read. `status`, `drift` and `dry-run` work.",
    ),
    ("E503", "The database could not be read", "The server's message says why."),
    (
        "E603",
        "A link leads out of the migration directory",
        "Only plain files below the directory are read.",
    ),
    (
        "T001",
        "A migration begins or ends a transaction",
        "The runner does; a COMMIT in the file would split what belongs together.",
    ),
    (
        "T004",
        "A migration changes its session",
        "A setting left changed would steer the migrations after it.",
    ),
    (
        "T007",
        "A statement cannot be read",
        "What it does is not known without running it: `kilter verify` runs it on a scratch database.",
    ),
    (
        "D010",
        "It is not said whether something was renamed or dropped",
        "The models lack what the migrations have, and have something like it that the migrations lack. Say which: `// kilter: was OLD` beside the field or above the struct (or `[[rename]]` in `kilter.toml`, or `kilter new NAME --rename OLD=NEW`) keeps the values; `kilter new NAME` and `-- kilter: allow D003: REASON` (D002 for a table) above the DROP in the file lets them go.",
    ),
    (
        "F001",
        "Rows have the same value where a migration wants it unique",
        "A unique index or constraint over them cannot be made. They were counted before anything ran; the keys are those of a few. Mend them, in an earlier statement of the migration or by hand. `-- kilter: allow F001: REASON` in the file leaves the question out.",
    ),
    (
        "F002",
        "Rows hold NULL where a migration wants a value",
        "NOT NULL cannot be set over them, nor a required column without a default be added to a table with rows. Fill them in an earlier statement, or give the column a default. `-- kilter: allow F002: REASON` leaves the question out.",
    ),
    (
        "F003",
        "Rows break what a migration is about to demand",
        "They refer to rows that are not there, break a check, or hold values too long or too large for their new type. Mend them first. `-- kilter: allow F003: REASON` leaves the question out.",
    ),
    (
        "M010",
        "Models and migrations disagree",
        "The models ask for something no migration makes, or the other way round. `kilter new NAME` writes the migration.",
    ),
    (
        "M021",
        "Reading the migrations gives another schema than running them",
        "Kilter misread a statement; the database is right. Please report it.",
    ),
    ("M022", "A dialect was not verified", "No scratch database of it could be had; see E012."),
    (
        "M023",
        "A down migration does not undo its up",
        "After it, the schema is not what it was before.",
    ),
    (
        "M024",
        "A migration does something else after its down",
        "Its down leaves something behind, or takes too much away.",
    ),
    (
        "M025",
        "A migration is not safe to run twice",
        "Put a guard before the statement: `-- kilter: unless exists column TABLE.COLUMN`. `idempotent = false` in `kilter.toml` switches this check off.",
    ),
    (
        "M026",
        "After all migrations, the database is not what the models ask for",
        "As M010, found by running the migrations.",
    ),
    (
        "M027",
        "Not everything could be tried",
        "The scratch database lacks an extension that a migration makes. What needs it was left out, or tried with a stand-in, and is named. `shadow_url` names a server that has it.",
    ),
    (
        "M030",
        "The database differs from its migrations",
        "Somebody changed it by hand. `kilter drift` prints the SQL to keep the change and the SQL to undo it.",
    ),
    (
        "M031",
        "The database is not what the models ask for",
        "Reported by `kilter validate --against database`. Where a migration is pending, `kilter migrate` mends it; where somebody changed the database by hand, `kilter drift` shows how.",
    ),
    (
        "S000",
        "A Rust file cannot be read",
        "It has a syntax error, nests too deep, or is too large. The other files were read; `cargo check` shows the mistake.",
    ),
    (
        "S001",
        "The table's name of an entity cannot be told from the source",
        "Write `#[sea_orm(table_name = \"…\")]`, or let `EntityName::table_name` return a string.",
    ),
    (
        "S002",
        "SeaORM has no such setting, or an attribute cannot be read",
        "SeaORM passes over settings it does not know in silence. Some are there from 2.0 on only.",
    ),
    (
        "S003",
        "The column type of a Rust type cannot be told from the source",
        "Say it with `#[sea_orm(column_type = \"…\")]`, a constant of `ColumnType`.",
    ),
    (
        "S004",
        "sea-query has no such type for this database",
        "SeaORM panics where it creates the table. Choose a type that all databases of the project have.",
    ),
    (
        "S005",
        "A default cannot be told from the source",
        "Use a literal, `Expr::current_timestamp()`, or `Expr::cust(\"…\")`.",
    ),
    (
        "S006",
        "Whether this is compiled depends on a cfg",
        "List the features that are on under `[seaorm] features`. What depends on the platform is taken as compiled.",
    ),
    ("S007", "A macro makes entities", "Macros are not expanded: write the entity out."),
    (
        "S008",
        "The entity or a column of a relation is not found",
        "Paths are followed through `use`, modules and the crates of the workspace. Where `models` is set, it must cover the other entity too.",
    ),
    (
        "S009",
        "An entity has no primary key",
        "SeaORM does not compile it. Mark a field with `#[sea_orm(primary_key)]`.",
    ),
    ("S010", "A type contains itself", "Break the circle."),
    (
        "S011",
        "An entity is generic",
        "SeaORM's derive does not accept this: write one for each table.",
    ),
    (
        "S012",
        "Hand-written code cannot be told from the source",
        "`ColumnTrait::def` and `RelationTrait::def` are read where they are a `match` with one plain expression for each variant.",
    ),
    (
        "S013",
        "Two entities for one table, or two enums with one name",
        "The first counts. Leave the other out with `[seaorm] exclude`.",
    ),
    (
        "S014",
        "The database refuses what SeaORM writes here",
        "What SeaORM creates was tried on SQLite, PostgreSQL and MariaDB; this would fail there.",
    ),
    (
        "S015",
        "SQL in `extra` or a custom type is not understood",
        "CHECK, COLLATE, DEFAULT, ON UPDATE and GENERATED are. The rest is not compared.",
    ),
    (
        "S016",
        "A comment that asks for an index or a check cannot be read",
        "Above an entity, `// kilter: index NAME (column, other DESC)`, `// kilter: unique index NAME (…) where …` and `// kilter: check NAME (expression)` say what SeaORM has no attribute for. Columns go by their names in the database.",
    ),
    (
        "G000",
        "A Go file has a syntax error",
        "Everything else in it, and the other files, were read. The first mistakes of a file are shown; a mistake often makes Go misread what follows.",
    ),
    (
        "G001",
        "An argument of AutoMigrate cannot be told from the source",
        "Name the models in `[gorm] models`.",
    ),
    (
        "G002",
        "A TableName method cannot be told from the source",
        "Return a constant, or set `[gorm] table_names`.",
    ),
    ("G003", "A naming strategy cannot be told from the source", "Set it under `[gorm]`."),
    ("G004", "The program opens several databases", "Say which dialect and naming are meant."),
    ("G005", "An option of GORM is set from a variable", "Set it under `[gorm]`."),
    ("G006", "An option of the driver changes types", "It is read where it is a literal."),
    (
        "G007",
        "What a Value method returns cannot be told from the source",
        "Give the field a `type:` tag, or set `[gorm.types]`.",
    ),
    ("G008", "What GormDataType returns cannot be told from the source", "Set `[gorm.types]`."),
    (
        "G009",
        "A type's source is not available",
        "Neither the project nor `vendor` nor the module cache has it: fetch it with `go mod download`, give the field a `type:` tag, or set `[gorm.types]`.",
    ),
    (
        "G010",
        "GORM would refuse this field or relation",
        "One such field makes AutoMigrate fail for its whole model. The message has GORM's reason. Make it a column (`type:`, `serializer:json`), name the keys of the relation (`foreignKey:`, `references:`), or leave it out (`gorm:\"-\"`).",
    ),
    ("G011", "A serializer is not known", "GORM's own are json, gob and unixtime."),
    (
        "G012",
        "GORM would refuse this default, or it depends on the clock",
        "Numbers and truth values are written without quotes.",
    ),
    (
        "G013",
        "A struct tag is malformed or has a key GORM does not know",
        "Go drops a tag that is not of the form `key:\"value\"`, and GORM passes over keys it does not know: both in silence. The message points at the slip and says what was probably meant. Settings are separated by `;`, and `\\\\;` is a semicolon inside a value.",
    ),
    (
        "G014",
        "GORM would write broken DDL for this tag",
        "A field that is ignored or not migrated keeps its index, its unique constraint and its check, and `-` with `column:` keeps a column without a type. What is broken is left out of the schema.",
    ),
    (
        "G015",
        "A join table cannot be told from the source, or is a model as well",
        "Use literals in SetupJoinTable. A model whose table is a join table is taken to be that join table, which AutoMigrate does only after `db.SetupJoinTable`.",
    ),
    (
        "G016",
        "The order of models matters here",
        "GORM's own order would fail (a child before the parent that gives it its foreign key, tables that refer to each other), or two models claim one table, or both sides of a many2many declare the join table.",
    ),
    (
        "G017",
        "The database would refuse this",
        "GORM writes it all the same: a type the database does not have, a key on a text without a length, a foreign key to a column that is not unique or of another type, two indexes of one name. The message says which database and why.",
    ),
    (
        "G018",
        "This does what GORM does, which may surprise",
        "A decimal that becomes a boolean, an embedded struct whose columns vanish, one index over two embedded structs. The schema follows GORM; say what is meant with `type:` or in the struct.",
    ),
    (
        "G019",
        "This is outside what models describe",
        "Raw DDL, steps of the migrator, table options that cannot be read, scopes, other migration tools, several databases. They are not part of the schema that is compared: write them as migrations.",
    ),
    ("G020", "Pluralisation is changed by the program", "Set `[gorm] table_names`."),
    (
        "G021",
        "This is not supported",
        "GORM v1, generic models, names that GORM corrupts, relations of a table that `db.Table` names.",
    ),
    (
        "G022",
        "A type is declared more than once, or for other build tags only",
        "Build constraints decide as in `go build`: name the program's tags in `[gorm] tags`. Of two that are left the first one counts.",
    ),
    (
        "G023",
        "A Go file cannot be read",
        "It is not UTF-8, or its permissions forbid it. The other files were read.",
    ),
    (
        "G024",
        "A glob is malformed, or a name under `[gorm]` stands for nothing",
        "Mend it in `kilter.toml`.",
    ),
];

/// What a code means, as Markdown.
pub(crate) fn explain(code: &str) -> Option<String> {
    let (code, title, text) = CODES.iter().find(|(c, ..)| c.eq_ignore_ascii_case(code))?;
    Some(format!("# {code}\n\n{title}.\n\n{text}\n"))
}
