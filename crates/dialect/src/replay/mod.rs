//! Applying DDL to a schema in memory, as the server would.
//!
//! One walk for the three dialects; what differs is asked of [`Rules`]. A statement is applied
//! whole or not at all. `Schema::unread` is the caller's: who knows the file and the line puts
//! the statements there whose effect was [`Effect::Opaque`]. Deliberately not here: reading text
//! (that is `ddl`), and expressions, which stay text but for names that are renamed in them.

mod blocks;
mod column;
mod constraint;
mod draft;
mod follow;
mod index;
mod known;
mod names;
mod object;
mod options;
mod owned;
mod partition;
mod schemas;
mod scopes;
mod table;
mod view;

pub(crate) use draft::{Conflict, Draft, Outcome};
pub(crate) use known::Known;
pub use known::Names;
pub(crate) use names::{Scope, bare, columns_in, mentions, numbered, schema_of};
pub(crate) use owned::owner;

use crate::ddl::{Ddl, Grammar, NewIndex, Rule};
use crate::{Before, Effect};
use kilter_schema::{ForeignKey, Schema, Table};

/// What replay asks of a dialect.
pub(crate) trait Rules: Sync {
    /// How its text is read.
    fn grammar(&self) -> &'static Grammar;

    /// Whether two column, index or constraint names are the same.
    fn same(&self, a: &str, b: &str) -> bool;

    /// Whether two table names are the same.
    fn same_table(&self, a: &str, b: &str) -> bool;

    /// Where an index name must be the only one.
    fn index_scope(&self) -> Scope;

    /// Whether a primary key makes its columns NOT NULL as they are written down.
    fn key_implies_not_null(&self) -> bool;

    /// Whether a unique constraint is nothing but a unique index.
    fn unique_is_index(&self) -> bool;

