//! Making a pair of drafts smaller.

use super::{Draft, mend, settle};
use kilter_schema::{Column, Schema};

/// Pairs that are smaller by one thing, the largest things first.
pub fn smaller(from: &Draft, to: &Draft) -> Vec<(Draft, Draft)> {
    let mut out = Vec::new();
    for removal in removals(&from.schema).into_iter().chain(removals(&to.schema)) {
        // In both first: what is in both alike does not matter most of the time.
        let (a, b) = (without(from, &removal), without(to, &removal));
        for mut pair in [(a.clone(), b.clone()), (a, to.clone()), (from.clone(), b)] {
            settle(&mut pair.0, &mut pair.1);
            let less = pair != (from.clone(), to.clone());
            if less && !out.contains(&pair) && weight(&pair) < weight(&(from.clone(), to.clone())) {
                out.push(pair);
            }
        }
    }
    out
}

/// How much there is in a pair.
fn weight((from, to): &(Draft, Draft)) -> usize {
    format!("{:?}{:?}", from.schema, to.schema).len()
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Removal {
    Table(String),
    Enum(String),
    Column(String, String),
    Part(String, Part, usize),
    Trait(String, String, Trait),
    TableComment(String),
    Options(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Key,
    Unique,
    Index,
    ForeignKey,
    Check,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trait {
    Default,
    Comment,
    Collation,
    NotNull,
    Counter,
    OnUpdate,
}

fn removals(schema: &Schema) -> Vec<Removal> {
    let mut out = Vec::new();
    for name in schema.tables.keys() {
        out.push(Removal::Table(name.clone()));
    }
    for (name, table) in &schema.tables {
        let parts = [
            (Part::ForeignKey, table.foreign_keys.len()),
            (Part::Index, table.indexes.len()),
            (Part::Unique, table.uniques.len()),
            (Part::Check, table.checks.len()),
            (Part::Key, usize::from(table.primary_key.is_some())),
        ];
        for (part, count) in parts {
            out.extend((0..count).map(|n| Removal::Part(name.clone(), part, n)));
        }
        for column in &table.columns {
            out.push(Removal::Column(name.clone(), column.name.clone()));
        }
        for column in &table.columns {
            let traits = traits(column).into_iter();
            out.extend(traits.map(|t| Removal::Trait(name.clone(), column.name.clone(), t)));
        }
        if table.comment.is_some() {
            out.push(Removal::TableComment(name.clone()));
        }
        if table.options != kilter_schema::TableOptions::default() {
            out.push(Removal::Options(name.clone()));
        }
    }
    out.extend(schema.enums.keys().cloned().map(Removal::Enum));
    out
}

fn traits(column: &Column) -> Vec<Trait> {
    [
        (column.default.is_some(), Trait::Default),
        (column.comment.is_some(), Trait::Comment),
        (column.collation.is_some(), Trait::Collation),
        (!column.nullable, Trait::NotNull),
        (column.auto_increment.is_some(), Trait::Counter),
        (column.on_update.is_some(), Trait::OnUpdate),
    ]
    .into_iter()
    .filter_map(|(there, which)| there.then_some(which))
    .collect()
}

fn without(draft: &Draft, removal: &Removal) -> Draft {
    let mut out = draft.clone();
    remove(&mut out.schema, removal);
    mend::mend(&mut out);
    out
}

fn remove(schema: &mut Schema, removal: &Removal) {
    match removal {
        Removal::Table(name) => drop(schema.tables.remove(name)),
        Removal::Enum(name) => drop(schema.enums.remove(name)),
        Removal::Column(table, name) => {
            if let Some(table) = schema.table_mut(table) {
                table.columns.retain(|c| c.name != *name);
            }
        }
        Removal::TableComment(table) => {
            if let Some(table) = schema.table_mut(table) {
                table.comment = None;
            }
        }
        Removal::Options(table) => {
            if let Some(table) = schema.table_mut(table) {
                table.options = kilter_schema::TableOptions::default();
            }
        }
        Removal::Part(table, part, n) => {
            let Some(table) = schema.table_mut(table) else { return };
            match part {
                Part::Key => table.primary_key = None,
                Part::Unique if *n < table.uniques.len() => drop(table.uniques.remove(*n)),
                Part::Index if *n < table.indexes.len() => drop(table.indexes.remove(*n)),
                Part::ForeignKey if *n < table.foreign_keys.len() => {
                    drop(table.foreign_keys.remove(*n));
                }
                Part::Check if *n < table.checks.len() => drop(table.checks.remove(*n)),
                _ => {}
            }
        }
        Removal::Trait(table, name, which) => {
            let Some(table) = schema.table_mut(table) else { return };
            for column in table.columns.iter_mut().filter(|c| c.name == *name) {
                match which {
                    Trait::Default => column.default = None,
                    Trait::Comment => column.comment = None,
                    Trait::Collation => column.collation = None,
                    Trait::NotNull => column.nullable = true,
                    Trait::Counter => column.auto_increment = None,
                    Trait::OnUpdate => column.on_update = None,
                }
            }
        }
    }
}
