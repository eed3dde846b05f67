//! Running migrations written as code.
//!
//! Where DDL can be rolled back they run in one transaction with their record. On MySQL, and where
//! a migration asks to run outside a transaction, their intent is recorded first, and again before
//! each statement that changes the schema: a run that broke off is run again if the schema is as it
//! was or as that statement leaves it, and left to a person if it is neither. On SQLite a
//! transaction is the only lock there is, so one is held there in any case.

use super::Runner;
use super::code_errors::{self, Ended};
use super::errors::{self, Stop};
use super::intent::{Intent, neither};
use super::ledger::{Held, Ledger, Rows};
use super::task::{Entered, Flow, Task};
use super::{panics, sentinel};
use crate::codes;
use crate::context::{Batches, Context, MigrationError};
use crate::directory::{Body, Direction, Migration};
use crate::history::{EntryState, StepRecord, StepRow, StepState};
use crate::portrait::{self, Scope};
use crate::registry::{CodeMigration, CodeMode, MigrationFn};
use crate::report::{Event, Exit};
use kilter_diag::Diagnostic;
use kilter_dialect::{DbError, DbErrorKind, StepMode};
use std::time::Instant;

/// What code in one direction is and how it is run.
#[derive(Clone, Copy)]
struct Conduct {
    act: MigrationFn,
    /// Whether its intent is recorded first.
    intent: bool,
    /// Whether a transaction is open around it.
    held: Held,
    mode: CodeMode,
}

