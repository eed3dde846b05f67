//! Databases for many cases: SQLite has a file each, MariaDB a database each; on PostgreSQL cases
//! share databases, each in a schema of its own, because a dump of a database costs more than
//! most cases do.

use kilter_conformance::cases::SCHEMA_PREFIX;
use kilter_conformance::dump::{self, Dump};
use kilter_conformance::{Case, go_dsn};
use kilter_db::server::postgres_program;
use kilter_dialect::Session;
use kilter_schema::Dialect;
use kilter_testing::{TestDatabase, TestServer, mariadb, postgres, sqlite_file};
use std::collections::BTreeMap;

/// How many cases share a database: inspection reads all schemas of one.
const SHARED: usize = 12;

/// The place of each case on one dialect.
pub struct Places {
    pub dialect: Dialect,
    databases: Vec<TestDatabase>,
    /// Case, position of its database, its schema.
    places: Vec<(String, usize, Option<String>)>,
}

/// The server of a dialect; `None` when it is not installed, or needs none.
fn server(dialect: Dialect) -> Option<&'static TestServer> {
    match dialect {
        Dialect::Sqlite => None,
        Dialect::Postgres => postgres(),
        Dialect::Mysql => mariadb(),
    }
}

impl Places {
    /// Empty databases for `cases`; `None` when the server is not installed.
    pub fn new(cases: &[&Case], dialect: Dialect) -> Option<Self> {
        if dialect != Dialect::Sqlite {
            server(dialect)?;
        }
        let mut places = Self { dialect, databases: Vec::new(), places: Vec::new() };
        let mut shared = 0;
        let mut database = 0;
        for case in cases {
            let share = dialect == Dialect::Postgres && case.schemas.is_empty();
            if !share {
                let own = places.database(&case.name);
                places.places.push((case.name.clone(), own, None));
                places.make_schemas(own, &case.schemas);
                continue;
            }
            if shared % SHARED == 0 {
                database = places.database("shared");
            }
            shared += 1;
            let schema = format!("{SCHEMA_PREFIX}{}", case.name);
            places.make_schemas(database, std::slice::from_ref(&schema));
            places.places.push((case.name.clone(), database, Some(schema)));
        }
        Some(places)
    }

    fn database(&mut self, hint: &str) -> usize {
        self.databases.push(server(self.dialect).map_or_else(sqlite_file, |s| s.database(hint)));
        self.databases.len() - 1
    }

    fn make_schemas(&self, database: usize, schemas: &[String]) {
        if self.dialect == Dialect::Postgres && !schemas.is_empty() {
            let mut session = self.databases[database].session();
            for schema in schemas {
                session.execute(&format!("CREATE SCHEMA \"{schema}\"")).expect("a schema");
            }
        }
    }

    fn place(&self, case: &str) -> (&TestDatabase, Option<&str>) {
        let place = self.places.iter().find(|p| p.0 == case).expect("a place");
        (&self.databases[place.1], place.2.as_deref())
    }

    /// The address for the Go driver.
    pub fn dsn(&self, case: &str) -> String {
        let (database, schema) = self.place(case);
        go_dsn(database.url(), schema)
    }

    /// What the database said, without its name, which is another one in each run.
    pub fn without_database(&self, case: &str, said: &str) -> String {
        let (database, _) = self.place(case);
        let url = database.url_text();
        let name = url.split('?').next().and_then(|start| start.rsplit('/').next());
        name.map_or_else(|| said.to_owned(), |name| said.replace(&format!("`{name}`."), ""))
    }

    /// A session in which the case's place is the current schema.
    pub fn session(&self, case: &str) -> Box<dyn Session> {
        let (database, schema) = self.place(case);
        let mut session = database.session();
        if let Some(schema) = schema {
            session.execute(&format!("SET search_path TO \"{schema}\"")).expect("a schema");
        }
        session
    }

    /// What each case's place holds.
    pub fn dumps(&self) -> BTreeMap<String, Dump> {
        if self.dialect == Dialect::Postgres {
            return self.postgres_dumps();
        }
        let dump = |case: &str| {
            let mut session = self.session(case);
            match self.dialect {
                Dialect::Sqlite => dump::sqlite(session.as_mut()),
                _ => dump::mysql(session.as_mut()),
            }
            .unwrap_or_else(|e| panic!("{case}: {e}"))
        };
        self.places.iter().map(|(case, ..)| (case.clone(), dump(case))).collect()
    }

    fn postgres_dumps(&self) -> BTreeMap<String, Dump> {
        let pg_dump = postgres_program("pg_dump").expect("pg_dump comes with PostgreSQL");
        let of_database: Vec<_> = self
            .databases
            .iter()
            .map(|d| dump::postgres::postgres(&pg_dump, &d.url_text()).expect("a dump"))
            .collect();
        let dump = |database: usize, schema: &Option<String>| -> Dump {
            match schema {
                Some(schema) => of_database[database].get(schema).cloned().unwrap_or_default(),
                // A case with schemas of its own: the names say which.
                None => of_database[database]
                    .iter()
                    .flat_map(|(s, d)| d.iter().map(move |text| format!("-- {s}\n{text}")))
                    .collect(),
            }
        };
        self.places
            .iter()
            .map(|(c, database, schema)| (c.clone(), dump(*database, schema)))
            .collect()
    }
}
