//! Changes that other changes call for.
//!
//! `diff` says what differs. To get there, a database may want more: a computed column whose
//! expression changes is dropped and added again, a foreign key steps aside while the columns it
//! joins change their type, an index whose condition speaks of a retyped enum is made again. This
//! adds those, as drops and additions of the same object; [`super::order`] then puts every drop
//! of an object that comes back before what it makes way for.

use super::order::IndexNames;
use super::text::mentions;
use kilter_schema::{
    Change, Check, Column, ForeignKey, Index, PartSource, Schema, Table, TableChange,
};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// What a dialect needs done around a change, and how it carries changes out.
pub(crate) trait Habits {
    /// Whether this change can only be made by dropping the column and adding it again.
    fn recreates(&self, from: &Column, to: &Column) -> bool;

    /// Whether a foreign key on the column, from either side, must go while this change is made.
    fn unhinges(&self, from: &Column, to: &Column) -> bool;

    /// Whether computed columns that mention the column must go while this change is made.
    fn pins_generated(&self, from: &Column, to: &Column) -> bool;

    /// Columns that change though no change says so, because their type is replaced: names by
    /// table. Indexes and checks whose expressions mention them are made again.
    fn replaced(&self, from: &Schema, changes: &[Change]) -> BTreeMap<String, BTreeSet<String>>;

    /// Which changes of a table one statement makes together: for each, whether it is among
    /// them. Given the table as it is and its changes.
    fn joins(&self, table: &Table, changes: &[TableChange]) -> Vec<bool>;

    /// How far the name of an index reaches.
    fn index_names(&self) -> IndexNames;
}

/// `changes` with what they call for, which only alterations do. `to` is what they lead to.
pub(crate) fn expand<'c>(
    habits: &dyn Habits,
    from: &Schema,
    to: &Schema,
    changes: &'c [Change],
) -> Cow<'c, [Change]> {
    let alters = |c: &Change| matches!(c, Change::AlterTable { .. } | Change::AlterEnum { .. });
    if !changes.iter().any(alters) {
        return Cow::Borrowed(changes);
    }
    Cow::Owned(expanded(habits, from, to, changes))
}

fn expanded(habits: &dyn Habits, from: &Schema, to: &Schema, changes: &[Change]) -> Vec<Change> {
    let mut work = Work::new(changes);
    recreate_columns(habits, from, to, &mut work);
    let away = Away::find(habits, from, to, changes, &work);
    if away.is_empty() {
        return work.into_changes();
    }
    for (name, old) in &from.tables {
        if to.tables.contains_key(name) {
            step_aside(from, old, &away, &mut work);
        }
    }
    work.into_changes()
}

/// Changes by table, so that more can be added to a table.
struct Work {
    others: Vec<Change>,
    tables: BTreeMap<String, Vec<TableChange>>,
}

impl Work {
    fn new(changes: &[Change]) -> Self {
        let mut work = Self { others: Vec::new(), tables: BTreeMap::new() };
        for change in changes {
            match change {
                Change::AlterTable { table, changes } => {
                    work.tables.entry(table.clone()).or_default().extend(changes.iter().cloned());
                }
                other => work.others.push(other.clone()),
            }
        }
        work
    }

    fn of(&self, table: &str) -> &[TableChange] {
        self.tables.get(table).map_or(&[], Vec::as_slice)
    }

    fn add(&mut self, table: &str, changes: impl IntoIterator<Item = TableChange>) {
        self.tables.entry(table.to_owned()).or_default().extend(changes);
    }

    fn into_changes(self) -> Vec<Change> {
        let tables = self.tables.into_iter().filter(|(_, changes)| !changes.is_empty());
        let alter = tables.map(|(table, changes)| Change::AlterTable { table, changes });
        self.others.into_iter().chain(alter).collect()
    }
}

