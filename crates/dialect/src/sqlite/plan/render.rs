//! Definitions of tables, columns and indexes as SQL text.

use crate::Engine;
use crate::plan::text;
use crate::sqlite::{Sqlite, types};
use kilter_schema::{
    AutoIncrement, Column, ForeignKey, Index, IndexPart, PartSource, PrimaryKey, SortOrder, Table,
    Unique,
};

/// `CREATE TABLE` under a name that need not be the table's own.
pub(super) fn create_table(table: &Table, name: &str) -> String {
    let inline = inline_key(table);
    let mut lines: Vec<String> = table
        .columns
        .iter()
        .map(|c| column_definition(c, inline.filter(|key| key.columns[0] == c.name)))
        .collect();
    if inline.is_none() {
        lines.extend(table.primary_key.iter().map(primary_key));
    }
    lines.extend(table.uniques.iter().map(unique));
    lines.extend(
        table.foreign_keys.iter().map(|f| text::foreign_key(&Sqlite, f.name.as_deref(), f)),
    );
    lines.extend(table.checks.iter().map(|c| text::check(&Sqlite, c.name.as_deref(), c)));
    let mut sql = text::create_table(&Sqlite, name, &lines);
    let options =
        [(table.options.strict, "STRICT"), (table.options.without_rowid, "WITHOUT ROWID")];
    let on: Vec<&str> = options.into_iter().filter(|(on, _)| *on).map(|(_, word)| word).collect();
    if !on.is_empty() {
        sql.push_str(&format!(" {}", on.join(", ")));
    }
    sql
}

/// The primary key, where it must stand with its column (AUTOINCREMENT) or reads best there (an
/// integer key, which is the rowid).
fn inline_key(table: &Table) -> Option<&PrimaryKey> {
    let key = table.primary_key.as_ref()?;
    let [only] = key.columns.as_slice() else { return None };
    let column = table.column(only)?;
    let rowid = is_integer(column) && !table.options.without_rowid;
    (column.auto_increment.is_some() || rowid).then_some(key)
}

/// Whether a column is another name of the rowid.
pub(super) fn is_rowid(table: &Table, column: &str) -> bool {
    inline_key(table).is_some_and(|key| key.columns == [column])
        && table.column(column).is_some_and(is_integer)
}

fn is_integer(column: &Column) -> bool {
    column.ty.eq_ignore_ascii_case("integer")
}

/// A column, with the primary key if that stands with it.
pub(super) fn column_definition(column: &Column, key: Option<&PrimaryKey>) -> String {
    let mut out = types::quote(&column.name);
    if !column.ty.is_empty() {
        out.push_str(&format!(" {}", column.ty));
    }
    if let Some(key) = key {
        let name = text::constraint(&Sqlite, key.name.as_deref());
        out.push_str(&format!(" {name}PRIMARY KEY{}", on_conflict(key.on_conflict.as_deref())));
        if column.auto_increment == Some(AutoIncrement::Keyword) {
            out.push_str(" AUTOINCREMENT");
        }
    }
    let implied = key.is_some() && is_integer(column);
    if !column.nullable && !implied {
        out.push_str(&format!(" NOT NULL{}", on_conflict(column.on_conflict.as_deref())));
    }
    if let Some(default) = &column.default {
        out.push_str(&format!(" DEFAULT {}", default_value(default)));
    }
    if let Some(collation) = &column.collation {
        out.push_str(&format!(" COLLATE {}", collation_name(collation)));
    }
    if let Some(generated) = &column.generated {
        let sort = if generated.stored { "STORED" } else { "VIRTUAL" };
        let expression = text::parenthesized(&generated.expression);
        out.push_str(&format!(" GENERATED ALWAYS AS {expression} {sort}"));
    }
    out
}

/// The names of SQLite's own collations are capitals, and need no quotes.
fn collation_name(name: &str) -> String {
    let plain = name.bytes().all(|b| b.is_ascii_uppercase() || b == b'_');
    if plain { name.to_owned() } else { types::quote(name) }
}

/// A foreign key of one column, standing with it (`ADD COLUMN`).
pub(super) fn column_reference(key: &ForeignKey) -> String {
    let name = text::constraint(&Sqlite, key.name.as_deref());
    format!(" {name}{}", text::references(&Sqlite, key))
}

/// Literals and the current time stand bare, other expressions in parentheses.
pub(super) fn default_value(default: &str) -> String {
    if text::is_literal(default) || is_now(default) || is_word(default) {
        default.to_owned()
    } else {
        text::parenthesized(default)
    }
}

/// A bare word, which SQLite takes for text as a default, and for a column in parentheses.
fn is_word(default: &str) -> bool {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    default.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') && default.chars().all(word)
}

fn is_now(default: &str) -> bool {
    matches!(
        default.trim().to_ascii_uppercase().as_str(),
        "CURRENT_TIMESTAMP" | "CURRENT_DATE" | "CURRENT_TIME"
    )
}

fn primary_key(key: &PrimaryKey) -> String {
    let name = text::constraint(&Sqlite, key.name.as_deref());
    let conflict = on_conflict(key.on_conflict.as_deref());
    format!("{name}PRIMARY KEY ({}){conflict}", text::names(&Sqlite, &key.columns))
}

fn unique(unique: &Unique) -> String {
    let name = text::constraint(&Sqlite, unique.name.as_deref());
    let conflict = on_conflict(unique.on_conflict.as_deref());
    format!("{name}UNIQUE ({}){conflict}", text::names(&Sqlite, &unique.columns))
}

fn on_conflict(word: Option<&str>) -> String {
    word.map_or_else(String::new, |word| format!(" ON CONFLICT {word}"))
}

/// `CREATE INDEX`.
pub(super) fn create_index(table: &str, index: &Index) -> String {
    let unique = if index.unique { "UNIQUE " } else { "" };
    let parts: Vec<String> = index.parts.iter().map(part).collect();
    let mut out = format!(
        "CREATE {unique}INDEX {} ON {} ({})",
        types::quote(&index.name),
        Sqlite.quote_table(table),
        parts.join(", ")
    );
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
    if part.order == SortOrder::Desc {
        out.push_str(" DESC");
    }
    out
}
