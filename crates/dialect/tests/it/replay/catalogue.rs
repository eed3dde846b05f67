//! What SQLite's own pragmas say of a schema.

use super::same;
use kilter_dialect::Session;
use kilter_schema::{Schema, Table};

/// Compares tables, columns, types, nullability, keys, indexes and foreign keys.
pub fn compare(schema: &Schema, session: &mut dyn Session) -> Result<(), String> {
    let mut query = |sql: &str| session.query(sql, &[]).map_err(|e| format!("{sql}: {e}"));
    let listed = query(
        "SELECT name, strict, wr FROM pragma_table_list \
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
    )?;
    let names: Vec<String> = listed.iter().map(|r| r.text("name")).collect();
    same(&schema.tables.keys().cloned().collect(), &names)?;
    for (row, table) in listed.iter().zip(schema.tables.values()) {
        let flag = |name: &str| row.get(name).as_bool() == Some(true);
        same(&table.options.strict, &flag("strict"))?;
        same(&table.options.without_rowid, &flag("wr"))?;
        let quoted = format!("'{}'", table.name.replace('\'', "''"));
        let columns: Vec<String> = query(&format!(
            "SELECT name, type, \"notnull\", hidden, pk FROM pragma_table_xinfo({quoted})"
        ))?
        .iter()
        .map(|r| {
            let (key, null) = (r.text("pk") != "0", r.text("notnull") == "0");
            let ty = r.text("type").to_lowercase().replace(", ", ",").replace(" (", "(");
            let ty = ty.replace("( ", "(").replace(" )", ")");
            // A key that is the rowid, or of a table without one, is never NULL.
            let null = if key {
                ""
            } else if null {
                "null"
            } else {
                "not null"
            };
            format!("{} {ty} {null} {}", r.text("name"), r.text("hidden") != "0")
        })
        .collect();
        same(&own_columns(table), &columns)?;
        let indexes: Vec<String> = query(&format!(
            "SELECT l.origin || l.\"unique\" || l.partial || ' ' || \
               CASE l.origin WHEN 'c' THEN l.name ELSE '' END || '(' || \
               (SELECT group_concat(coalesce(name, '?') || CASE \"desc\" WHEN 1 THEN ' desc' \
                  ELSE '' END) FROM pragma_index_xinfo(l.name) WHERE key = 1) || ')' AS line \
             FROM pragma_index_list({quoted}) l WHERE l.origin <> 'pk' ORDER BY line"
        ))?
        .iter()
        .map(|r| r.text("line"))
        .collect();
        same(&own_indexes(table), &indexes)?;
        let keys: Vec<String> = query(&format!(
            "SELECT group_concat(\"from\") || ' ' || \"table\" || ' ' || on_delete || ' ' || \
               on_update AS line FROM pragma_foreign_key_list({quoted}) GROUP BY id ORDER BY line"
        ))?
        .iter()
        .map(|r| r.text("line"))
        .collect();
        same(&own_keys(table), &keys)?;
    }
    Ok(())
}

fn own_columns(table: &Table) -> Vec<String> {
    let line = |c: &kilter_schema::Column| {
        let null = match (table.in_primary_key(&c.name), c.nullable) {
            (true, _) => "",
            (false, true) => "null",
            (false, false) => "not null",
        };
        format!("{} {} {null} {}", c.name, c.ty.to_lowercase(), c.generated.is_some())
    };
    table.columns.iter().map(line).collect()
}

fn own_indexes(table: &Table) -> Vec<String> {
    let digit = |yes: bool| if yes { '1' } else { '0' };
    let mut out: Vec<String> = Vec::new();
    for index in &table.indexes {
        let parts: Vec<String> = index
            .parts
            .iter()
            .map(|p| {
                let desc = if p.order == kilter_schema::SortOrder::Desc { " desc" } else { "" };
                format!("{}{desc}", p.column_name().unwrap_or("?"))
            })
            .collect();
        let (unique, partial) = (digit(index.unique), digit(index.predicate.is_some()));
        out.push(format!("c{unique}{partial} {}({})", index.name, parts.join(",")));
    }
    out.extend(table.uniques.iter().map(|u| format!("u10 ({})", u.columns.join(","))));
    out.sort();
    out
}

fn own_keys(table: &Table) -> Vec<String> {
    let mut out: Vec<String> = table
        .foreign_keys
        .iter()
        .map(|f| {
            let columns = f.columns.join(",");
            format!("{columns} {} {} {}", f.ref_table, f.on_delete.sql(), f.on_update.sql())
        })
        .collect();
    out.sort();
    out
}
