//! Reading live databases: what is read, what is left out, and what must not be kept quiet.

use crate::support::{inspect, run};
use kilter_dialect::{DbError, Row, ServerInfo, Session, Value, engine};
use kilter_schema::{AutoIncrement, Dialect, Schema};
use kilter_testing::{for_each_database, mysql_family, postgres, sqlite_file};

/// Counts queries on their way to a real session.
struct Counting<'a> {
    inner: &'a mut dyn Session,
    queries: usize,
}

impl Session for Counting<'_> {
    fn dialect(&self) -> Dialect {
        self.inner.dialect()
    }

    fn server(&self) -> &ServerInfo {
        self.inner.server()
    }

    fn execute(&mut self, sql: &str) -> Result<u64, DbError> {
        self.inner.execute(sql)
    }

    fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Row>, DbError> {
        self.queries += 1;
        self.inner.query(sql, params)
    }
}

fn queries(session: &mut dyn Session) -> (usize, Schema) {
    let mut counting = Counting { inner: session, queries: 0 };
    let schema = engine(counting.dialect()).inspect(&mut counting).expect("inspection");
    (counting.queries, schema)
}

#[test]
fn the_number_of_queries_does_not_grow() {
    for_each_database("queries", |database| {
        let mut session = database.session();
        let (empty, schema) = queries(session.as_mut());
        assert_eq!(schema, Schema::new(database.dialect()));
        let mut few = 0;
        for n in 0..300 {
            if n == 3 {
                few = queries(session.as_mut()).0;
            }
            run(
                session.as_mut(),
                &[
                    format!("CREATE TABLE t{n} (id int PRIMARY KEY, a int, CHECK (a > {n}))"),
                    format!("CREATE INDEX i{n} ON t{n} (a)"),
                ],
            );
        }
        let (many, schema) = queries(session.as_mut());
        assert_eq!(schema.tables.len(), 300);
        assert_eq!((few, many), (empty, empty));
        assert!(many <= 8, "{many} queries");
    });
}

#[test]
fn the_history_is_no_part_of_the_schema() {
    for_each_database("history", |database| {
        let mut session = database.session();
        run(
            session.as_mut(),
            &[
                "CREATE TABLE kilter_migrations (version varchar(20) PRIMARY KEY, a int UNIQUE)",
                "CREATE TABLE kilter_steps (id int, CHECK (id > 0))",
                "CREATE INDEX i ON kilter_steps (id)",
                "CREATE TABLE mine (id int)",
            ],
        );
        let schema = inspect(session.as_mut());
        assert_eq!(schema.tables.keys().collect::<Vec<_>>(), ["mine"]);
        assert!(schema.opaque.is_empty());
    });
}

#[test]
fn postgres_leaves_out_what_is_not_ours() {
    let Some(server) = postgres() else { return };
    let database = server.database("ours");
    let mut session = database.session();
    run(
        session.as_mut(),
        &[
            "CREATE TABLE measured (at date NOT NULL, n int) PARTITION BY RANGE (at)",
            "CREATE TABLE measured_1 PARTITION OF measured \
               FOR VALUES FROM ('2020-01-01') TO ('2021-01-01')",
            "CREATE INDEX idx_measured ON measured (n)",
            "CREATE TEMPORARY TABLE passing (id int)",
            "CREATE SCHEMA app",
            "CREATE TABLE app.items (id bigserial PRIMARY KEY)",
            "SET search_path TO app",
        ],
    );
    let schema = inspect(session.as_mut());
    assert_eq!(schema.tables.keys().collect::<Vec<_>>(), ["items", "public.measured"]);
    assert_eq!(schema.tables["public.measured"].indexes.len(), 1);
    let id = &schema.tables["items"].columns[0];
    assert_eq!((id.ty.as_str(), id.nullable, &id.default), ("bigint", false, &None));
    assert_eq!(id.auto_increment, Some(AutoIncrement::Serial));
    assert_eq!(schema.opaque.keys().collect::<Vec<_>>(), ["partition public.measured_1"]);
}

#[test]
fn postgres_tells_a_serial_from_a_default_that_counts() {
    let Some(server) = postgres() else { return };
    let database = server.database("serial");
    let mut session = database.session();
    run(
        session.as_mut(),
        &[
            "CREATE SEQUENCE shared",
            "CREATE TABLE t (a serial, b int DEFAULT nextval('shared'), c int)",
            "ALTER SEQUENCE shared OWNED BY t.c",
        ],
    );
    let table = inspect(session.as_mut()).tables.remove("t").expect("t");
    assert_eq!(table.columns[0].auto_increment, Some(AutoIncrement::Serial));
    assert_eq!(table.columns[1].auto_increment, None);
    assert_eq!(table.columns[1].default.as_deref(), Some("nextval('shared')"));
    assert_eq!(table.columns[2].auto_increment, None);
}

