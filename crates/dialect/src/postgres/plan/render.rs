//! Definitions of columns, constraints and indexes as SQL text.

use crate::Engine;
use crate::plan::text;
use crate::postgres::{Postgres, types};
use kilter_schema::names;
use kilter_schema::{
    AutoIncrement, Check, Column, ForeignKey, Index, IndexPart, NullsOrder, PartSource, PrimaryKey,
    SortOrder, Table, Unique,
};

/// The longest identifier, in bytes (NAMEDATALEN - 1).
const NAME_BYTES: usize = 63;

/// A column as it stands in `CREATE TABLE` and `ADD COLUMN`.
pub(super) fn column_definition(column: &Column) -> String {
    let serial = column.auto_increment == Some(AutoIncrement::Serial);
    let ty = if serial { serial_type(&column.ty) } else { None };
    let mut out =
        format!("{} {}", types::quote(&column.name), ty.unwrap_or_else(|| column.ty.clone()));
    if let Some(collation) = &column.collation {
        out.push_str(&format!(" COLLATE {}", collation_name(collation)));
    }
    if let Some(generated) = &column.generated {
        let sort = if generated.stored { "STORED" } else { "VIRTUAL" };
        let expression = text::parenthesized(&generated.expression);
        out.push_str(&format!(" GENERATED ALWAYS AS {expression} {sort}"));
    }
    if let Some(how) = column.auto_increment.and_then(identity) {
        out.push_str(&format!(" GENERATED {how} AS IDENTITY"));
    } else if !column.nullable && !serial {
        out.push_str(" NOT NULL");
    }
    if let Some(default) = &column.default {
        out.push_str(&format!(" DEFAULT {default}"));
    }
    out
}

/// `serial`, `bigserial` or `smallserial` for the integer type a counter fills.
fn serial_type(ty: &str) -> Option<String> {
    let name = match ty.to_ascii_lowercase().as_str() {
        "smallint" | "int2" => "smallserial",
        "integer" | "int" | "int4" => "serial",
        "bigint" | "int8" => "bigserial",
        _ => return None,
    };
    Some(name.to_owned())
}

/// `ALWAYS` or `BY DEFAULT` for identity columns.
pub(super) fn identity(auto: AutoIncrement) -> Option<&'static str> {
    match auto {
        AutoIncrement::IdentityAlways => Some("ALWAYS"),
        AutoIncrement::IdentityByDefault => Some("BY DEFAULT"),
        AutoIncrement::Serial | AutoIncrement::Keyword => None,
    }
}

/// A collation's name; one in a schema (`pg_catalog."C"`) stands as it is.
pub(super) fn collation_name(name: &str) -> String {
    let qualified = name.contains('"') || name.starts_with("pg_catalog.");
    if qualified { name.to_owned() } else { types::quote(name) }
}

/// The lines of `CREATE TABLE`. Constraints that are not validated are left out: they can only be
/// added afterwards.
pub(super) fn table_lines(table: &Table) -> Vec<String> {
    let mut lines: Vec<String> = table.columns.iter().map(column_definition).collect();
    lines.extend(table.primary_key.iter().map(|key| primary_key(table, key)));
    lines.extend(table.uniques.iter().map(|u| unique(table, u)));
    lines.extend(table.foreign_keys.iter().filter(|f| f.validated).map(|f| foreign_key(table, f)));
    lines.extend(table.checks.iter().filter(|c| c.validated).map(|c| check(table, c)));
    lines
}

/// A primary key as a table constraint; named unless it has the name the server gives.
pub(super) fn primary_key(table: &Table, key: &PrimaryKey) -> String {
    let name = primary_key_name(table, key);
    let own = (name != default_name(&table.name, &[], "pkey")).then_some(name.as_str());
    let columns = text::names(&Postgres, &key.columns);
    let more = key_options(&key.include, key.deferrable);
    format!("{}PRIMARY KEY ({columns}){more}", text::constraint(&Postgres, own))
}

pub(super) fn unique(table: &Table, unique: &Unique) -> String {
    let name = unique_name(table, unique);
    let columns = text::names(&Postgres, &unique.columns);
    let nulls = if unique.nulls_not_distinct { " NULLS NOT DISTINCT" } else { "" };
    let more = key_options(&unique.include, unique.deferrable);
    format!("{}UNIQUE{nulls} ({columns}){more}", text::constraint(&Postgres, Some(&name)))
}

/// What follows the columns of a key.
fn key_options(include: &[String], deferrable: Option<bool>) -> String {
    let mut out = String::new();
    if !include.is_empty() {
        out.push_str(&format!(" INCLUDE ({})", text::names(&Postgres, include)));
    }
    out + text::deferrable(deferrable)
}

/// A foreign key with its name and, where it is so, `NOT VALID`.
pub(super) fn foreign_key(table: &Table, key: &ForeignKey) -> String {
    let name = foreign_key_name(table, key);
    text::foreign_key(&Postgres, Some(&name), key) + not_valid(key.validated)
}

pub(super) fn check(table: &Table, check: &Check) -> String {
    let name = check_name(table, check);
    let mut out = text::check(&Postgres, Some(&name), check);
    if check.no_inherit {
        out.push_str(" NO INHERIT");
    }
    if check.not_enforced {
        // It counts as not valid already.
        return out + " NOT ENFORCED";
    }
    out + not_valid(check.validated)
}

