//! Steps that cannot share a transaction with their record: their intent is written ahead, and a
//! later run finds out by looking whether a step that broke off had run.

use super::Runner;
use super::errors::{self, Stop};
use super::steps::{Conduct, Group};
use super::task::{Entered, Flow, Task};
use crate::codes;
use crate::directory::Direction;
use crate::history::{EntryState, StepRecord, StepRow, StepState};
use crate::portrait::{self, Lines, Scope};
use crate::report::{Event, Exit};
use crate::script::{Script, Step};
use kilter_diag::{Diagnostic, Span};
use kilter_dialect::{DbError, DbErrorKind, Effect};
use kilter_schema::Schema;
use std::collections::BTreeSet;

/// What a step is going to touch, and what that looks like.
pub(super) struct Intent {
    scope: Scope,
    before: Lines,
    /// Afterwards; `None` when that cannot be known.
    planned: Option<Lines>,
}

/// What an earlier run left of a step it had begun.
enum Found {
    /// It had run.
    Done,
    /// It had not.
    NotDone,
}

impl Runner<'_, '_> {
    /// Runs the one step of a group with its intent written ahead.
    pub(super) fn with_intent(
        &mut self,
        task: &mut Task<'_>,
        script: &Script,
        group: &Group<'_>,
        last: bool,
    ) -> Result<Flow, Stop> {
        let Some(step) = group.steps.first() else { return Ok(Flow::On) };
        let mut attempt = 1;
        loop {
            let rows = match self.look(task)? {
                Entered::At(_, rows) => rows,
                Entered::Over(run_id) => return Ok(Flow::Over(run_id)),
            };
            task.learn(&rows);
            if task.behind.contains(&step.n) {
                return self.keep(task, script, last, |_, _, _| Ok(()));
            }
            if let Some(row) = rows.iter().find(|r| r.n == step.n) {
                let found = self.found(task, script, step, row)?;
                if matches!(found, Found::Done) {
                    return self.recovered(task, script, step, last);
                }
            }
            self.stop_between(task, script)?;
            if !self.passes_guards(task, script, step)? {
                let skipped = StepRecord::plain(step.n, step.checksum.as_str(), StepState::Skipped);
                let flow = self
                    .keep(task, script, last, |run, task, seq| run.record(task, seq, &skipped))?;
                task.skipped += 1;
                task.behind.insert(step.n);
                return Ok(flow);
            }
            let intent = self.predict(step)?;
            match self.attempt(task, script, step, &intent, group.conduct, last)? {
                Ok(flow) => return Ok(flow),
                Err(e)
                    if e.kind == DbErrorKind::LockTimeout
                        && attempt < self.options.lock_attempts =>
                {
                    self.pause(task, script, (step.n, attempt), &e)?;
                    attempt += 1;
                }
                Err(e) => return Err(self.step_failed(task, script, step, &intent, &e)),
            }
        }
    }

    /// The migration's place in the history, read without a transaction: a session lock keeps
    /// others out, and on SQLite what runs here is safe to run twice.
    pub(super) fn look(&mut self, task: &mut Task<'_>) -> Result<Entered, Stop> {
        let live = self.store.live(self.session, task.migration.version)?;
        task.entered = live.is_some();
        match (task.direction, live) {
            (Direction::Up, None) => Ok(Entered::At(0, Vec::new())),
            (Direction::Down, None) => Ok(Entered::Over(String::new())),
            (Direction::Up, Some(e))
                if !matches!(e.state, EntryState::Running | EntryState::Failed) =>
            {
                Ok(Entered::Over(e.run_id))
            }
            (direction, Some(e)) => {
                Ok(Entered::At(e.seq, self.store.steps(self.session, e.seq, direction)?))
            }
        }
    }

