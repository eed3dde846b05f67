//! The migrated schema: what the migrations make, found by reading them.
//!
//! No database is asked. A statement that cannot be read is reported and remembered in
//! [`Schema::unread`], never passed over in silence.

use crate::Directory;
use crate::codes;
use crate::directory::{Body, Migration};
use crate::guards::{self, Verdict};
use crate::script::{Script, Step};
use crate::version::Version;
use kilter_diag::Diagnostic;
use kilter_dialect::{Effect, engine};
use kilter_schema::{ObjectPath, Origins, Schema};

/// What the migrations make.
#[derive(Debug, Clone)]
pub struct Migrated {
    /// The schema, canonical.
    pub schema: Schema,
    /// Where its objects were last made or changed.
    pub origins: Origins,
    /// Contradictions, and statements that could not be read.
    pub diagnostics: Vec<Diagnostic>,
}

/// Replays the migrations of a directory in order, up to and including a version.
pub fn replay(directory: &Directory, upto: Option<Version>) -> Migrated {
    let mut out = Migrated {
        schema: Schema::new(directory.dialect),
        origins: Origins::default(),
        diagnostics: Vec::new(),
    };
    for migration in &directory.migrations {
        if upto.is_some_and(|upto| migration.version > upto) {
            break;
        }
        match &migration.up {
            Body::Sql(script) => {
                let found = replay_with(&mut out.schema, script, &mut out.origins);
                out.diagnostics.extend(found);
            }
            Body::Code(_) => {
                out.schema.unread.push(format!("migration {} is code", migration.label()));
                out.diagnostics.push(code(migration));
            }
        }
    }
    out.schema = engine(directory.dialect).canonical(&out.schema);
    out
}

/// Applies a script to a schema, which need not be canonical and does not become so.
pub fn replay_script(schema: &mut Schema, script: &Script) -> Vec<Diagnostic> {
    replay_with(schema, script, &mut Origins::default())
}

fn replay_with(schema: &mut Schema, script: &Script, origins: &mut Origins) -> Vec<Diagnostic> {
    let engine = engine(schema.dialect);
    let mut out = Vec::new();
    for step in &script.steps {
        match guards::judge(schema, script, step) {
            Verdict::Run => {}
            Verdict::Skip(_) => continue,
            Verdict::Differs(differs) => {
                out.push(guards::report(step, &differs));
                continue;
            }
        }
        let before = schema.clone();
        match engine.replay(schema, &step.statement.text) {
            Effect::Schema | Effect::Data | Effect::Session | Effect::Transaction => {
                note_origins(&before, schema, step, origins);
            }
            Effect::Opaque { reason } => {
                schema.unread.push(format!("{}: {reason}", step.span));
                out.push(opaque(step, &reason));
            }
            Effect::Conflict { reason } => out.push(
                Diagnostic::error(codes::CONFLICT, reason)
                    .at(step.span.clone(), "")
                    .note("found by reading the migrations in order, without a database")
                    .help("mend the statement, or put a guard before it"),
            ),
        }
    }
    out
}

fn opaque(step: &Step, reason: &str) -> Diagnostic {
    let out =
        Diagnostic::warning(codes::OPAQUE, format!("this statement cannot be read: {reason}"))
            .at(step.span.clone(), "")
            .note("what it does to the schema is not known without a shadow database");
    match step.allows.iter().find(|a| a.code == codes::OPAQUE.0) {
        Some(allow) => Diagnostic { severity: kilter_diag::Severity::Info, ..out }
            .note(format!("allowed: {}", allow.reason)),
        None => out,
    }
}

fn code(migration: &Migration) -> Diagnostic {
    Diagnostic::warning(
        codes::OPAQUE,
        format!("migration {} is code, so its effect cannot be read", migration.label()),
    )
    .note("what it does to the schema is not known without a shadow database")
}

/// Records a step as the origin of every object it made or changed.
fn note_origins(before: &Schema, after: &Schema, step: &Step, origins: &mut Origins) {
    for (name, table) in &after.tables {
        let old = before.tables.get(name);
        if old == Some(table) {
            continue;
        }
        let mut put = |path: ObjectPath, changed: bool| {
            if changed {
                origins.replace(path, step.span.clone());
            }
        };
        put(ObjectPath::Table(name.clone()), old.is_none());
        for c in &table.columns {
            let same = old.and_then(|t| t.column(&c.name)) == Some(c);
            put(ObjectPath::Column(name.clone(), c.name.clone()), !same);
        }
        for i in &table.indexes {
            let same = old.and_then(|t| t.index(&i.name)) == Some(i);
            put(ObjectPath::Index(name.clone(), i.name.clone()), !same);
        }
        let names = table.foreign_keys.iter().map(|f| &f.name);
        let names = names.chain(table.uniques.iter().map(|u| &u.name));
        for constraint in names.chain(table.checks.iter().map(|c| &c.name)).flatten() {
            let same = old.is_some_and(|t| t.has_constraint(constraint));
            put(ObjectPath::Constraint(name.clone(), constraint.clone()), !same);
        }
    }
    for (name, labels) in &after.enums {
        if before.enums.get(name) != Some(labels) {
            origins.replace(ObjectPath::Enum(name.clone()), step.span.clone());
        }
    }
    for (key, text) in &after.opaque {
        if before.opaque.get(key) != Some(text) {
            let (sort, name) = key.split_once(' ').unwrap_or(("object", key));
            let path = ObjectPath::Opaque(sort.to_owned(), name.to_owned());
            origins.replace(path, step.span.clone());
        }
    }
}
