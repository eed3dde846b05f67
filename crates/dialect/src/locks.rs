//! What a statement keeps others from doing while it runs.
//!
//! PostgreSQL's lines were measured on version 15 (`pg_locks`, `relfilenode` and scan counters inside
//! the transaction); they follow
//! <https://www.postgresql.org/docs/current/explicit-locking.html>. SQLite has one lock, and what
//! MySQL does with rows is the server's choice unless the statement says so; no more is claimed.
//! Deliberately not here: how long it takes, and whether that is acceptable.

use crate::ddl::{Alteration, ColumnChange, Commented, Ddl, NewColumn, OptionChange, Rule, read};
use kilter_schema::{AutoIncrement, Dialect};

/// Lines for people, such as `deployments: ACCESS EXCLUSIVE (no reads, no writes); scans it`. Empty
/// for statements that lock no table of others, or whose effect is not known.
pub fn locks(dialect: Dialect, statement: &str) -> Vec<String> {
    let ddl = read(dialect, statement);
    match dialect {
        Dialect::Postgres => postgres(&ddl),
        Dialect::Mysql => mysql(&ddl, statement),
        Dialect::Sqlite => sqlite(&ddl),
    }
}

const ALL: &str = "ACCESS EXCLUSIVE (no reads, no writes)";
/// A foreign key is dropped, or made again, with a column of it, on either side.
const OTHER_END: &str = "for a foreign key also on the table at its other end";
const WRITES: &str = "SHARE ROW EXCLUSIVE (no writes)";
const BUILD: &str = "SHARE (no writes)";
const ONLINE: &str = "SHARE UPDATE EXCLUSIVE (reads and writes go on)";

fn postgres(ddl: &Ddl) -> Vec<String> {
    match ddl {
        Ddl::CreateTable(new) => {
            let own = new.columns.iter().flat_map(|c| &c.constraints);
            let parts = new.parts.iter().filter_map(|p| match p {
                crate::ddl::TablePart::Constraint(c) => Some(c),
                crate::ddl::TablePart::Index(_) => None,
            });
            own.chain(parts).filter_map(|c| referred(&c.rule)).collect()
        }
        Ddl::DropTable { names, .. } => names
            .iter()
            .map(|n| format!("{n}, and the tables its foreign keys refer to: {ALL}"))
            .collect(),
        Ddl::CreateIndex { table, concurrently: true, .. } => {
            vec![format!("{table}: {ONLINE}; scans it twice, waits for old transactions")]
        }
        Ddl::CreateIndex { table, .. } => {
            vec![format!("{table}: {BUILD} while the index is built; scans it")]
        }
        Ddl::DropIndex { concurrently: true, .. } => vec![format!("its table: {ONLINE}")],
        Ddl::DropIndex { .. } => vec![format!("its table: {ALL}, for a moment")],
        Ddl::AlterTable { name, actions, .. } => {
            actions.iter().flat_map(|a| alteration(name, a)).collect()
        }
        Ddl::Comment { on: Commented::Table(table) | Commented::Column(table, _), .. } => {
            vec![format!("{table}: {ONLINE}, for a moment")]
        }
        _ => Vec::new(),
    }
}

/// The lock a foreign key takes on the table it refers to.
fn referred(rule: &Rule) -> Option<String> {
    match rule {
        Rule::ForeignKey(key) => Some(format!("{}: {WRITES}, for a moment", key.ref_table)),
        _ => None,
    }
}

fn alteration(table: &str, action: &Alteration) -> Vec<String> {
    let line = |text: String| vec![format!("{table}: {text}")];
    match action {
        Alteration::AddColumn { column, .. } => {
            let mut out = line(format!("{ALL}; {}", work_of_column(column)));
            out.extend(column.constraints.iter().filter_map(|c| referred(&c.rule)));
            out
        }
        Alteration::AlterColumn { change, .. } => line(match change {
            ColumnChange::SetNotNull => {
                format!("{ALL}; scans it, unless a valid CHECK (… IS NOT NULL) proves it")
            }
            ColumnChange::Type { .. } => format!(
                "{ALL}; rewrites it, unless the new type only allows more of the same; {OTHER_END}"
            ),
            _ => format!("{ALL}, for a moment"),
        }),
        Alteration::AddConstraint { constraint, .. } => constraint_lines(table, &constraint.rule),
        Alteration::Validate(_) => line(format!("{ONLINE}; scans it")),
        Alteration::DropConstraint { .. } | Alteration::DropColumn { .. } => {
            line(format!("{ALL}, for a moment; {OTHER_END}"))
        }
        Alteration::Options(OptionChange::Storage(parameters))
            if parameters.iter().all(|(name, _)| name != "user_catalog_table") =>
        {
            line(format!("{ONLINE}, for a moment"))
        }
        Alteration::Options(OptionChange::Unlogged(_)) => line(format!("{ALL}; rewrites it")),
        Alteration::Beside | Alteration::Comment(_) => Vec::new(),
        _ => line(format!("{ALL}, for a moment")),
    }
}

fn constraint_lines(table: &str, rule: &Rule) -> Vec<String> {
    let scans = |validated: bool| if validated { "; scans it" } else { ", for a moment" };
    match rule {
        Rule::ForeignKey(key) => vec![
            format!("{table}: {WRITES}{}", scans(key.validated)),
            format!(
                "{}: {WRITES}{}",
                key.ref_table,
                if key.validated { ", as long" } else { ", for a moment" }
            ),
        ],
        Rule::Check(check) => vec![format!("{table}: {ALL}{}", scans(check.validated))],
        Rule::NotNull(_) => vec![format!("{table}: {ALL}; scans it")],
        Rule::UsingIndex { .. } => vec![format!("{table}: {ALL}, for a moment")],
        Rule::PrimaryKey(..) | Rule::Unique(..) | Rule::Exclude(_) => {
            vec![format!("{table}: {ALL} while its index is built; scans it")]
        }
    }
}