    /// Writes to the history in a transaction of its own, at the migration's place there.
    pub(super) fn keep(
        &mut self,
        task: &mut Task<'_>,
        script: &Script,
        last: bool,
        write: impl FnOnce(&mut Self, &Task<'_>, i64) -> Result<(), DbError>,
    ) -> Result<Flow, Stop> {
        self.begin()?;
        let written = self.enter(task, Some(script)).and_then(|entered| match entered {
            Entered::Over(run_id) => Ok(Flow::Over(run_id)),
            Entered::At(seq, _) => {
                write(self, task, seq)?;
                self.close(task, seq, last)?;
                Ok(Flow::On)
            }
        });
        match written {
            Ok(Flow::On) => {}
            other => {
                self.undo();
                return other;
            }
        }
        match self.session.execute("COMMIT") {
            Ok(_) => {
                task.entered = true;
                Ok(Flow::On)
            }
            Err(e) if e.kind == DbErrorKind::Lost => {
                let label = task.migration.label();
                let report = errors::commit_in_doubt(&label, &self.report.run_id, &e);
                Err(Stop::new(Exit::InDoubt, report))
            }
            Err(e) => {
                self.undo();
                Err(e.into())
            }
        }
    }

    /// Writes the intent, runs the step, writes its completion. The inner error is the step's
    /// own; the outer one is everything else.
    fn attempt(
        &mut self,
        task: &mut Task<'_>,
        script: &Script,
        step: &Step,
        intent: &Intent,
        conduct: Conduct,
        last: bool,
    ) -> Result<Result<Flow, DbError>, Stop> {
        let record = intent.record(step);
        let flow =
            self.keep(task, script, false, |run, task, seq| run.record(task, seq, &record))?;
        if flow != Flow::On {
            return Ok(Ok(flow));
        }
        let in_transaction = conduct == Conduct::IntentInTransaction;
        if in_transaction {
            self.begin()?;
        }
        if let Err(e) = self.execute(task, script, step) {
            if in_transaction && e.kind != DbErrorKind::Lost {
                self.undo();
            }
            return Ok(Err(e));
        }
        let finish = |run: &mut Self, task: &Task<'_>, seq: i64| {
            let at = (seq, task.direction, step.n);
            run.store.finish(run.session, at, StepState::Done, None)
        };
        let flow = if in_transaction {
            self.finish_inside(task, script, last, finish)?
        } else {
            self.refuse_broken_index(task, script, step)?;
            self.keep(task, script, last, finish)?
        };
        task.ran += 1;
        task.behind.insert(step.n);
        Ok(Ok(flow))
    }

