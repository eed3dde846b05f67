//! What another tool's table says has run.

use super::{Tool, stamp, version};
use crate::codes;
use crate::version::Version;
use kilter_diag::Diagnostic;
use kilter_dialect::{DbError, Session};

impl Tool {
    /// The versions that have run, in order. Call it where [`Tool::table`] exists.
    ///
    /// # Errors
    /// The inner error when the table tells of a migration that broke off; the outer one when the
    /// database refuses.
    pub fn applied(
        self,
        session: &mut dyn Session,
    ) -> Result<Result<Vec<Version>, Diagnostic>, DbError> {
        let rows = session.query(self.question(), &[])?;
        let mut out = Vec::new();
        for row in &rows {
            let text = row.text("version");
            if !row.get("good").as_bool().unwrap_or(true) {
                if self == Self::Goose {
                    out.retain(|v| Some(*v) != version(&text));
                    continue;
                }
                return Ok(Err(broken(self, &text)));
            }
            let version = match self {
                Self::SeaOrm => stamp(&text),
                _ => version(&text),
            };
            match version {
                // The row that goose begins with.
                Some(Version(0)) => {}
                Some(version) => out.push(version),
                None => return Ok(Err(no_version(self, &text))),
            }
        }
        out.sort();
        out.dedup();
        Ok(Ok(out))
    }

    /// The query for its table: `version` as text, and whether it is done.
    fn question(self) -> &'static str {
        match self {
            Self::Sqlx => "SELECT version, success AS good FROM _sqlx_migrations ORDER BY version",
            Self::Refinery => "SELECT version FROM refinery_schema_history ORDER BY version",
            Self::Diesel => "SELECT version FROM __diesel_schema_migrations ORDER BY version",
            Self::GolangMigrate => {
                "SELECT version, CASE WHEN dirty THEN 0 ELSE 1 END AS good FROM schema_migrations"
            }
            Self::Goose => {
                "SELECT version_id AS version, is_applied AS good FROM goose_db_version ORDER BY id"
            }
            Self::SeaOrm => "SELECT version FROM seaql_migrations ORDER BY version",
        }
    }

    /// Whether its table names only the newest of what ran, as golang-migrate's does.
    pub fn keeps_only_the_newest(self) -> bool {
        self == Self::GolangMigrate
    }
}

fn broken(tool: Tool, version: &str) -> Diagnostic {
    Diagnostic::error(
        codes::IMPORT,
        format!("{} says of migration {version} that it broke off", tool.table()),
    )
    .state("nothing was changed")
    .help(format!("bring the database in order with {} first", tool.name()))
}

fn no_version(tool: Tool, version: &str) -> Diagnostic {
    Diagnostic::error(
        codes::IMPORT,
        format!("{} holds a version that is no number: {version}", tool.table()),
    )
    .state("nothing was changed")
}
