//! Tables as pairing sees them: names, columns, and the models that claim them.

use super::names::normalise;
use kilter_models::ModelSet;
use std::collections::{BTreeMap, BTreeSet};

/// One table.
#[derive(Debug)]
pub(super) struct TableInfo {
    pub name: String,
    /// Column names in declaration order.
    pub columns: Vec<String>,
    /// The same, normalised.
    plain: Vec<String>,
    /// Models stored here, by index; more than one is a finding of its own (PM009).
    pub models: Vec<usize>,
}

/// All tables.
#[derive(Debug)]
pub(super) struct Tables {
    by_name: BTreeMap<String, TableInfo>,
    /// The tables whose foreign keys lead to a table.
    referrers: BTreeMap<String, BTreeSet<String>>,
}

impl Tables {
    /// The tables of the schema, and those that only a model names.
    pub fn new(models: &ModelSet) -> Self {
        let mut out: BTreeMap<String, TableInfo> = models
            .schema
            .tables
            .values()
            .map(|t| {
                let columns = t.columns.iter().map(|c| c.name.clone()).collect();
                (t.name.clone(), TableInfo::new(&t.name, columns))
            })
            .collect();
        for (i, model) in models.models.iter().enumerate() {
            let info = out.entry(model.table.clone()).or_insert_with(|| {
                let columns = model.fields.iter().map(|f| f.column.clone()).collect();
                TableInfo::new(&model.table, columns)
            });
            info.models.push(i);
        }
        let mut referrers: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (name, table) in &models.schema.tables {
            for key in &table.foreign_keys {
                referrers.entry(key.ref_table.clone()).or_default().insert(name.clone());
            }
        }
        Self { by_name: out, referrers }
    }

    pub fn get(&self, name: &str) -> Option<&TableInfo> {
        self.by_name.get(name)
    }

    pub fn iter(&self) -> impl Iterator<Item = &TableInfo> {
        self.by_name.values()
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }

    /// Whether a foreign key leads from one of the tables to the other, or from a third to both.
    pub fn connected(&self, a: &str, b: &str) -> bool {
        let none = BTreeSet::new();
        let referrers = |table: &str| self.referrers.get(table).unwrap_or(&none);
        let (to_a, to_b) = (referrers(a), referrers(b));
        to_b.contains(a) || to_a.contains(b) || to_a.intersection(to_b).next().is_some()
    }
}

impl TableInfo {
    fn new(name: &str, columns: Vec<String>) -> Self {
        let plain = columns.iter().map(|c| normalise(c)).collect();
        Self { name: name.to_owned(), columns, plain, models: Vec::new() }
    }

    /// The columns, each with its normalised name.
    pub fn plain_columns(&self) -> impl Iterator<Item = (&String, &str)> {
        self.columns.iter().zip(self.plain.iter().map(String::as_str))
    }

    /// The first column of a normalised name.
    pub fn column_like(&self, plain: &str) -> Option<&String> {
        self.plain_columns().find(|(_, p)| *p == plain).map(|(c, _)| c)
    }

    /// Whether a column begins with a normalised name.
    pub fn begins(&self, plain: &str) -> bool {
        self.plain.iter().any(|p| p.starts_with(plain))
    }

    /// The model whose fields cover most of the columns.
    pub fn main_model(&self, models: &ModelSet) -> Option<usize> {
        let cover = |i: usize| {
            models.models[i].fields.iter().filter(|f| self.columns.contains(&f.column)).count()
        };
        self.models.iter().copied().max_by_key(|&i| (cover(i), std::cmp::Reverse(i)))
    }
}
