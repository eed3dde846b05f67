//! What two drafts must have in common because a plan leaves it to people: how a table is
//! partitioned, and the character set of a table.

use super::{Draft, mend};
use kilter_schema::{Dialect, Table};

/// Takes out of both drafts what no plan could lead to.
pub(crate) fn settle(from: &mut Draft, to: &mut Draft) {
    for name in from.table_names().into_iter().chain(to.table_names()) {
        match (from.schema.table(&name), to.schema.table(&name)) {
            (Some(a), Some(b)) if same_partitions(from, a, b) => {}
            // A partitioned table comes and goes whole on PostgreSQL; on MySQL, making one is
            // left to people.
            (Some(_), None) | (None, Some(_)) if from.dialect() == Dialect::Postgres => {}
            _ => {
                for draft in [&mut *from, &mut *to] {
                    if let Some(table) = draft.schema.table_mut(&name) {
                        table.options.partition_by = None;
                    }
                }
            }
        }
        let charset = from.schema.table(&name).map(|t| t.options.clone());
        if let (Some(options), Some(table)) = (charset, to.schema.table_mut(&name)) {
            table.options.charset = options.charset;
            table.options.collation = options.collation;
        }
    }
    mend::mend(from);
    mend::mend(to);
}

/// Whether the same columns, of the same types, say where a row belongs.
fn same_partitions(draft: &Draft, a: &Table, b: &Table) -> bool {
    let Some(by) = &a.options.partition_by else { return b.options.partition_by.is_none() };
    let Some(uses) = draft.uses.get(by) else { return false };
    b.options.partition_by.as_ref() == Some(by)
        && uses.iter().all(|(name, _)| {
            matches!((a.column(name), b.column(name)), (Some(a), Some(b))
                if a.ty == b.ty && a.collation == b.collation)
        })
}