/// Turns changes that can only be made that way into a drop and an addition.
fn recreate_columns(habits: &dyn Habits, from: &Schema, to: &Schema, work: &mut Work) {
    for (name, changes) in &mut work.tables {
        let (Some(old), Some(new)) = (from.table(name), to.table(name)) else { continue };
        let mut again: BTreeSet<String> = BTreeSet::new();
        for change in changes.iter() {
            let TableChange::AlterColumn { from, to } = change else { continue };
            if habits.recreates(from, to) {
                again.insert(to.name.clone());
            }
            if habits.pins_generated(from, to) {
                again.extend(computed_from(old, &to.name));
            }
        }
        again.retain(|column| old.column(column).is_some() && new.column(column).is_some());
        if again.is_empty() {
            continue;
        }
        changes.retain(
            |c| !matches!(c, TableChange::AlterColumn { to, .. } if again.contains(&to.name)),
        );
        for column in again {
            if let (Some(old), Some(new)) = (old.column(&column), new.column(&column)) {
                changes.push(TableChange::DropColumn { column: old.clone() });
                changes.push(TableChange::AddColumn { column: new.clone() });
            }
        }
    }
}

/// The computed columns of `table` whose expression mentions `column`.
fn computed_from<'a>(table: &'a Table, column: &'a str) -> impl Iterator<Item = String> + 'a {
    table.columns.iter().filter_map(move |c| {
        let generated = c.generated.as_ref()?;
        mentions(&generated.expression, column).then(|| c.name.clone())
    })
}

/// What is not there, or not as it was, for a while.
#[derive(Default)]
struct Away {
    /// Columns that are dropped and added again, by table.
    recreated: BTreeSet<(String, String)>,
    /// Columns on which no foreign key can stand meanwhile.
    unhinged: BTreeSet<(String, String)>,
    /// Columns whose type is replaced under them.
    replaced: BTreeMap<String, BTreeSet<String>>,
    /// Keys (column sets, sorted) that are dropped: table and columns.
    keys: BTreeSet<(String, Vec<String>)>,
}

impl Away {
    fn find(
        habits: &dyn Habits,
        from: &Schema,
        to: &Schema,
        changes: &[Change],
        work: &Work,
    ) -> Self {
        let mut away = Self { replaced: habits.replaced(from, changes), ..Self::default() };
        for (table, changes) in &work.tables {
            for change in changes {
                match change {
                    TableChange::DropColumn { column }
                        if to.column(table, &column.name).is_some() =>
                    {
                        away.recreated.insert((table.clone(), column.name.clone()));
                    }
                    TableChange::AlterColumn { from, to } if habits.unhinges(from, to) => {
                        away.unhinged.insert((table.clone(), to.name.clone()));
                    }
                    _ => {}
                }
                if let Some(columns) = dropped_key(change) {
                    away.keys.insert((table.clone(), sorted(&columns)));
                }
            }
        }
        away
    }

    fn is_empty(&self) -> bool {
        self.recreated.is_empty()
            && self.unhinged.is_empty()
            && self.replaced.is_empty()
            && self.keys.is_empty()
    }

    fn takes(&self, table: &str, column: &str) -> bool {
        self.recreated.contains(&(table.to_owned(), column.to_owned()))
    }

    fn replaces(&self, table: &str, expression: &str) -> bool {
        self.replaced.get(table).is_some_and(|all| all.iter().any(|c| mentions(expression, c)))
    }

    fn takes_any(&self, table: &str, expression: &str) -> bool {
        self.recreated.iter().any(|(t, c)| t == table && mentions(expression, c))
    }

    fn unhinges(&self, table: &str, column: &str) -> bool {
        self.unhinged.contains(&(table.to_owned(), column.to_owned())) || self.takes(table, column)
    }

    fn disturbs_key(&self, table: &str, key: &ForeignKey, parent: Option<&Table>) -> bool {
        let referred: &[String] = match (key.ref_columns.is_empty(), parent) {
            (true, Some(parent)) => parent.primary_key.as_ref().map_or(&[], |k| &k.columns),
            _ => &key.ref_columns,
        };
        key.columns.iter().any(|c| self.unhinges(table, c))
            || referred.iter().any(|c| self.unhinges(&key.ref_table, c))
            || self.keys.contains(&(key.ref_table.clone(), sorted(referred)))
    }

