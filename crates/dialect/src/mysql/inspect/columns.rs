//! Columns.

use super::shown::unescaped;
use crate::inspect::HISTORY_SQL;
use crate::{DbError, Flavor, Row, Session};
use kilter_schema::names::part;
use kilter_schema::{AutoIncrement, Column, Dialect, Generated, Schema};

/// One row for each column. A collation that is the table's own is not the column's: compared here,
/// as the server joins two views of its catalogue by looking at every pair of their rows.
pub(super) fn read(
    session: &mut dyn Session,
    flavor: Flavor,
    schema: &mut Schema,
) -> Result<(), DbError> {
    let sql = format!(
        "SELECT c.table_name AS table_name, c.column_name AS column_name, \
           c.column_type AS type, c.is_nullable AS nullable, c.column_default AS value, \
           c.extra AS extra, c.generation_expression AS expression, \
           c.column_comment AS comment, \
           c.collation_name AS collation \
         FROM information_schema.columns c \
         WHERE c.table_schema = DATABASE() AND c.table_name NOT IN {HISTORY_SQL} \
         ORDER BY c.table_name, c.ordinal_position"
    );
    for row in session.query(&sql, &[])? {
        if let Some(table) = schema.table_mut(&part(&row.text("table_name"))) {
            let mut column = column(&row, flavor);
            column.collation.take_if(|c| table.options.collation.as_ref() == Some(c));
            table.columns.push(column);
        }
    }
    Ok(())
}

fn column(row: &Row, flavor: Flavor) -> Column {
    // MariaDB adds `/*M!100301 COMPRESSED*/`, which is how it is stored and not what it holds.
    let mut ty = row.text("type");
    if let Some(at) = ty.find(" /*M!") {
        ty.truncate(at);
    }
    let mut column = Column::new(row.text("column_name"), ty);
    let extra = row.text("extra").to_ascii_lowercase();
    column.nullable = row.get("nullable").as_bool() != Some(false);
    column.comment = row.opt_text("comment");
    column.collation = row.opt_text("collation");
    column.invisible = extra.split([' ', ',']).any(|word| word == "invisible");
    if extra.contains("auto_increment") {
        column.auto_increment = Some(AutoIncrement::Keyword);
    }
    if let Some((_, rest)) = extra.split_once("on update ") {
        // `ON UPDATE …, INVISIBLE` on MariaDB, `… INVISIBLE` on MySQL.
        let rest = rest.trim_end_matches("invisible").trim_end_matches([',', ' ']);
        column.on_update = Some(rest.trim().to_owned());
    }
    let expression = row.opt_text("expression").filter(|e| !e.is_empty());
    match expression {
        Some(expression) => {
            column.generated = Some(Generated {
                expression: unescaped(expression, flavor),
                stored: extra.contains("stored") || extra.contains("persistent"),
            });
        }
        None => column.default = row.opt_text("value").map(|v| default(v, &column, &extra, flavor)),
    }
    column
}

/// A default as SQL text. MySQL gives a plain value unless `EXTRA` says `DEFAULT_GENERATED`
/// (<https://dev.mysql.com/doc/refman/8.0/en/information-schema-columns-table.html>).
fn default(value: String, column: &Column, extra: &str, flavor: Flavor) -> String {
    if flavor == Flavor::Mariadb {
        return value;
    }
    if extra.contains("default_generated") {
        return unescaped(value, flavor);
    }
    let moment = value.to_ascii_lowercase().starts_with("current_timestamp")
        && (column.ty.starts_with("datetime") || column.ty.starts_with("timestamp"));
    let bits = value.starts_with("b'") && column.ty.starts_with("bit");
    if moment || bits {
        return value;
    }
    let raw = column.ty.starts_with("binary") || column.ty.starts_with("varbinary");
    if let Some(bytes) = binary(&value).filter(|_| raw) {
        return bytes;
    }
    crate::engine(Dialect::Mysql).literal(&value)
}

/// The bytes of `0x6162`, which is how MySQL shows the default of a binary column, as a string where
/// they are one.
fn binary(value: &str) -> Option<String> {
    let digits = value.strip_prefix("0x").filter(|digits| digits.len() % 2 == 0)?;
    let byte = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    let bytes: Option<Vec<u8>> = (0..digits.len()).step_by(2).map(byte).collect();
    match String::from_utf8(bytes?) {
        Ok(text) if !text.chars().any(char::is_control) => {
            Some(crate::engine(Dialect::Mysql).literal(&text))
        }
        _ => Some(format!("x'{digits}'")),
    }
}

#[cfg(test)]
mod tests {
    use super::binary;

    // What MySQL 9.7 shows of `varbinary(4) DEFAULT 'ab'`.
    #[test]
    fn defaults_of_binary_columns_are_read() {
        assert_eq!(binary("0x6162").as_deref(), Some("'ab'"));
        assert_eq!(binary("0xFF01").as_deref(), Some("x'FF01'"));
        assert_eq!(binary("ab"), None);
    }
}
