//! Expressions in normal form: checks, index predicates, index and generation expressions,
//! defaults.
//!
//! Servers print an expression otherwise than it was written: PostgreSQL adds casts and rewrites
//! `IN` as `= ANY (ARRAY[…])`, MariaDB moves `NOT` inward and renames functions. Both texts are
//! read into a small tree, the same rules are applied, and the tree is printed in one way: what
//! meant the same is then the same text, still valid SQL of the dialect. What cannot be read keeps
//! its text, with spaces and the case of keywords evened out. Deliberately not here: algebra.
//! `a > 1` and `1 < a` become equal, `a + 1 > 2` and `a > 1` do not.

mod node;
mod numbers;
mod plain;
mod print;
mod read;
mod rules;
mod tokens;
mod xor;

pub(crate) use node::{Node, is_comparison};
pub(crate) use numbers::{decimal, is_number, plain_number};
pub(crate) use read::{collated_type, grammar};
pub(crate) use rules::{bottom_up, not};
pub(crate) use tokens::{Tokens, glue};

use kilter_schema::{Column, Dialect, Table};

/// What an expression stands in.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    /// The dialect it is written in.
    pub(crate) dialect: Dialect,
    /// The table whose columns it speaks of; its column types are canonical.
    pub(crate) table: Option<&'a Table>,
    /// The dialect's canonical form of a type's text.
    pub(crate) canonical_type: fn(&str) -> String,
    /// The dialect's way to make text readable for the parser.
    pub(crate) readable: fn(&str) -> String,
    /// The dialect's own rules, applied after the general ones.
    pub(crate) rules: fn(Node, &Scope<'_>) -> Node,
}

impl Scope<'_> {
    /// The column an identifier names: exact on PostgreSQL, in any case elsewhere.
    pub(crate) fn column(&self, name: &str) -> Option<&Column> {
        let columns = &self.table?.columns;
        match self.dialect {
            Dialect::Postgres => columns.iter().find(|c| c.name == name),
            Dialect::Sqlite | Dialect::Mysql => {
                columns.iter().find(|c| c.name.eq_ignore_ascii_case(name))
            }
        }
    }
}

/// Longer texts keep their form: a parser's tree of them could be too deep to walk.
const LONGEST: usize = 16 * 1024;

/// The normal form of an expression.
pub(crate) fn normal(text: &str, scope: &Scope<'_>) -> String {
    normal_condition(text, scope, std::convert::identity)
}

/// The normal form of an expression that must be true: as [`normal`], where a bare number is a
/// truth value.
pub(crate) fn normal_condition(text: &str, scope: &Scope<'_>, truth: fn(Node) -> Node) -> String {
    let form = |text: &str| Some(print::print(&truth(tree(text, scope)?), scope.dialect));
    settled(text, scope.dialect, &form)
}

/// What `form` makes of a text, provided that it makes the same of the result: else the parser
/// reads what is printed otherwise than it was meant, and the text is only evened out.
pub(crate) fn settled(
    text: &str,
    dialect: Dialect,
    form: &dyn Fn(&str) -> Option<String>,
) -> String {
    let stable =
        |text: &str| form(text).filter(|once| once == text || form(once).as_ref() == Some(once));
    stable(text).unwrap_or_else(|| {
        let even = plain::even(text, dialect);
        stable(&even).unwrap_or(even)
    })
}

/// The tree of an expression after all rules; `None` when it cannot be read.
pub(crate) fn tree(text: &str, scope: &Scope<'_>) -> Option<Node> {
    if text.len() > LONGEST {
        return None;
    }
    let node = read::read(&(scope.readable)(text), scope)?;
    let node = rules::general(node, scope);
    Some((scope.rules)(node, scope))
}

/// The text of a tree.
pub(crate) fn print(node: &Node, dialect: Dialect) -> String {
    print::print(node, dialect)
}

#[cfg(test)]
mod tests;
