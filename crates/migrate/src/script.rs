//! Scripts: one SQL file cut into steps, with the directives that steer them.
//!
//! Deliberately not here: running steps, and judging what a statement does to a schema beyond the
//! broad sort of thing it is.

use crate::backfill::{self, Backfill};
use crate::checksum::Checksum;
use crate::codes;
use crate::directive::{self, Allow, Directive, What};
use kilter_diag::{Diagnostic, Source, Span};
use kilter_dialect::{Effect, Engine, Guard, Statement, StepMode, engine};
use kilter_schema::{Dialect, Schema};
use std::sync::Arc;

/// One SQL file: a direction of a migration.
#[derive(Debug, Clone)]
pub struct Script {
    /// The file.
    pub source: Arc<Source>,
    /// Its checksum.
    pub checksum: Checksum,
    /// Its statements in order.
    pub steps: Vec<Step>,
    /// The tables it rebuilds (SQLite), which makes the runner watch over their rows.
    pub rebuilds: Vec<String>,
    /// Why it cannot be run, in a down script, and where that is written.
    pub irreversible: Option<(String, Span)>,
    /// All exemptions in the file; those of a statement stand in its step, too.
    pub allows: Vec<Allow>,
}

/// One statement of a script: the unit of execution.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its number in the file, from 1.
    pub n: usize,
    /// The statement.
    pub statement: Statement,
    /// Whether it shares a transaction with its neighbours.
    pub mode: StepMode,
    /// What sort of thing it does.
    pub sort: StepSort,
    /// When it is skipped.
    pub guards: Vec<Guard>,
    /// Its exemptions.
    pub allows: Vec<Allow>,
    /// The table whose rebuild begins here (SQLite).
    pub rebuild: Option<String>,
    /// How it is carried out in batches, if it is.
    pub backfill: Option<Backfill>,
    /// The checksum of its text.
    pub checksum: Checksum,
    /// Where the statement stands.
    pub span: Span,
}

/// What sort of thing a statement does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepSort {
    /// It changes objects.
    Schema,
    /// It reads or writes rows only.
    Data,
    /// It changes the session.
    Session,
    /// It cannot be known from its text.
    Opaque,
}

impl Script {
    /// Cuts a file into steps. Mistakes in it are reported, and the script holds what could be
    /// read.
    pub fn read(source: &Arc<Source>, dialect: Dialect) -> (Self, Vec<Diagnostic>) {
        let engine = engine(dialect);
        let (statements, mut problems) = engine.split(source);
        let mut script = Self {
            source: Arc::clone(source),
            checksum: Checksum::of(&source.text),
            steps: Vec::new(),
            rebuilds: Vec::new(),
            irreversible: None,
            allows: Vec::new(),
        };
        let mut from = 0;
        for statement in statements {
            let gap = from..statement.range.start.max(from);
            from = statement.range.end;
            let directives = directive::in_gap(source, gap, &mut problems);
            directive::inside(source, &statement, &mut problems);
            script.add(engine, statement, directives, &mut problems);
        }
        for directive in directive::in_gap(source, from..source.text.len(), &mut problems) {
            script.add_last(directive, &mut problems);
        }
        (script, problems)
    }

    /// Whether the file carries an exemption for a code, anywhere.
    pub fn allows(&self, code: &str) -> bool {
        self.allows.iter().any(|a| a.code == code)
    }

    fn add(
        &mut self,
        engine: &dyn Engine,
        statement: Statement,
        directives: Vec<Directive>,
        problems: &mut Vec<Diagnostic>,
    ) {
        let span = Span::new(&self.source, statement.range.clone());
        let mut step = Step {
            n: self.steps.len() + 1,
            mode: engine.step_mode(&statement.text),
            sort: StepSort::Schema,
            guards: Vec::new(),
            allows: Vec::new(),
            rebuild: None,
            backfill: None,
            checksum: Checksum::of(&statement.text),
            span,
            statement,
        };
        for directive in directives {
            match directive.what {
                What::Solo => step.mode = StepMode::Solo,
                What::Guard(guard) => step.guards.push(guard),
                What::Allow { code, reason } => {
                    let allow = Allow { code, reason, span: directive.span };
                    step.allows.push(allow.clone());
                    self.allows.push(allow);
                }
                What::Backfill(backfill) => {
                    problems.extend(cannot_batch(engine, &step.statement, &directive.span));
                    step.backfill = Some(backfill);
                }
                What::Irreversible(reason) => self.irreversible = Some((reason, directive.span)),
                What::Rebuild(table) => {
                    if engine.dialect() == Dialect::Sqlite {
                        step.rebuild = Some(table.clone());
                        self.rebuilds.push(table);
                    } else {
                        problems.push(only_sqlite(directive.span));
                    }
                }
            }
        }
        step.sort = sort(engine, &step, problems);
        self.steps.push(step);
    }