#[test]
fn postgres_shows_an_index_that_is_not_valid_as_what_it_is() {
    let Some(server) = postgres() else { return };
    let database = server.database("invalid");
    let mut session = database.session();
    run(session.as_mut(), &["CREATE TABLE t (a int)", "INSERT INTO t VALUES (1), (1)"]);
    let failed = session.execute("CREATE UNIQUE INDEX CONCURRENTLY idx_t_a ON t (a)");
    assert!(failed.is_err(), "two equal rows");
    let schema = inspect(session.as_mut());
    assert!(schema.tables["t"].indexes.is_empty());
    assert_eq!(schema.opaque.keys().collect::<Vec<_>>(), ["invalid_index t.idx_t_a"]);
}

#[test]
fn postgres_reads_everything_without_owning_it() {
    let Some(server) = postgres() else { return };
    let database = server.database("reader");
    let mut session = database.session();
    run(
        session.as_mut(),
        &[
            "CREATE TABLE p (id int PRIMARY KEY)",
            "CREATE TABLE c (id int REFERENCES p, n int DEFAULT 3 CHECK (n > 1))",
        ],
    );
    let owner = inspect(session.as_mut());
    let role = format!("reader_{}", std::process::id());
    run(session.as_mut(), &[format!("CREATE ROLE {role}"), format!("SET ROLE {role}")]);
    assert_eq!(inspect(session.as_mut()), owner);
    run(session.as_mut(), &["SET search_path TO nowhere".to_owned()]);
    let error = engine(Dialect::Postgres).inspect(session.as_mut()).expect_err("no schema");
    assert!(error.message.contains("search path"), "{error}");
    run(session.as_mut(), &["RESET ROLE".to_owned(), format!("DROP ROLE {role}")]);
}

#[test]
fn mariadb_says_what_it_does_not_show() {
    let Some(server) = mysql_family() else { return };
    let database = server.database("reader");
    let mut session = database.session();
    run(
        session.as_mut(),
        &[
            "CREATE TABLE p (id int PRIMARY KEY)",
            "CREATE TABLE c (id int, FOREIGN KEY (id) REFERENCES p (id))",
            "CREATE TRIGGER touch BEFORE INSERT ON p FOR EACH ROW SET NEW.id = 1",
        ],
    );
    let owner = inspect(session.as_mut());
    assert_eq!(owner.unread, Vec::<String>::new());
    assert_eq!(owner.tables["c"].foreign_keys.len(), 1);
    let name = session.server().database.clone();
    let user = format!("reader_{}", std::process::id());
    run(
        session.as_mut(),
        &[
            format!("CREATE USER {user}@'%' IDENTIFIED BY 'secret'"),
            format!("GRANT SELECT ON {name}.* TO {user}@'%'"),
        ],
    );
    let text = database.url_text();
    let (scheme, rest) = text.split_once("://").expect("a URL");
    let host = rest.split_once('@').map_or(rest, |(_, host)| host);
    let url = format!("{scheme}://{user}:secret@{host}");
    let url = kilter_db::DbUrl::parse(&url).expect("a URL");
    let as_user = || kilter_db::connect(&url, &kilter_db::ConnectOptions::new());
    let grants = |session: &mut dyn Session, what: &str| {
        run(session, &[format!("GRANT {what} ON {name}.* TO {user}@'%'")]);
    };
    let error = engine(Dialect::Mysql).inspect(as_user().expect("connect").as_mut());
    let error = error.expect_err("foreign keys are hidden");
    assert!(error.message.contains("foreign keys of c"), "{error}");
    assert!(error.hint.is_some());

    grants(session.as_mut(), "REFERENCES");
    let seen = engine(Dialect::Mysql).inspect(as_user().expect("connect").as_mut());
    let seen = seen.expect("inspection");
    assert_eq!(seen.tables, owner.tables);
    assert_eq!(seen.unread.len(), 1, "{:?}", seen.unread);

    grants(session.as_mut(), "TRIGGER");
    let seen = engine(Dialect::Mysql).inspect(as_user().expect("connect").as_mut());
    assert_eq!(seen.expect("inspection"), owner);
    run(session.as_mut(), &[format!("DROP USER {user}@'%'")]);
}

#[test]
fn sqlite_leaves_out_what_virtual_tables_keep() {
    let database = sqlite_file();
    let mut session = database.session();
    run(
        session.as_mut(),
        &[
            "CREATE VIRTUAL TABLE search USING fts5(body)",
            "CREATE TABLE t (id integer PRIMARY KEY AUTOINCREMENT, a text UNIQUE)",
            "INSERT INTO t (a) VALUES ('x')",
            "ANALYZE",
        ],
    );
    let schema = inspect(session.as_mut());
    assert_eq!(schema.tables.keys().collect::<Vec<_>>(), ["t"]);
    assert_eq!(schema.opaque.keys().collect::<Vec<_>>(), ["virtual_table search"]);
    assert_eq!(schema.unread, Vec::<String>::new());
}
