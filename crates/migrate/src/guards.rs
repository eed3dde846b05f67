//! Judging guards: whether a guarded step runs, is skipped, or meets something else of the same
//! name.
//!
//! `unless exists column t.c` skips a step only when the column is what the step would make (or
//! what the later steps of the same script make of it): a guard never hides a different object.

use crate::codes;
use crate::portrait;
use crate::script::{Script, Step, StepSort};
use kilter_diag::Diagnostic;
use kilter_dialect::{Effect, Engine, Guard, GuardWhen, ddl, engine};
use kilter_schema::{ObjectPath, Schema, Table};

/// What a step's guards say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The step runs.
    Run,
    /// It is skipped, for the reason given.
    Skip(String),
    /// The object exists and is not what the step would make.
    Differs(Differs),
}

/// An object that is not what a step would make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Differs {
    /// The guard.
    pub guard: Guard,
    /// The object as the step would make it; `None` when the step makes no such object.
    pub wanted: Option<String>,
    /// The object as it is.
    pub found: String,
}

/// Judges the guards of a step against a schema.
pub(crate) fn judge(schema: &Schema, script: &Script, step: &Step) -> Verdict {
    let engine = engine(schema.dialect);
    for guard in &step.guards {
        if guard.lets_run(schema) {
            continue;
        }
        match guard.when {
            GuardWhen::IfExists => {
                return Verdict::Skip(format!("{} does not exist", guard.object));
            }
            GuardWhen::IfComputed => {
                return Verdict::Skip(format!("{} is not computed", guard.object));
            }
            GuardWhen::UnlessExists => {
                // A data step makes no object: its guard is a plain condition.
                if step.sort == StepSort::Data {
                    return Verdict::Skip(format!("{} exists", guard.object));
                }
                return match compare(engine, schema, script, step, guard) {
                    None => Verdict::Skip(format!("{} exists and is the same", guard.object)),
                    Some(differs) => Verdict::Differs(differs),
                };
            }
        }
    }
    Verdict::Run
}

/// The report for an object that differs.
pub(crate) fn report(step: &Step, differs: &Differs) -> Diagnostic {
    let object = &differs.guard.object;
    let out = match &differs.wanted {
        Some(wanted) => Diagnostic::error(
            codes::GUARD_DIFFERS,
            format!("{object} exists, but not as this statement makes it"),
        )
        .note(format!("wanted: {}", wanted.replace('\n', "; "))),
        None => Diagnostic::error(
            codes::GUARD_DIFFERS,
            format!("{object} exists, and this statement cannot be seen to make it"),
        ),
    };
    out.at(step.span.clone(), "")
        .note(format!("found: {}", differs.found.replace('\n', "; ")))
        .help("change the existing object in a migration of its own, or give this one another name")
}

/// `None` when the object is what the step, or the script from the step on, makes of it.
fn compare(
    engine: &dyn Engine,
    schema: &Schema,
    script: &Script,
    step: &Step,
    guard: &Guard,
) -> Option<Differs> {
    let now = engine.canonical(schema);
    let found = portrait::object(&now, &guard.object).unwrap_or_default();
    let mut wanted = None;
    let wide = does_more(engine, script, step);
    let mut copy = now.clone();
    remove(&mut copy, &guard.object);
    for later in script.steps.iter().filter(|s| s.n >= step.n) {
        let effect = engine.replay(&mut copy, &later.statement.text);
        if later.n == step.n && matches!(effect, Effect::Opaque { .. } | Effect::Conflict { .. }) {
            break;
        }
        let made_now = engine.canonical(&copy);
        let made = portrait::object(&made_now, &guard.object);
        let rest = !wide || table_of(guard, &made_now) == table_of(guard, &now);
        if made.as_ref() == Some(&found) && rest {
            return None;
        }
        if later.n == step.n {
            wanted = made;
        }
    }
    Some(Differs { guard: guard.clone(), wanted, found })
}

/// Whether the step does more than make the guard's object: a rebuild, or an ALTER of several
/// actions. Then the object alone does not tell whether it has run.
fn does_more(engine: &dyn Engine, script: &Script, step: &Step) -> bool {
    let several = |ddl| match ddl {
        ddl::Ddl::AlterTable { actions, .. } => actions.len() > 1,
        _ => false,
    };
    !script.rebuilds.is_empty() || several(ddl::read(engine.dialect(), &step.statement.text))
}

/// The table of a guard's object, without regard to the order of its columns.
fn table_of(guard: &Guard, schema: &Schema) -> Option<Table> {
    let mut table = schema.table(guard.object.table()?)?.clone();
    table.columns.sort_by(|a, b| a.name.cmp(&b.name));
    Some(table)
}

/// Takes an object out of a schema, with what depends on it in the same table.
fn remove(schema: &mut Schema, object: &ObjectPath) {
    if let ObjectPath::Table(name) = object {
        schema.tables.remove(name);
        return;
    }
    match object {
        ObjectPath::Enum(name) => drop(schema.enums.remove(name)),
        ObjectPath::Label(name, value) => {
            if let Some(labels) = schema.enums.get_mut(name) {
                labels.retain(|l| l != value);
            }
        }
        _ => {}
    }
    let Some(table) = object.table().and_then(|t| schema.table_mut(t)) else { return };
    match object {
        ObjectPath::Column(_, name) => {
            table.columns.retain(|c| &c.name != name);
            table.indexes.retain(|i| i.parts.iter().all(|p| p.column_name() != Some(name)));
            table.uniques.retain(|u| !u.columns.contains(name));
            table.foreign_keys.retain(|f| !f.columns.contains(name));
        }
        ObjectPath::Index(_, name) => table.indexes.retain(|i| &i.name != name),
        ObjectPath::Constraint(_, name) => {
            let other = |n: &Option<String>| n.as_ref() != Some(name);
            table.uniques.retain(|u| other(&u.name));
            table.foreign_keys.retain(|f| other(&f.name));
            table.checks.retain(|c| other(&c.name));
            table.indexes.retain(|i| !(i.unique && &i.name == name));
            if table.primary_key.as_ref().is_some_and(|k| !other(&k.name)) {
                table.primary_key = None;
            }
        }
        ObjectPath::Table(_)
        | ObjectPath::Enum(_)
        | ObjectPath::Label(..)
        | ObjectPath::Opaque(..) => {}
    }
}
