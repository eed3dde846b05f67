//! Views, as far as their text can be compared.
//!
//! PostgreSQL and MySQL rewrite a view when they store it: `*` becomes the columns, every column
//! gets its table's name, expressions are printed anew. Where a view is a plain selection from
//! one table, both texts are brought into one form. For all other views only spaces and case are
//! evened out; a server's text then differs from the one it was given.

use crate::expression::{Scope, normal};
use kilter_schema::names::within;
use kilter_schema::{Dialect, Schema, Table};
use sqlparser::ast::{
    GroupByExpr, ObjectName, Query, Select, SelectItem, SetExpr, Statement, TableAlias,
    TableFactor, TableWithJoins,
};
use sqlparser::parser::Parser;

/// The canonical text of `CREATE VIEW … AS SELECT …`; `None` when the view is not that plain.
pub(crate) fn plain_view(
    definition: &str,
    schema: &Schema,
    scope: &dyn for<'t> Fn(&'t Table) -> Scope<'t>,
) -> Option<String> {
    let select = plain(definition, schema.dialect)?;
    let (name, alias) = single(&select)?;
    let parts: Vec<String> = name
        .0
        .iter()
        .map(|part| {
            let ident = part.as_ident()?;
            Some(match (schema.dialect, ident.quote_style) {
                (Dialect::Postgres, None) => ident.value.to_lowercase(),
                _ => ident.value.clone(),
            })
        })
        .collect::<Option<_>>()?;
    let name = parts.iter().fold(String::new(), |owner, part| within(&owner, part));
    let known = schema.table(&name);
    let stars = |item: &SelectItem| !matches!(item, SelectItem::Wildcard(_));
    if known.is_none() && !select.projection.iter().all(stars) {
        return None;
    }
    // Another view; or, on MySQL, what was a table once.
    let table = known.cloned().unwrap_or_else(|| Table::new(name));
    let mut named = table.clone();
    if let Some(alias) = alias {
        named.name = alias.name.value.clone();
    }
    let scope = scope(&named);
    let mut items = Vec::new();
    for item in &select.projection {
        add(item, &named, &scope, &mut items)?;
    }
    let source = crate::engine(schema.dialect).quote_table(&table.name);
    let mut out = format!("SELECT {} FROM {source}", items.join(", "));
    if let Some(condition) = &select.selection {
        out.push_str(&format!(" WHERE {}", normal(&condition.to_string(), &scope)));
    }
    Some(out)
}

/// Whether a view's text is the same however its server prints it.
pub(crate) fn is_plain(definition: &str, dialect: Dialect) -> bool {
    plain(definition, dialect).is_some_and(|select| single(&select).is_some())
}

/// The selection that a definition is.
fn plain(definition: &str, dialect: Dialect) -> Option<Select> {
    let grammar = crate::expression::grammar(dialect);
    let mut statements = Parser::parse_sql(grammar, definition).ok()?;
    let (Some(statement), true) = (statements.pop(), statements.is_empty()) else { return None };
    let query = match statement {
        Statement::CreateView(view) if view.columns.is_empty() => view.query,
        Statement::Query(query) => query,
        _ => return None,
    };
    plain_select(&query).cloned()
}

/// The only relation that is selected from.
fn single(select: &Select) -> Option<(&ObjectName, &Option<TableAlias>)> {
    let [TableWithJoins { relation: TableFactor::Table { name, alias, args: None, .. }, joins }] =
        select.from.as_slice()
    else {
        return None;
    };
    joins.is_empty().then_some((name, alias))
}

/// The selection of a query that is nothing else.
fn plain_select(query: &Query) -> Option<&Select> {
    let SetExpr::Select(select) = query.body.as_ref() else { return None };
    let grouped = match &select.group_by {
        GroupByExpr::Expressions(by, modifiers) => !by.is_empty() || !modifiers.is_empty(),
        GroupByExpr::All(_) => true,
    };
    let plain = query.with.is_none()
        && query.order_by.is_none()
        && query.limit_clause.is_none()
        && query.fetch.is_none()
        && query.locks.is_empty()
        && select.distinct.is_none()
        && select.top.is_none()
        && select.into.is_none()
        && select.having.is_none()
        && select.named_window.is_empty()
        && select.lateral_views.is_empty()
        && !grouped;
    plain.then_some(select)
}

/// Adds what a select item stands for.
fn add(item: &SelectItem, table: &Table, scope: &Scope<'_>, out: &mut Vec<String>) -> Option<()> {
    match item {
        SelectItem::UnnamedExpr(expr) => out.push(normal(&expr.to_string(), scope)),
        SelectItem::ExprWithAlias { expr, alias } => {
            let text = normal(&expr.to_string(), scope);
            let quoted = crate::engine(scope.dialect).quote(&alias.value);
            // A call is named after its function.
            let named = text == quoted || text.starts_with(&format!("{quoted}("));
            out.push(if named { text } else { format!("{text} AS {quoted}") });
        }
        SelectItem::Wildcard(_) => {
            let quote = |c: &kilter_schema::Column| crate::engine(scope.dialect).quote(&c.name);
            out.extend(table.columns.iter().map(quote));
        }
        _ => return None,
    }
    Some(())
}
