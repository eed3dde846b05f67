//! The history: what a database remembers of the migrations that ran on it.
//!
//! `kilter_migrations` is a ledger: a row is added for each application of a migration and never
//! taken out. Rolling back marks the row and keeps it, so the chain of sums covers everything that
//! ever ran, and a migration applied again gets a new row. `kilter_steps` holds what became of
//! each step, in each direction. Reading works where the tables do not exist, and never makes
//! them. Times are the database's own and are information only: order is `seq`.

use crate::backend::{Backend, backend};
use crate::checksum::sha256;
use crate::directory::Direction;
use crate::version::Version;
use kilter_dialect::{DbError, DbErrorKind, Row, Session, Value};

/// One row of `kilter_migrations`: one application of a migration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub seq: i64,
    pub version: Version,
    pub name: String,
    pub sum: String,
    pub chain: String,
    pub state: EntryState,
    pub kind: String,
    pub protected: bool,
    pub run_id: String,
    pub started_at: String,
    pub finished_at: Option<String>,
}

/// The states of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EntryState {
    Running,
    Failed,
    Applied,
    RollingBack,
    RolledBack,
}

impl EntryState {
    pub fn word(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Failed => "failed",
            Self::Applied => "applied",
            Self::RollingBack => "rolling_back",
            Self::RolledBack => "rolled_back",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        [Self::Running, Self::Failed, Self::Applied, Self::RollingBack, Self::RolledBack]
            .into_iter()
            .find(|s| s.word() == word)
    }
}

/// One row of `kilter_steps`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StepRow {
    pub n: usize,
    pub sum: String,
    pub state: StepState,
    /// What the touched objects looked like before, as lines; for a step whose effect is not
    /// known, the whole schema.
    pub before: String,
    /// What they should look like afterwards; `None` when that is not known.
    pub planned: Option<String>,
    /// The keys of the touched objects, one a line; `None` for the whole schema.
    pub objects: Option<String>,
    pub run_id: String,
    pub started_at: String,
    pub error: Option<String>,
}

/// The states of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StepState {
    /// Its intent is recorded; whether it ran is to be found out.
    Started,
    Done,
    Skipped,
    /// Found done by a later run.
    Recovered,
    /// The server refused it.
    Failed,
    /// A backfill that came so far; see `backfill::turn`.
    Partial,
}

impl StepState {
    pub fn word(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Done => "done",
            Self::Skipped => "skipped",
            Self::Recovered => "recovered",
            Self::Failed => "failed",
            Self::Partial => "partial",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        [Self::Started, Self::Done, Self::Skipped, Self::Recovered, Self::Failed, Self::Partial]
            .into_iter()
            .find(|s| s.word() == word)
    }

    /// Whether the step must not run again.
    pub fn is_behind_us(self) -> bool {
        matches!(self, Self::Done | Self::Skipped | Self::Recovered)
    }
}

/// What an entry is made of, apart from what the database adds.
pub(crate) struct NewEntry<'a> {
    pub version: Version,
    pub name: &'a str,
    pub sum: &'a str,
    pub kind: &'a str,
    pub up_sql: Option<String>,
    pub run_id: &'a str,
    pub environment: Option<&'a str>,
    pub protected: bool,
    pub skipped_validation: bool,
    pub tool: &'a str,
}

/// What is recorded of a step.
pub(crate) struct StepRecord<'a> {
    pub n: usize,
    pub sum: &'a str,
    pub state: StepState,
    pub fingerprint_before: Option<String>,
    pub fingerprint_after: Option<String>,
    pub before: Option<String>,
    pub planned: Option<String>,
    pub objects: Option<String>,
    pub error: Option<String>,
}

impl<'a> StepRecord<'a> {
    /// A record with nothing but its state.
    pub fn plain(n: usize, sum: &'a str, state: StepState) -> Self {
        Self {
            n,
            sum,
            state,
            fingerprint_before: None,
            fingerprint_after: None,
            before: None,
            planned: None,
            objects: None,
            error: None,
        }
    }
}

/// The tables of the history.
pub(crate) const TABLES: [&str; 2] = ["kilter_migrations", "kilter_steps"];

/// Access to the history of one database.
pub(crate) struct Store {
    backend: &'static dyn Backend,
    /// What stands before the tables' names.
    pub home: String,
}

impl Store {
    pub fn open(session: &mut dyn Session) -> Result<Self, DbError> {
        let backend = backend(session.dialect());
        let home = backend.home(session)?;
        Ok(Self { backend, home })
    }