    /// A directive after the last statement: only those for the whole file have a meaning there.
    fn add_last(&mut self, directive: Directive, problems: &mut Vec<Diagnostic>) {
        match directive.what {
            What::Irreversible(reason) => self.irreversible = Some((reason, directive.span)),
            What::Allow { code, reason } => {
                self.allows.push(Allow { code, reason, span: directive.span });
            }
            _ => problems.push(
                Diagnostic::error(codes::BAD_DIRECTIVE, "no statement follows this directive")
                    .at(directive.span, "")
                    .help("a directive stands before the statement it applies to"),
            ),
        }
    }
}

fn only_sqlite(span: Span) -> Diagnostic {
    Diagnostic::error(codes::BAD_DIRECTIVE, "`rebuild` is for SQLite only")
        .at(span, "")
        .help("remove the directive: this database changes tables in place")
}

/// A statement that cannot be carried out in batches.
fn cannot_batch(engine: &dyn Engine, statement: &Statement, at: &Span) -> Option<Diagnostic> {
    let why = match engine.replay(&mut Schema::new(engine.dialect()), &statement.text) {
        Effect::Data => backfill::check(&statement.text).err()?.0,
        _ => "a backfill is an UPDATE or a DELETE".to_owned(),
    };
    Some(
        Diagnostic::error(codes::BAD_DIRECTIVE, why)
            .at(at.clone(), "")
            .note("Kilter adds the range of keys of each batch to the statement's WHERE"),
    )
}

/// What sort of thing a step does; statements that a migration must not hold are reported.
fn sort(engine: &dyn Engine, step: &Step, problems: &mut Vec<Diagnostic>) -> StepSort {
    let text = &step.statement.text;
    let allowed = step.allows.iter().any(|a| a.code == codes::SESSION_STATE.0);
    if !allowed && changes_session(engine.dialect(), text) {
        problems.push(session_state(step));
    }
    match engine.replay(&mut Schema::new(engine.dialect()), text) {
        Effect::Data => StepSort::Data,
        Effect::Opaque { .. } => StepSort::Opaque,
        Effect::Schema | Effect::Conflict { .. } => StepSort::Schema,
        Effect::Session => StepSort::Session,
        Effect::Transaction => {
            problems.push(
                Diagnostic::error(
                    codes::TRANSACTION,
                    "a migration must not begin or end a transaction",
                )
                .at(step.span.clone(), "")
                .note("each migration already runs in one, together with its history row")
                .help("remove the statement; `-- kilter: solo` puts a statement outside one"),
            );
            StepSort::Session
        }
    }
}

/// Whether a statement changes the session for the files after it. The text alone decides: the
/// setting of a session may also change what other statements mean, so replay calls some opaque.
fn changes_session(dialect: Dialect, text: &str) -> bool {
    let upper = text.to_ascii_uppercase();
    let mut words = upper.split(|c: char| c.is_whitespace() || matches!(c, '=' | '(' | ';'));
    let first = words.next().unwrap_or("");
    let second = words.find(|w| !w.is_empty()).unwrap_or("");
    match (dialect, first) {
        (Dialect::Sqlite, "PRAGMA") => {
            let name = second.rsplit('.').next().unwrap_or(second);
            // The last ends with the transaction.
            let plain = ["USER_VERSION", "APPLICATION_ID", "OPTIMIZE", "DEFER_FOREIGN_KEYS"];
            let harmless = plain.contains(&name)
                || ["_CHECK", "_LIST", "_INFO", "_XINFO"].iter().any(|end| name.ends_with(end));
            upper.contains(['=', '(']) && !harmless
        }
        (Dialect::Postgres, "SET") => !matches!(second, "LOCAL" | "CONSTRAINTS" | "TRANSACTION"),
        (Dialect::Postgres, "RESET" | "DISCARD") => true,
        // As in the header that pg_dump writes; `true` would make it local to the transaction.
        (Dialect::Postgres, "SELECT") => {
            upper.contains("SET_CONFIG(") && upper.trim_end_matches([')', ' ']).ends_with("FALSE")
        }
        // A user variable is no setting.
        (Dialect::Mysql, "SET") => !second.starts_with('@') || second.starts_with("@@"),
        _ => false,
    }
}

fn session_state(step: &Step) -> Diagnostic {
    let out = Diagnostic::error(codes::SESSION_STATE, "a migration must not change the session")
        .at(step.span.clone(), "")
        .note("the setting would stay for the migrations after this one");
    let upper = step.statement.text.to_ascii_uppercase();
    if upper.contains("FOREIGN_KEYS") {
        out.note("inside a transaction SQLite ignores it, and a rebuild then deletes child rows")
            .help("remove it; `-- kilter: rebuild TABLE` makes the runner switch foreign keys off")
    } else if upper.contains("SEARCH_PATH") {
        out.help("remove it and write names with their schema")
    } else {
        out.help("remove it, or use `SET LOCAL` where the database has it")
    }
}
