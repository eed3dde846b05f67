//! Definitions that follow a renamed column.
//!
//! PostgreSQL keeps a view as a tree and prints it anew, with the names its columns had; SQLite
//! edits the stored text; MySQL leaves it as it is, broken. Where a definition speaks of another
//! table with a column of that name too, a view's names are resolved (on PostgreSQL always, query by
//! query: `scopes`); where that cannot be done, the definition is left alone, and counts as not read.

use super::draft::Draft;
use super::view::{KEPT, Meaning, with_output_names};
use crate::ddl::Cursor;
use kilter_schema::Dialect;

impl Draft<'_> {
    /// The views, triggers, policies and rules that speak of a column get its new name.
    pub(super) fn definitions_follow(&mut self, table: &str, from: &str, to: &str) {
        if !self.rules.views_follow_tables() {
            return self.leave_views(table, Some(from));
        }
        let grammar = self.rules.grammar();
        let engine = crate::engine(grammar.dialect);
        for (key, mut text, alone) in self.speaking_of(table, from) {
            let is_view = key.starts_with("view ") || key.starts_with("materialized_view ");
            if grammar.dialect == Dialect::Postgres
                && is_view
                && let Some(found) = self.schema.table(table)
                && let Some(text) =
                    super::scopes::renamed(&text, grammar, self.schema, found, (from, to))
            {
                self.set_opaque(&key, Some(text));
                continue;
            }
            let meaning = match alone {
                true => None,
                false if is_view => Meaning::of(&text, self.schema, table, from),
                false => None,
            };
            // A query within has names of its own.
            let deep = is_view && text.to_ascii_lowercase().matches("select").count() > 1;
            if !alone && meaning.is_none() || deep && grammar.dialect == Dialect::Postgres {
                self.lose_sight_of(&key, table, from);
                continue;
            }
            if grammar.dialect == Dialect::Postgres && is_view {
                match with_output_names(&text, from) {
                    Some(named) => text = named,
                    None => {
                        self.lose_sight_of(&key, table, from);
                        continue;
                    }
                }
            }
            let same = |qualifier: Option<&str>, word: &str| {
                self.rules.same(word, from) && meaning.as_ref().is_none_or(|m| m.is(qualifier))
            };
            let renamed =
                |text: &str| Cursor::replace_columns(text, grammar, same, &engine.quote(to));
            let written = self.schema.written.get(&key).map(renamed);
            let text = renamed(&text).replace(KEPT, &engine.quote(from));
            if let Some(written) = written {
                self.schema.written.put(&key, &written);
            }
            self.set_opaque(&key, Some(text));
        }
    }

    /// The server keeps views as they are, broken, and prints them as it did. What it made of one that
    /// is more than a selection from one table it cannot be asked any more.
    pub(super) fn leave_views(&mut self, table: &str, column: Option<&str>) {
        let dialect = self.rules.grammar().dialect;
        for key in self.views_on(table) {
            let text = self.schema.opaque.get(&key).cloned().unwrap_or_default();
            let words = Cursor::words(&text, self.rules.grammar());
            let speaks = column.is_none_or(|c| words.iter().any(|w| self.rules.same(w, c)));
            if !speaks || crate::view::is_plain(&text, dialect) {
                continue;
            }
            match column {
                Some(column) => self.lose_sight_of(&key, table, column),
                None => {
                    let what = format!("{key}: it is broken since {table} has another name");
                    self.schema.unread.push(what);
                }
            }
            self.set_opaque(&key, Some(String::new()));
        }
    }

    /// Says that nobody can tell any more what a definition says.
    fn lose_sight_of(&mut self, key: &str, table: &str, column: &str) {
        self.schema
            .unread
            .push(format!("{key}: what it says of {table}.{column} after its rename"));
    }

    /// Definitions in which the name can be that column's, and whether it can be no other's.
    fn speaking_of(&self, table: &str, column: &str) -> Vec<(String, String, bool)> {
        let sorts = ["view", "materialized_view", "trigger", "policy", "rule"];
        let bare = |name: &str| super::names::bare(name).into_owned();
        let others: Vec<String> = (self.schema.tables.values())
            .filter(|t| {
                t.name != table && t.columns.iter().any(|c| self.rules.same(&c.name, column))
            })
            .map(|t| bare(&t.name))
            .collect();
        let (table, mut out) = (bare(table), Vec::new());
        for (key, text) in &self.schema.opaque {
            let sort = key.split(' ').next().unwrap_or_default();
            if !sorts.contains(&sort) {
                continue;
            }
            let words = Cursor::words(text, self.rules.grammar());
            let speaks = |name: &str| words.iter().any(|w| self.rules.same_table(w, name));
            let meant = words.iter().any(|w| self.rules.same(w, column)) && speaks(&table);
            if meant {
                let alone = !others.iter().any(|other| speaks(other));
                out.push((key.clone(), text.clone(), alone));
            }
        }
        out
    }
}
