//! Changes in the words of the schema they come from.
//!
//! Canonical form is for comparing: `timestamptz(6)` is `timestamp with time zone` there, and
//! `DEFAULT false` is `DEFAULT 0` on SQLite. What is new is better made as it was written: that is
//! what GORM would run, what the author recognises, and the server keeps some of it in its
//! catalogue. Deliberately not here: what differs (that is `diff` over canonical forms).

use kilter_schema::{Change, Check, Column, Index, PartSource, Schema, Table, TableChange};
use std::sync::Arc;

/// `changes`, found between canonical schemas, with what they add spelled as in `written`. Parts
/// of a column that do not change keep their canonical spelling, so that they still count as the
/// same.
pub fn spelled(changes: Vec<Change>, written: &Schema) -> Vec<Change> {
    changes.into_iter().map(|change| spell(change, written)).collect()
}

fn spell(change: Change, written: &Schema) -> Change {
    match change {
        Change::CreateTable { mut table } => {
            if let Some(like) = written.table(&table.name) {
                let table = Arc::make_mut(&mut table);
                table.columns.iter_mut().for_each(|c| column(c, like));
                table.checks.iter_mut().for_each(|c| check(c, like));
                table.indexes.iter_mut().for_each(|i| index(i, like));
            }
            Change::CreateTable { table }
        }
        Change::AlterTable { table, changes } => {
            let like = written.table(&table);
            let spell = |change| match like {
                Some(like) => part(change, like),
                None => change,
            };
            let changes = changes.into_iter().map(spell).collect();
            Change::AlterTable { table, changes }
        }
        other => other,
    }
}

fn part(change: TableChange, like: &Table) -> TableChange {
    match change {
        TableChange::AddColumn { column: mut new } => {
            column(&mut new, like);
            TableChange::AddColumn { column: new }
        }
        TableChange::AlterColumn { from, mut to } => {
            let mut as_written = to.clone();
            column(&mut as_written, like);
            if from.ty != to.ty {
                to.ty = as_written.ty;
            }
            if from.default != to.default {
                to.default = as_written.default;
            }
            TableChange::AlterColumn { from, to }
        }
        TableChange::AddCheck { check: mut new } => {
            check(&mut new, like);
            TableChange::AddCheck { check: new }
        }
        TableChange::AddIndex { index: mut new } => {
            index(&mut new, like);
            TableChange::AddIndex { index: new }
        }
        other => other,
    }
}

fn column(column: &mut Column, like: &Table) {
    if let Some(written) = like.column(&column.name) {
        column.ty.clone_from(&written.ty);
        column.default.clone_from(&written.default);
        column.generated.clone_from(&written.generated);
        column.on_update.clone_from(&written.on_update);
    }
}

fn check(check: &mut Check, like: &Table) {
    if let Some(written) = like.checks.iter().find(|c| c.name.is_some() && c.name == check.name) {
        check.expression.clone_from(&written.expression);
    }
}

fn index(index: &mut Index, like: &Table) {
    let Some(written) = like.index(&index.name) else { return };
    index.predicate.clone_from(&written.predicate);
    for (part, like) in index.parts.iter_mut().zip(&written.parts) {
        part.collation.clone_from(&like.collation);
        if matches!(part.source, PartSource::Expression(_)) {
            part.source.clone_from(&like.source);
        }
    }
}
