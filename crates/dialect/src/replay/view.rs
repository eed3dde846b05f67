//! Views as servers keep them, and whose column a name in a view is.
//!
//! PostgreSQL and MySQL write `*` out when a view is made, and a column that a table gets later is
//! not in it. Deliberately not here: selections from anything but tables, whose columns would have
//! to be worked out; views over them keep their text.

use kilter_schema::{Dialect, Schema, Table, names};
use sqlparser::ast::{
    Expr, Ident, JoinConstraint, JoinOperator, ObjectName, Query, Select, SelectItem,
    SelectItemQualifiedWildcardKind, SetExpr, Statement, TableFactor, WildcardAdditionalOptions,
};
use sqlparser::parser::Parser;

/// Stands for the name that a view goes on showing.
pub(super) const KEPT: &str = "kilter_kept_name";

/// A table that a view selects from, and what the view calls it.
struct Source<'a> {
    called: String,
    /// Nothing for what is no table.
    table: Option<&'a Table>,
}

/// The text of a view with every `*` written out; nothing where there is none, or where it is not
/// known what one stands for.
pub(super) fn written_out(text: &str, schema: &Schema) -> Option<String> {
    if !text.contains('*') {
        return None;
    }
    let dialect = schema.dialect;
    let mut statement = parsed(text, dialect)?;
    let select = selection(&mut statement)?;
    let stars = |item: &SelectItem| {
        matches!(item, SelectItem::Wildcard(_) | SelectItem::QualifiedWildcard(..))
    };
    if !select.projection.iter().any(stars) {
        return None;
    }
    let sources = sources(select, schema)?;
    let mut items = Vec::new();
    for item in &select.projection {
        let (meant, qualified) = match item {
            SelectItem::Wildcard(options) if plain(options) => (None, sources.len() > 1),
            SelectItem::QualifiedWildcard(kind, options) if plain(options) => {
                let SelectItemQualifiedWildcardKind::ObjectName(name) = kind else { return None };
                (Some(parts(name, dialect)?.pop()?), true)
            }
            SelectItem::Wildcard(_) | SelectItem::QualifiedWildcard(..) => return None,
            other => {
                items.push(other.clone());
                continue;
            }
        };
        let named = |s: &&Source<'_>| meant.as_ref().is_none_or(|meant| *meant == s.called);
        for source in sources.iter().filter(named) {
            let columns = source.table?.columns.iter().filter(|c| !c.invisible);
            items.extend(columns.map(|column| {
                let own = ident(&column.name, dialect);
                SelectItem::UnnamedExpr(match qualified {
                    true => Expr::CompoundIdentifier(vec![ident(&source.called, dialect), own]),
                    false => Expr::Identifier(own),
                })
            }));
        }
    }
    select.projection = items;
    Some(statement.to_string())
}

/// A view's text with the output names that are the column's own written out, as [`KEPT`].
/// Nothing where the text is too much to know them.
pub(super) fn with_output_names(text: &str, column: &str) -> Option<String> {
    let mut statement = parsed(text, Dialect::Postgres)?;
    if matches!(&statement, Statement::CreateView(view) if !view.columns.is_empty()) {
        // The names are told apart from the columns already.
        return Some(text.to_owned());
    }
    let is = |ident: &Ident| name_of(ident, Dialect::Postgres) == column;
    for item in &mut selection(&mut statement)?.projection {
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

/// Which names before a dot, and whether a name without one, mean a column of a table in a view.
pub(super) struct Meaning {
    qualifiers: Vec<String>,
    alone: bool,
}

impl Meaning {
    /// What a column of `table` is called by in a view; nothing where that is not known.
    pub(super) fn of(text: &str, schema: &Schema, table: &str, column: &str) -> Option<Self> {
        let mut statement = parsed(text, schema.dialect)?;
        let select = selection(&mut statement)?;
        // A query within has names of its own.
        let count = |text: &str| text.to_lowercase().matches("select").count();
        if count(text) > 1 {
            return None;
        }
        let (mut qualifiers, mut alone) = (Vec::new(), true);
        for source in sources(select, schema)? {
            match source.table {
                Some(found) if found.name == table => qualifiers.push(source.called),
                Some(other) => alone &= other.column(column).is_none(),
                None => alone = false,
            }
        }
        Some(Self { qualifiers, alone })
    }

    /// Whether the column is meant by its name behind a qualifier, or alone.
    pub(super) fn is(&self, qualifier: Option<&str>) -> bool {
        qualifier.map_or(self.alone, |q| self.qualifiers.iter().any(|own| own == q))
    }
}

fn parsed(text: &str, dialect: Dialect) -> Option<Statement> {
    let grammar = crate::expression::grammar(dialect);
    let mut statements = Parser::parse_sql(grammar, text).ok()?;
    let statement = statements.pop()?;
    statements.is_empty().then_some(statement)
}

/// The selection that a view is, where it is one.
fn selection(statement: &mut Statement) -> Option<&mut Select> {
    let query: &mut Query = match statement {
        Statement::CreateView(view) => &mut view.query,
        Statement::Query(query) => query,
        _ => return None,
    };
    match query.body.as_mut() {
        SetExpr::Select(select) if query.with.is_none() => Some(select),
        _ => None,
    }
}

/// Nothing where something else than relations is selected from, or columns of two are one.
fn sources<'s>(select: &Select, schema: &'s Schema) -> Option<Vec<Source<'s>>> {
    let mut out = Vec::new();
    for from in &select.from {
        out.push(source(&from.relation, schema)?);
        for join in &from.joins {
            let (JoinOperator::Join(how)
            | JoinOperator::Inner(how)
            | JoinOperator::Left(how)
            | JoinOperator::LeftOuter(how)
            | JoinOperator::Right(how)
            | JoinOperator::RightOuter(how)
            | JoinOperator::FullOuter(how)
            | JoinOperator::CrossJoin(how)) = &join.join_operator
            else {
                return None;
            };
            if !matches!(how, JoinConstraint::On(_) | JoinConstraint::None) {
                return None;
            }
            out.push(source(&join.relation, schema)?);
        }
    }
    Some(out)
}

