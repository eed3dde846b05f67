//! Taking out what a database would refuse.

use super::types::{Family, is_domain, keyable};
use super::{Draft, special};
use kilter_schema::{Action, AutoIncrement, Dialect, ForeignKey, IndexPart, PartSource, Table};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Makes a draft one that its database takes. Each pass may unsettle what an earlier one saw.
pub(super) fn mend(draft: &mut Draft) {
    loop {
        let before = draft.clone();
        for name in draft.table_names() {
            let mut table = Table::clone(&draft.schema.tables[&name]);
            columns(draft, &mut table);
            keys(draft, &mut table);
            expressions(draft, &mut table);
            options(draft, &mut table);
            special::mend(draft, &mut table);
            draft.schema.put(table);
        }
        draft.schema.tables.retain(|_, t| t.columns.iter().any(|c| c.generated.is_none()));
        foreign_keys(draft);
        if *draft == before {
            break;
        }
    }
    names(draft);
}

fn columns(draft: &Draft, table: &mut Table) {
    let dialect = draft.dialect();
    // A type that is gone.
    let known =
        |ty: &str| draft.is_enum(ty) || super::types::find(dialect, ty).is_some() || ty == "bigint";
    table.columns.retain(|c| known(&c.ty));
    let strict = table.options.strict;
    for column in &mut table.columns {
        if strict {
            column.ty = match draft.family(column) {
                Family::Int | Family::Bool => "integer",
                Family::Float | Family::Decimal => "real",
                Family::Bytes => "blob",
                _ => "text",
            }
            .to_owned();
        }
        if draft.family(column) != Family::Text {
            column.collation = None;
        }
        if column.generated.is_some() {
            column.default = None;
            column.nullable = true;
        }
        if strict && column.ty == "real" {
            column.default = column.default.take().filter(|d| d != "'x'");
        }
    }
}

fn keys(draft: &Draft, table: &mut Table) {
    let dialect = draft.dialect();
    let whole = |names: &[String], table: &Table| {
        !names.is_empty()
            && names.iter().all(|n| {
                table.column(n).is_some_and(|c| c.generated.is_none() && keyable(dialect, &c.ty))
            })
    };
    if table.primary_key.as_ref().is_some_and(|k| !whole(&k.columns, table)) {
        table.primary_key = None;
    }
    let key = table.primary_key.as_ref().map(|k| k.columns.clone()).unwrap_or_default();
    for column in &mut table.columns {
        if key.contains(&column.name) {
            column.nullable = false;
        }
        let counts = key == [column.name.clone()] && draft.family(column) == Family::Int;
        let fits = match dialect {
            Dialect::Sqlite => column.ty == "integer",
            Dialect::Postgres => !is_domain(&column.ty),
            Dialect::Mysql => true,
        };
        if !(counts && fits) {
            column.auto_increment = None;
        }
        if column.auto_increment.is_some() {
            column.default = None;
        }
        if dialect != Dialect::Mysql
            || column.default.is_none()
            || column.default != column.on_update
        {
            column.on_update = None;
        }
    }
    let copy = table.clone();
    table.uniques.retain(|u| whole(&u.columns, &copy));
    // Two constraints over the same columns are one.
    let mut seen: BTreeSet<Vec<String>> = BTreeSet::new();
    table.uniques.retain(|u| u.columns != key && seen.insert(u.columns.clone()));
    table.indexes.iter_mut().for_each(|i| {
        i.include.retain(|c| copy.column(c).is_some());
        i.parts.retain(|p| p.column_name().is_none_or(|c| copy.column(c).is_some()));
        i.parts.iter_mut().for_each(|p| part(draft, &copy, p, i.unique));
    });
    table.indexes.retain(|i| !i.parts.is_empty());
    table.indexes.retain(|i| i.parts.iter().all(|p| indexable(draft, &copy, p, i.unique)));
    for index in &mut table.indexes {
        let own: Vec<String> =
            index.parts.iter().filter_map(|p| p.column_name().map(str::to_owned)).collect();
        index.include.retain(|c| !own.contains(c));
        if index.method.is_some() && (index.parts.len() > 1 || index.unique) {
            index.method = None;
        }
        if index.method.is_some() {
            for part in &mut index.parts {
                (part.order, part.nulls) = (kilter_schema::SortOrder::Asc, None);
            }
        }
    }
}

