//! Comparing two schemas with the renames that somebody declared.
//!
//! A rename is settled against both schemas, written in the dialect's SQL, and *replayed* over the
//! first schema; what still differs after that is the diff's. So keys, indexes, checks and computed
//! columns follow a rename here exactly as they do when the migration is read back. Deliberately
//! not here: guessing renames (that is [`candidates`]), and the SQL itself (the dialects').

mod candidates;
mod settle;

pub use candidates::{Candidate, candidates};

use self::settle::Verdict;
use crate::{Effect, Engine, Plan, Planned};
use kilter_diag::Diagnostic;
use kilter_schema::{Change, Rename, Renames, Schema, diff};

/// The differences between two schemas.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// From the first to the second: renames at the head.
    pub changes: Vec<Change>,
    /// What the changes lead to: the second schema, with the names of the first where a constraint
    /// stays under another name than it is wanted to have.
    pub reached: Schema,
    /// What is to be said of declared renames: those that are stale, and those that contradict
    /// the schemas.
    pub diagnostics: Vec<Diagnostic>,
    /// The first schema after the renames, and these.
    renamed: Schema,
    made: Vec<Rename>,
}

impl Comparison {
    /// From `to`, which is the second schema or the one that was reached, back to the first, which
    /// is `from`: renames at the head where the old names are free then, else at the end.
    pub fn back(&self, engine: &dyn Engine, from: &Schema, to: &Schema) -> Vec<Change> {
        let mut to = to.clone();
        follow(from, &self.renamed, &mut to);
        back(engine, (from, &self.renamed, &to), &self.made)
    }
}

/// Compares two canonical schemas. Objects known by definition only whose text a rename changes
/// are no difference.
pub fn compare(engine: &dyn Engine, from: &Schema, to: &Schema, declared: &Renames) -> Comparison {
    let mut renamed = from.clone();
    let (mut made, mut diagnostics) = (Vec::new(), Vec::new());
    for declared in settle::in_order(declared) {
        match settle::settle(&renamed, to, &declared) {
            Verdict::Make(rename) => match carry_out(engine, &renamed, &rename) {
                Ok((after, _)) => {
                    renamed = after;
                    made.push(rename);
                }
                Err(reason) => diagnostics.push(settle::refused(&declared, &reason)),
            },
            Verdict::Say(diagnostic) => diagnostics.push(diagnostic),
            Verdict::Nothing => {}
        }
    }
    let mut to = to.clone();
    follow(from, &renamed, &mut to);
    let rest = diff(&renamed, &to);
    let reached = crate::plan::reached(&renamed, to, &rest);
    let changes = made.iter().cloned().map(Change::Rename).chain(rest).collect();
    Comparison { changes, reached, diagnostics, renamed, made }
}

/// The way back. An old name that something new has taken is free only at the end.
fn back(
    engine: &dyn Engine,
    (from, renamed, to): (&Schema, &Schema, &Schema),
    made: &[Rename],
) -> Vec<Change> {
    let undone: Vec<Rename> = made.iter().map(|r| r.reversed(made)).collect();
    let changes = undone.iter().cloned().map(Change::Rename);
    let first = undone.iter().try_fold(to.clone(), |now, rename| {
        carry_out(engine, &now, rename).map(|(after, _)| after)
    });
    match first {
        Ok(before) => {
            let mut target = from.clone();
            follow(to, &before, &mut target);
            changes.chain(diff(&before, &target)).collect()
        }
        Err(_) => diff(to, renamed).into_iter().chain(changes).collect(),
    }
}

/// Opaque objects that `to` has as `from` had them are wanted as the renames left them.
fn follow(from: &Schema, renamed: &Schema, to: &mut Schema) {
    if from.opaque == renamed.opaque {
        return;
    }
    for (object, before) in &from.opaque {
        if renamed.opaque.get(object) == Some(before) || to.opaque.get(object) != Some(before) {
            continue;
        }
        to.opaque.remove(object);
    }
    for (object, after) in &renamed.opaque {
        if from.opaque.get(object) != Some(after) {
            to.opaque.entry(object.clone()).or_insert_with(|| after.clone());
        }
    }
}

/// The schema after a rename, and the statements that make it.
fn carry_out(
    engine: &dyn Engine,
    schema: &Schema,
    rename: &Rename,
) -> Result<(Schema, Vec<Planned>), String> {
    let statements = engine.rename(schema, rename);
    let mut after = schema.clone();
    for statement in &statements {
        if let Effect::Conflict { reason } | Effect::Opaque { reason } =
            engine.replay(&mut after, &statement.sql)
        {
            return Err(reason);
        }
    }
    Ok((engine.canonical(&after), statements))
}

/// Plans changes among which are renames: those at the head come first, those at the end last,
/// and `plan` plans what is between, on the schemas as they are then.
pub(crate) fn around(
    engine: &dyn Engine,
    (from, to): (&Schema, &Schema),
    changes: &[Change],
    plan: &dyn Fn(&Schema, &Schema, &[Change]) -> Plan,
) -> Plan {
    let is_rename = |c: &&Change| matches!(c, Change::Rename(_));
    let head = changes.iter().take_while(is_rename).count();
    let rest = &changes[head..];
    let tail = rest.iter().rev().take_while(is_rename).count();
    let (middle, tail) = rest.split_at(rest.len() - tail);
    if head == 0 && tail.is_empty() {
        return plan(from, to, changes);
    }
    let mut out = Plan::default();
    let before = walk(engine, from, &renames(&changes[..head]), &mut out);
    let last = renames(tail);
    let undone: Vec<Rename> = last.iter().map(|r| r.reversed(&last)).collect();
    let after = walk(engine, to, &undone, &mut Plan::default());
    let between = plan(&before, &after, middle);
    out.statements.extend(between.statements);
    out.notes.extend(between.notes);
    walk(engine, &after, &last, &mut out);
    out
}

fn renames(changes: &[Change]) -> Vec<Rename> {
    let rename = |c: &Change| match c {
        Change::Rename(rename) => Some(rename.clone()),
        _ => None,
    };
    changes.iter().filter_map(rename).collect()
}

/// Makes renames one after the other; gives the schema after them.
fn walk(engine: &dyn Engine, schema: &Schema, renames: &[Rename], out: &mut Plan) -> Schema {
    let mut now = schema.clone();
    for rename in renames {
        match carry_out(engine, &now, rename) {
            Ok((after, statements)) => {
                now = after;
                out.statements.extend(statements);
            }
            Err(reason) => out.notes.push(format!("{rename} cannot be made: {reason}")),
        }
    }
    now
}
