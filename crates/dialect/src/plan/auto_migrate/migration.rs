//! One table that is there already.

use super::Models;
use super::column::{Seen, Wanted, retypes};
use kilter_schema::{
    Column, ForeignKey, ObjectPath, PrimaryKey, Schema, Table, TableChange, Unique,
};

/// What differs between GORM's drivers when they migrate.
pub(crate) trait Driver: Sync {
    /// How the driver sees a column's type.
    fn seen(&self, column: &Column) -> Seen;

    /// `GetTypeAliases`.
    fn aliases(&self, name: &str) -> &'static [&'static str];

    /// Whether GORM alters a column because another thing than type, nullability and default
    /// differs.
    fn notices(&self, from: &Column, to: &Column) -> bool;

    /// Whether GORM alters a column of the primary key.
    fn alters_key(&self, _seen: &Seen, _wanted: &Wanted<'_>) -> bool {
        false
    }

    /// The column `from` after GORM has altered it to `to`.
    fn altered(&self, from: &Column, to: &Column, seen: &Seen, wanted: &Wanted<'_>) -> Column;

    /// What is done about the comment of any column, whether it is altered or not.
    fn comment(&self, _column: &mut Column, _wanted: &Column) {}

    /// Whether a column is added together with a key of its own.
    fn adds_key(&self, column: &Column, in_key: bool) -> bool;

    /// Whether a column that is no key can be made to count.
    fn counts_without_key(&self) -> bool;

    /// Whether two names of columns are one to the database.
    fn same_column(&self, a: &str, b: &str) -> bool;

    /// Why a new table's name, or one of its indexes' names, cannot be had.
    fn table_in_the_way(&self, actual: &Schema, table: &Table) -> Option<String>;

    /// Why an index of that name cannot be made in a table.
    fn index_in_the_way(&self, actual: &Schema, table: &str, index: &str) -> Option<InTheWay>;

    /// `MigrateColumnUnique` for a column that is no key.
    fn uniqueness(&self, old: &Table, new: &Table, column: &str) -> Uniqueness {
        by_constraint(old, new, column)
    }
}

/// A name that is taken.
pub(crate) enum InTheWay {
    /// GORM says IF NOT EXISTS and goes on.
    Skipped(String),
    /// The database refuses.
    Refused(String),
}

/// What is done about a column's uniqueness.
#[derive(Default)]
pub(crate) struct Uniqueness {
    /// Changes.
    pub changes: Vec<TableChange>,
    /// What is left, for people.
    pub left: Vec<String>,
}

/// The models' side.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    /// The table as the models write it.
    pub raw: &'a Table,
    /// All of them.
    pub models: Models<'a>,
}

/// The migration of one table.
pub(super) struct Migration<'a> {
    driver: &'static dyn Driver,
    actual: &'a Schema,
    old: &'a Table,
    new: &'a Table,
    side: Side<'a>,
    /// What to do.
    pub changes: Vec<TableChange>,
    /// What to tell.
    pub left: Vec<String>,
    /// Why it cannot be done.
    pub refused: Vec<String>,
}

impl<'a> Migration<'a> {
    /// Of `old` to `new`.
    pub fn new(
        driver: &'static dyn Driver,
        actual: &'a Schema,
        old: &'a Table,
        new: &'a Table,
        side: Side<'a>,
    ) -> Self {
        let (changes, left, refused) = (Vec::new(), Vec::new(), Vec::new());
        Self { driver, actual, old, new, side, changes, left, refused }
    }

    /// Works it out, in GORM's order.
    pub fn run(&mut self) {
        let mut key = Vec::new();
        for column in &self.new.columns {
            match self.old.column(&column.name) {
                Some(old) => self.migrate(old, column),
                None => self.add(column, &mut key),
            }
            if !self.new.in_primary_key(&column.name) {
                let mut found = self.driver.uniqueness(self.old, self.new, &column.name);
                self.changes.append(&mut found.changes);
                self.left.append(&mut found.left);
            }
        }
        if !key.is_empty() {
            let name = self.new.primary_key.as_ref().and_then(|k| k.name.clone());
            let to = Some(PrimaryKey { name, columns: key, ..PrimaryKey::default() });
            self.changes.push(TableChange::ChangePrimaryKey { from: None, to });
        }
        self.foreign_keys();
        self.checks();
        self.indexes();
    }

    fn add(&mut self, column: &Column, key: &mut Vec<String>) {
        let (table, name) = (&self.new.name, &column.name);
        let twin = self.old.columns.iter().find(|c| self.driver.same_column(&c.name, name));
        if let Some(twin) = twin {
            self.refused.push(format!(
                "{table} has a column {}, which to the database is the same name as {name}",
                twin.name
            ));
            return;
        }
        let mut column = column.clone();
        let in_key = self.new.in_primary_key(name);
        let adds_key = self.driver.adds_key(&column, in_key);
        if adds_key && self.old.primary_key.is_none() {
            key.push(name.clone());
        } else if adds_key && column.auto_increment.is_some() {
            self.refused.push(format!(
                "{table} has a primary key, and {name}, which counts, would have to be the key"
            ));
            return;
        } else if in_key {
            column.nullable = column.auto_increment.is_none();
        }
        self.changes.push(TableChange::AddColumn { column });
    }

