//! The order in which changes are carried out, for the dialects that alter tables in place.
//!
//! What makes way goes first (an object that comes back under its name, or stands on a column
//! that changes), then enums, new tables after those they refer to, columns, keys, indexes,
//! checks, foreign keys; and what is merely too many goes last, in reverse order of dependency.
//! Deliberately not here: SQL.

mod tables;

use self::tables::{create_tables, drop_tables};
use super::expand::Habits;
use super::text::mentions;
use kilter_schema::{Change, Column, Index, PartSource, Schema, Table, TableChange, Unique};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    /// Make an enum type.
    CreateEnum { name: String, labels: Vec<String> },
    /// Change an enum type's labels.
    AlterEnum { name: String, from: Vec<String>, to: Vec<String> },
    /// Drop an enum type.
    DropEnum { name: String },
    /// Make a table with all that is in it. Foreign keys that cannot be made yet are left out
    /// of it and come as a [`Step::Change`] later.
    CreateTable { table: Cow<'a, Table> },
    /// Drop a table.
    DropTable { table: Table },
    /// Make one change to a table.
    Change { table: String, change: TableChange },
    /// Make several changes to a table with one statement.
    Joined { table: String, changes: Vec<TableChange> },
}

/// Puts `changes` in order. `from` is the schema now, `to` what they lead to.
pub(crate) fn order<'a>(
    habits: &dyn Habits,
    from: &Schema,
    to: &Schema,
    changes: &'a [Change],
) -> Vec<Step<'a>> {
    let mut phases = Phases::default();
    let claimed = Claims::of(changes, habits.index_names());
    let restless = restless_columns(from, changes);
    create_tables(from, to, changes, &mut phases);
    drop_tables(from, changes, &claimed, &mut phases);
    for change in changes {
        match change {
            Change::CreateEnum { name, labels } => {
                phases.enums.push(Step::CreateEnum { name: name.clone(), labels: labels.clone() })
            }
            Change::AlterEnum { name, from, to } => phases.enums.push(Step::AlterEnum {
                name: name.clone(),
                from: from.clone(),
                to: to.clone(),
            }),
            Change::DropEnum { name, .. } => {
                phases.drop_enums.push(Step::DropEnum { name: name.clone() });
            }
            Change::AlterTable { table, changes } => {
                if let Some(old) = from.table(table) {
                    let context = Context { table: old, claimed: &claimed, restless: &restless };
                    alter(&context, changes, habits, &mut phases);
                }
            }
            Change::CreateTable { .. }
            | Change::DropTable { .. }
            | Change::Rename(_)
            | Change::Opaque { .. } => {}
        }
    }
    phases.into_steps()
}

/// The places in a plan, in order. Where drops are sorted among each other, the number says how.
#[derive(Default)]
struct Phases<'a> {
    first_drops: Vec<(u8, Step<'a>)>,
    enums: Vec<Step<'a>>,
    tables: Vec<Step<'a>>,
    columns: Vec<Step<'a>>,
    alterations: Vec<Step<'a>>,
    computed: Vec<Step<'a>>,
    indexes: Vec<Step<'a>>,
    foreign_keys: Vec<Step<'a>>,
    last_drops: Vec<(u8, Step<'a>)>,
    drop_tables: Vec<Step<'a>>,
    drop_enums: Vec<Step<'a>>,
}

impl<'a> Phases<'a> {
    fn into_steps(mut self) -> Vec<Step<'a>> {
        self.first_drops.sort_by_key(|(rank, _)| *rank);
        self.last_drops.sort_by_key(|(rank, _)| *rank);
        // A new foreign key leans on any key over its columns: those that go must be gone.
        let (drop_columns, drops): (Vec<_>, Vec<_>) =
            self.last_drops.into_iter().partition(|(rank, _)| *rank >= COLUMN_RANK);
        let ranked = |steps: Vec<(u8, Step<'a>)>| steps.into_iter().map(|(_, s)| s);
        ranked(self.first_drops)
            .chain(self.enums)
            .chain(self.tables)
            .chain(self.columns)
            .chain(self.alterations)
            .chain(self.computed)
            .chain(self.indexes)
            .chain(ranked(drops))
            .chain(self.foreign_keys)
            .chain(ranked(drop_columns))
            .chain(self.drop_tables)
            .chain(self.drop_enums)
            .collect()
    }
}

struct Context<'a> {
    table: &'a Table,
    claimed: &'a Claims,
    restless: &'a BTreeMap<String, BTreeSet<String>>,
}

