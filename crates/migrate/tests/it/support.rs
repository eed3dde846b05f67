//! What the tests share: a migration directory in a temporary folder.

use kilter_diag::Diagnostic;
use kilter_dialect::{Session, engine};
use kilter_migrate::{
    Directory, Failure, Registry, Report, RollbackTarget, RunOptions, Silent, Version, migrate,
    rollback,
};
use kilter_schema::{Dialect, Schema};
use std::path::Path;
use std::time::Duration;

/// A migration directory.
pub struct Folder {
    folder: tempfile::TempDir,
    pub dialect: Dialect,
}

impl Folder {
    pub fn new(dialect: Dialect) -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder"), dialect }
    }

    /// A directory with the given files: `("1_a.up", "SQL")`; versions are padded.
    pub fn with(dialect: Dialect, files: &[(&str, &str)]) -> Self {
        let out = Self::new(dialect);
        for (name, text) in files {
            out.write(name, text);
        }
        out
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path().join(file(name)), text).expect("a file is written");
    }

    pub fn remove(&self, name: &str) {
        std::fs::remove_file(self.path().join(file(name))).expect("a file is removed");
    }

    pub fn read(&self) -> (Directory, Vec<Diagnostic>) {
        Directory::read(self.path(), "migrations", self.dialect, &Registry::new())
    }

    /// The directory, which must be in order.
    pub fn directory(&self) -> Directory {
        self.directory_with(&Registry::new())
    }

    pub fn directory_with(&self, registry: &Registry) -> Directory {
        let (directory, _) = Directory::read(self.path(), "migrations", self.dialect, registry);
        assert_eq!(directory.errors, []);
        directory
    }

    pub fn migrate(&self, session: &mut dyn Session) -> Result<Report, Failure> {
        migrate(session, &self.directory(), &options(), &mut Silent)
    }

    pub fn rollback(
        &self,
        session: &mut dyn Session,
        target: RollbackTarget,
    ) -> Result<Report, Failure> {
        rollback(session, &self.directory(), target, &options(), &mut Silent)
    }
}

/// `2_name.up` → `00000000000002_name.up.sql`.
fn file(name: &str) -> String {
    let (version, rest) = name.split_once('_').expect("VERSION_NAME.DIRECTION");
    format!("{version:0>14}_{rest}.sql")
}

pub fn options() -> RunOptions<'static> {
    RunOptions {
        lock_wait: Duration::from_secs(30),
        lock_timeout: Duration::from_secs(5),
        ..RunOptions::default()
    }
}

pub fn version(n: u64) -> Version {
    Version(n)
}

/// The versions that a report says were finished.
pub fn done(report: &Report) -> Vec<u64> {
    report.done.iter().map(|d| d.version.0).collect()
}

/// The codes of a failure.
pub fn codes(failure: &Failure) -> Vec<&'static str> {
    failure.diagnostics.iter().map(|d| d.code.0).collect()
}

pub fn inspect(session: &mut dyn Session) -> Schema {
    engine(session.dialect()).inspect(session).expect("the schema is read")
}

/// The one number a query gives.
pub fn number(session: &mut dyn Session, sql: &str) -> i64 {
    let rows = session.query(sql, &[]).unwrap_or_else(|e| panic!("{sql}: {e}"));
    rows[0].at(0).as_int().unwrap_or_else(|| panic!("{sql}: {:?}", rows[0]))
}

/// Everything that a run leaves behind must be in order: the lock free, no transaction open.
pub fn assert_clean(session: &mut dyn Session, folder: &Folder) {
    let status = kilter_migrate::status(session, &folder.directory()).expect("a status");
    assert_eq!(status.findings, []);
    for row in &status.rows {
        assert_eq!(row.state, kilter_migrate::State::Applied, "{row:?}");
    }
    if session.dialect() == Dialect::Postgres {
        let locks = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = \
                     (SELECT oid FROM pg_database WHERE datname = current_database())";
        assert_eq!(number(session, locks), 0, "no lock is held");
        let broken = "SELECT count(*) FROM pg_index WHERE NOT indisvalid";
        assert_eq!(number(session, broken), 0, "no index is invalid");
    }
}