    /// Whether both tables exist.
    pub fn exists(&self, session: &mut dyn Session) -> Result<bool, DbError> {
        Ok(self.backend.existing(session, &self.home, &TABLES)?.len() == TABLES.len())
    }

    /// Makes the tables. Call it under the lock.
    pub fn create(&self, session: &mut dyn Session) -> Result<(), DbError> {
        let t = self.backend.types();
        let (number, word, text, after) = (t.number, t.word, t.text, t.after);
        session.execute(&format!(
            "CREATE TABLE IF NOT EXISTS {}kilter_migrations (\
             seq {number} NOT NULL PRIMARY KEY, version {number} NOT NULL, \
             name {text} NOT NULL, sum {word} NOT NULL, chain {word} NOT NULL, \
             state {word} NOT NULL, kind {word} NOT NULL, environment {text}, \
             protected {number} NOT NULL, skipped_validation {number} NOT NULL, \
             run_id {word} NOT NULL, started_at {word} NOT NULL, finished_at {word}, \
             rolled_back_at {word}, rolled_back_by {word}, tool {text} NOT NULL, \
             up_sql {text}){after}",
            self.home
        ))?;
        session.execute(&format!(
            "CREATE TABLE IF NOT EXISTS {}kilter_steps (\
             seq {number} NOT NULL, version {number} NOT NULL, direction {word} NOT NULL, \
             n {number} NOT NULL, sum {word} NOT NULL, state {word} NOT NULL, \
             fingerprint_before {word}, fingerprint_after {word}, \
             before_lines {text}, planned_lines {text}, objects {text}, \
             run_id {word} NOT NULL, started_at {word} NOT NULL, finished_at {word}, \
             error {text}, PRIMARY KEY (seq, direction, n)){after}",
            self.home
        ))?;
        Ok(())
    }

    /// All entries in the order in which they ran; none where there is no history.
    pub fn entries(&self, session: &mut dyn Session) -> Result<Vec<Entry>, DbError> {
        if !self.exists(session)? {
            return Ok(Vec::new());
        }
        let sql = self.sql(&format!("SELECT {ENTRY} FROM {{h}}migrations ORDER BY seq"));
        session.query(&sql, &[])?.iter().map(entry).collect()
    }

    /// The entry of a version that is not rolled back, if there is one.
    pub fn live(
        &self,
        session: &mut dyn Session,
        version: Version,
    ) -> Result<Option<Entry>, DbError> {
        let sql = &format!(
            "SELECT {ENTRY} FROM {{h}}migrations WHERE version = ? AND state <> 'rolled_back' \
             ORDER BY seq DESC"
        );
        self.ask(session, sql, &[number(version)])?.first().map(entry).transpose()
    }

    /// The text of a migration as it was applied.
    pub fn up_sql(&self, session: &mut dyn Session, seq: i64) -> Result<Option<String>, DbError> {
        let sql = "SELECT up_sql FROM {h}migrations WHERE seq = ?";
        let rows = self.ask(session, sql, &[Value::Int(seq)])?;
        Ok(rows.first().and_then(|row| row.opt_text("up_sql")))
    }

    /// The steps of an entry in one direction, by number.
    pub fn steps(
        &self,
        session: &mut dyn Session,
        seq: i64,
        direction: Direction,
    ) -> Result<Vec<StepRow>, DbError> {
        let sql = "SELECT n, sum, state, before_lines, planned_lines, objects, run_id, started_at, error \
             FROM {h}steps WHERE seq = ? AND direction = ? ORDER BY n";
        let rows = self.ask(session, sql, &[Value::Int(seq), Value::from(direction.name())])?;
        rows.iter().map(step_row).collect()
    }

    /// Adds an entry in state `running` and gives its number. Two runs that both got here get the
    /// same number, and the key lets only one of them in.
    pub fn add(&self, session: &mut dyn Session, new: &NewEntry<'_>) -> Result<i64, DbError> {
        let sql = "SELECT seq, chain FROM {h}migrations ORDER BY seq DESC LIMIT 1";
        let rows = self.ask(session, sql, &[])?;
        let last = rows.first().and_then(|r| r.get("seq").as_int()).unwrap_or(0);
        let previous = rows.first().map(|r| r.text("chain")).unwrap_or_default();
        let sql = "INSERT INTO {h}migrations (seq, version, name, sum, chain, state, kind, environment, \
             protected, skipped_validation, run_id, started_at, tool, up_sql) \
             VALUES (?, ?, ?, ?, ?, 'running', ?, ?, ?, ?, ?, {now}, ?, ?)";
        let params = [
            Value::Int(last + 1),
            number(new.version),
            new.name.into(),
            new.sum.into(),
            chain(&previous, new.version, new.sum).into(),
            new.kind.into(),
            new.environment.into(),
            Value::Int(new.protected.into()),
            Value::Int(new.skipped_validation.into()),
            new.run_id.into(),
            new.tool.into(),
            new.up_sql.clone().into(),
        ];
        self.ask(session, sql, &params)?;
        Ok(last + 1)
    }