fn alter(context: &Context, changes: &[TableChange], habits: &dyn Habits, phases: &mut Phases) {
    let table = &context.table.name;
    let joined = habits.joins(context.table, changes);
    let (mut together, mut alone) = (Vec::new(), Vec::new());
    for (at, change) in changes.iter().enumerate() {
        let list = if joined.get(at) == Some(&true) { &mut together } else { &mut alone };
        list.push(change.clone());
    }
    if !together.is_empty() {
        phases.alterations.push(Step::Joined { table: table.clone(), changes: together });
    }
    let added: BTreeSet<&String> = alone
        .iter()
        .filter_map(|c| match c {
            TableChange::AddColumn { column } => Some(&column.name),
            _ => None,
        })
        .collect();
    for change in &alone {
        let step = Step::Change { table: table.clone(), change: change.clone() };
        if let Some(rank) = drop_rank(change) {
            let comes_back = matches!(change, TableChange::DropColumn { column } if added.contains(&column.name));
            if comes_back || context.makes_way(change) {
                phases.first_drops.push((rank, step));
            } else {
                phases.last_drops.push((rank, step));
            }
            continue;
        }
        match change {
            // Comes back: not before the columns it may be computed from have changed.
            TableChange::AddColumn { column } if column.generated.is_some() => {
                phases.computed.push(step);
            }
            TableChange::AddColumn { column } if context.table.column(&column.name).is_some() => {
                phases.computed.push(step);
            }
            TableChange::AddColumn { .. } => phases.columns.push(step),
            TableChange::AlterColumn { .. } | TableChange::ChangePrimaryKey { .. } => {
                phases.alterations.push(step);
            }
            TableChange::AddForeignKey { .. } => phases.foreign_keys.push(step),
            // Gives up its name to something new.
            TableChange::RenameIndex { from, .. } if context.claimed.index(table, from) => {
                phases.first_drops.push((RENAME_RANK, step));
            }
            _ => phases.indexes.push(step),
        }
    }
}

/// The first rank of columns among drops. Computed ones go before: MySQL takes no foreign key with
/// `SET NULL` on a column that one is computed from.
const COLUMN_RANK: u8 = 5;

/// Where a renamed index stands among drops: behind all, since one of them may hold its new name.
const RENAME_RANK: u8 = 6;

/// Where a drop stands among drops; nothing for what is not a drop.
fn drop_rank(change: &TableChange) -> Option<u8> {
    match change {
        TableChange::DropForeignKey { .. } => Some(0),
        TableChange::DropIndex { .. } => Some(1),
        TableChange::DropCheck { .. } => Some(2),
        TableChange::DropUnique { .. } => Some(3),
        TableChange::DropColumn { column } if column.generated.is_some() => Some(4),
        TableChange::DropColumn { .. } => Some(5),
        _ => None,
    }
}

impl Context<'_> {
    /// Whether a dropped object must be gone before anything new is made.
    fn makes_way(&self, change: &TableChange) -> bool {
        let claimed = |name: &Option<String>| self.claimed.constraint(name.as_deref());
        let index = |name: &str| self.claimed.index(&self.table.name, name);
        match change {
            // They stand in the way of most other things, on both tables.
            TableChange::DropForeignKey { .. } => true,
            TableChange::DropIndex { index: old } => {
                // Or it stands on a computed column that does.
                let on = |c: &Column| {
                    let computed = c.generated.as_ref();
                    index_uses(old, &c.name)
                        && computed
                            .is_some_and(|g| self.any_restless(|c| mentions(&g.expression, c)))
                };
                index(&old.name)
                    || self.any_restless(|c| index_uses(old, c))
                    || self.table.columns.iter().any(on)
            }
            TableChange::DropUnique { unique } => {
                unique.name.as_deref().is_some_and(index)
                    || index(&over(unique, None))
                    || (unique.name.is_none() && index(&over(unique, Some(""))))
                    || self.any_restless(|c| unique.columns.iter().any(|u| u == c))
            }
            TableChange::DropCheck { check } => {
                claimed(&check.name) || self.any_restless(|c| mentions(&check.expression, c))
            }
            TableChange::DropColumn { column } => match &column.generated {
                Some(g) => self.any_restless(|c| mentions(&g.expression, c)),
                // Its type loses values that its rows may hold.
                None => self.any_restless(|c| c == column.name),
            },
            _ => false,
        }
    }

    fn any_restless(&self, uses: impl Fn(&str) -> bool) -> bool {
        self.restless.get(&self.table.name).is_some_and(|all| all.iter().any(|c| uses(c)))
    }
}

/// Whether an index stands on a column.
pub(crate) fn index_uses(index: &Index, column: &str) -> bool {
    let part = |source: &PartSource| match source {
        PartSource::Column(name) => name == column,
        PartSource::Expression(text) => mentions(text, column),
    };
    index.parts.iter().any(|p| part(&p.source))
        || index.include.iter().any(|c| c == column)
        || index.predicate.as_deref().is_some_and(|p| mentions(p, column))
}

/// How far the name of an index reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum IndexNames {
    /// Two tables can have indexes of one name.
    PerTable,
    /// They share their names.
    PerSchema,
}

/// The names that new objects take, with their tables. An object that gives up its name must go
/// first, whichever table it is in.
struct Claims {
    names: BTreeSet<(String, String)>,
    index_names: IndexNames,
}

