//! The rows of a database, as far as they must survive a plan.

use kilter_dialect::{DbError, Session, Value, engine};
use kilter_schema::{Column, Schema, Table};
use std::collections::BTreeMap;

/// Each table's rows, sorted: the columns that both schemas have with the same meaning.
pub(crate) type Kept = BTreeMap<String, Vec<String>>;

/// Reads what must be the same before and after the way from one schema to the other.
pub(crate) fn kept(session: &mut dyn Session, from: &Schema, to: &Schema) -> Result<Kept, DbError> {
    let mut out = Kept::new();
    for (name, old) in &from.tables {
        let Some(new) = to.table(name) else { continue };
        let columns = surviving(old, new);
        let engine = engine(from.dialect);
        let list: Vec<String> = columns.iter().map(|c| engine.quote(&c.name)).collect();
        let list = if list.is_empty() { "1".to_owned() } else { list.join(", ") };
        let sql = format!("SELECT {list} FROM {}", engine.quote_table(name));
        let mut rows: Vec<String> =
            session.query(&sql, &[])?.iter().map(|row| shown(row.values())).collect();
        rows.sort();
        out.insert(name.clone(), rows);
    }
    Ok(out)
}

fn shown(values: &[Value]) -> String {
    format!("{values:?}")
}

/// Columns whose values must not change: the same type in both. One that becomes NOT NULL may
/// take its default where it was NULL.
fn surviving<'a>(old: &'a Table, new: &Table) -> Vec<&'a Column> {
    let same = |c: &&Column| {
        c.generated.is_none()
            && new.column(&c.name).is_some_and(|n| {
                n.ty == c.ty
                    && n.generated.is_none()
                    && n.collation == c.collation
                    && (n.nullable || !c.nullable)
            })
    };
    old.columns.iter().filter(same).collect()
}
