//! The figures of the schema engine, as a table: `make bench`.
//!
//! Inspection of large databases on every kind of server, in a process of its own each time, so
//! that its memory can be told; replay, diff and plan in this one. Two sizes, so that growth can be
//! seen. Nothing is asserted.

use kilter_db::{ConnectOptions, DbUrl, connect};
use kilter_dialect::{DbError, Row, ServerInfo, Session, Value, engine};
use kilter_schema::{Dialect, Schema, diff};
use kilter_testing::TestDatabase;
use std::process::Command;
use std::time::{Duration, Instant};

const SIZES: [usize; 2] = [500, 5_000];
const MIGRATIONS: usize = 1_000;
const RUNS: usize = 5;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    // `cargo test --benches` passes this to ask for a check that the program starts.
    if args.iter().any(|a| a == "--test") {
        return;
    }
    if let Ok(url) = std::env::var(CHILD) {
        return inspect_and_tell(&url);
    }
    println!("\n| what | 500 tables | 5,000 tables | growth |\n|---|---|---|---|");
    inspections();
    pure();
    replayed();
}

/// Twelve columns, a primary key, a unique constraint, a check, a foreign key, two indexes.
fn statements(dialect: Dialect, n: usize) -> Vec<String> {
    let mysql = dialect == Dialect::Mysql;
    let parent = n / 2;
    let key = match dialect {
        Dialect::Sqlite => "id integer PRIMARY KEY",
        Dialect::Postgres => "id bigserial PRIMARY KEY",
        Dialect::Mysql => "id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY",
    };
    let inline = match mysql {
        true => format!(", KEY i{n}_at (created_at), KEY i{n}_pair (status, amount)"),
        false => String::new(),
    };
    let mut out = vec![format!(
        "CREATE TABLE t{n} ({key}, parent_id bigint, name varchar(100) NOT NULL, \
         email varchar(190) NOT NULL, status varchar(20) NOT NULL DEFAULT 'new', \
         amount numeric(12,2) DEFAULT 0, ratio double precision, active boolean DEFAULT true, \
         note text, born date, created_at timestamp NULL, counter int NOT NULL DEFAULT 1, \
         CONSTRAINT u{n} UNIQUE (email), CONSTRAINT c{n} CHECK (amount >= 0 AND counter > 0), \
         CONSTRAINT f{n} FOREIGN KEY (parent_id) REFERENCES t{parent} (id){inline})"
    )];
    if !mysql {
        out.push(format!("CREATE INDEX i{n}_at ON t{n} (created_at)"));
        out.push(format!("CREATE INDEX i{n}_pair ON t{n} (status, amount) WHERE active"));
    }
    out
}

fn schema(dialect: Dialect, tables: usize) -> Schema {
    let engine = engine(dialect);
    let mut schema = Schema::new(dialect);
    let mut names = kilter_dialect::Names::of(&schema);
    for sql in (0..tables).flat_map(|n| statements(dialect, n)) {
        engine.replay_noting(&mut schema, &mut names, &sql);
    }
    engine.canonical(&schema)
}

fn fill(database: &TestDatabase, tables: usize) {
    let mut session = database.session();
    let mut run = |sql: &str| {
        session.execute(sql).unwrap_or_else(|e| panic!("{e}\n{sql}"));
    };
    let transactions = database.dialect() != Dialect::Mysql;
    for n in 0..tables {
        // Every table made holds a lock until its transaction ends.
        if transactions && n % 50 == 0 {
            run("BEGIN");
        }
        for sql in statements(database.dialect(), n) {
            run(&sql);
        }
        if transactions && (n % 50 == 49 || n + 1 == tables) {
            run("COMMIT");
        }
    }
    if database.dialect() == Dialect::Postgres {
        run("VACUUM ANALYZE pg_catalog.pg_class");
        run("ANALYZE");
    }
}

const CHILD: &str = "KILTER_BENCH_INSPECT";

/// In a process of its own: queries sent, the median of the wall times, peak memory, and how much of
/// that time the database took.
fn inspect_and_tell(url: &str) {
    let url = DbUrl::parse(url).expect("a URL");
    let mut session = connect(&url, &ConnectOptions::new()).expect("connect");
    let mut counting = Counting { inner: session.as_mut(), queries: 0, waited: Duration::ZERO };
    let mut times: Vec<(Duration, Duration)> = Vec::new();
    for _ in 0..RUNS {
        (counting.queries, counting.waited) = (0, Duration::ZERO);
        let start = Instant::now();
        let schema = engine(counting.dialect()).inspect(&mut counting).expect("inspection");
        times.push((start.elapsed(), counting.waited));
        assert!(schema.tables.values().all(|t| t.columns.len() == 12), "all is seen");
    }
    times.sort();
    let memory = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let memory = memory.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    let memory: u64 = memory.trim().trim_end_matches(" kB").trim().parse().unwrap_or(0);
    let (whole, waited) = times[RUNS / 2];
    let (whole, waited) = (whole.as_micros(), waited.as_micros());
    println!("{} {whole} {} {waited}", counting.queries, memory / 1024);
}