fn not_valid(validated: bool) -> &'static str {
    if validated { "" } else { " NOT VALID" }
}

/// The name of a primary key: its own or the server's.
pub(super) fn primary_key_name(table: &Table, key: &PrimaryKey) -> String {
    key.name.clone().unwrap_or_else(|| default_name(&table.name, &[], "pkey"))
}

pub(super) fn unique_name(table: &Table, unique: &Unique) -> String {
    unique.name.clone().unwrap_or_else(|| default_name(&table.name, &unique.columns, "key"))
}

pub(super) fn foreign_key_name(table: &Table, key: &ForeignKey) -> String {
    key.name.clone().unwrap_or_else(|| default_name(&table.name, &key.columns, "fkey"))
}

/// The server names an unnamed check after its only column, or after the table alone.
pub(super) fn check_name(table: &Table, check: &Check) -> String {
    if let Some(name) = &check.name {
        return name.clone();
    }
    let used: Vec<String> = (table.columns.iter())
        .filter(|c| text::mentions(&check.expression, &c.name))
        .map(|c| c.name.clone())
        .collect();
    let columns: &[String] = if used.len() == 1 { &used } else { &[] };
    default_name(&table.name, columns, "check")
}

/// The sequence of a serial column.
pub(super) fn sequence_name(table: &str, column: &str) -> String {
    let name = default_name(table, &[column.to_owned()], "seq");
    names::within(names::owner(table), &name)
}

/// The name PostgreSQL gives to what has none: `table_columns_label`, the longer of the first two
/// cut until it fits (`makeObjectName` in src/backend/commands/indexcmds.c).
pub(super) fn default_name(table: &str, columns: &[String], label: &str) -> String {
    let mut first = names::bare(table).into_owned();
    let mut second = columns.join("_");
    let overhead = label.len() + 1 + usize::from(!second.is_empty());
    while first.len() + second.len() + overhead > NAME_BYTES {
        if first.len() > second.len() {
            first.pop()
        } else {
            second.pop()
        };
    }
    if second.is_empty() { format!("{first}_{label}") } else { format!("{first}_{second}_{label}") }
}

/// `CREATE INDEX`.
pub(super) fn create_index(table: &str, index: &Index) -> String {
    create_index_with("INDEX", table, index)
}

/// `CREATE INDEX CONCURRENTLY`.
pub(super) fn create_index_concurrently(table: &str, index: &Index) -> String {
    create_index_with("INDEX CONCURRENTLY", table, index)
}

fn create_index_with(word: &str, table: &str, index: &Index) -> String {
    let unique = if index.unique { "UNIQUE " } else { "" };
    let method = index.method.as_ref().map_or_else(String::new, |m| format!(" USING {m}"));
    let parts: Vec<String> = index.parts.iter().map(part).collect();
    let mut out = format!(
        "CREATE {unique}{word} {} ON {}{method} ({})",
        types::quote(&index.name),
        Postgres.quote_table(table),
        parts.join(", ")
    );
    if !index.include.is_empty() {
        out.push_str(&format!(" INCLUDE ({})", text::names(&Postgres, &index.include)));
    }
    if index.nulls_not_distinct {
        out.push_str(" NULLS NOT DISTINCT");
    }
    if let Some(storage) = &index.storage {
        out.push_str(&format!(" WITH ({storage})"));
    }
    if let Some(predicate) = &index.predicate {
        out.push_str(&format!(" WHERE {}", text::bare(predicate)));
    }
    out
}

fn part(part: &IndexPart) -> String {
    let mut out = match &part.source {
        PartSource::Column(name) => types::quote(name),
        PartSource::Expression(text) if text::is_call(text) => text.clone(),
        PartSource::Expression(text) => text::parenthesized(text),
    };
    if let Some(collation) = &part.collation {
        out.push_str(&format!(" COLLATE {}", collation_name(collation)));
    }
    if let Some(opclass) = &part.opclass {
        out.push_str(&format!(" {opclass}"));
    }
    if part.order == SortOrder::Desc {
        out.push_str(" DESC");
    }
    match part.nulls {
        Some(NullsOrder::First) => out.push_str(" NULLS FIRST"),
        Some(NullsOrder::Last) => out.push_str(" NULLS LAST"),
        None => {}
    }
    out
}

/// The index's name with the schema of its table.
pub(super) fn index_name(table: &str, index: &str) -> String {
    Postgres.quote_table(&names::within(names::owner(table), index))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names as PostgreSQL 15 gave them.
    #[test]
    fn default_names_are_the_servers() {
        assert_eq!(default_name("users", &[], "pkey"), "users_pkey");
        assert_eq!(default_name("app.users", &["org_id".into()], "fkey"), "users_org_id_fkey");
        let long = "a_table_with_a_really_long_name_that_goes_on_and_on";
        let column = "a_column_with_a_long_name_too";
        assert_eq!(
            default_name(long, &[column.into()], "key"),
            "a_table_with_a_really_long_na_a_column_with_a_long_name_too_key"
        );
    }
}
