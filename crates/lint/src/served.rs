//! What is deployed, beside what is there now: fields matched by name, and the migrations between.

use crate::{Context, Facts, Judged};
use kilter_diag::{Diagnostic, Span};
use kilter_dialect::ddl::{Alteration, Ddl, read};
use kilter_dialect::engine;
use kilter_migrate::{Script, replay_script};
use kilter_proto::{Field, Message};
use kilter_schema::{Column, Dialect, Schema};
use std::collections::{BTreeMap, BTreeSet};

/// The release that is deployed while a change is rolled out.
#[derive(Clone, Copy)]
pub struct Served<'a> {
    /// How it was named: `origin/main`, `v1.4`, `api.binpb`.
    pub name: &'a str,
    /// What it is made of. Its migrations say which of today's are new; without them none is.
    pub context: Context<'a>,
}

/// The served release, worked out.
pub(crate) struct Past<'a> {
    pub name: &'a str,
    pub facts: Facts<'a>,
    /// The migrations that are new since.
    pub steps: Vec<NewMigration<'a>>,
    /// Today's judged fields by table and full field name.
    now: BTreeMap<(String, String), usize>,
    /// The served ones likewise.
    then: BTreeMap<(String, String), usize>,
    /// The first served one by table and column.
    stored: BTreeMap<(String, String), usize>,
}

/// One up script that the served release has not.
pub(crate) struct NewMigration<'a> {
    pub script: &'a Script,
    /// The schema before and after it, canonical.
    pub before: Schema,
    pub after: Schema,
    /// Table, old and new name of renamed columns.
    pub renamed_columns: Vec<(String, String, String)>,
    /// Old and new names of renamed tables.
    pub renamed_tables: Vec<(String, String)>,
}

/// A field that the served release stores, and what has become of it.
#[derive(Clone, Copy)]
pub(crate) struct Then<'f, 'a> {
    /// As it is served.
    pub was: &'f Judged<'a>,
    /// The message today.
    pub message: Option<&'a Message>,
    /// The field of that name today.
    pub field: Option<&'a Field>,
    /// The field today with its column, where it has one in the same table.
    pub now: Option<&'f Judged<'a>>,
}

impl<'a> Past<'a> {
    pub fn new(now: &Facts<'a>, served: &'a Served<'a>) -> Self {
        let facts = Facts::new(&served.context);
        let steps = new_migrations(now, &served.context);
        Self {
            name: served.name,
            now: index(now.judged(), key),
            then: index(facts.judged(), key),
            stored: index(facts.judged(), place),
            facts,
            steps,
        }
    }

    /// What was judged of a field of today in the served release.
    pub fn before<'f>(&'f self, j: &Judged<'_>) -> Option<&'f Judged<'a>> {
        self.then.get(&key(j)).map(|i| &self.facts.judged()[*i])
    }

    /// Whether a field, by full name, is stored in a table of the served release.
    pub fn stores(&self, table: &str, field: &str) -> bool {
        self.then.contains_key(&(table.to_owned(), field.to_owned()))
    }

    /// The first served field that is stored in a column.
    pub fn stored_in<'f>(&'f self, table: &str, column: &str) -> Option<&'f Judged<'a>> {
        let i = self.stored.get(&(table.to_owned(), column.to_owned()))?;
        Some(&self.facts.judged()[*i])
    }
}

