//! Which tables hold a name, without looking at all of them.
//!
//! Only a shortlist: who asks looks at the tables named here and decides. So a name that is no
//! longer there does no harm, and what a statement has changed so far need not be written down
//! before its end: the tables it touched are always on the list.

use super::names::{bare, schema_of};
use crate::Before;
use kilter_schema::{Schema, Table};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The names in a schema: of tables, indexes and constraints.
///
/// The default knows nothing, so that every table is looked at; that is best for one statement.
#[derive(Debug, Default)]
pub struct Names {
    /// The tables that hold a name, by the name in lower case and without its schema.
    holders: Option<BTreeMap<String, BTreeSet<String>>>,
    /// The tables with a foreign key that does not name the columns it refers to.
    waiting: BTreeSet<String>,
}

impl Names {
    /// The names of a schema that only [`Engine::replay_noting`] changes from now on.
    ///
    /// [`Engine::replay_noting`]: crate::Engine::replay_noting
    #[must_use]
    pub fn of(schema: &Schema) -> Self {
        let mut holders = BTreeMap::new();
        schema.tables.values().for_each(|t| add(&mut holders, t));
        let waiting = schema.tables.values().filter(|t| waits(t)).map(|t| t.name.clone());
        Self { holders: Some(holders), waiting: waiting.collect() }
    }

    /// Takes in what a statement has changed.
    pub(super) fn update(&mut self, before: &Before, schema: &Schema) {
        let Some(holders) = &mut self.holders else { return };
        for (name, old) in &before.tables {
            old.iter().for_each(|t| remove(holders, t));
            schema.table(name).into_iter().for_each(|t| add(holders, t));
            match schema.table(name).is_some_and(waits) {
                true => self.waiting.insert(name.clone()),
                false => self.waiting.remove(name),
            };
        }
    }
}

/// Whether a table that comes later may decide what a foreign key of this one refers to.
fn waits(table: &Table) -> bool {
    table.foreign_keys.iter().any(|key| key.ref_columns.is_empty())
}

fn add(holders: &mut BTreeMap<String, BTreeSet<String>>, table: &Table) {
    for name in names_in(table) {
        holders.entry(key(&name)).or_default().insert(table.name.clone());
    }
}

fn remove(holders: &mut BTreeMap<String, BTreeSet<String>>, table: &Table) {
    for name in names_in(table) {
        let key = key(&name);
        if let Some(tables) = holders.get_mut(&key) {
            tables.remove(&table.name);
            if tables.is_empty() {
                holders.remove(&key);
            }
        }
    }
}

/// Dialects differ in whether case matters; for a shortlist it does not.
fn key(name: &str) -> String {
    name.to_ascii_lowercase()
}

fn names_in(table: &Table) -> impl Iterator<Item = Cow<'_, str>> {
    let constraints = table.uniques.iter().map(|u| &u.name);
    let constraints = constraints.chain(table.primary_key.iter().map(|k| &k.name));
    let constraints = constraints.chain(table.foreign_keys.iter().map(|f| &f.name));
    let constraints = constraints.chain(table.checks.iter().map(|c| &c.name));
    std::iter::once(bare(&table.name))
        .chain(table.indexes.iter().map(|i| Cow::Borrowed(i.name.as_str())))
        .chain(constraints.filter_map(|n| n.as_deref()).map(Cow::Borrowed))
}

/// A schema in the midst of a statement, to be asked about names.
#[derive(Clone, Copy)]
pub(crate) struct Known<'a> {
    pub(super) schema: &'a Schema,
    pub(super) names: &'a Names,
    pub(super) before: &'a Before,
}

impl<'a> Known<'a> {
    /// Whether the present statement makes this table.
    pub fn is_new(self, table: &str) -> bool {
        self.before.tables.get(table).is_some_and(Option::is_none)
    }

    /// The tables of a schema (empty: the default one), in order, without those that can neither
    /// have the bare name nor hold anything of that name.
    pub fn near(self, home: &str, name: &str) -> impl Iterator<Item = &'a Table> + use<'a> {
        let home = home.to_owned();
        self.holding(name).into_iter().filter(move |t| schema_of(&t.name) == home)
    }

