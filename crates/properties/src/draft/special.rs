//! What only some dialects know: engines and row formats, partitions, what is unlogged, hidden,
//! deferred or not yet held to.

use super::types::Family;
use super::{Draft, chance, pick};
use fastrand::Rng;
use kilter_schema::{Action, Column, Dialect, ForeignKey, Index, RowSecurity, Table, Unique};

const STORAGE: &str = "fillfactor=70";
const AUTOVACUUM: &str = "autovacuum_enabled=false, fillfactor=90";

/// Options of a new table.
pub(super) fn options(rng: &mut Rng, dialect: Dialect, table: &mut Table) {
    if dialect == Dialect::Mysql && chance(rng, 15) {
        let (charset, collation) =
            *pick(rng, &[("utf8mb4", "utf8mb4_bin"), ("utf8mb3", "utf8mb3_general_ci")])
                .unwrap_or(&("utf8mb4", "utf8mb4_bin"));
        table.options.charset = Some(charset.to_owned());
        table.options.collation = Some(collation.to_owned());
    }
    if chance(rng, 20) {
        change(rng, dialect, table);
    }
}

/// Other options of a table, of those that a plan can change.
pub(super) fn change(rng: &mut Rng, dialect: Dialect, table: &mut Table) {
    let options = &mut table.options;
    match dialect {
        Dialect::Sqlite => {}
        Dialect::Postgres => match rng.u32(0..4) {
            0 => options.unlogged = !options.unlogged,
            1 | 2 => {
                let all = [
                    RowSecurity::Off,
                    RowSecurity::On,
                    RowSecurity::Forced,
                    RowSecurity::OffForced,
                ];
                options.row_security = pick(rng, &all).copied().unwrap_or_default();
            }
            _ => {
                let all = [None, Some(STORAGE), Some(AUTOVACUUM)];
                options.storage = pick(rng, &all).copied().flatten().map(str::to_owned);
            }
        },
        Dialect::Mysql => {
            if rng.bool() {
                let all = ["InnoDB", "Aria"];
                options.engine = pick(rng, &all).map(|e| (*e).to_owned());
            } else {
                let all = ["dynamic", "compact", "redundant", "compressed"];
                options.row_format = pick(rng, &all).map(|f| (*f).to_owned());
            }
        }
    }
}

/// Partitions a table by one of its columns, now and then.
pub(super) fn partitions(rng: &mut Rng, draft: &mut Draft, table: &str) {
    let dialect = draft.dialect();
    if dialect == Dialect::Sqlite || !chance(rng, 12) {
        return;
    }
    let home = &draft.schema.tables[table];
    let able = |c: &&Column| match dialect {
        Dialect::Mysql => draft.family(c) == Family::Int,
        _ => matches!(draft.family(c), Family::Int | Family::Text | Family::Date),
    };
    let fits = |c: &&Column| c.generated.is_none() && able(c) && belongs(home, &c.name);
    let columns: Vec<Column> = home.columns.iter().filter(fits).cloned().collect();
    let Some(column) = pick(rng, &columns) else { return };
    let (name, family) = (draft.quote(&column.name), draft.family(column));
    let by = match (dialect, rng.u32(0..3)) {
        (Dialect::Postgres, 0) if family != Family::Text => format!("RANGE ({name})"),
        (Dialect::Postgres, 1) => format!("LIST ({name})"),
        _ => format!("HASH ({name})"),
    };
    draft.uses.insert(by.clone(), vec![(column.name.clone(), family)]);
    draft.table(table).options.partition_by = Some(by);
}

/// Whether every key of a table holds a column, as those of a partitioned table must.
fn belongs(table: &Table, column: &str) -> bool {
    let key = table.primary_key.iter().all(|k| k.columns.iter().any(|c| c == column));
    let uniques = table.uniques.iter().all(|u| u.columns.iter().any(|c| c == column));
    let mut indexes = table.indexes.iter().filter(|i| i.unique);
    key && uniques && indexes.all(|i| i.parts.iter().any(|p| p.column_name() == Some(column)))
}

/// What a unique constraint can be beside its columns.
pub(super) fn unique(rng: &mut Rng, draft: &Draft, table: &str, unique: &mut Unique) {
    if draft.dialect() != Dialect::Postgres {
        return;
    }
    match rng.u32(0..10) {
        0 => unique.deferrable = Some(rng.bool()),
        1 => unique.nulls_not_distinct = true,
        2 => {
            let rest: Vec<String> = (draft.schema.tables[table].columns.iter())
                .filter(|c| !unique.columns.contains(&c.name))
                .map(|c| c.name.clone())
                .collect();
            unique.include.extend(pick(rng, &rest).cloned());
        }
        _ => {}
    }
}

/// What an index can be beside its parts.
pub(super) fn index(rng: &mut Rng, dialect: Dialect, index: &mut Index) {
    match dialect {
        Dialect::Sqlite => {}
        Dialect::Postgres => {
            index.storage = chance(rng, 10).then(|| STORAGE.to_owned());
            index.nulls_not_distinct = index.unique && chance(rng, 30);
        }
        Dialect::Mysql => index.hidden = !index.unique && chance(rng, 10),
    }
}