    fn migrate(&mut self, from: &Column, to: &Column) {
        let name = &to.name;
        let raw = self.side.raw.column(name).unwrap_or(to);
        let path = ObjectPath::Column(self.new.name.clone(), name.clone());
        let Models { verbatim, release, .. } = self.side.models;
        let verbatim = verbatim.contains(&path);
        let wanted = Wanted { text: &raw.ty, default: raw.default.as_deref(), verbatim, release };
        let seen = self.driver.seen(from);
        let alters = if self.new.in_primary_key(name) {
            self.driver.alters_key(&seen, &wanted)
        } else {
            self.alters(from, to, &seen, &wanted)
        };
        let mut after = match alters {
            true => self.driver.altered(from, to, &seen, &wanted),
            false => from.clone(),
        };
        self.driver.comment(&mut after, to);
        if self.old.in_primary_key(name) && !from.nullable {
            after.nullable = false;
        }
        let starts = from.auto_increment.is_none() && after.auto_increment.is_some();
        if starts && !self.driver.counts_without_key() && !self.old.in_primary_key(name) {
            self.refused.push(format!(
                "{}.{name} cannot count: only the column of the primary key can",
                self.new.name
            ));
            return;
        }
        if after != *from {
            self.changes.push(TableChange::AlterColumn { from: from.clone(), to: after });
        }
    }

    /// `MigrateColumn`. NOT NULL in the model alone is not enough since GORM 1.26; it comes along
    /// when something else differs. Before, it was the other way round.
    fn alters(&self, from: &Column, to: &Column, seen: &Seen, wanted: &Wanted<'_>) -> bool {
        let retyped = from.ty != to.ty && retypes(seen, wanted, self.driver.aliases(&seen.name));
        let nullability = match wanted.release < [1, 26, 0] {
            true => from.nullable && !to.nullable,
            false => !from.nullable && to.nullable,
        };
        let noticed = self.driver.notices(from, to);
        let same_default = same_default(from, to);
        // Before GORM 1.31.2, two defaults that are the same make it forget what it saw before.
        let forgets = wanted.release < [1, 31, 2] && !is_time(&to.ty);
        if forgets && from.default.is_some() && same_default {
            return noticed;
        }
        retyped || nullability || !same_default || noticed
    }

    /// By name alone, so a key under another name is another key. One without a name (SQLite) is
    /// taken for the same when it says the same.
    fn foreign_keys(&mut self) {
        for key in &self.new.foreign_keys {
            let same = |old: &ForeignKey| {
                old.name.is_none()
                    && old.columns == key.columns
                    && old.ref_table == key.ref_table
                    && old.ref_columns == key.ref_columns
            };
            let named = key.name.as_deref().is_some_and(|n| self.old.has_constraint(n));
            if !named && !self.old.foreign_keys.iter().any(same) {
                self.changes.push(TableChange::AddForeignKey { foreign_key: key.clone() });
            }
        }
    }

    /// Those in the text of a column's type have no name and come with the column only.
    fn checks(&mut self) {
        for check in &self.new.checks {
            let Some(name) = &check.name else { continue };
            let old = &self.old;
            let same =
                old.checks.iter().any(|c| c.name.is_none() && c.expression == check.expression);
            if !same && !old.has_constraint(name) {
                self.changes.push(TableChange::AddCheck { check: check.clone() });
            }
        }
    }

    fn indexes(&mut self) {
        for index in &self.new.indexes {
            let gone = |c: &TableChange| matches!(c, TableChange::DropIndex { index: old } if old.name == index.name);
            if self.old.index(&index.name).is_some() && !self.changes.iter().any(gone) {
                continue;
            }
            match self.driver.index_in_the_way(self.actual, &self.old.name, &index.name) {
                None => self.changes.push(TableChange::AddIndex { index: index.clone() }),
                Some(InTheWay::Skipped(why)) => self.left.push(why),
                Some(InTheWay::Refused(why)) => self.refused.push(why),
            }
        }
    }
}

/// Whether GORM takes two defaults for the same; those of truth values by what they say.
fn same_default(from: &Column, to: &Column) -> bool {
    let truth = |text: &str| match text {
        "1" | "t" | "true" => Some(true),
        "0" | "f" | "false" => Some(false),
        _ => None,
    };
    let both = (from.default.as_deref(), to.default.as_deref());
    match both {
        (Some(a), Some(b)) if to.ty == "boolean" => match (truth(a), truth(b)) {
            (Some(a), Some(b)) => a == b,
            _ => a == b,
        },
        (a, b) => a == b,
    }
}

/// Whether defaults of a type are compared as those of times.
fn is_time(ty: &str) -> bool {
    ["datetime", "timestamp", "date", "time"].iter().any(|name| ty.starts_with(name))
}

/// Uniqueness as a constraint of one column. One that goes must have GORM's own name.
fn by_constraint(old: &Table, new: &Table, column: &str) -> Uniqueness {
    let mut out = Uniqueness::default();
    let single = |u: &&Unique| matches!(u.columns.as_slice(), [only] if only == column);
    let wanted = new.uniques.iter().find(single);
    let there: Vec<&Unique> = old.uniques.iter().filter(single).collect();
    match wanted {
        Some(unique) if there.is_empty() => {
            out.changes.push(TableChange::AddUnique { unique: unique.clone() });
        }
        Some(_) => {}
        None => {
            for unique in there {
                let name = unique.name.as_deref().unwrap_or("without a name");
                if is_own(&old.name, column, name) {
                    out.changes.push(TableChange::DropUnique { unique: unique.clone() });
                } else {
                    out.left.push(format!(
                        "unique {name} on {} stays: only one that is named uni_… is dropped",
                        old.name
                    ));
                }
            }
        }
    }
    out
}

/// Whether a constraint has the name GORM gives it: `uni_<table>_<column>`, the end of a long one
/// replaced by eight digits of a hash.
pub(crate) fn is_own(table: &str, column: &str, name: &str) -> bool {
    let full = format!("uni_{table}_{column}").replace('.', "_");
    let stem = name.get(..name.len().saturating_sub(8)).unwrap_or_default();
    full == name || (name.len() >= 63 && full.len() > name.len() && full.starts_with(stem))
}