    /// Sets an entry's state.
    pub fn set_state(
        &self,
        session: &mut dyn Session,
        seq: i64,
        state: EntryState,
        run_id: &str,
    ) -> Result<(), DbError> {
        let sql = match state {
            EntryState::Applied => {
                "UPDATE {h}migrations SET state = ?, run_id = ?, \
                 finished_at = {now} WHERE seq = ?"
            }
            EntryState::RolledBack => {
                "UPDATE {h}migrations SET state = ?, rolled_back_by = ?, \
                 rolled_back_at = {now} WHERE seq = ?"
            }
            EntryState::RollingBack => {
                "UPDATE {h}migrations SET state = ?, rolled_back_by = ? \
                 WHERE seq = ?"
            }
            EntryState::Running | EntryState::Failed => {
                "UPDATE {h}migrations SET state = ?, run_id = ? WHERE seq = ?"
            }
        };
        let params = [state.word().into(), run_id.into(), Value::Int(seq)];
        self.ask(session, sql, &params)?;
        Ok(())
    }

    /// Records the text of a partly run migration anew, after its tail was corrected. It is the
    /// last entry, so no other entry's chain depends on it.
    pub fn set_text(
        &self,
        session: &mut dyn Session,
        entry: &Entry,
        sum: &str,
        up_sql: Option<String>,
    ) -> Result<(), DbError> {
        let sql = "SELECT chain FROM {h}migrations WHERE seq < ? ORDER BY seq DESC LIMIT 1";
        let rows = self.ask(session, sql, &[Value::Int(entry.seq)])?;
        let previous = rows.first().map(|r| r.text("chain")).unwrap_or_default();
        let sql = "UPDATE {h}migrations SET sum = ?, chain = ?, up_sql = ? WHERE seq = ?";
        let params = [
            sum.into(),
            chain(&previous, entry.version, sum).into(),
            up_sql.into(),
            Value::Int(entry.seq),
        ];
        self.ask(session, sql, &params)?;
        Ok(())
    }

    /// Records a step, in place of an earlier record of it.
    pub fn replace(
        &self,
        session: &mut dyn Session,
        at: (i64, Version, Direction),
        run_id: &str,
        step: &StepRecord<'_>,
    ) -> Result<(), DbError> {
        let sql = "DELETE FROM {h}steps WHERE seq = ? AND direction = ? AND n = ?";
        let key = [Value::Int(at.0), at.2.name().into(), Value::Int(step.n as i64)];
        self.ask(session, sql, &key)?;
        self.record(session, at, run_id, step)
    }

    /// Records a step of which there is no record yet.
    pub fn record(
        &self,
        session: &mut dyn Session,
        at: (i64, Version, Direction),
        run_id: &str,
        step: &StepRecord<'_>,
    ) -> Result<(), DbError> {
        let (seq, version, direction) = at;
        let open = matches!(step.state, StepState::Started | StepState::Partial);
        let finished = if open { "NULL" } else { "{now}" };
        let sql = &format!(
            "INSERT INTO {{h}}steps (seq, version, direction, n, sum, state, fingerprint_before, \
             fingerprint_after, before_lines, planned_lines, objects, run_id, started_at, \
             finished_at, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, {{now}}, {finished}, ?)"
        );
        let params = [
            Value::Int(seq),
            number(version),
            direction.name().into(),
            Value::Int(step.n as i64),
            step.sum.into(),
            step.state.word().into(),
            step.fingerprint_before.clone().into(),
            step.fingerprint_after.clone().into(),
            step.before.clone().into(),
            step.planned.clone().into(),
            step.objects.clone().into(),
            run_id.into(),
            step.error.clone().into(),
        ];
        self.ask(session, sql, &params)?;
        Ok(())
    }