    /// The name the server gives to a constraint of `table` without one; `None` where it gives
    /// none or that cannot be known.
    fn constraint_name(&self, known: Known<'_>, table: &Table, rule: &Rule) -> Option<String>;

    /// The name the server gives to an index of `table` without one.
    fn index_name(&self, known: Known<'_>, table: &Table, index: &NewIndex) -> Option<String>;

    /// Whether a foreign key must find the table it refers to.
    fn checks_references(&self) -> bool;

    /// Whether a table that foreign keys of others refer to can be dropped only with `CASCADE`.
    fn guards_references(&self) -> bool;

    /// Whether views go on seeing a table that is renamed, as if their text said its new name.
    fn views_follow_tables(&self) -> bool;

    /// Whether the server keeps the very text that made a view, a trigger or an index.
    fn keeps_texts(&self) -> bool {
        false
    }

    /// Whether a check in a column's definition is the column's: it has its name, and goes when the
    /// definition is given anew.
    fn checks_of_columns(&self) -> bool {
        false
    }

    /// Whether a table must have columns once a statement is over.
    fn needs_a_column(&self) -> bool {
        false
    }

    /// Whether a foreign key without a name is called as its index is in `FOREIGN KEY name (…)`.
    fn index_names_key(&self) -> bool {
        false
    }

    /// Whether the clauses of an `ALTER TABLE` take effect together.
    fn alters_at_once(&self) -> bool {
        false
    }

    /// What else happens when a constraint has been added to a table.
    fn constraint_added(&self, _table: &mut Table, _rule: &Rule, _name: Option<&str>) {}

    /// What else happens when a foreign key has been dropped from a table.
    fn foreign_key_dropped(&self, _table: &mut Table, _key: &ForeignKey) {}

    /// What else happens when an index has been added to a table.
    fn index_added(&self, _table: &mut Table, _name: &str) {}

    /// What is to be known before a statement calls a constraint by its name.
    fn constraint_called(&self, _table: &mut Table, _name: &str) {}

    /// What else happens when `table`, already renamed, was called `old`.
    fn table_renamed(&self, _table: &mut Table, _old: &str) {}

    /// Takes a column out of what else in its table refers to it, before the column itself goes.
    fn release_column(&self, table: &mut Table, column: &str, cascade: bool) -> Outcome;
}

/// Applies one statement. On a conflict the schema is as before.
pub(crate) fn replay(
    rules: &dyn Rules,
    schema: &mut Schema,
    names: &mut Names,
    statement: &str,
) -> (Effect, Before) {
    let ddl = crate::ddl::read_with(rules.grammar(), statement);
    let untouched = |effect| (effect, Before::default());
    match ddl {
        Ddl::Opaque { reason } => return untouched(Effect::Opaque { reason }),
        Ddl::Data => return untouched(Effect::Data),
        Ddl::Session => return untouched(Effect::Session),
        Ddl::Transaction => return untouched(Effect::Transaction),
        Ddl::Beside => return untouched(Effect::Schema),
        _ => {}
    }
    let made = match &ddl {
        Ddl::CreateIndex { index, .. } => index.name.as_ref().map(|name| format!("index {name}")),
        Ddl::CreateObject { object, .. } => Some(format!("{} {}", object.sort, object.name)),
        _ => None,
    };
    let mut draft = Draft::new(rules, schema, names);
    match apply(&mut draft, ddl) {
        Ok(()) if draft.unclear.is_some() => {
            let reason = draft.unclear.take().unwrap_or_default();
            draft.roll_back();
            untouched(Effect::Opaque { reason })
        }
        Ok(()) => {
            let before = draft.before();
            names.update(&before, schema);
            if let Some(key) = made.filter(|_| rules.keeps_texts()) {
                schema.written.put(&key, statement.trim());
            }
            (Effect::Schema, before)
        }
        Err(Conflict(reason)) => {
            draft.roll_back();
            if schema.unread.is_empty() {
                return untouched(Effect::Conflict { reason });
            }
            let reason = format!("{reason}, as far as the statements before it could be read");
            untouched(Effect::Opaque { reason })
        }
    }
}

fn apply(draft: &mut Draft<'_>, ddl: Ddl) -> Outcome {
    match ddl {
        Ddl::CreateTable(new) => draft.create_table(new),
        Ddl::DropTable { names, if_exists, cascade } => {
            draft.drop_tables(&names, if_exists, cascade)
        }
        Ddl::AlterTable { name, if_exists, actions, .. } => {
            draft.alter_table(&name, if_exists, actions)
        }
        Ddl::RenameTables(pairs) => {
            pairs.iter().try_for_each(|(from, to)| draft.rename_relation(from, to))
        }
        Ddl::CreateIndex { table, index, .. } => draft.create_index(&table, index),
        Ddl::DropIndex { names, table, if_exists, .. } => {
            names.iter().try_for_each(|n| draft.drop_index(n, table.as_deref(), if_exists))
        }
        Ddl::RenameIndex { from, to, if_exists } => draft.rename_index(&from, to, if_exists),
        Ddl::Comment { on, text } => draft.comment(&on, text),
        Ddl::CreateEnum { name, labels } => draft.create_enum(name, labels),
        Ddl::AlterEnum { name, action } => draft.alter_enum(&name, action),
        Ddl::DropType { names, if_exists, cascade } => {
            names.iter().try_for_each(|n| draft.drop_type(n, if_exists, cascade))
        }
        Ddl::CreateObject { object, definition, existing } => {
            draft.create_object(&object, definition, existing)
        }
        Ddl::AlterObject { object, definition, rename } => {
            draft.alter_object(&object, &definition, rename)
        }
        Ddl::IndexStorage { name, changes, .. } => draft.index_storage(&name, changes),
        Ddl::DropObjects { objects, if_exists, cascade } => {
            objects.iter().try_for_each(|o| draft.drop_object(o, if_exists, cascade))
        }
        Ddl::DropSchema { names, cascade } => {
            names.iter().try_for_each(|n| draft.drop_schema(n, cascade))
        }
        Ddl::RenameSchema { from, to } => draft.rename_schema(&from, &to),
        Ddl::Beside | Ddl::Data | Ddl::Session | Ddl::Transaction | Ddl::Opaque { .. } => Ok(()),
    }
}