fn inspections() {
    let servers = [kilter_testing::postgres(), kilter_testing::mariadb()];
    let named = |database: &TestDatabase| format!("{:?}", database.flavor());
    let mut sizes: Vec<(String, [[u64; 4]; 2])> = Vec::new();
    for (at, tables) in SIZES.into_iter().enumerate() {
        let mut databases = vec![kilter_testing::sqlite_file()];
        databases.extend(servers.into_iter().flatten().map(|s| s.database("bench")));
        for database in &databases {
            fill(database, tables);
            let told = child(&database.url_text());
            let name = named(database);
            match sizes.iter_mut().find(|(known, _)| *known == name) {
                Some((_, known)) => known[at] = told,
                None => sizes.push((name, [told; 2])),
            }
        }
    }
    for (name, [few, many]) in sizes {
        let show = |[queries, micros, memory, waited]: [u64; 4]| {
            let (whole, waited) = (micros / 1000, waited / 1000);
            format!("{whole} ms, {queries} queries ({waited} ms), {memory} MB")
        };
        let growth = format!("{}, queries {}", ratio(few[1], many[1]), ratio(few[3], many[3]));
        println!("| inspect, {name} | {} | {} | {growth} |", show(few), show(many));
    }
}

fn child(url: &str) -> [u64; 4] {
    let this = std::env::current_exe().expect("this program");
    let output = Command::new(this).env(CHILD, url).output().expect("it runs again");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let numbers: Vec<u64> = text.split_whitespace().filter_map(|n| n.parse().ok()).collect();
    let errors = String::from_utf8_lossy(&output.stderr);
    numbers.try_into().unwrap_or_else(|_| panic!("{text}{errors}"))
}

fn ratio(few: u64, many: u64) -> String {
    let tenths = many.saturating_mul(10) / few.max(1);
    format!("{}.{} ×", tenths / 10, tenths % 10)
}

/// Replay of the statements that make the tables, and diff and plan of two schemas of that size
/// that differ in every twentieth table.
fn pure() {
    let dialect = Dialect::Postgres;
    let (mut rows, engine) = (Vec::new(), engine(dialect));
    for tables in SIZES {
        let from = schema(dialect, tables);
        let mut to = from.clone();
        for table in to.tables_mut().step_by(20) {
            table.columns[2].ty = "text".to_owned();
            table.indexes.pop();
        }
        let replaying = median(|| {
            schema(dialect, tables);
        });
        let mut changes = Vec::new();
        let comparing = median_cold(|| changes = diff(&from, &to));
        let planning = median_cold(|| {
            engine.plan(&from, &to, &changes);
        });
        rows.push([replaying, comparing, planning]);
    }
    let what =
        ["replay and canonical form of their DDL", "diff, a twentieth changed", "plan of that"];
    for (at, what) in what.into_iter().enumerate() {
        let micros = |d: Duration| u64::try_from(d.as_micros()).unwrap_or(u64::MAX);
        let (few, many) = (micros(rows[0][at]), micros(rows[1][at]));
        let show = |micros: u64| format!("{}.{} ms", micros / 1000, micros % 1000 / 100);
        println!("| {what} | {} | {} | {} |", show(few), show(many), ratio(few, many));
    }
}

/// A directory of migrations, read, checked and replayed, and compared with what it made.
fn replayed() {
    let folder = tempfile::tempdir().expect("a temporary directory");
    for n in 0..MIGRATIONS {
        let n64 = u64::try_from(n).expect("a small number");
        let version = 20_260_101_000_000_u64 + (n64 / 60) * 100 + n64 % 60;
        let sql = statements(Dialect::Postgres, n).join(";\n");
        std::fs::write(folder.path().join(format!("{version}_t{n}.up.sql")), format!("{sql};\n"))
            .expect("a migration");
    }
    let registry = kilter_migrate::Registry::new();
    let mut last = Schema::new(Dialect::Postgres);
    let whole = median(|| {
        let (directory, _) =
            kilter_migrate::Directory::read(folder.path(), "m", Dialect::Postgres, &registry);
        let migrated = kilter_migrate::replay(&directory, None).schema;
        assert!(diff(&migrated, &last).len() <= migrated.tables.len());
        last = migrated;
    });
    assert_eq!(last.tables.len(), MIGRATIONS);
    println!(
        "| read and replay {MIGRATIONS} migrations of three statements, and diff | {} ms | | |",
        whole.as_millis()
    );
}

fn median(run: impl FnMut()) -> Duration {
    median_after(|| (), run)
}

/// The median of runs whose data is not in the processor's caches any more, as that of one run in a
/// process is not: else growth would be that from what fits into them to what does not.
fn median_cold(run: impl FnMut()) -> Duration {
    let other = vec![1_u8; 256 << 20];
    let sum = || other.iter().step_by(64).map(|byte| u64::from(*byte)).sum::<u64>();
    median_after(
        || {
            std::hint::black_box(sum());
        },
        run,
    )
}

fn median_after(before: impl Fn(), mut run: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            before();
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}

/// Counts queries on their way to a real session.
struct Counting<'a> {
    inner: &'a mut dyn Session,
    queries: u64,
    /// How long they took until the last row was there.
    waited: Duration,
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
        let start = Instant::now();
        let rows = self.inner.query(sql, params);
        self.waited += start.elapsed();
        rows
    }
}
