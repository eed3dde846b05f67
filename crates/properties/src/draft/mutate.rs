//! Changing a schema at random, a little or a lot.

use super::types::{Family, converts, keyable, words};
use super::{Draft, Size, add, chance, mend, names, pick};
use fastrand::Rng;
use kilter_schema::{Action, AutoIncrement, Dialect, PrimaryKey, SortOrder};
use std::collections::BTreeSet;

/// A draft that differs from this one in a few ways, or in many.
pub(crate) fn mutate(rng: &mut Rng, draft: &Draft, size: Size) -> Draft {
    let mut out = draft.clone();
    let changes = if chance(rng, 20) { rng.usize(6..=14) } else { rng.usize(1..=5) };
    for _ in 0..changes {
        step(rng, &mut out, size);
    }
    mend::mend(&mut out);
    out
}

fn step(rng: &mut Rng, draft: &mut Draft, size: Size) {
    let tables = draft.table_names();
    let Some(table) = pick(rng, &tables).cloned() else {
        return add::table(rng, draft, size);
    };
    match rng.u32(0..31) {
        0 | 1 => add::table(rng, draft, size),
        2 => drop(draft.schema.tables.remove(&table)),
        3..=5 => add::column(rng, draft, &table),
        6..=8 => drop_column(rng, draft, &table),
        9..=14 => alter_column(rng, draft, &table),
        15 => retype_key(rng, draft, &table),
        16 => change_key(rng, draft, &table),
        17 => options(rng, draft, &table),
        18 => labels(rng, draft),
        19..=23 => add::part(rng, draft, &table),
        24..=27 => drop_part(rng, draft, &table),
        28 | 29 => alter_part(rng, draft, &table),
        _ => options(rng, draft, &table),
    }
}

fn drop_column(rng: &mut Rng, draft: &mut Draft, table: &str) {
    let table = draft.table(table);
    if table.columns.len() > 1 {
        let at = rng.usize(0..table.columns.len());
        table.columns.remove(at);
    }
}

fn alter_column(rng: &mut Rng, draft: &mut Draft, table: &str) {
    let dialect = draft.dialect();
    let home = &draft.schema.tables[table];
    if home.columns.is_empty() {
        return;
    }
    let at = rng.usize(0..home.columns.len());
    let mut column = home.columns[at].clone();
    match rng.u32(0..7) {
        0 | 1 => {
            let from = draft.family(&column);
            // PostgreSQL computes what it can assign, and takes no USING for it.
            let strict = dialect == Dialect::Postgres && column.generated.is_some();
            let fit = |f: Family| if strict { f == from } else { converts(from, f) };
            let fits: Vec<_> = words(dialect).iter().filter(|w| fit(w.family)).collect();
            if let Some(word) = pick(rng, &fits)
                && !draft.is_enum(&column.ty)
            {
                column.ty = word.ty.to_owned();
                column.default = None;
                add::decorate(rng, dialect, &mut column);
            }
        }
        2 => column.nullable = !column.nullable,
        3 => column.default = None,
        4 if column.generated.is_some() => column.generated = None,
        6 => column.invisible = dialect == Dialect::Mysql && !column.invisible,
        _ => {
            column.comment = None;
            add::decorate(rng, dialect, &mut column);
        }
    }
    draft.table(table).columns[at] = column;
}

/// Another type for a key's columns and for all that refer to them.
fn retype_key(rng: &mut Rng, draft: &mut Draft, table: &str) {
    let dialect = draft.dialect();
    let home = &draft.schema.tables[table];
    let Some(name) = home.primary_key.as_ref().map(|k| k.columns[0].clone()) else { return };
    let Some(column) = home.column(&name) else { return };
    let family = draft.family(column);
    let fits: Vec<_> = words(dialect)
        .iter()
        .filter(|w| {
            w.keyable && (w.family == family || family == Family::Int && w.family == Family::Text)
        })
        .collect();
    let Some(word) = pick(rng, &fits) else { return };
    let followers: BTreeSet<(String, String)> = draft
        .schema
        .tables
        .values()
        .flat_map(|t| t.foreign_keys.iter().map(|f| (t.name.clone(), f)))
        .filter(|(_, f)| f.ref_table == table)
        .filter_map(|(t, f)| {
            let at = f.ref_columns.iter().position(|c| *c == name)?;
            Some((t, f.columns[at].clone()))
        })
        .chain([(table.to_owned(), name.clone())])
        .collect();
    for (table, name) in followers {
        for column in draft.table(&table).columns.iter_mut().filter(|c| c.name == name) {
            column.ty = word.ty.to_owned();
            column.default = None;
            column.collation = None;
        }
    }
}