    /// The tables with a foreign key that does not name the columns it refers to, in order.
    pub fn waiting(self) -> Vec<&'a Table> {
        if self.names.holders.is_none() {
            return self.schema.tables.values().map(Arc::as_ref).filter(|t| waits(t)).collect();
        }
        let mut names: BTreeSet<&String> = self.before.tables.keys().collect();
        names.extend(&self.names.waiting);
        names.into_iter().filter_map(|t| self.schema.table(t)).filter(|t| waits(t)).collect()
    }

    /// The same in all schemas.
    pub fn holding(self, name: &str) -> Vec<&'a Table> {
        let Some(holders) = &self.names.holders else {
            return self.schema.tables.values().map(Arc::as_ref).collect();
        };
        let mut on: BTreeSet<&str> = self.before.tables.keys().map(String::as_str).collect();
        on.extend(holders.get(&key(name)).into_iter().flatten().map(String::as_str));
        on.into_iter().filter_map(|t| self.schema.table(t)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Names;
    use crate::{Effect, engine};
    use kilter_schema::{Dialect, Schema};

    /// Replays with and without the names of the schema: nothing may differ.
    fn agree(dialect: Dialect, statements: &[&str]) {
        let engine = engine(dialect);
        let (mut plain, mut quick) = (Schema::new(dialect), Schema::new(dialect));
        let mut names = Names::of(&quick);
        for statement in statements {
            let expected = engine.replay(&mut plain, statement);
            let (effect, _) = engine.replay_noting(&mut quick, &mut names, statement);
            assert_eq!(effect, expected, "{statement}");
            assert_eq!(quick, plain, "{statement}");
            let held = |n: &Names| n.holders.clone();
            assert_eq!(held(&names), held(&Names::of(&quick)), "{statement}");
        }
    }

    #[test]
    fn names_come_and_go_as_the_tables_do() {
        agree(
            Dialect::Postgres,
            &[
                "CREATE TABLE a (id int PRIMARY KEY, x int UNIQUE, y int)",
                "CREATE TABLE s.a (id int PRIMARY KEY, x int)",
                "CREATE INDEX i ON a (y)",
                "CREATE INDEX i ON s.a (x)",
                "CREATE INDEX i ON a (x)",
                "CREATE INDEX IF NOT EXISTS i ON a (x)",
                "CREATE INDEX ON a (y)",
                "CREATE INDEX ON a (y)",
                "DROP INDEX a_pkey",
                "DROP INDEX i",
                "CREATE INDEX i ON a (x)",
                "ALTER INDEX i RENAME TO j",
                "CREATE TABLE j (id int)",
                "ALTER TABLE a RENAME TO b",
                "CREATE TABLE a (id int PRIMARY KEY)",
                "ALTER INDEX a_x_key RENAME TO k",
                "CREATE INDEX k ON a (id)",
                "ALTER TABLE a ADD COLUMN z int, ADD CONSTRAINT k UNIQUE (z)",
                "ALTER TABLE a ADD COLUMN z int, ADD CONSTRAINT l UNIQUE (z)",
                "ALTER TABLE a DROP CONSTRAINT l",
                "CREATE INDEX l ON b (y)",
                "CREATE UNIQUE INDEX m ON a (z)",
                "ALTER TABLE a ADD CONSTRAINT n UNIQUE USING INDEX m",
                "CREATE INDEX m ON a (z)",
                "CREATE INDEX n ON a (z)",
                "DROP TABLE b CASCADE",
                "CREATE INDEX l ON a (z)",
                "DROP SCHEMA s CASCADE",
                "DROP INDEX s.i",
            ],
        );
    }

    #[test]
    fn case_is_as_the_dialect_has_it() {
        let statements = [
            "CREATE TABLE Users (id integer, email text)",
            "CREATE INDEX Idx ON Users (email)",
            "CREATE INDEX IDX ON users (id)",
            "DROP INDEX idx",
            "CREATE TABLE USERS (id integer)",
            "ALTER TABLE users RENAME TO people",
            "CREATE TABLE USERS (id integer)",
        ];
        agree(Dialect::Sqlite, &statements);
        agree(Dialect::Mysql, &statements);
        let mut schema = Schema::new(Dialect::Sqlite);
        let mut names = Names::of(&schema);
        let mut run = |s| engine(Dialect::Sqlite).replay_noting(&mut schema, &mut names, s).0;
        assert_eq!(run(statements[0]), Effect::Schema);
        assert_eq!(run(statements[1]), Effect::Schema);
        assert!(matches!(run(statements[2]), Effect::Conflict { .. }));
    }
}
