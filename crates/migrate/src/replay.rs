//! The migrated schema: what the migrations make, found by reading them.
//!
//! No database is asked. A statement that cannot be read is reported and remembered in
//! [`Schema::unread`], never passed over in silence.

use crate::Directory;
use crate::code_text;
use crate::codes;
use crate::directory::{Body, Migration};
use crate::guards::{self, Verdict};
use crate::registry::CodeMigration;
use crate::script::{Script, Step};
use crate::version::Version;
use kilter_diag::{Diagnostic, Source, Span};
use kilter_dialect::{Before, Effect, Names, engine};
use kilter_schema::{ObjectPath, Origins, Schema, Server};

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
    replay_on(directory, upto, &Server::default())
}

/// The same as a server makes it, of which an inspected schema says what is known.
pub fn replay_on(directory: &Directory, upto: Option<Version>, server: &Server) -> Migrated {
    let mut out = Migrated {
        schema: Schema::on(directory.dialect, server.clone()),
        origins: Origins::default(),
        diagnostics: Vec::new(),
    };
    let mut names = Names::of(&out.schema);
    for migration in &directory.migrations {
        if upto.is_some_and(|upto| migration.version > upto) {
            break;
        }
        match &migration.up {
            Body::Sql(script) => {
                let found = replay_with(&mut out.schema, &mut names, script, &mut out.origins);
                out.diagnostics.extend(found);
            }
            Body::Code(code) => {
                if let Err(why) = replay_code(&mut out.schema, &mut names, code) {
                    out.schema.unread.push(format!("migration {}: {why}", migration.label()));
                    out.diagnostics.push(unreadable(migration, &why));
                }
            }
        }
    }
    out.schema = engine(directory.dialect).canonical(&out.schema);
    out
}

/// Applies a script to a schema, which need not be canonical and does not become so.
pub fn replay_script(schema: &mut Schema, script: &Script) -> Vec<Diagnostic> {
    let mut names = Names::of(schema);
    replay_with(schema, &mut names, script, &mut Origins::default())
}

fn replay_with(
    schema: &mut Schema,
    names: &mut Names,
    script: &Script,
    origins: &mut Origins,
) -> Vec<Diagnostic> {
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
        let (effect, before) = engine.replay_noting(schema, names, &step.statement.text);
        match effect {
            Effect::Schema => note_origins(&before, schema, step, origins),
            Effect::Data | Effect::Session | Effect::Transaction => {}
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

/// Applies the statements of a migration in Rust; says why they cannot be told.
fn replay_code(schema: &mut Schema, names: &mut Names, code: &CodeMigration) -> Result<(), String> {
    let text = code.text.as_deref().ok_or("its text is not at hand")?;
    let engine = engine(schema.dialect);
    for statement in code_text::statements(text)? {
        let source = Source::new(code.file.clone().unwrap_or_default(), statement);
        for step in Script::read(&source, schema.dialect).0.steps {
            match engine.replay_noting(schema, names, &step.statement.text).0 {
                Effect::Opaque { reason } => return Err(reason),
                // What exists, it asks for before it makes it.
                Effect::Conflict { .. }
                | Effect::Schema
                | Effect::Data
                | Effect::Session
                | Effect::Transaction => {}
            }
        }
    }
    Ok(())
}

fn unreadable(migration: &Migration, why: &str) -> Diagnostic {
    Diagnostic::warning(
        codes::OPAQUE,
        format!("what migration {} does to the schema cannot be read", migration.label()),
    )
    .note(format!("it is in Rust, and {why}"))
    .note("statements given to `execute` as plain texts are read; `kilter verify` runs it")
}

/// Records a step as the origin of every object it made or changed.
fn note_origins(before: &Before, after: &Schema, step: &Step, origins: &mut Origins) {
    for (name, old) in &before.tables {
        let Some(table) = after.table(name) else { continue };
        let old = old.as_ref();
        let mut put = |path: ObjectPath, part: &str, changed: bool| {
            if changed {
                origins.replace(path, place(step, part));
            }
        };
        put(ObjectPath::Table(name.clone()), "", old.is_none());
        for c in &table.columns {
            let same = old.and_then(|t| t.column(&c.name)) == Some(c);
            put(ObjectPath::Column(name.clone(), c.name.clone()), &c.name, !same);
        }
        for i in &table.indexes {
            let same = old.and_then(|t| t.index(&i.name)) == Some(i);
            put(ObjectPath::Index(name.clone(), i.name.clone()), &i.name, !same);
        }
        let names = table.foreign_keys.iter().map(|f| &f.name);
        let names = names.chain(table.uniques.iter().map(|u| &u.name));
        for constraint in names.chain(table.checks.iter().map(|c| &c.name)).flatten() {
            let same = old.is_some_and(|t| t.has_constraint(constraint));
            put(ObjectPath::Constraint(name.clone(), constraint.clone()), constraint, !same);
        }
    }
    for name in before.enums.keys().filter(|name| after.enums.contains_key(*name)) {
        origins.replace(ObjectPath::Enum(name.clone()), place(step, ""));
    }
    for key in before.opaque.keys().filter(|key| after.opaque.contains_key(*key)) {
        let (sort, name) = key.split_once(' ').unwrap_or(("object", key));
        origins.replace(ObjectPath::Opaque(sort.to_owned(), name.to_owned()), place(step, ""));
    }
}

/// Where in a statement a part of a table stands: its own line of a CREATE TABLE; the statement's
/// first line when it has none.
fn place(step: &Step, part: &str) -> Span {
    let text = &step.statement.text;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let words = line.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ','));
        let bare = |w: &str| w.trim_matches(['"', '`', '[', ']']).to_owned();
        let mut words = words.filter(|w| !w.is_empty()).map(bare);
        let first = words.next().unwrap_or_default();
        let named = ["CONSTRAINT", "INDEX", "KEY"].iter().any(|k| first.eq_ignore_ascii_case(k));
        let name = if named { words.next().unwrap_or_default() } else { first };
        if !part.is_empty() && name.eq_ignore_ascii_case(part) {
            return span(step, at, line);
        }
        at += line.len();
    }
    span(step, 0, text.lines().next().unwrap_or_default())
}

/// The span of a line of a step's statement, without the white space around it.
fn span(step: &Step, at: usize, line: &str) -> Span {
    let start = step.statement.range.start + at + (line.len() - line.trim_start().len());
    Span::new(&step.span.source, start..start + line.trim().trim_end_matches(',').len())
}