    /// Ends a step whose intent was recorded.
    pub fn finish(
        &self,
        session: &mut dyn Session,
        at: (i64, Direction, usize),
        state: StepState,
        error: Option<String>,
    ) -> Result<(), DbError> {
        let sql = "UPDATE {h}steps SET state = ?, finished_at = {now}, error = ? \
             WHERE seq = ? AND direction = ? AND n = ?";
        let (seq, direction, n) = at;
        let params = [
            state.word().into(),
            error.into(),
            Value::Int(seq),
            direction.name().into(),
            Value::Int(n as i64),
        ];
        self.ask(session, sql, &params)?;
        Ok(())
    }

    /// A new id for a run.
    pub fn new_run_id(&self, session: &mut dyn Session) -> Result<String, DbError> {
        let rows = session.query(&format!("SELECT {} AS id", self.backend.run_id()), &[])?;
        Ok(rows.first().map(|row| row.text("id")).unwrap_or_default())
    }

    /// Runs a statement on the history. Where the dialect has literals that mean the same under
    /// every setting, values stand in the text: a statement with parameters costs a prepared
    /// statement, which is two more round trips on PostgreSQL.
    fn ask(
        &self,
        session: &mut dyn Session,
        text: &str,
        params: &[Value],
    ) -> Result<Vec<Row>, DbError> {
        let literals: Option<Vec<String>> =
            params.iter().map(|value| self.backend.inline(value)).collect();
        match literals {
            Some(literals) => session.query(&self.filled(text, |n| literals[n - 1].clone()), &[]),
            None => session.query(&self.sql(text), params),
        }
    }

    /// SQL with the tables' home, the clock and the dialect's placeholders filled in.
    fn sql(&self, text: &str) -> String {
        self.filled(text, |n| self.backend.placeholder(n))
    }

    /// SQL with the tables' home and the clock filled in, and `value` of its number for each `?`.
    fn filled(&self, text: &str, value: impl Fn(usize) -> String) -> String {
        let home = format!("{}kilter_", self.home);
        let mut out = String::with_capacity(text.len());
        // Divided first: what is put in may hold question marks of its own.
        for (n, piece) in text.split('?').enumerate() {
            if n > 0 {
                out.push_str(&value(n));
            }
            out.push_str(&piece.replace("{h}", &home).replace("{now}", self.backend.now()));
        }
        out
    }
}

/// The columns of an entry.
const ENTRY: &str = "seq, version, name, sum, chain, state, kind, protected, run_id, started_at, \
                     finished_at";

/// The chain's link for an entry: it covers the entry before it, its version and its sum.
pub(crate) fn chain(previous: &str, version: Version, sum: &str) -> String {
    sha256(&[previous.as_bytes(), version.to_string().as_bytes(), sum.as_bytes()])
}

fn number(version: Version) -> Value {
    Value::Int(i64::try_from(version.0).unwrap_or(i64::MAX))
}

fn entry(row: &Row) -> Result<Entry, DbError> {
    let int = |column: &str| row.get(column).as_int().ok_or_else(|| strange(column, row));
    Ok(Entry {
        seq: int("seq")?,
        version: Version(u64::try_from(int("version")?).map_err(|_| strange("version", row))?),
        name: row.text("name"),
        sum: row.text("sum"),
        chain: row.text("chain"),
        state: EntryState::parse(&row.text("state")).ok_or_else(|| strange("state", row))?,
        kind: row.text("kind"),
        protected: row.get("protected").as_bool().unwrap_or(true),
        run_id: row.text("run_id"),
        started_at: row.text("started_at"),
        finished_at: row.opt_text("finished_at"),
    })
}

fn step_row(row: &Row) -> Result<StepRow, DbError> {
    let n = row.get("n").as_int().and_then(|n| usize::try_from(n).ok());
    Ok(StepRow {
        n: n.ok_or_else(|| strange("n", row))?,
        sum: row.text("sum"),
        state: StepState::parse(&row.text("state")).ok_or_else(|| strange("state", row))?,
        before: row.text("before_lines"),
        planned: row.opt_text("planned_lines"),
        objects: row.opt_text("objects"),
        run_id: row.text("run_id"),
        started_at: row.text("started_at"),
        error: row.opt_text("error"),
    })
}

/// A history that this program cannot read, perhaps because a later one wrote it.
fn strange(column: &str, row: &Row) -> DbError {
    DbError::new(
        DbErrorKind::Statement,
        format!(
            "the history holds a value of {column} that this version does not know: {:?}",
            row.get(column)
        ),
    )
}
