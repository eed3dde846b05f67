//! Random schemas, from a seed: the same seed gives the same schema everywhere.
//!
//! A [`Draft`] is a schema as a person would declare it (types and expressions not yet canonical)
//! with the columns that its expressions speak of, so that it can be changed and made smaller and
//! [`mend`] can take out what no longer fits. Deliberately not here: rows (`fill`).
//!
//! What is drawn, and where:
//!
//! | what | where | on |
//! |---|---|---|
//! | circles of tables, keys of a table to itself | `add::foreign_key` | all |
//! | composite primary, unique and foreign keys | `add::key`, `add::unique`, `add::foreign_key` | all |
//! | partial indexes | `add::index` | SQLite, PostgreSQL |
//! | expression and descending indexes | `add::index_part` | expressions: SQLite, PostgreSQL |
//! | prefix indexes | `add::index_part` | MySQL |
//! | hash, covering, `NULLS FIRST`, operator classes | `add::index` | PostgreSQL |
//! | hidden indexes, invisible columns | `special::index`, `add::decorate` | MySQL |
//! | computed columns, stored and virtual | `add::generated` | all |
//! | enum types that gain, lose and move labels | `add::enumeration`, `mutate::labels` | PostgreSQL |
//! | enum and set columns | `types` | MySQL |
//! | domains | `types::DOMAINS`, made by `objects::surroundings` | PostgreSQL |
//! | partitions by range, list and hash | `special::partitions` | PostgreSQL; hash: MySQL |
//! | defaults with quotes, semicolons, comments | `types` | all |
//! | names: reserved, mixed case, beyond ASCII, quotes, 63 bytes or 64 characters | `names` | all |
//! | views, views over views, triggers over tables that change | `objects` | all |
//! | policies, exclusion constraints | `objects` | PostgreSQL |
//! | row-level security, `UNLOGGED`, storage parameters | `special::change` | PostgreSQL |
//! | deferrable, covering, `NULLS NOT DISTINCT`, `MATCH FULL`, `NOT VALID`, `NO INHERIT` | `special` | PostgreSQL |
//! | engines, row formats, character sets | `special::options` | MySQL |
//! | `STRICT`, `WITHOUT ROWID`, `AUTOINCREMENT` | `add::table`, `add::key` | SQLite |
//! | 0 to 200 rows with NULLs and values at the edges of their types | `fill` | all |
//!
//! A character set and how a table is partitioned stay as they are ([`settle`]): plans leave those
//! changes to people. System versions, tables in other schemas and what a view computes are cases
//! written by hand.

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
        self.schema.table_mut(name).expect("the draft has the table")
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