/// The first judged field of each key.
fn index(
    list: &[Judged<'_>],
    key: fn(&Judged<'_>) -> (String, String),
) -> BTreeMap<(String, String), usize> {
    list.iter().enumerate().rev().map(|(i, j)| (key(j), i)).collect()
}

fn place(j: &Judged<'_>) -> (String, String) {
    (j.pair.table.clone(), j.column.name.clone())
}

fn key(j: &Judged<'_>) -> (String, String) {
    (j.pair.table.clone(), format!("{}.{}", j.message.full_name, j.field.name))
}

/// Every served field with its column, once; empty where nothing is served.
pub(crate) fn fields<'f, 'a>(facts: &'f Facts<'a>) -> Vec<Then<'f, 'a>> {
    let Some(past) = facts.past() else { return Vec::new() };
    let protos = facts.protos;
    past.then
        .iter()
        .map(|(key, i)| {
            let was = &past.facts.judged()[*i];
            let message = protos.message(&was.message.full_name);
            let field = message.and_then(|m| m.field(&was.field.name));
            let now = past.now.get(key).map(|i| &facts.judged()[*i]);
            Then { was, message, field, now }
        })
        .collect()
}

/// Adds the served declaration as a place.
pub(crate) fn shown(facts: &Facts<'_>, finding: Diagnostic, was: &Judged<'_>) -> Diagnostic {
    let name = facts.past().map_or("", |p| p.name);
    finding.at(was.field.span.clone(), format!("{name} serves this"))
}

/// The same, and where the field or its message stands now; that first.
pub(crate) fn both_times(
    facts: &Facts<'_>,
    finding: Diagnostic,
    then: &Then<'_, '_>,
) -> Diagnostic {
    let finding = match (then.field, then.message) {
        (Some(field), _) => finding.at(field.span.clone(), "now"),
        (None, Some(message)) => finding.at(message.name_span.clone(), "the message now"),
        (None, None) => finding,
    };
    shown(facts, finding, then.was)
}

impl NewMigration<'_> {
    /// A column before and after.
    pub fn column(&self, table: &str, column: &str) -> (Option<&Column>, Option<&Column>) {
        (self.before.column(table, column), self.after.column(table, column))
    }

    /// The statement that does `what` (`DROP`) to `name`; the first one otherwise.
    pub fn place(&self, what: &[&str], name: &str) -> Span {
        let named = |text: &str| {
            let mut words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
            words.any(|w| w.eq_ignore_ascii_case(name))
        };
        let does = |text: &str| {
            let upper = text.to_ascii_uppercase();
            what.iter().any(|w| upper.contains(w))
        };
        let steps = &self.script.steps;
        let best = steps
            .iter()
            .find(|s| does(&s.statement.text) && named(&s.statement.text))
            .or_else(|| steps.iter().find(|s| named(&s.statement.text)))
            .or_else(|| steps.first());
        best.map_or_else(|| Span::new(&self.script.source, 0..0), |step| step.span.clone())
    }
}

fn new_migrations<'a>(now: &Facts<'a>, served: &Context<'_>) -> Vec<NewMigration<'a>> {
    let Some(old) = served.migrations else { return Vec::new() };
    let known: BTreeSet<_> = old.migrations.iter().map(|m| m.version).collect();
    let canonical = |schema: &Schema| engine(now.dialect).canonical(schema);
    let mut schema = Schema::new(now.dialect);
    let mut out = Vec::new();
    for (migration, script) in now.migration_scripts() {
        if known.contains(&migration.version) {
            replay_script(&mut schema, script);
            continue;
        }
        let before = canonical(&schema);
        replay_script(&mut schema, script);
        let (renamed_columns, renamed_tables) = renames(now.dialect, script);
        let after = canonical(&schema);
        out.push(NewMigration { script, before, after, renamed_columns, renamed_tables });
    }
    out
}

type Renames = (Vec<(String, String, String)>, Vec<(String, String)>);

fn renames(dialect: Dialect, script: &Script) -> Renames {
    let (mut columns, mut tables) = (Vec::new(), Vec::new());
    for step in &script.steps {
        match read(dialect, &step.statement.text) {
            Ddl::RenameTables(pairs) => tables.extend(pairs),
            Ddl::AlterTable { name, actions, .. } => {
                for action in actions {
                    match action {
                        Alteration::RenameColumn { from, to, .. } => {
                            columns.push((name.clone(), from, to));
                        }
                        Alteration::RenameTo(to) => tables.push((name.clone(), to)),
                        Alteration::ChangeColumn { from, column, .. }
                            if from != column.column.name =>
                        {
                            columns.push((name.clone(), from, column.column.name));
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    (columns, tables)
}
