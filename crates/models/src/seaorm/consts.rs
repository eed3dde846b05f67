//! Constants, strings and numbers in expressions.
//!
//! Deliberately not here: anything that has to run.

use super::tree::{Found, Tree};
use syn::{Expr, Item, Lit, Path};

/// A module whose names an expression uses.
pub struct Scope<'t, 'a> {
    /// All modules.
    pub tree: &'t Tree<'a>,
    /// The module.
    pub module: usize,
}

impl<'a> Scope<'_, 'a> {
    /// The expression of a constant.
    pub fn constant(&self, path: &Path) -> Option<&'a Expr> {
        let Found::Item(module, name, rest) = self.tree.find(self.module, &names(path)) else {
            return None;
        };
        match self.tree.item(module, &name)? {
            Item::Const(item) if rest.is_empty() => Some(&item.expr),
            _ => None,
        }
    }

    /// The string an expression is.
    pub fn string(&self, expr: &Expr) -> Option<String> {
        match super::values::default(expr, self)? {
            super::values::Default::Value(super::values::Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The number an expression is.
    pub fn number(&self, expr: &Expr) -> Option<u32> {
        match expr {
            Expr::Lit(lit) => match &lit.lit {
                Lit::Int(int) => int.base10_parse().ok(),
                _ => None,
            },
            Expr::Paren(e) => self.number(&e.expr),
            Expr::Cast(e) => self.number(&e.expr),
            Expr::Path(path) => match self.constant(&path.path)? {
                Expr::Path(_) => None,
                expr => self.number(expr),
            },
            _ => None,
        }
    }
}

/// The names in a path.
pub fn names(path: &Path) -> Vec<String> {
    path.segments.iter().map(|s| s.ident.to_string().trim_start_matches("r#").to_owned()).collect()
}

/// The last name of a path and the one before it.
pub fn last_two(path: &Path) -> (String, String) {
    let mut names = names(path);
    let last = names.pop().unwrap_or_default();
    (names.pop().unwrap_or_default(), last)
}