/// What a foreign key can be beside its columns and actions.
pub(super) fn foreign_key(rng: &mut Rng, dialect: Dialect, key: &mut ForeignKey) {
    if dialect != Dialect::Postgres {
        return;
    }
    key.match_full = key.columns.len() > 1 && chance(rng, 30);
    key.validated = !chance(rng, 8);
    if key.on_delete == Action::SetNull && key.columns.len() > 1 && rng.bool() {
        key.delete_columns = key.columns[..1].to_vec();
    }
}

/// Another of these traits for one part of a table.
pub(super) fn change_part(rng: &mut Rng, dialect: Dialect, table: &mut Table) {
    if let (Dialect::Mysql, Some(index)) = (dialect, table.indexes.first_mut()) {
        index.hidden = !index.hidden && !index.unique;
    }
    if dialect != Dialect::Postgres {
        return;
    }
    match rng.u32(0..5) {
        0 => {
            if let Some(index) = table.indexes.first_mut() {
                index.storage = index.storage.is_none().then(|| STORAGE.to_owned());
            }
        }
        1 => {
            if let Some(unique) = table.uniques.first_mut() {
                unique.deferrable = unique.deferrable.is_none().then(|| rng.bool());
            }
        }
        2 => {
            if let Some(key) = table.foreign_keys.first_mut() {
                key.validated = !key.validated;
            }
        }
        3 => {
            if let Some(check) = table.checks.first_mut() {
                check.validated = !check.validated;
            }
        }
        _ => {
            if let Some(unique) = table.uniques.first_mut() {
                unique.nulls_not_distinct = !unique.nulls_not_distinct;
            }
        }
    }
}

/// Takes out what a database would refuse.
pub(super) fn mend(draft: &Draft, table: &mut Table) {
    partitioned(draft, table);
    match draft.dialect() {
        Dialect::Sqlite => {}
        Dialect::Postgres => on_postgres(draft, table),
        Dialect::Mysql => on_mysql(draft, table),
    }
}

fn partitioned(draft: &Draft, table: &mut Table) {
    let Some(by) = &table.options.partition_by else { return };
    let holds = draft.uses.get(by).is_some_and(|uses| {
        uses.iter().all(|(name, family)| {
            let own = table
                .column(name)
                .is_some_and(|c| draft.family(c) == *family && c.generated.is_none());
            own && belongs(table, name)
        })
    });
    let tied = draft.dialect() == Dialect::Mysql && in_keys(draft, table);
    if !holds || tied {
        table.options.partition_by = None;
        return;
    }
    // Refused of partitioned tables: parameters, and checks and keys that are not held to.
    table.options.storage = None;
    table.options.unlogged = false;
    table.checks.iter_mut().for_each(|c| (c.no_inherit, c.validated) = (false, true));
    table.foreign_keys.iter_mut().for_each(|f| f.validated = true);
}

/// Whether foreign keys go out of a table or come into it.
fn in_keys(draft: &Draft, table: &Table) -> bool {
    let refers = |t: &Table| t.foreign_keys.iter().any(|f| f.ref_table == table.name);
    !table.foreign_keys.is_empty() || draft.schema.tables.values().any(|t| refers(t))
}

fn on_postgres(draft: &Draft, table: &mut Table) {
    // Whether rows last must be the same at both ends of a key.
    if in_keys(draft, table) {
        table.options.unlogged = false;
    }
    let copy = table.clone();
    let referring: Vec<&String> = copy.foreign_keys.iter().flat_map(|f| &f.columns).collect();
    for unique in &mut table.uniques {
        unique.include.retain(|c| copy.column(c).is_some() && !unique.columns.contains(c));
        if unique.columns.iter().any(|c| referring.contains(&c)) {
            unique.nulls_not_distinct = false;
        }
    }
    for index in &mut table.indexes {
        index.nulls_not_distinct &= index.unique
            && index.parts.iter().all(|p| {
                p.column_name().is_some_and(|c| !referring.iter().any(|r| r.as_str() == c))
            });
    }
    for key in &mut table.foreign_keys {
        let target = draft.schema.table(&key.ref_table);
        let partitioned = target.is_some_and(|t| t.options.partition_by.is_some());
        key.validated |= partitioned;
        if key.on_delete != Action::SetNull {
            key.delete_columns.clear();
        }
    }
}

fn on_mysql(draft: &Draft, table: &mut Table) {
    let tied = in_keys(draft, table);
    let options = &mut table.options;
    // Other engines know no foreign keys, and shorter keys.
    let aria = options.engine.as_deref() == Some("Aria");
    if aria && (tied || table.indexes.iter().any(|i| i.parts.len() > 2)) {
        options.engine = Some("InnoDB".to_owned());
    }
    if options.engine.as_deref() == Some("Aria") {
        options.row_format = None;
    }
    // These two keep the beginning of each long value in the row, which has an end.
    let short = matches!(options.row_format.as_deref(), Some("compact" | "redundant"));
    if short && table.columns.len() > 7 {
        options.row_format = Some("dynamic".to_owned());
    }
    for column in &mut table.columns {
        column.invisible &= column.nullable || column.default.is_some();
    }
    if table.columns.iter().all(|c| c.invisible) {
        table.columns.iter_mut().for_each(|c| c.invisible = false);
    }
    table.indexes.iter_mut().for_each(|i| i.hidden &= !i.unique);
}

/// Whether keys can go from one table to another.
pub(super) fn may_refer(table: &Table, parent: &Table) -> bool {
    table.options.collation == parent.options.collation
}
