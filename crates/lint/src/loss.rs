//! What migrations lose, found by replaying them: tables and columns that are there before a script and
//! gone after it.

use crate::Facts;
use kilter_diag::Span;
use kilter_dialect::ddl::{Alteration, Ddl, read};
use kilter_dialect::{Candidate, candidates};
use kilter_migrate::{Script, replay_script};
use kilter_schema::{Dialect, Rename, Schema, diff};
use std::collections::BTreeSet;

/// What one up script loses, and what it makes that may be the same under another name.
pub struct Losses<'a> {
    /// The script.
    pub script: &'a Script,
    /// Tables gone.
    pub tables: Vec<String>,
    /// Columns gone, of tables that stay.
    pub columns: Vec<(String, String)>,
    /// Tables made.
    pub made: Vec<String>,
    /// Columns added to tables that were there.
    pub added: Vec<(String, String)>,
    /// What goes and comes and looks like one thing renamed.
    pub candidates: Vec<Candidate>,
}

impl Losses<'_> {
    /// What looks like the new name of a lost table, or of a column of `table`.
    pub fn renamed(&self, table: Option<&str>, name: &str) -> Option<&Candidate> {
        self.candidates.iter().find(|candidate| match (&candidate.rename, table) {
            (Rename::Table { from, .. }, None) => from == name,
            (Rename::Column { table: of, from, .. }, Some(table)) => of == table && from == name,
            _ => false,
        })
    }

    /// The statement that loses `name`: the first drop that has the word; the first statement of the
    /// script otherwise (a rebuild leaves a column out without naming it).
    pub fn place(&self, name: &str) -> Span {
        let word = |text: &str| {
            let mut words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
            words.any(|w| w.eq_ignore_ascii_case(name))
        };
        let drops = |text: &str| text.to_ascii_uppercase().contains("DROP");
        let steps = &self.script.steps;
        let step = steps
            .iter()
            .find(|s| drops(&s.statement.text) && word(&s.statement.text))
            .or_else(|| steps.first());
        step.map_or_else(|| Span::new(&self.script.source, 0..0), |step| step.span.clone())
    }
}

/// The losses of all up scripts, in order.
pub(crate) fn losses<'a>(facts: &Facts<'a>) -> Vec<Losses<'a>> {
    let mut schema = Schema::new(facts.dialect);
    let mut out = Vec::new();
    for (_, script) in facts.migration_scripts() {
        if !may_lose(facts.dialect, script) {
            replay_script(&mut schema, script);
            continue;
        }
        let before = schema.clone();
        replay_script(&mut schema, script);
        let losses = compare(&before, &schema, script, facts.dialect);
        if !losses.tables.is_empty() || !losses.columns.is_empty() {
            out.push(losses);
        }
    }
    out
}

/// Whether a script has a statement that can lose something; most have none.
fn may_lose(dialect: Dialect, script: &Script) -> bool {
    !script.rebuilds.is_empty()
        || script.steps.iter().any(|step| match read(dialect, &step.statement.text) {
            Ddl::DropTable { .. } => true,
            Ddl::AlterTable { actions, .. } => {
                actions.iter().any(|a| matches!(a, Alteration::DropColumn { .. }))
            }
            _ => false,
        })
}

fn compare<'a>(
    before: &Schema,
    after: &Schema,
    script: &'a Script,
    dialect: Dialect,
) -> Losses<'a> {
    let renamed = renamed(dialect, script);
    let gone = |from: &Schema, to: &Schema| -> Vec<String> {
        let names = from.tables.keys().filter(|t| !to.tables.contains_key(*t));
        names.filter(|t| !renamed.tables.contains(t.as_str())).cloned().collect()
    };
    let parts = |from: &Schema, to: &Schema| -> Vec<(String, String)> {
        let pairs = from.tables.values().filter_map(|t| Some((t, to.table(&t.name)?)));
        let columns = pairs.flat_map(|(t, other)| {
            let missing = t.columns.iter().filter(|c| other.column(&c.name).is_none());
            missing.map(|c| (t.name.clone(), c.name.clone()))
        });
        columns.filter(|(_, c)| !renamed.columns.contains(c)).collect()
    };
    Losses {
        script,
        tables: gone(before, after),
        columns: parts(before, after),
        made: gone(after, before),
        added: parts(after, before),
        candidates: candidates(&diff(before, after)),
    }
}

/// Names that statements of a script change or give: what is renamed is not lost. A column is not
/// renamed because a table of its name is, as in a rebuild.
#[derive(Default)]
struct Renamed {
    tables: BTreeSet<String>,
    columns: BTreeSet<String>,
}

fn renamed(dialect: Dialect, script: &Script) -> Renamed {
    let mut out = Renamed::default();
    for step in &script.steps {
        match read(dialect, &step.statement.text) {
            Ddl::RenameTables(pairs) => {
                out.tables.extend(pairs.into_iter().flat_map(|(a, b)| [a, b]));
            }
            Ddl::AlterTable { name, actions, .. } => {
                for action in actions {
                    match action {
                        Alteration::RenameColumn { from, to, .. } => out.columns.extend([from, to]),
                        Alteration::RenameTo(to) => out.tables.extend([name.clone(), to]),
                        Alteration::ChangeColumn { from, column, .. }
                            if from != column.column.name =>
                        {
                            out.columns.extend([from, column.column.name]);
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    out
}