/// What a part may carry depends on its column's type.
fn part(draft: &Draft, table: &Table, part: &mut IndexPart, unique: bool) {
    let Some(column) = part.column_name().and_then(|name| table.column(name)) else { return };
    let family = draft.family(column);
    if column.ty != "text" || draft.dialect() != Dialect::Postgres {
        part.opclass = None;
    }
    if family != Family::Text {
        part.collation = None;
    }
    if draft.dialect() == Dialect::Mysql {
        let text = matches!(family, Family::Text | Family::Bytes);
        let long = text && !keyable(Dialect::Mysql, &column.ty);
        let cut = text && column.ty == "varchar(191)" && column.generated.is_none();
        part.length = match part.length {
            Some(length) if long || (cut && !unique) => Some(length),
            _ if long => Some(10),
            _ => None,
        };
    }
}

fn indexable(draft: &Draft, table: &Table, part: &IndexPart, unique: bool) -> bool {
    let Some(column) = part.column_name().and_then(|name| table.column(name)) else {
        return !unique && matches!(part.source, PartSource::Expression(_));
    };
    let able = !matches!(draft.family(column), Family::Json | Family::Array);
    able && (!unique || (keyable(draft.dialect(), &column.ty) && column.generated.is_none()))
}

/// Keeps expressions whose columns are as they were when they were made.
fn expressions(draft: &Draft, table: &mut Table) {
    let copy = table.clone();
    let holds = |text: &str, computed: bool| {
        let Some(uses) = draft.uses.get(text) else { return false };
        uses.iter().all(|(name, family)| {
            copy.column(name)
                .is_some_and(|c| draft.family(c) == *family && (!computed || c.generated.is_none()))
        })
    };
    table.columns.retain(|c| c.generated.as_ref().is_none_or(|g| holds(&g.expression, true)));
    table.checks.retain(|c| holds(&c.expression, false));
    for index in &mut table.indexes {
        index.parts.retain(|p| match &p.source {
            PartSource::Expression(text) => holds(text, false),
            PartSource::Column(_) => true,
        });
        index.predicate = index.predicate.take().filter(|p| holds(p, false));
    }
    table.indexes.retain(|i| !i.parts.is_empty());
    if draft.dialect() == Dialect::Mysql {
        on_mysql(draft, table);
    }
    let mut seen = BTreeSet::new();
    table.checks.retain(|c| seen.insert(c.expression.clone()));
}

/// Neither checks nor computed columns stand on columns that a foreign key may change
/// (<https://dev.mysql.com/doc/refman/8.0/en/create-table-foreign-keys.html>), and no check speaks
/// of a column that counts.
fn on_mysql(draft: &Draft, table: &mut Table) {
    let mut moving: BTreeSet<String> =
        table.foreign_keys.iter().flat_map(|f| f.columns.clone()).collect();
    let counts = table.columns.iter().filter(|c| c.auto_increment.is_some());
    moving.extend(counts.map(|c| c.name.clone()));
    let uses = |text: &str| {
        draft.uses.get(text).is_some_and(|u| u.iter().any(|(name, _)| moving.contains(name)))
    };
    table.columns.retain(|c| c.generated.as_ref().is_none_or(|g| !uses(&g.expression)));
    table.checks.retain(|c| !uses(&c.expression));
}

fn options(draft: &Draft, table: &mut Table) {
    if draft.dialect() != Dialect::Sqlite {
        table.options = kilter_schema::TableOptions::default();
        return;
    }
    let counts = table.columns.iter().any(|c| c.auto_increment == Some(AutoIncrement::Keyword));
    if table.primary_key.is_none() || counts {
        table.options.without_rowid = false;
    }
}