/// What adding a column does to the rows there are.
fn work_of_column(new: &NewColumn) -> &'static str {
    let column = &new.column;
    let counts = matches!(
        column.auto_increment,
        Some(
            AutoIncrement::Serial
                | AutoIncrement::IdentityAlways
                | AutoIncrement::IdentityByDefault
        )
    );
    if counts || column.generated.as_ref().is_some_and(|g| g.stored) {
        return "rewrites it, since every row gets a value of its own";
    }
    if column.default.as_deref().is_some_and(is_volatile) {
        return "rewrites it, since the default may differ from row to row";
    }
    if new.constraints.iter().any(|c| matches!(c.rule, Rule::Check(_))) {
        return "scans it for the check";
    }
    "neither rewrites nor scans it"
}

/// Whether a default must be taken to differ from row to row: it calls a function that is not known
/// to be stable within a transaction.
fn is_volatile(default: &str) -> bool {
    let text = default.to_ascii_lowercase();
    let stable =
        ["now()", "current_timestamp", "current_date", "current_user", "transaction_timestamp()"];
    text.contains('(') && !stable.iter().any(|s| text.starts_with(s)) && !text.starts_with('\'')
}

fn mysql(ddl: &Ddl, statement: &str) -> Vec<String> {
    let upper = statement.to_ascii_uppercase();
    let how = if upper.contains("ALGORITHM=INSTANT") {
        "no rows are touched"
    } else if upper.contains("LOCK=NONE") {
        "reads and writes go on, else the server refuses"
    } else {
        "whether rows are copied, and writes wait, is the server's choice"
    };
    let line = |table: &str| vec![format!("{table}: metadata lock, for a moment; {how}")];
    match ddl {
        Ddl::AlterTable { name, .. } => line(name),
        Ddl::CreateIndex { table, .. } => line(table),
        Ddl::DropIndex { table: Some(table), .. } => line(table),
        Ddl::DropTable { names, .. } => {
            names.iter().map(|n| format!("{n}: metadata lock")).collect()
        }
        _ => Vec::new(),
    }
}

fn sqlite(ddl: &Ddl) -> Vec<String> {
    match ddl {
        Ddl::Session | Ddl::Transaction | Ddl::Opaque { .. } => Vec::new(),
        _ => vec!["the database file: one writer until the transaction ends".to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(sql: &str) -> String {
        locks(Dialect::Postgres, sql).join(" | ")
    }

    #[test]
    fn postgresql_statements_say_what_they_block() {
        for (sql, expected) in [
            (
                "ALTER TABLE t ADD COLUMN a text DEFAULT ''",
                "t: ACCESS EXCLUSIVE (no reads, no writes); neither rewrites nor scans it",
            ),
            (
                "ALTER TABLE t ADD COLUMN a timestamptz DEFAULT now()",
                "t: ACCESS EXCLUSIVE (no reads, no writes); neither rewrites nor scans it",
            ),
            (
                "ALTER TABLE t ADD COLUMN a uuid DEFAULT gen_random_uuid()",
                "t: ACCESS EXCLUSIVE (no reads, no writes); rewrites it, since the default may differ from row to row",
            ),
            (
                "ALTER TABLE t ADD COLUMN a bigserial",
                "t: ACCESS EXCLUSIVE (no reads, no writes); rewrites it, since every row gets a value of its own",
            ),
            ("CREATE INDEX i ON t (a)", "t: SHARE (no writes) while the index is built; scans it"),
            (
                "CREATE INDEX CONCURRENTLY i ON t (a)",
                "t: SHARE UPDATE EXCLUSIVE (reads and writes go on); scans it twice, waits for old transactions",
            ),
            (
                "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES r (id) NOT VALID",
                "t: SHARE ROW EXCLUSIVE (no writes), for a moment | r: SHARE ROW EXCLUSIVE (no writes), for a moment",
            ),
            (
                "ALTER TABLE t VALIDATE CONSTRAINT f",
                "t: SHARE UPDATE EXCLUSIVE (reads and writes go on); scans it",
            ),
            (
                "COMMENT ON COLUMN t.a IS 'x'",
                "t: SHARE UPDATE EXCLUSIVE (reads and writes go on), for a moment",
            ),
            (
                "ALTER TABLE t ALTER a TYPE bigint",
                "t: ACCESS EXCLUSIVE (no reads, no writes); rewrites it, unless the new type only allows more of the same; for a foreign key also on the table at its other end",
            ),
            (
                "ALTER TABLE t DROP COLUMN a",
                "t: ACCESS EXCLUSIVE (no reads, no writes), for a moment; for a foreign key also on the table at its other end",
            ),
            (
                "ALTER TABLE t SET (fillfactor = 90)",
                "t: SHARE UPDATE EXCLUSIVE (reads and writes go on), for a moment",
            ),
            (
                "ALTER TABLE t SET UNLOGGED",
                "t: ACCESS EXCLUSIVE (no reads, no writes); rewrites it",
            ),
            ("CREATE TABLE n (id int)", ""),
        ] {
            assert_eq!(one(sql), expected, "{sql}");
        }
    }
}
