//! Sequences and the columns that own them (PostgreSQL).
//!
//! A sequence that a column owns belongs to it and goes with it. The sequence of a `serial` column
//! is never written down; statements that name it are found out by the name it got.

use super::draft::{Conflict, Draft, Outcome};
use super::names::{bare, schema_of};
use crate::ddl::{Cursor, Grammar};
use kilter_schema::AutoIncrement;

/// The table and column of the last `OWNED BY` in a sequence's text; nothing for `NONE`.
pub(crate) fn owner(definition: &str, grammar: &Grammar) -> Option<(String, String)> {
    let mut cursor = Cursor::new(definition, grammar);
    let mut out = None;
    while !cursor.at_end() {
        if !cursor.eat("OWNED BY") {
            cursor.skip();
            continue;
        }
        out = cursor.object_name().ok().filter(|name| !name.eq_ignore_ascii_case("none"));
    }
    let name = out?;
    let (table, column) = (schema_of(&name), bare(&name));
    (!table.is_empty()).then(|| (table.to_owned(), column.into_owned()))
}

impl Draft<'_> {
    pub(super) fn owner_of(&self, definition: &str) -> Option<(String, String)> {
        owner(definition, self.rules.grammar())
    }

    /// Drops the sequences that a column owns, as they go with it.
    pub(super) fn drop_sequences_of(&mut self, table: &str, column: &str) {
        let owned = |(key, text): &(&String, &String)| {
            key.starts_with("sequence ")
                && self.owner_of(text).is_some_and(|(t, c)| t == table && c == column)
        };
        let keys: Vec<String> =
            self.schema.opaque.iter().filter(owned).map(|(k, _)| k.clone()).collect();
        keys.iter().for_each(|key| self.set_opaque(key, None));
    }

    /// Sequences follow the column that owns them to its new name.
    pub(super) fn rename_owner(
        &mut self,
        (table, from): (&str, &str),
        (to_table, to): (&str, &str),
    ) {
        let quote = |name: &str| crate::engine(self.rules.grammar().dialect).quote_table(name);
        let owned: Vec<(String, String)> = self
            .schema
            .opaque
            .iter()
            .filter(|(key, text)| {
                key.starts_with("sequence ")
                    && self.owner_of(text).is_some_and(|(t, c)| t == table && c == from)
            })
            .map(|(key, text)| (key.clone(), text.clone()))
            .collect();
        for (key, text) in owned {
            let name = quote(key.trim_start_matches("sequence "));
            let now = quote(&kilter_schema::names::within(to_table, to));
            self.set_opaque(&key, Some(format!("{text};\nALTER SEQUENCE {name} OWNED BY {now}")));
        }
    }

    /// The serial column whose sequence got this name.
    fn serial_of(&self, sequence: &str) -> Option<(String, String)> {
        let (schema, wanted) = (schema_of(sequence), bare(sequence));
        self.schema.tables.values().filter(|t| schema_of(&t.name) == schema).find_map(|t| {
            let column = t.columns.iter().find(|c| {
                c.auto_increment == Some(AutoIncrement::Serial)
                    && format!("{}_{}_seq", bare(&t.name), c.name) == wanted
            })?;
            Some((t.name.clone(), column.name.clone()))
        })
    }

    /// `ALTER SEQUENCE` of a sequence that no statement made: a `serial` column's, or one that is
    /// not known.
    pub(super) fn alter_implied_sequence(&mut self, name: &str, definition: &str) -> Outcome {
        let grammar = self.rules.grammar();
        let moves = Cursor::words(definition, grammar).iter().any(|w| w == "owned");
        let Some((table, column)) = self.serial_of(name).filter(|_| moves) else { return Ok(()) };
        let quoted = crate::engine(grammar.dialect).quote_table(name);
        let known = self.table_mut(&table)?;
        let Some(serial) = known.columns.iter_mut().find(|c| c.name == column) else {
            return Ok(());
        };
        serial.auto_increment = None;
        serial.default = Some(format!("nextval('{}')", quoted.replace('\'', "''")));
        let ty = serial.ty.clone();
        let text = format!("CREATE SEQUENCE {quoted} AS {ty};\n{definition}");
        self.set_opaque(&format!("sequence {name}"), Some(text));
        Ok(())
    }

    /// `DROP SEQUENCE` of a serial column's sequence, which only `CASCADE` can do: the default
    /// goes with it.
    pub(super) fn drop_implied_sequence(&mut self, name: &str, cascade: bool) -> Outcome {
        let Some((table, column)) = self.serial_of(name) else { return Ok(()) };
        if !cascade {
            return Err(Conflict(format!("column {table}.{column} counts with {name}")));
        }
        let known = self.table_mut(&table)?;
        for column in known.columns.iter_mut().filter(|c| c.name == column) {
            column.auto_increment = None;
        }
        Ok(())
    }
}
