//! Expressions whose texts differ in canonical form, and may mean the same all the same.
//!
//! Canonical form knows what servers do to expressions and no algebra. Where two texts still
//! differ, static comparison has not decided anything: a server can be asked to print both.
//! Deliberately not here: asking it.

use crate::plan::text::is_literal;
use kilter_schema::{Column, Index, ObjectPath, PartSource, Schema, Table};
use std::collections::BTreeMap;

/// Two texts of one expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undecided {
    /// What the expression is part of.
    pub object: ObjectPath,
    /// The text in the first schema.
    pub from: String,
    /// The text in the second.
    pub to: String,
}

/// The expressions of objects in both schemas that differ in text.
pub fn undecided(from: &Schema, to: &Schema) -> Vec<Undecided> {
    let mut out = Vec::new();
    for (name, old) in &from.tables {
        let Some(new) = to.table(name) else { continue };
        let theirs: BTreeMap<ObjectPath, String> = expressions(new).into_iter().collect();
        for (object, text) in expressions(old) {
            let Some(other) = theirs.get(&object).cloned() else { continue };
            if text == other {
                continue;
            }
            let ty = match &object {
                ObjectPath::Column(_, column) => old.column(column).map(|c| c.ty.as_str()),
                _ => None,
            };
            if ![&text, &other].iter().all(|text| is_settled(text, ty, from)) {
                out.push(Undecided { object, from: text, to: other });
            }
        }
    }
    out
}

/// Whether a text is a value that has no other text.
fn is_settled(text: &str, ty: Option<&str>, schema: &Schema) -> bool {
    let settles =
        |ty: &str| schema.enums.contains_key(ty) || crate::engine(schema.dialect).settles(ty, text);
    is_literal(text) && ty.is_none_or(settles)
}

/// What a server needs to print the expressions in question: their tables, alone.
pub fn to_print(schema: &Schema, undecided: &[Undecided]) -> Schema {
    let mut out = Schema::new(schema.dialect);
    out.enums.clone_from(&schema.enums);
    for table in schema.tables.values() {
        let asked = undecided.iter().any(|u| u.object.table() == Some(&table.name));
        if asked {
            out.put(Table { foreign_keys: Vec::new(), ..Table::clone(table) });
        }
    }
    out
}

/// Writes expressions of `to` as `from` does where a server prints both alike, given what it made
/// of the two. Gives how many.
pub fn settle(
    undecided: &[Undecided],
    (from, to): (&Schema, &mut Schema),
    (printed_from, printed_to): (&Schema, &Schema),
) -> usize {
    let mut settled = 0;
    for Undecided { object, .. } in undecided {
        let Some(name) = object.table() else { continue };
        let printed = |schema: &Schema| {
            let all = expressions(schema.table(name)?);
            all.into_iter().find(|(o, _)| o == object).map(|(_, text)| text)
        };
        let alike = printed(printed_from).is_some_and(|a| printed(printed_to) == Some(a));
        if let (true, Some(old), Some(new)) = (alike, from.table(name), to.table_mut(name)) {
            adopt(object, old, new);
            settled += 1;
        }
    }
    settled
}

/// The expressions of a table that have a name: by column, constraint or index, as one text each.
fn expressions(table: &Table) -> Vec<(ObjectPath, String)> {
    let mut out = Vec::new();
    let name = || table.name.clone();
    for column in &table.columns {
        let generated = column.generated.as_ref().map(|g| g.expression.clone());
        if let Some(text) = generated.or_else(|| column.default.clone()) {
            out.push((ObjectPath::Column(name(), column.name.clone()), text));
        }
    }
    for check in &table.checks {
        if let Some(check_name) = &check.name {
            let path = ObjectPath::Constraint(name(), check_name.clone());
            out.push((path, check.expression.clone()));
        }
    }
    for index in &table.indexes {
        let texts: Vec<String> = parts(index).collect();
        if !texts.is_empty() {
            out.push((ObjectPath::Index(name(), index.name.clone()), texts.join("; ")));
        }
    }
    out
}

fn parts(index: &Index) -> impl Iterator<Item = String> + '_ {
    let expressions = index.parts.iter().filter_map(|p| match &p.source {
        PartSource::Expression(text) => Some(text.clone()),
        PartSource::Column(_) => None,
    });
    expressions.chain(index.predicate.clone())
}

fn adopt(object: &ObjectPath, old: &Table, new: &mut Table) {
    match object {
        ObjectPath::Column(_, name) => {
            let Some(Column { default, generated, .. }) = old.column(name).cloned() else { return };
            for column in new.columns.iter_mut().filter(|c| c.name == *name) {
                column.default.clone_from(&default);
                if let (Some(mine), Some(theirs)) = (&mut column.generated, &generated) {
                    mine.expression.clone_from(&theirs.expression);
                }
            }
        }
        ObjectPath::Constraint(_, name) => {
            let named = |n: &Option<String>| n.as_ref() == Some(name);
            let Some(theirs) = old.checks.iter().find(|c| named(&c.name)) else { return };
            for check in new.checks.iter_mut().filter(|c| named(&c.name)) {
                check.expression.clone_from(&theirs.expression);
            }
        }
        ObjectPath::Index(_, name) => {
            let Some(theirs) = old.index(name) else { return };
            for index in new.indexes.iter_mut().filter(|i| i.name == *name) {
                index.predicate.clone_from(&theirs.predicate);
                for (mine, theirs) in index.parts.iter_mut().zip(&theirs.parts) {
                    if matches!(mine.source, PartSource::Expression(_)) {
                        mine.source.clone_from(&theirs.source);
                    }
                }
            }
        }
        _ => {}
    }
}
