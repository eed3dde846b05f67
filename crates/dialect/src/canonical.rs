//! What the canonical forms of all dialects share.

use foldhash::HashMap;
use kilter_schema::{Column, Index, PartSource, Schema, Table};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Puts each table of `schema` into form, several at a time. Whoever works on a table hands on `M`:
/// what it learnt from those it had before.
pub(crate) fn each_table<M: Default>(
    schema: &mut Schema,
    form: impl Fn(&mut Table, &mut M) + Send + Sync,
) {
    let tables: Vec<(String, Arc<Table>)> = std::mem::take(&mut schema.tables)
        .into_par_iter()
        .map_init(M::default, |known, (name, mut table)| {
            form(Arc::make_mut(&mut table), known);
            (name, table)
        })
        .collect();
    schema.tables = tables.into_iter().collect();
}

/// What was made of texts before: a schema has few types and few defaults, each of them often.
#[derive(Default)]
pub(crate) struct Memo<V>(HashMap<String, V>);

impl<V: Clone> Memo<V> {
    /// What `work` makes of `text`, which it is asked once.
    pub(crate) fn get(&mut self, text: &str, work: impl FnOnce() -> V) -> V {
        if let Some(known) = self.0.get(text) {
            return known.clone();
        }
        let made = work();
        self.0.insert(text.to_owned(), made.clone());
        made
    }
}

/// A table's name and columns: all that its expressions can speak of.
pub(crate) fn columns_of(table: &Table) -> Table {
    Table { columns: table.columns.clone(), ..Table::new(table.name.clone()) }
}

/// Removes comments that say nothing.
pub(crate) fn drop_empty_comments(table: &mut Table) {
    let tidy = |comment: &mut Option<String>| {
        if comment.as_deref() == Some("") {
            *comment = None;
        }
    };
    tidy(&mut table.comment);
    table.columns.iter_mut().for_each(|c| tidy(&mut c.comment));
    table.indexes.iter_mut().for_each(|i| tidy(&mut i.comment));
}

/// Gives foreign keys that name no columns of the table they refer to that table's primary key.
pub(crate) fn fill_referred_columns(schema: &mut Schema) {
    let keys: BTreeMap<String, Vec<String>> = schema
        .tables
        .iter()
        .filter_map(|(name, t)| Some((name.clone(), t.primary_key.as_ref()?.columns.clone())))
        .collect();
    for table in schema.tables_mut() {
        for key in table.foreign_keys.iter_mut().filter(|k| k.ref_columns.is_empty()) {
            if let Some(columns) = keys.get(&key.ref_table) {
                key.ref_columns.clone_from(columns);
            }
        }
    }
}

/// Makes columns of the primary key NOT NULL.
pub(crate) fn key_columns_not_null(table: &mut Table) {
    let Some(key) = &table.primary_key else { return };
    for column in table.columns.iter_mut().filter(|c| key.columns.contains(&c.name)) {
        column.nullable = false;
    }
}

/// Puts constraints and indexes, whose order means nothing, in one order: by shape, then name.
pub(crate) fn sort(table: &mut Table) {
    table.uniques.sort_by(|a, b| (&a.columns, &a.name).cmp(&(&b.columns, &b.name)));
    table.indexes.sort_by(|a, b| a.name.cmp(&b.name));
    table.foreign_keys.sort_by(|a, b| {
        (&a.columns, &a.ref_table, &a.ref_columns, &a.name).cmp(&(
            &b.columns,
            &b.ref_table,
            &b.ref_columns,
            &b.name,
        ))
    });
    table.checks.sort_by(|a, b| (&a.expression, &a.name).cmp(&(&b.expression, &b.name)));
}

/// Applies `normal` to every expression of an index; a part whose expression is no more than a
/// column becomes that column.
pub(crate) fn index_expressions(
    index: &mut Index,
    columns: &[Column],
    normal: &dyn Fn(&str) -> String,
) {
    for part in &mut index.parts {
        if let PartSource::Expression(text) = &part.source {
            let text = normal(text);
            part.source = match columns.iter().find(|c| c.name == text) {
                Some(column) => PartSource::Column(column.name.clone()),
                None => PartSource::Expression(text),
            };
        }
    }
    if let Some(predicate) = &index.predicate {
        index.predicate = Some(normal(predicate));
    }
}

/// What `form` makes of a type's text, or the text where that is not a form that stays: nothing a
/// server shows, but a model may say anything.
pub(crate) fn settled_type(text: &str, form: &dyn Fn(&str) -> String) -> String {
    let once = form(text);
    if form(&once) == once { once } else { text.trim().to_owned() }
}

/// A type's text in lower case outside quotes, with single spaces, and none around commas and
/// parentheses.
pub(crate) fn squeeze_type(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut quote: Option<char> = None;
    for c in text.trim().chars() {
        if let Some(open) = quote {
            out.push(c);
            if c == open {
                quote = None;
            }
            continue;
        }
        match c {
            '\'' | '"' | '`' => {
                quote = Some(c);
                out.push(c);
            }
            c if c.is_whitespace() => {
                if !out.ends_with([' ', '(', ',']) {
                    out.push(' ');
                }
            }
            '(' | ')' | ',' | '[' | ']' => {
                if out.ends_with(' ') {
                    out.pop();
                }
                out.push(c);
            }
            c => {
                if out.ends_with(')') {
                    out.push(' ');
                }
                out.extend(c.to_lowercase());
            }
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Splits `name(arguments) rest` (squeezed) into its three parts.
pub(crate) fn type_parts(squeezed: &str) -> (&str, Option<&str>, &str) {
    let Some(open) = squeezed.find('(') else { return (squeezed, None, "") };
    match matching(squeezed, open) {
        Some(close) => (
            squeezed[..open].trim_end(),
            Some(&squeezed[open + 1..close]),
            squeezed[close + 1..].trim_start(),
        ),
        None => (squeezed, None, ""),
    }
}

/// The position of the parenthesis that closes the one at `open`, quotes skipped.
fn matching(text: &str, open: usize) -> Option<usize> {
    let (mut depth, mut quote) = (0, None);
    for (at, byte) in text.bytes().enumerate().skip(open) {
        match (quote, byte) {
            (Some(q), b) if b == q => quote = None,
            (Some(_), _) => {}
            (None, b'\'' | b'"' | b'`') => quote = Some(byte),
            (None, b'(') => depth += 1,
            (None, b')') => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_squeezed_outside_quotes() {
        for (given, wanted) in [
            (" NUMERIC ( 10 , 2 ) ", "numeric(10,2)"),
            ("Timestamp (3)  WITH time zone", "timestamp(3) with time zone"),
            ("ENUM('A B', 'c')", "enum('A B','c')"),
            ("\"Mood\" [ ]", "\"Mood\"[]"),
            ("int(11)unsigned", "int(11) unsigned"),
        ] {
            assert_eq!(squeeze_type(given), wanted, "{given}");
        }
    }

    #[test]
    fn a_type_is_taken_apart() {
        assert_eq!(type_parts("numeric(10,2)"), ("numeric", Some("10,2"), ""));
        assert_eq!(
            type_parts("timestamp(3) with time zone"),
            ("timestamp", Some("3"), "with time zone")
        );
        assert_eq!(type_parts("enum('a)','b')"), ("enum", Some("'a)','b'"), ""));
        assert_eq!(type_parts("text"), ("text", None, ""));
    }
}