    /// Writes the completion in the transaction that the step itself ran in, and commits it.
    fn finish_inside(
        &mut self,
        task: &mut Task<'_>,
        script: &Script,
        last: bool,
        finish: impl FnOnce(&mut Self, &Task<'_>, i64) -> Result<(), DbError>,
    ) -> Result<Flow, Stop> {
        let written = self.enter(task, Some(script)).and_then(|entered| {
            if let Entered::At(seq, _) = entered {
                finish(self, task, seq)?;
                self.close(task, seq, last)?;
            }
            Ok(())
        });
        if let Err(stop) = written {
            self.undo();
            return Err(stop);
        }
        match self.session.execute("COMMIT") {
            Ok(_) => Ok(Flow::On),
            Err(e) => {
                let label = task.migration.label();
                let report = errors::commit_in_doubt(&label, &self.report.run_id, &e);
                Err(Stop::new(Exit::InDoubt, report))
            }
        }
    }

    /// What a step will touch, and what that looks like before and afterwards.
    pub(super) fn predict(&mut self, step: &Step) -> Result<Intent, Stop> {
        let engine = self.engine;
        let now = self.schema()?;
        let mut after = now.clone();
        let effect = engine.replay(&mut after, &step.statement.text);
        if matches!(effect, Effect::Opaque { .. } | Effect::Conflict { .. }) {
            return Ok(Intent::unknown(now));
        }
        let after = engine.canonical(&after);
        let scope = Scope::Keys(portrait::touched(now, &after));
        Ok(Intent {
            before: portrait::lines(now, &scope),
            planned: Some(portrait::lines(&after, &scope)),
            scope,
        })
    }

    /// Finds out what became of a step that an earlier run had begun.
    fn found(
        &mut self,
        task: &Task<'_>,
        script: &Script,
        step: &Step,
        row: &StepRow,
    ) -> Result<Found, Stop> {
        let intent = Intent::read(row);
        self.drop_broken_indexes(&intent)?;
        let now = portrait::lines(self.schema()?, &intent.scope);
        let same_text = row.sum == step.checksum.as_str();
        if now == intent.before {
            return Ok(Found::NotDone);
        }
        if intent.planned.as_ref() == Some(&now) && same_text {
            return Ok(Found::Done);
        }
        // A step that the server refused, and whose objects somebody changed since, runs anew.
        if row.state == StepState::Failed {
            return Ok(Found::NotDone);
        }
        let what = format!(
            "step {} of {} was begun by run {} ({}) and did not finish",
            row.n,
            task.migration.label(),
            row.run_id,
            row.started_at
        );
        let span = Some(step.span.clone());
        let state = task.standing(None, script.steps.len());
        Err(Stop::new(Exit::InDoubt, neither(what, span, &intent, &now, state)))
    }

    fn recovered(
        &mut self,
        task: &mut Task<'_>,
        script: &Script,
        step: &Step,
        last: bool,
    ) -> Result<Flow, Stop> {
        let flow = self.keep(task, script, last, |run, task, seq| {
            let at = (seq, task.direction, step.n);
            run.store.finish(run.session, at, StepState::Recovered, None)
        })?;
        task.recovered += 1;
        task.behind.insert(step.n);
        let (version, n) = (task.migration.version, step.n);
        self.tell(&Event::StepRecovered { version, n });
        Ok(flow)
    }

    /// Removes what an index build that failed left behind: an invalid index that this step was
    /// to make (PostgreSQL manual, CREATE INDEX, "Building Indexes Concurrently").
    pub(super) fn drop_broken_indexes(&mut self, intent: &Intent) -> Result<(), Stop> {
        for (name, drop) in self.backend.broken_indexes(self.session)? {
            if intent.makes_index(&name) {
                self.session.execute(&drop)?;
                self.schema = None;
                self.report.notes.push(format!(
                    "removed the invalid index {name} that a broken-off build had left"
                ));
            }
        }
        Ok(())
    }

    /// `IF NOT EXISTS` succeeds over an invalid index of the same name; that is not success.
    fn refuse_broken_index(
        &mut self,
        task: &Task<'_>,
        script: &Script,
        step: &Step,
    ) -> Result<(), Stop> {
        if !step.statement.text.to_ascii_uppercase().contains("INDEX") {
            return Ok(());
        }
        let broken = self.backend.broken_indexes(self.session)?;
        let Some((name, drop)) = broken.iter().find(|(n, _)| step.statement.text.contains(n))
        else {
            return Ok(());
        };
        Err(Stop::new(
            Exit::Failed,
            Diagnostic::error(codes::INVALID_INDEX, format!("index {name} exists and is invalid"))
                .at(step.span.clone(), "")
                .note("an earlier build of it failed; the server does not use it")
                .state(task.standing(Some(step.n), script.steps.len()))
                .help(format!("remove it, then run again: {drop}"))
                .command("kilter status")
                .command("kilter migrate"),
        ))
    }

    /// The report for a step that the server refused, with what it changed nevertheless.
    fn step_failed(
        &mut self,
        task: &mut Task<'_>,
        script: &Script,
        step: &Step,
        intent: &Intent,
        error: &DbError,
    ) -> Stop {
        if error.kind == DbErrorKind::Lost {
            let state = format!(
                "step {} is either done or not begun; {}",
                step.n,
                task.standing(None, script.steps.len())
            );
            let report = errors::statement(script, step, error, &state);
            return Stop::new(Exit::InDoubt, report);
        }
        self.schema = None;
        let looked = self
            .drop_broken_indexes(intent)
            .and_then(|()| Ok(portrait::lines(self.schema()?, &intent.scope)));
        let Stop(mut why) = self.failed(task, script, Some(step.n), error);
        if let (Ok(now), Some(report)) = (looked, why.1.first_mut())
            && now != intent.before
        {
            let changed: Vec<&str> =
                now.symmetric_difference(&intent.before).map(String::as_str).collect();
            report.state =
                Some(format!("step {} failed, but changed: {}", step.n, changed.join("; ")));
        }
        Stop(why)
    }
}

impl Intent {
    /// The intent of something whose effect is not known: the whole schema counts.
    pub fn unknown(now: &Schema) -> Self {
        let before = portrait::lines(now, &Scope::All);
        Self { scope: Scope::All, before, planned: None }
    }