fn change_key(rng: &mut Rng, draft: &mut Draft, table: &str) {
    let dialect = draft.dialect();
    let home = draft.table(table);
    if chance(rng, 30) {
        let counts = home.columns.iter_mut().find(|c| c.name == "id");
        if let Some(column) = counts {
            column.auto_increment = match (dialect, column.auto_increment, rng.u32(0..3)) {
                (Dialect::Postgres, _, 0) => Some(AutoIncrement::Serial),
                (Dialect::Postgres, _, 1) => Some(AutoIncrement::IdentityAlways),
                (Dialect::Postgres, Some(_), _) => None,
                (Dialect::Postgres, None, _) => Some(AutoIncrement::IdentityByDefault),
                (_, Some(_), _) => None,
                (_, None, _) => Some(AutoIncrement::Keyword),
            };
        }
        return;
    }
    let mut able: Vec<String> = (home.columns.iter())
        .filter(|c| keyable(dialect, &c.ty) && c.generated.is_none())
        .map(|c| c.name.clone())
        .collect();
    rng.shuffle(&mut able);
    able.truncate(rng.usize(0..=2));
    home.primary_key =
        (!able.is_empty()).then_some(PrimaryKey { columns: able, ..PrimaryKey::default() });
}

fn options(rng: &mut Rng, draft: &mut Draft, table: &str) {
    let dialect = draft.dialect();
    let sqlite = dialect == Dialect::Sqlite;
    let home = draft.table(table);
    if !sqlite && rng.bool() {
        super::special::change(rng, dialect, home);
    } else if !sqlite {
        home.comment = match home.comment {
            Some(_) => None,
            None => Some("another 'comment'".to_owned()),
        };
    } else if rng.bool() {
        home.options.strict = !home.options.strict;
    } else {
        home.options.without_rowid = !home.options.without_rowid;
    }
}

fn labels(rng: &mut Rng, draft: &mut Draft) {
    if draft.dialect() != Dialect::Postgres {
        return;
    }
    let names: Vec<String> = draft.schema.enums.keys().cloned().collect();
    let Some(name) = pick(rng, &names) else { return add::enumeration(rng, draft) };
    let Some(labels) = draft.schema.enums.get_mut(name) else { return };
    match rng.u32(0..4) {
        0 => labels.insert(rng.usize(0..=labels.len()), format!("new {}", rng.u32(0..3))),
        // The labels that rows hold come first and stay.
        1 => labels.retain(|l| matches!(l.as_str(), "a" | "b c" | "it's")),
        2 => labels.reverse(),
        _ => drop(draft.schema.enums.remove(name)),
    }
    if let Some(labels) = draft.schema.enums.get_mut(name) {
        let mut seen = BTreeSet::new();
        labels.retain(|l| seen.insert(l.clone()));
    }
}

fn drop_part(rng: &mut Rng, draft: &mut Draft, table: &str) {
    let table = draft.table(table);
    let sizes =
        [table.indexes.len(), table.uniques.len(), table.foreign_keys.len(), table.checks.len()];
    let total: usize = sizes.iter().sum();
    if total == 0 {
        return;
    }
    let mut at = rng.usize(0..total);
    for (sort, size) in sizes.into_iter().enumerate() {
        if at < size {
            match sort {
                0 => drop(table.indexes.remove(at)),
                1 => drop(table.uniques.remove(at)),
                2 => drop(table.foreign_keys.remove(at)),
                _ => drop(table.checks.remove(at)),
            }
            return;
        }
        at -= size;
    }
}

fn alter_part(rng: &mut Rng, draft: &mut Draft, table: &str) {
    let dialect = draft.dialect();
    let n = rng.u32(0..60);
    let table = draft.table(table);
    match rng.u32(0..7) {
        0 => {
            if let Some(index) = table.indexes.first_mut() {
                index.name = names::part(dialect, "idx", n);
            }
        }
        1 => {
            if let Some(index) = table.indexes.last_mut() {
                let part = &mut index.parts[0];
                part.order = match part.order {
                    SortOrder::Asc => SortOrder::Desc,
                    SortOrder::Desc => SortOrder::Asc,
                };
            }
        }
        2 => {
            // Two indexes exchange their names.
            if let [first, .., last] = table.indexes.as_mut_slice() {
                std::mem::swap(&mut first.name, &mut last.name);
            }
        }
        3 => {
            if let Some(key) = table.foreign_keys.first_mut() {
                key.on_delete = match key.on_delete {
                    Action::Cascade => Action::NoAction,
                    _ => Action::Cascade,
                };
            }
        }
        4 => {
            if let Some(check) = table.checks.first_mut() {
                check.name = Some(names::part(dialect, "chk", n));
            }
        }
        _ => super::special::change_part(rng, dialect, table),
    }
}
