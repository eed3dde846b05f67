//! Rows for the first of two schemas that fit both, as far as they can: no NULL where the second
//! wants none, different values under its keys, values that its types can hold.
//!
//! A value depends on the seed, the table, the column and the row alone, so that rows stay the same
//! while a pair is made smaller.

use super::types::Family;
use super::{Draft, values};
use kilter_dialect::engine;
use kilter_schema::{AutoIncrement, Column, Dialect, ForeignKey, PartSource, Table};
use std::collections::{BTreeMap, BTreeSet};

/// Statements that insert them.
pub(crate) fn fill(seed: u64, from: &Draft, to: &Draft, most: usize) -> Vec<String> {
    let filler = Filler { seed, from, to, counts: BTreeMap::new() };
    let counts = filler.counts(most);
    let filler = Filler { counts, ..filler };
    from.schema.tables.values().flat_map(|t| filler.table(t)).collect()
}

struct Filler<'a> {
    seed: u64,
    from: &'a Draft,
    to: &'a Draft,
    counts: BTreeMap<String, usize>,
}

impl Filler<'_> {
    /// How many rows each table gets: none where a required parent has none.
    fn counts(&self, most: usize) -> BTreeMap<String, usize> {
        let whole = |name: &String| {
            // A partitioned table that only one schema has, has no partitions.
            let parted = self.from.schema.tables[name].options.partition_by.is_some();
            !parted || self.to.schema.tables.contains_key(name)
        };
        let count = |name: &String| match self.salt(name, "", 0) % 10 {
            _ if !whole(name) => 0,
            0 => 0,
            1 => most,
            n => (n as usize).min(most),
        };
        let mut out: BTreeMap<String, usize> =
            self.from.schema.tables.keys().map(|name| (name.clone(), count(name))).collect();
        loop {
            let before = out.clone();
            for table in self.from.schema.tables.values() {
                for key in self.keys(table) {
                    let parents = out.get(&key.ref_table).copied().unwrap_or(0);
                    let required = !self.nullable(table, &key);
                    let distinct = self.distinct(table);
                    let lone = key.columns.iter().any(|c| distinct.contains(c));
                    if required && (parents == 0 || lone) {
                        let own = out.entry(table.name.clone()).or_default();
                        *own = (*own).min(parents);
                    }
                }
            }
            if out == before {
                return out;
            }
        }
    }

    fn salt(&self, table: &str, column: &str, row: usize) -> u64 {
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325 ^ self.seed;
        let bytes = table.bytes().chain([0]).chain(column.bytes()).chain(row.to_le_bytes());
        for byte in bytes {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        hash ^ (hash >> 29)
    }

    /// Foreign keys of both schemas over columns that are there.
    fn keys(&self, table: &Table) -> Vec<ForeignKey> {
        let later = self.to.schema.table(&table.name);
        let later = later.into_iter().flat_map(|t| &t.foreign_keys);
        let mut out: Vec<ForeignKey> = Vec::new();
        for key in table.foreign_keys.iter().chain(later) {
            let there = key.columns.iter().all(|c| table.column(c).is_some());
            let target = self.from.schema.table(&key.ref_table);
            let target =
                target.is_some_and(|t| key.ref_columns.iter().all(|c| t.column(c).is_some()));
            if there && target && !out.iter().any(|k| k.columns == key.columns) {
                out.push(key.clone());
            }
        }
        out
    }

    fn nullable(&self, table: &Table, key: &ForeignKey) -> bool {
        key.columns.iter().all(|c| table.column(c).is_some_and(|c| self.may_be_null(table, c)))
    }

    fn later(&self, table: &Table, column: &str) -> Option<&Column> {
        self.to.schema.column(&table.name, column)
    }

    fn may_be_null(&self, table: &Table, column: &Column) -> bool {
        column.nullable && self.later(table, &column.name).is_none_or(|c| c.nullable)
    }

    /// Columns whose values all differ: one for each key and unique index of both schemas.
    fn distinct(&self, table: &Table) -> BTreeSet<String> {
        let mut out = BTreeSet::new();
        let referring: BTreeSet<&String> =
            table.foreign_keys.iter().flat_map(|f| &f.columns).collect();
        let both = [Some(table), self.to.schema.table(&table.name)];
        for table_of in both.into_iter().flatten() {
            let keys = table_of.primary_key.iter().map(|k| k.columns.clone());
            let uniques = table_of.uniques.iter().map(|u| u.columns.clone());
            let indexes = table_of.indexes.iter().filter(|i| i.unique).map(|i| {
                let column = |source: &PartSource| match source {
                    PartSource::Column(name) => Some(name.clone()),
                    PartSource::Expression(_) => None,
                };
                i.parts.iter().filter_map(|p| column(&p.source)).collect()
            });
            for set in keys.chain(uniques).chain(indexes) {
                let there: Vec<&String> =
                    set.iter().filter(|c| table.column(c).is_some()).collect();
                let own = there.iter().find(|c| !referring.contains(**c)).or(there.first());
                out.extend(own.map(|c| (*c).clone()));
            }
        }
        // A value that others refer to is the same function of its row for all.
        for other in self.from.schema.tables.values() {
            let keys = self.keys(other);
            for key in keys.iter().filter(|k| k.ref_table == table.name) {
                out.extend(key.ref_columns.iter().cloned());
            }
        }
        out
    }

    fn table(&self, table: &Table) -> Vec<String> {
        let columns: Vec<&Column> =
            table.columns.iter().filter(|c| c.generated.is_none()).collect();
        let count = self.counts[&table.name];
        if columns.is_empty() || count == 0 {
            return Vec::new();
        }
        let (keys, distinct) = (self.keys(table), self.distinct(table));
        let rows: Vec<String> = (0..count)
            .map(|row| {
                let value = |c: &&Column| self.value(table, c, row, &keys, &distinct);
                format!("({})", columns.iter().map(value).collect::<Vec<_>>().join(", "))
            })
            .collect();
        let engine = engine(self.from.schema.dialect);
        let names: Vec<String> = columns.iter().map(|c| engine.quote(&c.name)).collect();
        let always =
            columns.iter().any(|c| c.auto_increment == Some(AutoIncrement::IdentityAlways));
        let system = if always { " OVERRIDING SYSTEM VALUE" } else { "" };
        rows.chunks(50)
            .map(|rows| {
                format!(
                    "INSERT INTO {} ({}){system} VALUES {}",
                    engine.quote_table(&table.name),
                    names.join(", "),
                    rows.join(", ")
                )
            })
            .collect()
    }

    fn value(
        &self,
        table: &Table,
        column: &Column,
        row: usize,
        keys: &[ForeignKey],
        distinct: &BTreeSet<String>,
    ) -> String {
        let salt = self.salt(&table.name, &column.name, row);
        if let Some(key) = keys.iter().find(|k| k.columns.contains(&column.name)) {
            return self.reference(table, column, row, key, distinct);
        }
        self.own_value(table, column, row, salt, distinct)
    }

    /// The value of a row of the parent's.
    fn reference(
        &self,
        table: &Table,
        column: &Column,
        row: usize,
        key: &ForeignKey,
        distinct: &BTreeSet<String>,
    ) -> String {
        let parents = self.counts.get(&key.ref_table).copied().unwrap_or(0);
        let salt = self.salt(&table.name, &key.columns.join(" "), row);
        let lone = key.columns.iter().any(|c| distinct.contains(c));
        let none = self.nullable(table, key) && salt.is_multiple_of(4);
        if parents == 0 || none || (lone && row >= parents) {
            return "NULL".to_owned();
        }
        let other = if lone { row } else { salt as usize % parents };
        let at = key.columns.iter().position(|c| *c == column.name).unwrap_or(0);
        let parent = &self.from.schema.tables[&key.ref_table];
        match parent.column(&key.ref_columns[at]) {
            Some(target) => self.own_value(parent, target, other, 1, &self.distinct(parent)),
            None => "NULL".to_owned(),
        }
    }

    fn own_value(
        &self,
        table: &Table,
        column: &Column,
        row: usize,
        salt: u64,
        distinct: &BTreeSet<String>,
    ) -> String {
        let (dialect, family) = (self.from.schema.dialect, self.from.family(column));
        if distinct.contains(&column.name) {
            return values::different(dialect, &column.ty, family, row);
        }
        if self.may_be_null(table, column) && salt.is_multiple_of(5) {
            return "NULL".to_owned();
        }
        let later = self.later(table, &column.name);
        let same = later.is_none_or(|c| c.ty == column.ty && c.generated.is_none());
        if !same {
            let other = later.map_or(family, |c| self.to.family(c));
            if matches!(
                family,
                Family::Bool | Family::Json | Family::Bytes | Family::Labels | Family::Array
            ) {
                return values::edges(dialect, &column.ty, family)[0].to_owned();
            }
            return values::common(family, other, salt);
        }
        let edges = values::edges(dialect, &column.ty, family);
        if dialect == Dialect::Mysql && family == Family::Json && edges.is_empty() {
            return "NULL".to_owned();
        }
        edges[salt as usize % edges.len()].to_owned()
    }
}