impl Runner<'_, '_> {
    /// Refuses migrations whose code is not in this program.
    pub(super) fn refuse_absent_code<'m>(
        &self,
        migrations: impl Iterator<Item = &'m Migration>,
    ) -> Result<(), Stop> {
        let absent = |m: &&Migration| matches!(&m.up, Body::Code(code) if code.up.is_none());
        let names: Vec<String> = migrations.filter(absent).map(Migration::label).collect();
        if names.is_empty() {
            return Ok(());
        }
        Err(Stop::new(
            Exit::Usage,
            Diagnostic::error(
                codes::REGISTRY,
                format!("this program does not hold the migrations in Rust: {}", names.join(", ")),
            )
            .note("they run in the project's own program, which calls `kilter::cli` with them")
            .state("nothing was changed")
            .help("say under [migrations] in kilter.toml how it is run: runner = \"cargo run -q -p migrate --\"")
            .command("cargo run -q -p migrate -- migrate"),
        ))
    }

    /// Runs a migration written as code.
    pub(super) fn run_code(
        &mut self,
        task: &mut Task<'_>,
        code: &CodeMigration,
    ) -> Result<Flow, Stop> {
        let act = match task.direction {
            Direction::Up => code.up,
            Direction::Down => code.down,
        };
        let Some(act) = act else { return Ok(Flow::On) };
        let solo = code.mode == CodeMode::Solo;
        let conduct = Conduct {
            act,
            intent: solo || !self.backend.transactional_ddl(),
            held: match solo && self.backend.has_session_lock() {
                true => Held::Nothing,
                false => Held::Transaction,
            },
            mode: code.mode,
        };
        self.assert_locked()?;
        let sum = code.checksum.as_str();
        let mut seq = 0;
        if conduct.intent {
            match self.write_code_intent(task, sum)? {
                Entered::At(at, _) => seq = at,
                Entered::Over(run_id) => return Ok(Flow::Over(run_id)),
            }
        }
        if conduct.held == Held::Transaction {
            self.begin()?;
        }
        match self.inside_code(task, code, conduct, seq) {
            Ok(Flow::On) => {}
            Ok(over) => {
                self.undo();
                return Ok(over);
            }
            Err((stop, Ended::Lost)) => return Err(stop),
            Err((stop, Ended::Here)) => {
                self.undo();
                self.record_code_failure(task, &stop);
                return Err(stop);
            }
        }
        self.commit_code(task)?;
        task.ran += 1;
        self.schema = None;
        Ok(Flow::On)
    }

    fn commit_code(&mut self, task: &Task<'_>) -> Result<(), Stop> {
        let Err(e) = self.session.execute("COMMIT") else { return Ok(()) };
        let label = task.migration.label();
        if e.kind == DbErrorKind::Lost {
            let report = errors::commit_in_doubt(&label, &self.report.run_id, &e);
            return Err(Stop::new(Exit::InDoubt, report));
        }
        self.undo();
        let report =
            Diagnostic::error(codes::STATEMENT_FAILED, format!("{label} could not be committed"));
        Err(Stop::new(Exit::Failed, errors::with_server(report, &e).command("kilter status")))
    }

    /// The code and its record; the transaction that both are in is left to be committed.
    fn inside_code(
        &mut self,
        task: &Task<'_>,
        code: &CodeMigration,
        conduct: Conduct,
        mut seq: i64,
    ) -> Result<Flow, (Stop, Ended)> {
        let intact = |stop: Stop| (stop, Ended::Here);
        if conduct.held == Held::Transaction {
            match self.enter(task, None).map_err(intact)? {
                Entered::At(at, _) => seq = at,
                Entered::Over(run_id) => return Ok(Flow::Over(run_id)),
            }
        }
        let version = task.migration.version;
        let sql = format!("code: {}", code.description.unwrap_or(&code.name));
        let mode = match conduct.held {
            Held::Transaction => StepMode::Tx,
            Held::Nothing => StepMode::Solo,
        };
        self.tell(&Event::StepStarted { version, n: 1, of: 1, sql, mode });
        let since = Instant::now();
        self.act(task, code, conduct, seq)?;
        self.tell(&Event::StepDone { version, n: 1, took: since.elapsed(), rows: 0 });
        if conduct.held == Held::Nothing {
            self.begin().map_err(intact)?;
            if let Entered::Over(run_id) = self.enter(task, None).map_err(intact)? {
                return Ok(Flow::Over(run_id));
            }
        }
        let done = StepRecord::plain(1, code.checksum.as_str(), StepState::Done);
        self.record(task, seq, &done).and_then(|()| self.close(task, seq, true)).map_err(|e| {
            let ended = Ended::of(&e);
            (e.into(), ended)
        })?;
        Ok(Flow::On)
    }

    /// Runs the code itself, watched over.
    fn act(
        &mut self,
        task: &Task<'_>,
        code: &CodeMigration,
        conduct: Conduct,
        seq: i64,
    ) -> Result<(), (Stop, Ended)> {
        let version = task.migration.version;
        let ledger = |rows| Ledger {
            store: &self.store,
            backend: self.backend,
            seq,
            version,
            direction: task.direction,
            run_id: &self.report.run_id,
            sum: code.checksum.as_str(),
            held: conduct.held,
            interrupted: self.options.interrupted,
            calls: 0,
            rows,
        };
        let batches = match conduct.mode {
            CodeMode::Solo => Batches::Recorded(ledger(Rows::Whatever)),
            CodeMode::Transaction if self.backend.transactional_ddl() => Batches::Refused,
            CodeMode::Transaction => Batches::Traced(ledger(Rows::Untouched)),
        };
        let connection = self.session.server().connection_id;
        let (watcher, patience) = (self.options.watcher, self.options.idle_patience);
        let mut context = Context::new(self.session, self.observer, version, batches);
        let act = || panics::caught(|| (conduct.act)(&mut context));
        let (outcome, waited) = sentinel::watched(watcher, patience, self.backend, connection, act);
        let label = task.migration.label();
        if let Some(who) = waited {
            let report = code_errors::waited_for_itself(&label, &who, patience);
            return Err((Stop::new(Exit::Failed, report), Ended::Lost));
        }
        outcome.map_err(|error| {
            let ended = match &error {
                MigrationError::Database(e) => Ended::of(e),
                _ => Ended::Here,
            };
            let stands = code_errors::Stands::of(self.backend.transactional_ddl(), conduct.mode);
            (code_errors::failed(code, &error, context.refused(), stands), ended)
        })
    }

    /// Records that the code is about to run, after finding out what became of an earlier try.
    fn write_code_intent(&mut self, task: &mut Task<'_>, sum: &str) -> Result<Entered, Stop> {
        self.schema = None;
        if let Some(entry) = self.store.live(self.session, task.migration.version)? {
            let rows = self.store.steps(self.session, entry.seq, task.direction)?;
            let tried = |r: &&StepRow| [StepState::Started, StepState::Failed].contains(&r.state);
            if let Some(row) = rows.iter().find(|r| r.n == 1).filter(tried) {
                let intent = Intent::read(row);
                // Run again, the code would find the index and take it for made.
                self.drop_broken_indexes(&intent)?;
                if row.state == StepState::Started && !intent.is_either(self.schema()?) {
                    let what = format!(
                        "{} (code) was begun by run {} ({}) and did not finish",
                        task.migration.label(),
                        row.run_id,
                        row.started_at
                    );
                    let now = portrait::lines(self.schema()?, &Scope::All);
                    let state = "what it changed so far stands".to_owned();
                    let report = neither(what, None, &intent, &now, state);
                    return Err(Stop::new(Exit::InDoubt, report));
                }
            }
        }
        let intent = Intent::unknown(self.schema()?);
        self.begin()?;
        let written = self.enter(task, None).and_then(|entered| {
            if let Entered::At(seq, _) = &entered {
                self.record(task, *seq, &intent.record_of(1, sum))?;
                self.close(task, *seq, false)?;
            }
            Ok(entered)
        });
        match written {
            Ok(Entered::At(seq, rows)) => {
                self.session.execute("COMMIT")?;
                task.entered = true;
                Ok(Entered::At(seq, rows))
            }
            other => {
                self.undo();
                other
            }
        }
    }

    /// Marks a failed try where its intent is in the history, so that the next one runs anew.
    fn record_code_failure(&mut self, task: &Task<'_>, stop: &Stop) {
        if !task.entered {
            return;
        }
        let why = stop.0.1.first().map(|d| d.message.clone());
        let write = || -> Result<(), DbError> {
            let Some(entry) = self.store.live(self.session, task.migration.version)? else {
                return Ok(());
            };
            let at = (entry.seq, task.direction, 1);
            self.store.finish(self.session, at, StepState::Failed, why)?;
            if task.direction == Direction::Up {
                let run_id = &self.report.run_id;
                self.store.set_state(self.session, entry.seq, EntryState::Failed, run_id)?;
            }
            Ok(())
        };
        if let Err(e) = write() {
            self.report.notes.push(format!("the failure could not be recorded: {e}"));
        }
    }
}
