//! Planned statements: what a plan is, whatever the dialect, and what the dialects share when
//! they make one. How a statement is spelled is the dialect's business, in its own `plan.rs`.

mod apply;
pub(crate) mod auto_migrate;
pub(crate) mod expand;
pub(crate) mod narrow;
pub(crate) mod order;
mod script;
mod spell;
mod sync;
pub(crate) mod text;

pub(crate) use apply::{apply, reached};
pub use auto_migrate::{AutoMigration, Models, auto_migrate};
pub use script::script;
pub use spell::spelled;
pub use sync::sync;

use crate::{Guard, GuardWhen, StepMode};
use kilter_schema::{Change, Column, ObjectPath, Schema, TableChange};
use rayon::prelude::*;

/// The statements that carry out a list of changes, in the order in which they must run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// The statements.
    pub statements: Vec<Planned>,
    /// What the plan leaves to a person, one line each: changed views, changes no statement can
    /// make. Shown as comments in the generated file.
    pub notes: Vec<String>,
}

impl Plan {
    /// What carrying all of it out loses, each thing once.
    pub fn loss(&self) -> Loss {
        let mut seen = std::collections::BTreeSet::new();
        let each = self.statements.iter().map(|s| s.loss.clone());
        let once = each.filter(|loss| match loss {
            Loss::Lossless => false,
            Loss::Lossy(what) | Loss::Impossible(what) => seen.insert(what.clone()),
        });
        once.fold(Loss::Lossless, Loss::and)
    }

    /// Adds what `write` makes of each step, in the order of the steps; several are written at a
    /// time.
    pub(crate) fn append(
        &mut self,
        steps: Vec<order::Step<'_>>,
        write: impl Fn(&order::Step<'_>) -> Self + Send + Sync,
    ) {
        let written: Vec<Self> = steps.par_iter().map(write).collect();
        self.statements.reserve(written.iter().map(|part| part.statements.len()).sum());
        for part in written {
            self.statements.extend(part.statements);
            self.notes.extend(part.notes);
        }
    }
}

/// One planned statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The SQL, formatted, without the final semicolon.
    pub sql: String,
    /// What it does, in a few words: `add column deployments.custom_field`.
    pub summary: String,
    /// How it must run.
    pub mode: StepMode,
    /// The guard that makes running it twice safe, where one fits.
    pub guard: Option<Guard>,
    /// The table this statement is part of rebuilding (SQLite), if it is. The first statement of
    /// a rebuild carries the `rebuild` directive in the written file.
    pub rebuild: Option<String>,
    /// What it loses.
    pub loss: Loss,
}

/// What a plan cares for besides the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// The fewest and shortest statements: for tables that are empty, small, or not in use.
    Short,
    /// Tables that exist are in use: what would keep others from them for long is done in
    /// several steps that do not.
    Online,
}

/// What carrying out a statement loses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loss {
    /// Nothing.
    Lossless,
    /// Data, as described: `the values of deployments.custom_field`.
    Lossy(String),
    /// It cannot be done in general, as described; the SQL is a best attempt or a comment.
    Impossible(String),
}

impl Loss {
    /// Both losses; an impossibility outweighs the rest.
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Lossless, loss) | (loss, Self::Lossless) => loss,
            (Self::Lossy(a), Self::Lossy(b)) => Self::Lossy(format!("{a}; {b}")),
            (Self::Impossible(a), Self::Lossy(b) | Self::Impossible(b))
            | (Self::Lossy(a), Self::Impossible(b)) => Self::Impossible(format!("{a}; {b}")),
        }
    }
}

impl Planned {
    /// A statement without guard, rebuild or loss.
    pub(crate) fn new(mode: StepMode, sql: String, summary: String) -> Self {
        Self { sql, summary, mode, guard: None, rebuild: None, loss: Loss::Lossless }
    }

    /// Guards it by the object it makes.
    pub(crate) fn unless_exists(self, object: ObjectPath) -> Self {
        self.guarded(GuardWhen::UnlessExists, object)
    }

    /// Guards it by the object it removes.
    pub(crate) fn if_exists(self, object: ObjectPath) -> Self {
        self.guarded(GuardWhen::IfExists, object)
    }

    /// Guards it by the column it drops. Where one with values of its own comes in the place of a computed
    /// one, existence would not do: run once more, the statement would drop what was written since.
    pub(crate) fn if_still_there(self, to: &Schema, table: &str, column: &Column) -> Self {
        let plain = to.column(table, &column.name).is_some_and(|c| c.generated.is_none());
        let when = match column.generated {
            Some(_) if plain => GuardWhen::IfComputed,
            _ => GuardWhen::IfExists,
        };
        self.guarded(when, ObjectPath::Column(table.to_owned(), column.name.clone()))
    }

    /// A name that the directive cannot spell (with a blank in it, or a part with a dot) gets no guard: a
    /// guard that reads back as another object would be worse than none.
    pub(crate) fn guarded(mut self, when: GuardWhen, object: ObjectPath) -> Self {
        let guard = Guard { when, object };
        if guard.is_plain() {
            self.guard = Some(guard);
        }
        self
    }

    /// Says what it loses.
    pub(crate) fn losing(mut self, loss: Loss) -> Self {
        self.loss = self.loss.and(loss);
        self
    }
}

/// Notes on what a plan cannot do for a person, whatever the dialect: changed opaque objects and
/// required columns without a value for the rows there are. `filled` says how the dialect fills
/// such a column, if it does not refuse.
pub(crate) fn notes<'c>(
    from: &Schema,
    changes: impl IntoIterator<Item = &'c Change>,
    filled: Option<&str>,
) -> Vec<String> {
    let mut out = Vec::new();
    for change in changes {
        match change {
            Change::Opaque { object, from, to } => out.push(match (from, to) {
                (None, _) => format!("{object} is missing here: create it by hand"),
                (_, None) => format!("{object} is not wanted any more: drop it by hand"),
                _ => format!("{object} has another definition: replace it by hand"),
            }),
            Change::AlterTable { table, changes } => {
                for change in changes {
                    let TableChange::AddColumn { column } = change else { continue };
                    let supplied = column.nullable
                        || column.default.is_some()
                        || column.generated.is_some()
                        || column.auto_increment.is_some();
                    if !supplied && from.tables.contains_key(table) {
                        out.push(required(table, &column.name, filled));
                    }
                }
            }
            _ => {}
        }
    }
    out
}

fn required(table: &str, column: &str, filled: Option<&str>) -> String {
    let fate = match filled {
        Some(value) => format!("rows that {table} already has get {value}"),
        None => format!("the statement fails if {table} has rows"),
    };
    format!(
        "{table}.{column} is NOT NULL and has no default: {fate}. Give it a default, or add it \
         nullable, fill it, and set NOT NULL in a later migration"
    )
}