    /// The intent of a statement whose effect on the whole schema is known.
    pub fn whole(now: &Schema, after: &Schema) -> Self {
        let lines = |schema| portrait::lines(schema, &Scope::All);
        Self { scope: Scope::All, before: lines(now), planned: Some(lines(after)) }
    }

    /// The intent as an earlier run recorded it.
    pub fn read(row: &StepRow) -> Self {
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<BTreeSet<String>>();
        Self {
            scope: row.objects.as_deref().map_or(Scope::All, |keys| Scope::Keys(lines(keys))),
            before: lines(&row.before),
            planned: row.planned.as_deref().map(lines),
        }
    }

    fn record<'s>(&self, step: &'s Step) -> StepRecord<'s> {
        self.record_of(step.n, step.checksum.as_str())
    }

    pub fn record_of<'s>(&self, n: usize, sum: &'s str) -> StepRecord<'s> {
        let text = |lines: &Lines| lines.iter().cloned().collect::<Vec<_>>().join("\n");
        StepRecord {
            fingerprint_before: Some(portrait::fingerprint(&self.before)),
            fingerprint_after: self.planned.as_ref().map(portrait::fingerprint),
            before: Some(text(&self.before)),
            planned: self.planned.as_ref().map(text),
            objects: match &self.scope {
                Scope::All => None,
                Scope::Keys(keys) => Some(text(keys)),
            },
            ..StepRecord::plain(n, sum, StepState::Started)
        }
    }

    /// Whether the objects look as before the step, or as planned.
    pub fn is_either(&self, schema: &Schema) -> bool {
        let now = portrait::lines(schema, &self.scope);
        now == self.before || self.planned.as_ref() == Some(&now)
    }

    fn makes_index(&self, name: &str) -> bool {
        let Some(planned) = &self.planned else { return false };
        let of_name = format!(" index {name} (");
        planned.difference(&self.before).any(|line| line.contains(&of_name))
    }
}

/// The report for a step that left things neither as before nor as planned.
pub(super) fn neither(
    what: String,
    span: Option<Span>,
    intent: &Intent,
    now: &Lines,
    state: String,
) -> Diagnostic {
    let everywhere = |line: &String| {
        intent.before.contains(line)
            && now.contains(line)
            && intent.planned.as_ref().is_none_or(|p| p.contains(line))
    };
    let show = |lines: &Lines| {
        let shown: Vec<&str> =
            lines.iter().filter(|l| !everywhere(l)).map(String::as_str).collect();
        if shown.is_empty() { "nothing".to_owned() } else { shown.join("; ") }
    };
    let mut out = Diagnostic::error(codes::NEITHER, what);
    if let Some(span) = span {
        out = out.at(span, "");
    }
    out = out.note(format!("before: {}", show(&intent.before)));
    out = match &intent.planned {
        Some(planned) => out.note(format!("planned: {}", show(planned))),
        None => out.note("planned: not known, because the step cannot be read"),
    };
    let help = match &intent.planned {
        Some(_) => {
            "bring these objects to what they were before, or to what was planned; then run again"
        }
        None => "bring these objects to what they were before; then run again",
    };
    out.note(format!("now: {}", show(now)))
        .state(state)
        .help(help)
        .command("kilter status")
        .command("kilter migrate")
}
