//! One set of models, made by GORM and by Kilter in databases of one dialect.
//!
//! Deliberately not here: where the databases come from, and how the result is shown.

use crate::dump::{self, Dump};
use crate::own::{KEYS_LAST, PLAIN};
use crate::{Answer, Job, Program, ProgramError, go_dsn, kilter};
use kilter_db::server::postgres_program;
use kilter_db::{ConnectOptions, DbUrl, connect};
use kilter_dialect::Models;
use kilter_schema::{Dialect, Schema};
use std::collections::BTreeSet;

/// What the two made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The release of GORM.
    pub gorm: String,
    /// What GORM made; or its refusal, or the database's.
    pub theirs: Result<Dump, String>,
    /// What Kilter made; or the database's refusal.
    pub ours: Result<Dump, String>,
    /// GORM's refusal of making all in one go, where it had to make the foreign keys last.
    pub keys_last: Option<String>,
}

impl Verdict {
    /// Whether both made the same.
    pub fn is_equal(&self) -> bool {
        matches!((&self.theirs, &self.ours), (Ok(theirs), Ok(ours)) if theirs == ours)
    }
}

/// Why nothing could be compared.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// The Go program.
    #[error(transparent)]
    Program(#[from] ProgramError),
    /// A database, or the program that dumps it.
    #[error("{0}")]
    Database(String),
}

/// Gives the models to GORM and to Kilter, each in a database of its own that `fresh` makes, and
/// dumps both.
///
/// # Errors
/// The program gives no answer, or a database cannot be had or dumped. That GORM or a database
/// refuses the models is part of the verdict.
pub fn verify(
    program: &Program,
    dialect: Dialect,
    desired: &Schema,
    fresh: &mut dyn FnMut() -> Result<DbUrl, String>,
) -> Result<Verdict, VerifyError> {
    let mut fresh = || fresh().map_err(VerifyError::Database);
    let mut url = fresh()?;
    let mut answer = ask(program, PLAIN, dialect, &url)?;
    let mut keys_last = None;
    if !answer.error.is_empty() {
        url = fresh()?;
        let again = ask(program, KEYS_LAST, dialect, &url)?;
        if again.error.is_empty() {
            keys_last = Some(answer.error);
            answer = again;
        }
    }
    let theirs = match answer.error.as_str() {
        "" => Ok(dump(&url)?),
        error => Err(error.to_owned()),
    };
    let url = fresh()?;
    let made = {
        let options = ConnectOptions::new().create_file();
        let mut session = connect(&url, &options).map_err(|e| database(&e))?;
        // What the columns' types are text of decides about columns that are there; none is.
        let verbatim = BTreeSet::new();
        let wanted = Models::new(desired, &verbatim, [1, 31, 2]);
        kilter::bring(session.as_mut(), wanted, Vec::new()).map_err(|e| e.to_string())
    };
    let ours = match made {
        Ok(_) => Ok(dump(&url)?),
        Err(refusal) => Err(refusal),
    };
    Ok(Verdict { gorm: answer.gorm, theirs, ours, keys_last })
}

fn ask(
    program: &Program,
    case: &str,
    dialect: Dialect,
    url: &DbUrl,
) -> Result<Answer, VerifyError> {
    let job = Job { case: case.into(), dialect: dialect.name().into(), dsn: go_dsn(url, None) };
    let answer = program.run(&[job])?.pop();
    answer.ok_or_else(|| ProgramError::Failed("no answer".into()).into())
}

fn dump(url: &DbUrl) -> Result<Dump, VerifyError> {
    if url.dialect() == Dialect::Postgres {
        let program = postgres_program("pg_dump").unwrap_or_else(|| "pg_dump".into());
        // The URL may hold a password, and pg_dump repeats what it does not understand.
        let schemas = dump::postgres::postgres(&program, &url.reveal())
            .map_err(|e| VerifyError::Database(url.redact(&e)))?;
        return Ok(schemas
            .into_iter()
            .flat_map(|(schema, objects)| match schema.as_str() {
                "public" => objects,
                other => objects.into_iter().map(|text| format!("-- {other}\n{text}")).collect(),
            })
            .collect());
    }
    let mut session = connect(url, &ConnectOptions::new()).map_err(|e| database(&e))?;
    match url.dialect() {
        Dialect::Sqlite => dump::sqlite(session.as_mut()),
        _ => dump::mysql(session.as_mut()),
    }
    .map_err(|e| database(&e))
}

fn database(error: &kilter_dialect::DbError) -> VerifyError {
    VerifyError::Database(error.to_string())
}
