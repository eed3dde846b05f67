//! Definitions that follow a renamed column.
//!
//! PostgreSQL keeps a view as a tree and prints it anew, with the names its columns had; SQLite
//! edits the stored text; MySQL leaves it as it is, broken. Where a definition speaks of another
//! table with a column of that name too, it is left alone: who is meant is not known without
//! resolving names.

use super::draft::Draft;
use crate::ddl::Cursor;
use kilter_schema::Dialect;
use sqlparser::ast::{Expr, Ident, Query, SelectItem, SetExpr, Statement};
use sqlparser::parser::Parser;

/// Stands for the old name where it stays.
const KEPT: &str = "kilter_kept_name";

impl Draft<'_> {
    /// The views, triggers, policies and rules that speak of a column get its new name.
    pub(super) fn definitions_follow(&mut self, table: &str, from: &str, to: &str) {
        if !self.rules.views_follow_tables() {
            return;
        }
        let grammar = self.rules.grammar();
        let engine = crate::engine(grammar.dialect);
        for (key, mut text) in self.speaking_of(table, from) {
            if grammar.dialect == Dialect::Postgres && key.contains("view ") {
                match with_output_names(&text, from) {
                    Some(named) => text = named,
                    None => continue,
                }
            }
            let same = |word: &str| self.rules.same(word, from);
            let written = self.schema.written.get(&key);
            let written =
                written.map(|w| Cursor::replace_identifiers(w, grammar, same, &engine.quote(to)));
            if let Some(written) = written {
                self.schema.written.put(&key, &written);
            }
            let text = Cursor::replace_identifiers(&text, grammar, same, &engine.quote(to));
            self.set_opaque(&key, Some(text.replace(KEPT, &engine.quote(from))));
        }
    }

    /// Definitions in which the name can be that column's only.
    fn speaking_of(&self, table: &str, column: &str) -> Vec<(String, String)> {
        let sorts = ["view", "materialized_view", "trigger", "policy", "rule"];
        let bare = |name: &str| super::names::bare(name).into_owned();
        let others: Vec<String> = (self.schema.tables.values())
            .filter(|t| {
                t.name != table && t.columns.iter().any(|c| self.rules.same(&c.name, column))
            })
            .map(|t| bare(&t.name))
            .collect();
        let (table, mut out) = (bare(table), Vec::new());
        for (key, text) in &self.schema.opaque {
            let sort = key.split(' ').next().unwrap_or_default();
            if !sorts.contains(&sort) {
                continue;
            }
            let words = Cursor::words(text, self.rules.grammar());
            let speaks = |name: &str| words.iter().any(|w| self.rules.same_table(w, name));
            let meant = words.iter().any(|w| self.rules.same(w, column))
                && speaks(&table)
                && !others.iter().any(|other| speaks(other));
            if meant {
                out.push((key.clone(), text.clone()));
            }
        }
        out
    }
}

/// A view's text with the output names that are the column's own written out, as [`KEPT`].
/// Nothing where the text is too much to know them.
fn with_output_names(text: &str, column: &str) -> Option<String> {
    let grammar = crate::expression::grammar(Dialect::Postgres);
    let mut statements = Parser::parse_sql(grammar, text).ok()?;
    let (Some(mut statement), true) = (statements.pop(), statements.is_empty()) else {
        return None;
    };
    let query: &mut Query = match &mut statement {
        Statement::CreateView(view) if view.columns.is_empty() => &mut view.query,
        Statement::Query(query) => query,
        _ => return None,
    };
    let SetExpr::Select(select) = query.body.as_mut() else { return None };
    let is = |ident: &Ident| match ident.quote_style {
        None => ident.value.to_lowercase() == column,
        Some(_) => ident.value == column,
    };
    for item in &mut select.projection {
        match item {
            SelectItem::UnnamedExpr(expr) => {
                let last = match &*expr {
                    Expr::Identifier(ident) => Some(ident),
                    Expr::CompoundIdentifier(parts) => parts.last(),
                    _ => None,
                };
                if last.is_some_and(is) {
                    let (expr, alias) = (expr.clone(), Ident::new(KEPT));
                    *item = SelectItem::ExprWithAlias { expr, alias };
                }
            }
            SelectItem::ExprWithAlias { alias, .. } if is(alias) => *alias = Ident::new(KEPT),
            SelectItem::ExprWithAlias { .. } => {}
            // `*` stands for other columns from now on.
            _ => return None,
        }
    }
    Some(statement.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_keeps_the_names_it_shows() {
        assert_eq!(
            with_output_names("CREATE VIEW v AS SELECT t.name, id, upper(name) FROM t", "name"),
            Some(
                "CREATE VIEW v AS SELECT t.name AS kilter_kept_name, id, upper(name) FROM t".into()
            )
        );
        assert_eq!(with_output_names("CREATE VIEW v AS SELECT * FROM t", "name"), None);
        assert_eq!(with_output_names("CREATE VIEW v (name) AS SELECT name FROM t", "name"), None);
    }
}