fn source<'s>(relation: &TableFactor, schema: &'s Schema) -> Option<Source<'s>> {
    let TableFactor::Table { name, alias, args: None, .. } = relation else { return None };
    if alias.as_ref().is_some_and(|a| !a.columns.is_empty()) {
        return None;
    }
    let dialect = schema.dialect;
    let mut parts = parts(name, dialect)?;
    if dialect == Dialect::Postgres && parts.len() == 2 && parts[0] == "public" {
        parts.remove(0);
    }
    let name = parts.iter().fold(String::new(), |owner, part| names::within(&owner, part));
    let called = alias.as_ref().map(|a| name_of(&a.name, dialect)).or_else(|| parts.pop())?;
    Some(Source { called, table: schema.table(&name) })
}

fn parts(name: &ObjectName, dialect: Dialect) -> Option<Vec<String>> {
    name.0.iter().map(|part| Some(name_of(part.as_ident()?, dialect))).collect()
}

fn name_of(ident: &Ident, dialect: Dialect) -> String {
    match (dialect, ident.quote_style) {
        (Dialect::Postgres, None) => ident.value.to_lowercase(),
        _ => ident.value.clone(),
    }
}

fn ident(name: &str, dialect: Dialect) -> Ident {
    let quoted = crate::engine(dialect).quote(name);
    match quoted.chars().next() {
        Some(mark) if quoted != name => Ident::with_quote(mark, name),
        _ => Ident::new(name),
    }
}

fn plain(options: &WildcardAdditionalOptions) -> bool {
    let bare = WildcardAdditionalOptions::default();
    WildcardAdditionalOptions { wildcard_token: bare.wildcard_token.clone(), ..options.clone() }
        == bare
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine;

    #[test]
    fn a_view_keeps_the_names_it_shows() {
        assert_eq!(
            with_output_names("CREATE VIEW v AS SELECT t.name, id, upper(name) FROM t", "name"),
            Some(
                "CREATE VIEW v AS SELECT t.name AS kilter_kept_name, id, upper(name) FROM t".into()
            )
        );
        assert_eq!(with_output_names("CREATE VIEW v AS SELECT * FROM t", "name"), None);
    }

    #[test]
    fn stars_are_written_out() {
        let mut schema = Schema::new(Dialect::Postgres);
        for sql in ["CREATE TABLE t (id int, \"Name\" text)", "CREATE TABLE u (id int)"] {
            engine(Dialect::Postgres).replay(&mut schema, sql);
        }
        let out = |text: &str| written_out(&format!("CREATE VIEW v AS SELECT {text}"), &schema);
        for (text, expected) in [
            ("* FROM t", Some("id, \"Name\" FROM t")),
            (
                "x.*, u.id AS other FROM t AS x JOIN u ON true",
                Some("x.id, x.\"Name\", u.id AS other FROM t AS x JOIN u ON true"),
            ),
            ("* FROM t CROSS JOIN u", Some("t.id, t.\"Name\", u.id FROM t CROSS JOIN u")),
            ("count(*) FROM t", None),
            ("* FROM elsewhere", None),
            ("* FROM t JOIN u USING (id)", None),
        ] {
            let expected = expected.map(|text| format!("CREATE VIEW v AS SELECT {text}"));
            assert_eq!(out(text), expected, "{text}");
        }
    }
}