impl Claims {
    fn of(changes: &[Change], index_names: IndexNames) -> Self {
        let mut names = BTreeSet::new();
        let gives_up = |c: &Change| !matches!(c, Change::CreateTable { .. });
        if !changes.iter().any(gives_up) {
            return Self { names, index_names };
        }
        for change in changes {
            match change {
                Change::CreateTable { table } => {
                    names.extend(names_in(table).into_iter().map(|n| (table.name.clone(), n)));
                }
                Change::AlterTable { table, changes } => {
                    let named = changes.iter().filter_map(new_name).map(str::to_owned);
                    let others = changes.iter().filter_map(by_columns);
                    names.extend(named.chain(others).map(|n| (table.clone(), n)));
                }
                _ => {}
            }
        }
        Self { names, index_names }
    }

    /// Whether a new index or unique constraint takes the name of one in `table`.
    fn index(&self, table: &str, name: &str) -> bool {
        match self.index_names {
            IndexNames::PerTable => self.names.contains(&(table.to_owned(), name.to_owned())),
            IndexNames::PerSchema => self.constraint(Some(name)),
        }
    }

    /// Whether a new object takes a constraint's name.
    fn constraint(&self, name: Option<&str>) -> bool {
        name.is_some_and(|name| self.names.iter().any(|(_, n)| n == name))
    }
}

/// What stands for the name of a new unique constraint beside its own: where one of two over the
/// same columns has none, the server makes it of the columns, and it may be the other's.
fn by_columns(change: &TableChange) -> Option<String> {
    match change {
        TableChange::AddUnique { unique } => Some(over(unique, unique.name.as_deref())),
        _ => None,
    }
}

fn over(unique: &Unique, name: Option<&str>) -> String {
    let sort = if name.is_some() { "named" } else { "unnamed" };
    format!("{sort}\0{}", unique.columns.join("\0"))
}

fn new_name(change: &TableChange) -> Option<&str> {
    match change {
        TableChange::AddUnique { unique } => unique.name.as_deref(),
        TableChange::AddIndex { index } => Some(&index.name),
        TableChange::RenameIndex { to, .. } => Some(to),
        TableChange::AddForeignKey { foreign_key } => foreign_key.name.as_deref(),
        TableChange::AddCheck { check } => check.name.as_deref(),
        _ => None,
    }
}

fn names_in(table: &Table) -> Vec<String> {
    let constraints = (table.uniques.iter().map(|u| &u.name))
        .chain(table.foreign_keys.iter().map(|f| &f.name))
        .chain(table.checks.iter().map(|c| &c.name))
        .filter_map(Clone::clone);
    constraints.chain(table.indexes.iter().map(|i| i.name.clone())).collect()
}

/// Columns that are altered or made again, by table: what stands on them and is to be dropped
/// goes first.
fn restless_columns(from: &Schema, changes: &[Change]) -> BTreeMap<String, BTreeSet<String>> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let shrinking = shrinking_types(from, changes);
    for change in changes {
        let Change::AlterTable { table, changes } = change else { continue };
        let added: BTreeSet<&String> = changes
            .iter()
            .filter_map(|c| match c {
                TableChange::AddColumn { column } => Some(&column.name),
                _ => None,
            })
            .collect();
        for change in changes {
            match change {
                TableChange::AlterColumn { to, .. } => {
                    out.entry(table.clone()).or_default().insert(to.name.clone());
                }
                TableChange::DropColumn { column }
                    if added.contains(&column.name)
                        || shrinking.contains(column.ty.trim_end_matches("[]")) =>
                {
                    out.entry(table.clone()).or_default().insert(column.name.clone());
                }
                _ => {}
            }
        }
        let Some(restless) = out.get_mut(table) else { continue };
        for change in changes {
            // Goes first with what it is computed from, and what stands on it before that.
            let TableChange::DropColumn { column } = change else { continue };
            let computed = column.generated.as_ref();
            if computed.is_some_and(|g| restless.iter().any(|c| mentions(&g.expression, c))) {
                restless.insert(column.name.clone());
            }
        }
    }
    out
}

/// The enum types that lose a label, as columns name them.
fn shrinking_types(schema: &Schema, changes: &[Change]) -> BTreeSet<String> {
    let engine = crate::engine(schema.dialect);
    let shrinks = |change: &Change| match change {
        Change::AlterEnum { name, from, to } if from.iter().any(|label| !to.contains(label)) => {
            Some(engine.quote_table(name))
        }
        _ => None,
    };
    changes.iter().filter_map(shrinks).collect()
}

/// The pairs of a joined step's altered columns.
pub(crate) fn altered(changes: &[TableChange]) -> impl Iterator<Item = (&Column, &Column)> {
    changes.iter().filter_map(|c| match c {
        TableChange::AlterColumn { from, to } => Some((from, to)),
        _ => None,
    })
}
