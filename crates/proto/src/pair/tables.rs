//! Tables as pairing sees them: names, columns, and the models that claim them.

use kilter_models::ModelSet;
use std::collections::BTreeMap;

/// One table.
#[derive(Debug)]
pub(super) struct TableInfo {
    pub name: String,
    /// Column names in declaration order.
    pub columns: Vec<String>,
    /// Models stored here, by index; more than one is a finding of its own (PM009).
    pub models: Vec<usize>,
}

/// All tables, by name.
#[derive(Debug)]
pub(super) struct Tables(BTreeMap<String, TableInfo>);

impl Tables {
    /// The tables of the schema, and those that only a model names.
    pub fn new(models: &ModelSet) -> Self {
        let mut out: BTreeMap<String, TableInfo> = models
            .schema
            .tables
            .values()
            .map(|t| {
                let columns = t.columns.iter().map(|c| c.name.clone()).collect();
                (t.name.clone(), TableInfo { name: t.name.clone(), columns, models: Vec::new() })
            })
            .collect();
        for (i, model) in models.models.iter().enumerate() {
            let info = out.entry(model.table.clone()).or_insert_with(|| TableInfo {
                name: model.table.clone(),
                columns: model.fields.iter().map(|f| f.column.clone()).collect(),
                models: Vec::new(),
            });
            info.models.push(i);
        }
        Self(out)
    }

    pub fn get(&self, name: &str) -> Option<&TableInfo> {
        self.0.get(name)
    }

    pub fn iter(&self) -> impl Iterator<Item = &TableInfo> {
        self.0.values()
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Whether a foreign key leads from one of the tables to the other, or from a third to both.
    pub fn connected(&self, models: &ModelSet, a: &str, b: &str) -> bool {
        let refers = |from: &str, to: &str| {
            models
                .schema
                .tables
                .get(from)
                .is_some_and(|t| t.foreign_keys.iter().any(|f| f.ref_table == to))
        };
        refers(a, b)
            || refers(b, a)
            || models.schema.tables.keys().any(|j| refers(j, a) && refers(j, b))
    }
}

impl TableInfo {
    /// The model whose fields cover most of the columns.
    pub fn main_model(&self, models: &ModelSet) -> Option<usize> {
        let cover = |i: usize| {
            models.models[i].fields.iter().filter(|f| self.columns.contains(&f.column)).count()
        };
        self.models.iter().copied().max_by_key(|&i| (cover(i), std::cmp::Reverse(i)))
    }
}