    fn disturbs_index(&self, table: &str, index: &Index) -> bool {
        let expressions = index
            .parts
            .iter()
            .filter_map(|p| match &p.source {
                PartSource::Expression(text) => Some(text.as_str()),
                PartSource::Column(_) => None,
            })
            .chain(index.predicate.as_deref());
        let columns = index.parts.iter().filter_map(|p| p.column_name());
        columns.chain(index.include.iter().map(String::as_str)).any(|c| self.takes(table, c))
            || expressions.into_iter().any(|e| self.takes_any(table, e) || self.replaces(table, e))
    }

    fn disturbs_check(&self, table: &str, check: &Check) -> bool {
        self.takes_any(table, &check.expression) || self.replaces(table, &check.expression)
    }
}

/// The columns of a key that a change takes away: foreign keys can refer to any of these.
fn dropped_key(change: &TableChange) -> Option<Vec<String>> {
    match change {
        TableChange::ChangePrimaryKey { from: Some(key), .. } => Some(key.columns.clone()),
        TableChange::DropUnique { unique } => Some(unique.columns.clone()),
        TableChange::DropIndex { index } if index.unique && index.predicate.is_none() => {
            index.parts.iter().map(|p| p.column_name().map(str::to_owned)).collect()
        }
        _ => None,
    }
}

fn sorted(columns: &[String]) -> Vec<String> {
    let mut columns = columns.to_vec();
    columns.sort();
    columns
}

/// Drops and adds again what is in both tables and cannot stay meanwhile.
fn step_aside(from: &Schema, old: &Table, away: &Away, work: &mut Work) {
    let name = old.name.as_str();
    let mut more = Vec::new();
    let dropped = work.of(name);
    let stays = |gone: &TableChange| !dropped.contains(gone);
    // What is to be validated is made valid.
    let proved = |name: &Option<String>| {
        let proves = |c: &TableChange| matches!(c, TableChange::Validate { constraint } if Some(constraint) == name.as_ref());
        dropped.iter().any(proves)
    };
    for key in &old.foreign_keys {
        let drop = TableChange::DropForeignKey { foreign_key: key.clone() };
        if stays(&drop) && away.disturbs_key(name, key, from.table(&key.ref_table)) {
            let validated = key.validated || proved(&key.name);
            more.push(drop);
            let foreign_key = ForeignKey { validated, ..key.clone() };
            more.push(TableChange::AddForeignKey { foreign_key });
        }
    }
    for unique in &old.uniques {
        let drop = TableChange::DropUnique { unique: unique.clone() };
        if stays(&drop) && unique.columns.iter().any(|c| away.takes(name, c)) {
            more.push(drop);
            more.push(TableChange::AddUnique { unique: unique.clone() });
        }
    }
    for index in &old.indexes {
        let drop = TableChange::DropIndex { index: index.clone() };
        if stays(&drop) && away.disturbs_index(name, index) {
            // A rename on the way becomes part of the making.
            let renamed = dropped.iter().find_map(|c| match c {
                TableChange::RenameIndex { from, to } if *from == index.name => Some(to.clone()),
                _ => None,
            });
            let again = Index { name: renamed.unwrap_or(index.name.clone()), ..index.clone() };
            more.push(drop);
            more.push(TableChange::AddIndex { index: again });
        }
    }
    for check in &old.checks {
        let drop = TableChange::DropCheck { check: check.clone() };
        if stays(&drop) && away.disturbs_check(name, check) {
            let validated = check.validated || proved(&check.name);
            more.push(drop);
            more.push(TableChange::AddCheck { check: Check { validated, ..check.clone() } });
        }
    }
    if let Some(changes) = work.tables.get_mut(name) {
        changes.retain(|c| !becomes_part(c, &more));
    }
    if !more.is_empty() {
        work.add(name, more);
    }
}

/// Whether a change is a rename or a validation of what is made again, and done with that.
fn becomes_part(change: &TableChange, again: &[TableChange]) -> bool {
    again.iter().any(|made| match (change, made) {
        (TableChange::RenameIndex { from, .. }, TableChange::DropIndex { index }) => {
            *from == index.name
        }
        (TableChange::Validate { constraint }, TableChange::DropCheck { check }) => {
            check.name.as_ref() == Some(constraint)
        }
        (TableChange::Validate { constraint }, TableChange::DropForeignKey { foreign_key }) => {
            foreign_key.name.as_ref() == Some(constraint)
        }
        _ => false,
    })
}
