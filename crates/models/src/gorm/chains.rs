//! What a chain of calls settles before it migrates: `db.Table("x").Set("…", "…").AutoMigrate(…)`.
//!
//! Deliberately not here: the arguments of the migration (`calls.rs`).

use super::config::Nobody;
use super::eval::{Eval, Val};
use super::syntax::{At, Expr, ExprKind, Func, Stmt};
use super::types::{Place, Types};
use super::walk;

/// The setting whose text is appended to each `CREATE TABLE`.
pub const OPTIONS: &str = "gorm:table_options";

/// How many variables a chain may go through.
const MAX_VARIABLES: usize = 4;

/// Where the tables of a migration have their name from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableOf {
    /// Each struct says it.
    Structs,
    /// `db.Table("x")`.
    Named(String),
    /// `db.Table(…)` of something that is no constant.
    Unknown,
}

/// What a chain settles.
#[derive(Debug)]
pub struct Chain {
    /// The table.
    pub table: TableOf,
    /// The text of `gorm:table_options`, and where it stands.
    pub options: Option<(String, At)>,
}

/// Reads the chain that ends in `of`, in a function of a file.
pub fn read(types: Types<'_>, file: usize, func: &Func, of: &Expr) -> Chain {
    let text = |e: &Expr| constant(types, file, e);
    let named = find(func, of, 0, &|method, args| (method == "Table").then(|| args.first()));
    let table = match named {
        None => TableOf::Structs,
        Some(name) => name.and_then(text).map_or(TableOf::Unknown, TableOf::Named),
    };
    let options = find(func, of, 0, &|method, args| match args {
        [key, value] if method == "Set" && text(key)? == OPTIONS => {
            text(value).map(|text| (text, value.at.clone()))
        }
        _ => None,
    });
    Chain { table, options }
}

/// What the last of the calls in a chain gives for which `look` gives something; a variable that is
/// bound once continues the chain.
fn find<'e, T>(
    func: &'e Func,
    e: &'e Expr,
    steps: usize,
    look: &dyn Fn(&str, &'e [Expr]) -> Option<T>,
) -> Option<T> {
    match &e.kind {
        ExprKind::Call { fun, args, .. } => {
            let ExprKind::Selector(of, method) = &fun.kind else { return None };
            look(method, args).or_else(|| find(func, of, steps, look))
        }
        ExprKind::Ident(name) if steps < MAX_VARIABLES => {
            let mut bindings = Vec::new();
            walk::bindings(&func.body, &mut bindings);
            let mut values = bindings.iter().filter_map(|b| match b {
                Stmt::Assign(_, names, values) => {
                    let is_it = |n: &Expr| matches!(&n.kind, ExprKind::Ident(n) if n == name);
                    values.get(names.iter().position(is_it)?)
                }
                _ => None,
            });
            match (values.next(), values.next()) {
                (Some(value), None) => find(func, value, steps + 1, look),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The text of a constant; a package-level variable may be set elsewhere.
fn constant(types: Types<'_>, file: usize, e: &Expr) -> Option<String> {
    let eval = Eval::new(types, Place::top(file), &Nobody);
    let value = eval.expr(e);
    match eval.plain(&value) {
        Val::Str(text) if eval.guessed.borrow().is_none() => Some(text),
        _ => None,
    }
}