fn foreign_keys(draft: &mut Draft) {
    let tables = draft.schema.tables.clone();
    let dialect = draft.dialect();
    for table in draft.schema.tables_mut() {
        let copy = table.clone();
        table.foreign_keys.retain(|f| refers(&tables, &copy, f));
        let mut taken: BTreeSet<String> = BTreeSet::new();
        table.foreign_keys.retain(|f| {
            let free = f.columns.iter().all(|c| !taken.contains(c));
            taken.extend(f.columns.iter().cloned());
            free
        });
        for key in &mut table.foreign_keys {
            let nullable = key.columns.iter().all(|c| copy.column(c).is_some_and(|c| c.nullable));
            if dialect == Dialect::Mysql
                && key.on_update == Action::Cascade
                && !may_take(&tables, &copy, key)
            {
                key.on_update = Action::NoAction;
            }
            for action in [&mut key.on_delete, &mut key.on_update] {
                if *action == Action::SetDefault && dialect == Dialect::Mysql
                    || *action == Action::SetNull && !nullable
                {
                    *action = Action::NoAction;
                }
            }
        }
    }
}

/// Whether each column of a key can take what the one that it refers to can become: MariaDB lets no
/// NULL cascade into a column that holds none.
fn may_take(tables: &BTreeMap<String, Arc<Table>>, table: &Table, key: &ForeignKey) -> bool {
    let Some(parent) = tables.get(&key.ref_table) else { return false };
    key.columns.iter().zip(&key.ref_columns).all(|(own, other)| {
        matches!((table.column(own), parent.column(other)), (Some(a), Some(b))
            if a.nullable || !b.nullable)
    })
}

/// Whether a foreign key has its columns, of the types of a key that is there, which is no
/// foreign key itself.
fn refers(tables: &BTreeMap<String, Arc<Table>>, table: &Table, key: &ForeignKey) -> bool {
    let Some(parent) = tables.get(&key.ref_table) else { return false };
    let same = key.columns.iter().zip(&key.ref_columns).all(|(own, other)| {
        matches!((table.column(own), parent.column(other)), (Some(a), Some(b))
            if a.ty == b.ty && a.collation == b.collation && a.generated.is_none())
    });
    let unique = parent.primary_key.as_ref().is_some_and(|k| k.columns == key.ref_columns)
        || parent.uniques.iter().any(|u| u.columns == key.ref_columns && u.deferrable.is_none());
    let fixed =
        !key.ref_columns.iter().any(|c| parent.foreign_keys.iter().any(|f| f.columns.contains(c)));
    same && unique
        && fixed
        && key.columns.len() == key.ref_columns.len()
        && special::may_refer(table, parent)
}

/// Makes names differ where the dialect wants it: the later one gets another. Names of indexes and
/// constraints also differ from those of tables.
fn names(draft: &mut Draft) {
    let dialect = draft.dialect();
    let fold = |name: &str| match dialect {
        Dialect::Postgres => name.to_owned(),
        _ => name.to_lowercase(),
    };
    let mut taken: BTreeSet<String> = draft.schema.tables.keys().map(|n| fold(n)).collect();
    for table in draft.schema.tables_mut() {
        let mut columns = BTreeSet::new();
        table.columns.retain(|c| columns.insert(fold(&c.name)));
        let mut free = |name: &mut String| {
            let mut n = 0;
            while !taken.insert(fold(name)) {
                n += 1;
                *name = format!("p{n}_{}", name.chars().take(40).collect::<String>());
            }
        };
        table.uniques.iter_mut().filter_map(|u| u.name.as_mut()).for_each(&mut free);
        table.indexes.iter_mut().for_each(|i| free(&mut i.name));
        table.foreign_keys.iter_mut().filter_map(|f| f.name.as_mut()).for_each(&mut free);
        table.checks.iter_mut().filter_map(|c| c.name.as_mut()).for_each(&mut free);
        table.primary_key.iter_mut().filter_map(|k| k.name.as_mut()).for_each(&mut free);
    }
}
