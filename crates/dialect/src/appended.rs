//! What a program appends to the `CREATE TABLE` statements of its ORM: `ENGINE=InnoDB COMMENT='…'`.
//!
//! Read by the reader of `CREATE TABLE` itself, behind the columns of the very table. Deliberately
//! not here: where the text comes from.

use crate::engine::Effect;
use kilter_diag::Source;
use kilter_schema::{Dialect, Schema, Table};

/// Gives `table` what `text`, behind the columns of its `CREATE TABLE`, says of it.
///
/// # Errors
/// The text cannot be read, or does more than to say what the table is: why, for people. The table
/// is as before.
pub fn append(table: &mut Table, dialect: Dialect, text: &str) -> Result<(), String> {
    let engine = crate::engine(dialect);
    let columns: Vec<String> =
        table.columns.iter().map(|c| format!("{} int", engine.quote(&c.name))).collect();
    let name = "appended";
    let statement = format!("CREATE TABLE {name} ({}) {text}", columns.join(", "));
    let (_, problems) = engine.split(&Source::new("appended", statement.as_str()));
    if let Some(problem) = problems.first() {
        return Err(problem.message.clone());
    }
    let mut scratch = Schema::new(dialect);
    match engine.replay(&mut scratch, &statement) {
        Effect::Schema => {}
        Effect::Opaque { reason } | Effect::Conflict { reason } => return Err(reason),
        Effect::Data | Effect::Session | Effect::Transaction => {
            return Err("it is no option of a table".to_owned());
        }
    }
    let made = scratch.tables.remove(name);
    match made {
        Some(made) if scratch == Schema::new(dialect) && made.columns.len() == columns.len() => {
            table.options.clone_from(&made.options);
            table.comment.clone_from(&made.comment);
            Ok(())
        }
        _ => Err("it makes more than the options of a table".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::append;
    use kilter_schema::{Column, Dialect, Table};

    fn with(dialect: Dialect, text: &str) -> Result<Table, String> {
        let mut table = Table::new("t".to_owned());
        table.columns.push(Column::new("at", "timestamp"));
        append(&mut table, dialect, text).map(|()| table)
    }

    #[test]
    fn options_are_read_as_the_database_reads_them() {
        let table = with(Dialect::Mysql, "ENGINE=MyISAM CHARSET=latin1 comment 'it''s'").unwrap();
        assert_eq!(table.comment.as_deref(), Some("it's"));
        assert_eq!(table.options.engine.as_deref(), Some("MyISAM"));
        assert_eq!(table.options.charset.as_deref(), Some("latin1"));
        let table = with(Dialect::Postgres, "PARTITION BY RANGE (at)").unwrap();
        assert_eq!(table.options.partition_by.as_deref(), Some("RANGE (at)"));
        assert!(with(Dialect::Sqlite, "STRICT, WITHOUT ROWID").unwrap().options.strict);
    }

    #[test]
    fn what_is_no_option_is_refused() {
        assert!(with(Dialect::Postgres, "ENGINE=InnoDB").is_err());
        assert!(with(Dialect::Sqlite, "; DROP TABLE t").is_err());
        assert!(with(Dialect::Mysql, "COMMENT='unclosed").is_err());
        assert!(with(Dialect::Mysql, "AS SELECT 1").is_err());
    }
}
