//! A schema being changed by one statement, with the way back.

use super::names::bare;
use super::{Known, Names, Rules};
use crate::Before;
use kilter_schema::{Schema, Table};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A contradiction between a statement and the schema before it, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Conflict(pub String);

/// What applying a part of a statement gives.
pub(crate) type Outcome = Result<(), Conflict>;

/// Everything changed goes through here; the first change of an object saves what it was.
pub(crate) struct Draft<'a> {
    pub(crate) rules: &'a dyn Rules,
    pub(super) schema: &'a mut Schema,
    names: &'a Names,
    before: Before,
    /// Columns that the statement drops in one of its clauses, each taking effect with the others.
    pub(super) leaving: Vec<String>,
    /// What of the statement's effect depends on something that is not known.
    pub(super) unclear: Option<String>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(rules: &'a dyn Rules, schema: &'a mut Schema, names: &'a Names) -> Self {
        Self { rules, schema, names, before: Before::default(), leaving: Vec::new(), unclear: None }
    }

    /// Undoes everything.
    pub(super) fn roll_back(self) {
        restore(&mut self.schema.tables, self.before.tables);
        restore(&mut self.schema.enums, self.before.enums);
        restore(&mut self.schema.opaque, self.before.opaque);
    }

    /// What everything changed was before.
    pub(super) fn before(self) -> Before {
        self.before
    }

    /// What is known of names.
    pub(super) fn names(&self) -> Known<'_> {
        Known { schema: self.schema, names: self.names, before: &self.before }
    }

    /// The name under which a table is known.
    pub(super) fn resolve(&self, name: &str) -> Option<String> {
        if self.schema.tables.contains_key(name) {
            return Some(name.to_owned());
        }
        let mut near = self.names().holding(&bare(name)).into_iter();
        near.find(|t| self.rules.same_table(&t.name, name)).map(|t| t.name.clone())
    }

    /// The name under which a table is known, or a conflict.
    pub(super) fn known(&self, name: &str) -> Result<String, Conflict> {
        self.resolve(name).ok_or_else(|| Conflict(format!("there is no table {name}")))
    }

    pub(super) fn table(&self, name: &str) -> Result<&Table, Conflict> {
        let missing = || Conflict(format!("there is no table {name}"));
        self.schema.table(name).ok_or_else(missing)
    }

    /// A table to change.
    pub(super) fn table_mut(&mut self, name: &str) -> Result<&mut Table, Conflict> {
        let missing = || Conflict(format!("there is no table {name}"));
        let table = self.schema.tables.get_mut(name).ok_or_else(missing)?;
        self.before.tables.entry(name.to_owned()).or_insert_with(|| Some(Arc::clone(table)));
        Ok(Arc::make_mut(table))
    }

    pub(super) fn put_table(&mut self, table: Table) {
        let name = table.name.clone();
        let old = self.schema.put(table);
        self.before.tables.entry(name).or_insert(old);
    }

    pub(super) fn take_table(&mut self, name: &str) -> Option<Table> {
        let old = self.schema.tables.remove(name);
        self.before.tables.entry(name.to_owned()).or_insert_with(|| old.clone());
        old.map(Arc::unwrap_or_clone)
    }

    /// Whether the present statement makes this table.
    pub(super) fn is_new(&self, name: &str) -> bool {
        self.names().is_new(name)
    }

    pub(super) fn set_enum(&mut self, name: &str, labels: Option<Vec<String>>) {
        let old = set(&mut self.schema.enums, name, labels);
        self.before.enums.entry(name.to_owned()).or_insert(old);
    }

    pub(super) fn set_opaque(&mut self, key: &str, definition: Option<String>) {
        let old = set(&mut self.schema.opaque, key, definition);
        self.before.opaque.entry(key.to_owned()).or_insert(old);
    }

    /// The tables whose foreign keys refer to `name`, itself among them.
    pub(super) fn referring(&self, name: &str) -> Vec<String> {
        let refers = |t: &&Arc<Table>| {
            t.foreign_keys.iter().any(|f| self.rules.same_table(&f.ref_table, name))
        };
        self.schema.tables.values().filter(refers).map(|t| t.name.clone()).collect()
    }
}

fn set<V>(map: &mut BTreeMap<String, V>, key: &str, value: Option<V>) -> Option<V> {
    match value {
        Some(value) => map.insert(key.to_owned(), value),
        None => map.remove(key),
    }
}

fn restore<V>(map: &mut BTreeMap<String, V>, saved: BTreeMap<String, Option<V>>) {
    for (key, value) in saved {
        set(map, &key, value);
    }
}
