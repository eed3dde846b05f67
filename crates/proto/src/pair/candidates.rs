//! Which tables are worth comparing with a message that nobody paired.
//!
//! Comparing all messages with all tables takes minutes in a big project. A likeness worth
//! showing shares a telling column at least, so only tables that share a name with the message
//! are looked at; names that a good part of the tables have tell nothing.

use super::names::{name_words, normalise};
use super::suggest::{COMMON, table_words};
use super::tables::TableInfo;
use super::{Pairing, rules::Rules};
use crate::FieldKind;
use crate::codec::unit_suffix;
use std::collections::{BTreeMap, BTreeSet};

/// Names that no more tables have than this tell something, however few tables there are.
const FEW: usize = 24;

/// Messages may contain themselves; by-prefix matching goes no deeper either.
const MAX_DEPTH: usize = 5;

/// Tables by what may tell them from others.
pub(super) struct Candidates<'a> {
    tables: Vec<&'a TableInfo>,
    /// By words of the table's name.
    words: BTreeMap<String, Vec<usize>>,
    /// By normalised column names, with and without their unit.
    columns: BTreeMap<String, Vec<usize>>,
}

impl<'a> Candidates<'a> {
    pub fn new(tables: Vec<&'a TableInfo>) -> Self {
        let mut out = Self { tables, words: BTreeMap::new(), columns: BTreeMap::new() };
        for (i, table) in out.tables.iter().enumerate() {
            for word in table_words(table) {
                out.words.entry(word).or_default().push(i);
            }
            let mut keys = BTreeSet::new();
            for (column, plain) in table.plain_columns().filter(|(c, _)| !is_common(c)) {
                let without_unit = unit_suffix(column).and_then(|(_, end)| plain.strip_suffix(end));
                keys.extend(without_unit.map(str::to_owned));
                keys.insert(plain.to_owned());
            }
            for key in keys {
                out.columns.entry(key).or_default().push(i);
            }
        }
        let most = FEW.max(out.tables.len() / 10);
        out.words.retain(|_, tables| tables.len() <= most);
        out.columns.retain(|_, tables| tables.len() <= most);
        out
    }

    /// The tables to compare with a message, by name.
    pub fn of(&self, cx: &Pairing<'_>, rules: &Rules, m: usize) -> Vec<&'a TableInfo> {
        let message = &cx.protos.messages[m];
        let mut found: BTreeSet<usize> = BTreeSet::new();
        let words = name_words(&message.name).into_iter();
        found.extend(words.filter_map(|w| self.words.get(&w)).flatten());
        self.columns_of(cx, m, "", 0, &mut found);
        for f in 0..message.fields.len() {
            let declared = rules.fields.get(&(m, f)).and_then(|(rule, _)| rule.column.as_deref());
            let tables = declared.and_then(|column| self.columns.get(&normalise(column)));
            found.extend(tables.into_iter().flatten());
        }
        found.into_iter().map(|i| self.tables[i]).collect()
    }

    /// Adds the tables with a column for a field of the message, or for a part of such a field.
    fn columns_of(
        &self,
        cx: &Pairing<'_>,
        m: usize,
        prefix: &str,
        depth: usize,
        found: &mut BTreeSet<usize>,
    ) {
        for field in &cx.protos.messages[m].fields {
            let name = format!("{prefix}{}", normalise(&field.name));
            found.extend(self.columns.get(&name).into_iter().flatten());
            if depth <= MAX_DEPTH
                && !field.repeated
                && field.kind.well_known().is_none()
                && let FieldKind::Message(inner) = &field.kind
                && let Some(inner) = cx.protos.message_index(inner)
                && self.begins(&name)
            {
                self.columns_of(cx, inner, &name, depth + 1, found);
            }
        }
    }

    /// Whether a column begins with the name.
    fn begins(&self, name: &str) -> bool {
        self.columns.range(name.to_owned()..).next().is_some_and(|(key, _)| key.starts_with(name))
    }
}

fn is_common(column: &str) -> bool {
    COMMON.contains(&column)
}
