//! Random schemas, from a seed: the same seed gives the same schema everywhere.
//!
//! A [`Draft`] is a schema as a person would declare it (types and expressions not yet canonical)
//! with the columns that its expressions speak of, so that it can be changed and made smaller and
//! [`mend`] can take out what no longer fits. Deliberately not here: rows (`fill`).

mod add;
mod fill;
mod mend;
mod mutate;
mod names;
mod objects;
mod settle;
mod shrink;
mod special;
mod types;
mod values;

pub(crate) use fill::fill;
pub(crate) use mutate::mutate;
pub(crate) use objects::{objects, surroundings};
pub(crate) use settle::settle;
pub use shrink::smaller;

use fastrand::Rng;
use kilter_dialect::engine;
use kilter_schema::{Column, Dialect, Schema, Table};
use std::collections::BTreeMap;
use types::Family;

/// A schema on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// As declared.
    pub schema: Schema,
    /// The columns that an expression speaks of, by its text.
    uses: BTreeMap<String, Vec<(String, Family)>>,
}

impl Draft {
    /// The schema in canonical form.
    pub fn canonical(&self) -> Schema {
        engine(self.schema.dialect).canonical(&self.schema)
    }

    fn dialect(&self) -> Dialect {
        self.schema.dialect
    }

    fn quote(&self, name: &str) -> String {
        engine(self.schema.dialect).quote(name)
    }

    fn family(&self, column: &Column) -> Family {
        if self.is_enum(&column.ty) {
            return Family::Labels;
        }
        types::family(self.schema.dialect, &column.ty)
    }

    /// Whether a type's text names an enum type.
    fn is_enum(&self, ty: &str) -> bool {
        self.schema.enums.keys().any(|name| self.quote(name) == ty)
    }

    fn table_names(&self) -> Vec<String> {
        self.schema.tables.keys().cloned().collect()
    }

    fn table(&mut self, name: &str) -> &mut Table {
        self.schema.tables.get_mut(name).expect("the draft has the table")
    }
}

/// How large a schema may become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// The most tables.
    pub tables: usize,
    /// The most columns of a table, its key aside.
    pub columns: usize,
    /// The most indexes, constraints and computed columns of a table.
    pub parts: usize,
    /// The most rows of a table.
    pub rows: usize,
}

/// A random schema.
pub(crate) fn generate(rng: &mut Rng, dialect: Dialect, size: Size) -> Draft {
    let mut draft = Draft { schema: Schema::new(dialect), uses: BTreeMap::new() };
    if dialect == Dialect::Postgres && rng.bool() {
        add::enumeration(rng, &mut draft);
    }
    for _ in 0..rng.usize(1..=size.tables) {
        add::table(rng, &mut draft, size);
    }
    for name in draft.table_names() {
        for _ in 0..rng.usize(0..=size.parts) {
            add::part(rng, &mut draft, &name);
        }
    }
    mend::mend(&mut draft);
    draft
}

/// One of a list.
fn pick<'a, T>(rng: &mut Rng, list: &'a [T]) -> Option<&'a T> {
    if list.is_empty() { None } else { list.get(rng.usize(0..list.len())) }
}

/// Whether a chance in a hundred comes up.
fn chance(rng: &mut Rng, percent: u32) -> bool {
    rng.u32(0..100) < percent
}
