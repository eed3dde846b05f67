//! What a table is beside its columns and keys.

use super::{Writer, alter};
use kilter_schema::{RowSecurity, Table, TableOptions};
use std::collections::BTreeMap;

/// `CREATE TABLE` with what stands before its name and after its parentheses.
pub(super) fn create_table(sql: String, options: &TableOptions) -> String {
    let mut sql = match options.unlogged {
        true => sql.replacen("CREATE TABLE", "CREATE UNLOGGED TABLE", 1),
        false => sql,
    };
    if let Some(key) = &options.partition_by {
        sql.push_str(&format!(" PARTITION BY {key}"));
    }
    if let Some(storage) = &options.storage {
        sql.push_str(&format!(" WITH ({storage})"));
    }
    sql
}

impl Writer<'_> {
    /// What only `ALTER TABLE` can say of a new table.
    pub(super) fn new_options(&mut self, table: &Table) {
        let clauses = row_security(RowSecurity::Off, table.options.row_security);
        self.alter_options(&table.name, clauses, "switch row-level security on");
    }

    pub(super) fn options(&mut self, table: &str, from: &TableOptions, to: &TableOptions) {
        let mut clauses = Vec::new();
        if from.unlogged != to.unlogged {
            clauses.push(if to.unlogged { "SET UNLOGGED" } else { "SET LOGGED" }.to_owned());
        }
        clauses.extend(row_security(from.row_security, to.row_security));
        clauses.extend(storage(from.storage.as_deref(), to.storage.as_deref()));
        self.alter_options(table, clauses, &from.differences(to).join("; "));
        if from.partition_by != to.partition_by {
            self.plan.notes.push(format!(
                "{table}: PostgreSQL cannot partition a table that exists: make a new one and \
                 move the rows, by hand"
            ));
        }
    }

    fn alter_options(&mut self, table: &str, clauses: Vec<String>, what: &str) {
        for clause in clauses {
            self.push(alter(table, clause, format!("change {table}: {what}")));
        }
    }
}

fn row_security(from: RowSecurity, to: RowSecurity) -> Vec<String> {
    let on = |s| matches!(s, RowSecurity::On | RowSecurity::Forced);
    let forced = |s| matches!(s, RowSecurity::Forced | RowSecurity::OffForced);
    let mut out = Vec::new();
    if on(from) != on(to) {
        let verb = if on(to) { "ENABLE" } else { "DISABLE" };
        out.push(format!("{verb} ROW LEVEL SECURITY"));
    }
    if forced(from) != forced(to) {
        let verb = if forced(to) { "FORCE" } else { "NO FORCE" };
        out.push(format!("{verb} ROW LEVEL SECURITY"));
    }
    out
}

/// `SET (…)` and `RESET (…)` that turn the parameters of one side into those of the other.
pub(super) fn storage(from: Option<&str>, to: Option<&str>) -> Vec<String> {
    let map = |text: Option<&str>| -> BTreeMap<String, String> {
        let pairs = text.unwrap_or_default().split(", ").filter_map(|p| p.split_once('='));
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    };
    let (from, to) = (map(from), map(to));
    let set: Vec<String> = to
        .iter()
        .filter(|(name, value)| from.get(*name) != Some(value))
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let reset: Vec<&str> =
        from.keys().filter(|name| !to.contains_key(*name)).map(String::as_str).collect();
    let mut out = Vec::new();
    if !set.is_empty() {
        out.push(format!("SET ({})", set.join(", ")));
    }
    if !reset.is_empty() {
        out.push(format!("RESET ({})", reset.join(", ")));
    }
    out
}
