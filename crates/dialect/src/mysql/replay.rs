//! Reading DDL text: MySQL's and MariaDB's rules.
//!
//! Where the two differ and the text does not tell, this is what MariaDB and MySQL 9 do: a
//! column's own `REFERENCES` makes a foreign key (MySQL 8 reads and ignores it). Where it is known which
//! server it is ([`Schema::server`]), some things are as that one has them.

use super::names;
use crate::ddl::{Cursor, Grammar, NewIndex, Rule};
use crate::replay::{Conflict, Known, Outcome, Rules, Scope, columns_in, mentions};
use crate::split::lex::Lexis;
use crate::split::{Bodies, Cutting};
use crate::{Before, Effect, Names, Statement, StepMode};
use kilter_diag::{Diagnostic, Source};
use kilter_schema::{Dialect, Flavor, ForeignKey, Schema, Table};
use std::sync::Arc;

const LEXIS: Lexis = Lexis {
    mysql_comments: true,
    nested_comments: false,
    backslashes: true,
    double_quoted_strings: true,
    dollar_quotes: false,
    backticks: true,
    brackets: false,
};

/// How MySQL's DDL is read.
pub(crate) const GRAMMAR: Grammar =
    Grammar { dialect: Dialect::Mysql, lexis: LEXIS, default_schema: None };

pub(super) fn split(source: &Arc<Source>) -> (Vec<Statement>, Vec<Diagnostic>) {
    crate::split::split(source, Cutting { lexis: LEXIS, bodies: Bodies::Compound })
}

pub(super) fn replay(schema: &mut Schema, names: &mut Names, statement: &str) -> (Effect, Before) {
    let rules = Mysql { flavor: schema.server.flavor };
    crate::replay::replay(&rules, schema, names, statement)
}

/// Statements that commit what is open (manual, "Statements That Cause an Implicit Commit"), and
/// those that may: a procedure can do anything.
pub(super) fn step_mode(statement: &str) -> StepMode {
    let cursor = Cursor::new(statement, &GRAMMAR);
    // Temporary tables are made and dropped without a commit.
    let temporary = cursor.word_in(0, &["CREATE", "DROP"]) && cursor.word_in(1, &["TEMPORARY"]);
    let commits = cursor.word_in(
        0,
        &[
            "CREATE",
            "ALTER",
            "DROP",
            "RENAME",
            "TRUNCATE",
            "GRANT",
            "REVOKE",
            "ANALYZE",
            "OPTIMIZE",
            "REPAIR",
            "CHECK",
            "CACHE",
            "FLUSH",
            "RESET",
            "LOCK",
            "UNLOCK",
            "INSTALL",
            "UNINSTALL",
            "BEGIN",
            "START",
            "COMMIT",
            "ROLLBACK",
            "XA",
            "CALL",
            "EXECUTE",
            "CHANGE",
            "STOP",
        ],
    ) || cursor.sees_all("SET PASSWORD");
    if commits && !temporary { StepMode::Solo } else { StepMode::Tx }
}

/// The rules of a server, as far as it is known which one it is.
struct Mysql {
    flavor: Option<Flavor>,
}

impl Mysql {
    fn is_mysql(&self) -> bool {
        self.flavor == Some(Flavor::Mysql)
    }
}

impl Rules for Mysql {
    fn grammar(&self) -> &'static Grammar {
        &GRAMMAR
    }

    fn same(&self, a: &str, b: &str) -> bool {
        a.eq_ignore_ascii_case(b)
    }

    /// Table names are as the file system has them: on Linux, case matters.
    fn same_table(&self, a: &str, b: &str) -> bool {
        a == b
    }

    fn index_scope(&self) -> Scope {
        Scope::Table
    }

    fn key_implies_not_null(&self) -> bool {
        true
    }

    fn unique_is_index(&self) -> bool {
        true
    }

    fn constraint_name(&self, known: Known<'_>, table: &Table, rule: &Rule) -> Option<String> {
        match self.is_mysql() {
            true => names::constraint_name_on_mysql(known, table, rule),
            false => names::constraint_name(table, rule),
        }
    }

    fn index_name(&self, _: Known<'_>, table: &Table, index: &NewIndex) -> Option<String> {
        Some(names::key_name(table, &index.parts))
    }

    /// With `foreign_key_checks` off, as in dumps, the table may come later.
    fn checks_references(&self) -> bool {
        false
    }

    /// For the same reason tables can be dropped in any order.
    fn guards_references(&self) -> bool {
        false
    }

    fn views_follow_tables(&self) -> bool {
        false
    }

    /// MariaDB (<https://mariadb.com/kb/en/constraint/#check-constraints>). MySQL makes constraints
    /// of the table of them, with names of their own.
    fn checks_of_columns(&self) -> bool {
        !self.is_mysql()
    }

    fn needs_a_column(&self) -> bool {
        true
    }

    /// On MariaDB it is. On MySQL since 8.0.16 the name is the index's alone (manual, "FOREIGN KEY
    /// Constraints").
    fn index_names_key(&self) -> bool {
        !self.is_mysql()
    }

    fn alters_at_once(&self) -> bool {
        true
    }

    fn constraint_added(&self, table: &mut Table, rule: &Rule, name: Option<&str>) {
        match rule {
            Rule::ForeignKey(key) => names::add_implied_index(table, &key.columns, name),
            Rule::PrimaryKey(..) => names::drop_indexes_implied_beside_key(table),
            Rule::Unique(..) => {
                if let Some(name) = name {
                    names::drop_implied_indexes(table, name);
                }
            }
            _ => {}
        }
    }

    fn constraint_called(&self, table: &mut Table, name: &str) {
        names::name_checks(table, name);
    }

    /// The index that was made for it stays; an inspected schema did not show it.
    fn foreign_key_dropped(&self, table: &mut Table, key: &ForeignKey) {
        names::add_implied_index(table, &key.columns, key.name.as_deref());
    }

    fn index_added(&self, table: &mut Table, name: &str) {
        names::drop_implied_indexes(table, name);
    }

    fn table_renamed(&self, table: &mut Table, old: &str) {
        names::follow_rename(table, old);
        if self.is_mysql() {
            names::checks_follow_rename(table, old);
        }
    }

    /// The column leaves its indexes; foreign keys hold it fast.
    fn release_column(&self, table: &mut Table, column: &str, _cascade: bool) -> Outcome {
        let refuse = |what: &str| Err(Conflict(format!("column {}.{column} {what}", table.name)));
        if table.foreign_keys.iter().any(|f| f.columns.iter().any(|c| c == column)) {
            return refuse("is in a foreign key");
        }
        let same = |a: &str, b: &str| self.same(a, b);
        let uses = |text: &str| mentions(text, column, &GRAMMAR, same);
        for check in table.checks.iter().filter(|c| uses(&c.expression)) {
            if columns_in(&check.expression, table, &GRAMMAR, same).len() > 1 {
                return refuse("is in a check with others");
            }
        }
        table.checks.retain(|c| !uses(&c.expression));
        for index in &mut table.indexes {
            index.parts.retain(|p| p.column_name() != Some(column));
        }
        table.indexes.retain(|i| !i.parts.is_empty());
        if let Some(key) = &mut table.primary_key {
            key.columns.retain(|c| c != column);
        }
        if table.primary_key.as_ref().is_some_and(|k| k.columns.is_empty()) {
            table.primary_key = None;
        }
        Ok(())
    }
}
