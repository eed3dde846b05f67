//! Definitions of columns, constraints and indexes as SQL text.

use crate::Engine;
use crate::mysql::{Mysql, types};
use crate::plan::text;
use kilter_schema::names;
use kilter_schema::{
    AutoIncrement, Check, Column, ForeignKey, Index, IndexPart, Kind, PartSource, SortOrder, Table,
    Unique,
};

/// The longest identifier, in characters.
const NAME_CHARS: usize = 64;

/// A column as it stands in `CREATE TABLE`, `ADD COLUMN` and `MODIFY COLUMN`.
pub(super) fn column_definition(column: &Column) -> String {
    let mut out = format!("{} {}", types::quote(&column.name), column.ty);
    if let Some(collation) = &column.collation {
        out.push_str(&format!(" COLLATE {collation}"));
    }
    if let Some(generated) = &column.generated {
        let sort = if generated.stored { "STORED" } else { "VIRTUAL" };
        let expression = text::parenthesized(&generated.expression);
        out.push_str(&format!(" GENERATED ALWAYS AS {expression} {sort}"));
    }
    if !column.nullable {
        out.push_str(" NOT NULL");
    } else if column.ty.to_ascii_lowercase().starts_with("timestamp") {
        // Without explicit_defaults_for_timestamp, a timestamp is NOT NULL unless told so.
        out.push_str(" NULL");
    }
    if let Some(default) = &column.default {
        out.push_str(&format!(" DEFAULT {}", default_value(&column.ty, default)));
    }
    if let Some(expression) = &column.on_update {
        out.push_str(&format!(" ON UPDATE {expression}"));
    }
    if column.auto_increment == Some(AutoIncrement::Keyword) {
        out.push_str(" AUTO_INCREMENT");
    }
    if column.invisible {
        out.push_str(" INVISIBLE");
    }
    if let Some(comment) = &column.comment {
        out.push_str(&format!(" COMMENT {}", types::literal(comment)));
    }
    out
}

/// Expressions stand in parentheses, apart from the current time; and so do literals where the
/// type takes no literal default (manual, Data Type Default Values: BLOB, TEXT, GEOMETRY, JSON).
fn default_value(ty: &str, default: &str) -> String {
    let lower = default.trim().to_ascii_lowercase();
    let expression_only = match types::kind(ty) {
        Kind::Json { .. } => true,
        Kind::Text { .. } | Kind::Bytes { .. } => {
            let ty = ty.to_ascii_lowercase();
            ty.contains("text") || ty.contains("blob")
        }
        _ => false,
    };
    if is_now(&lower) || (text::is_literal(default) && (!expression_only || lower == "null")) {
        default.to_owned()
    } else {
        text::parenthesized(default)
    }
}

/// Whether a default, in small letters, is the current time and no more than that, with or without its
/// precision.
fn is_now(default: &str) -> bool {
    let names = ["current_timestamp", "localtimestamp", "localtime", "now"];
    names.iter().filter_map(|name| default.strip_prefix(name)).any(|rest| {
        let digits = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
        rest.is_empty() || digits.is_some_and(|d| d.bytes().all(|b| b.is_ascii_digit()))
    })
}

/// The lines of `CREATE TABLE`.
pub(super) fn table_lines(table: &Table) -> Vec<String> {
    let mut lines: Vec<String> = table.columns.iter().map(column_definition).collect();
    lines.extend(table.primary_key.iter().map(|key| primary_key(&key.columns)));
    lines.extend(table.uniques.iter().map(|u| key(&unique_index(table, u))));
    lines.extend(table.indexes.iter().map(key));
    lines.extend(table.foreign_keys.iter().map(|f| foreign_key(table, f)));
    lines.extend(table.checks.iter().map(check));
    lines
}

pub(super) fn primary_key(columns: &[String]) -> String {
    format!("PRIMARY KEY ({})", text::names(&Mysql, columns))
}

pub(super) fn foreign_key(table: &Table, key: &ForeignKey) -> String {
    text::foreign_key(&Mysql, Some(&foreign_key_name(table, key)), key)
}

/// The name of a foreign key; one without gets a name made of its table and columns.
pub(super) fn foreign_key_name(table: &Table, key: &ForeignKey) -> String {
    let made = || {
        let bare = names::bare(&table.name);
        format!("fk_{bare}_{}", key.columns.join("_")).chars().take(NAME_CHARS).collect()
    };
    key.name.clone().unwrap_or_else(made)
}

/// A unique constraint is a unique index, which takes the name of its first column when it has
/// none (manual, CREATE TABLE).
pub(super) fn unique_index(_: &Table, unique: &Unique) -> Index {
    let first = unique.columns.first().cloned().unwrap_or_default();
    Index {
        name: unique.name.clone().unwrap_or(first),
        unique: true,
        parts: unique.columns.iter().map(IndexPart::column).collect(),
        ..Index::default()
    }
}

/// An index as a line of `CREATE TABLE` or after `ADD` in `ALTER TABLE`.
pub(super) fn key(index: &Index) -> String {
    let (class, options) = class_and_options(index);
    format!("{class}KEY {} ({}){options}", types::quote(&index.name), parts(index))
}

/// `CREATE INDEX`.
pub(super) fn create_index(table: &str, index: &Index) -> String {
    let (class, options) = class_and_options(index);
    format!(
        "CREATE {class}INDEX {} ON {} ({}){options}",
        types::quote(&index.name),
        Mysql.quote_table(table),
        parts(index)
    )
}

/// The clause that makes an index used by queries, or not; see [`class_and_options`].
pub(super) fn visibility(index: &Index) -> String {
    let how = match index.hidden {
        true => "/*!80000 INVISIBLE */ /*M!100600 IGNORED */",
        false => "/*!80000 VISIBLE */ /*M!100600 NOT IGNORED */",
    };
    format!("ALTER INDEX {} {how}", types::quote(&index.name))
}

/// Clauses that drop a check. One that was declared with a column has the column's name on
/// MariaDB, belongs to its definition, and goes when that is given anew
/// (<https://mariadb.com/kb/en/constraint/#check-constraints>).
pub(super) fn drop_check(table: Option<&Table>, name: &str) -> Vec<String> {
    let quoted = types::quote(name);
    match table.and_then(|t| t.column(name)) {
        Some(column) => vec![
            format!("DROP CONSTRAINT /*M! IF EXISTS */ {quoted}"),
            format!("MODIFY COLUMN {}", column_definition(column)),
        ],
        None => vec![format!("DROP CONSTRAINT {quoted}")],
    }
}

/// The check that goes with a column on MariaDB, which giving its definition anew would drop. On
/// MySQL every check is the table's.
pub(super) fn check_of_column(table: &Table, column: &Column) -> Option<String> {
    let own = table.checks.iter().find(|c| c.name.as_deref() == Some(column.name.as_str()))?;
    Some(format!(" /*M! CHECK ({}) */", own.expression))
}

/// What stands before `INDEX` or `KEY`, and after the columns.
fn class_and_options(index: &Index) -> (String, String) {
    let method = index.method.as_deref().unwrap_or_default();
    let mut class = if index.unique { "UNIQUE ".to_owned() } else { String::new() };
    let mut options = String::new();
    match method.to_ascii_lowercase().as_str() {
        "fulltext" | "spatial" => class = format!("{} ", method.to_ascii_uppercase()),
        "" => {}
        _ => options = format!(" USING {}", method.to_ascii_uppercase()),
    }
    if let Some(comment) = &index.comment {
        options.push_str(&format!(" COMMENT {}", types::literal(comment)));
    }
    if index.hidden {
        // Each server reads its own comment only
        // (<https://mariadb.com/kb/en/comment-syntax/#executable-comment-syntax>).
        options.push_str(" /*!80000 INVISIBLE */ /*M!100600 IGNORED */");
    }
    (class, options)
}

fn parts(index: &Index) -> String {
    index.parts.iter().map(part).collect::<Vec<_>>().join(", ")
}

fn part(part: &IndexPart) -> String {
    let mut out = match &part.source {
        PartSource::Column(name) => types::quote(name),
        PartSource::Expression(text) => text::parenthesized(text),
    };
    if let Some(length) = part.length {
        out.push_str(&format!("({length})"));
    }
    if part.order == SortOrder::Desc {
        out.push_str(" DESC");
    }
    out
}

pub(super) fn check(check: &Check) -> String {
    let enforced = if check.not_enforced { " NOT ENFORCED" } else { "" };
    text::check(&Mysql, check.name.as_deref(), check) + enforced
}

/// Whether some index or the primary key of `table` begins with these columns, so that a foreign
/// key on them needs no index of its own.
pub(super) fn covered(table: &Table, columns: &[String]) -> bool {
    let plain = |index: &Index| index.method.is_none();
    let of = |index: &Index| -> Vec<String> {
        let whole = index.parts.iter().take_while(|p| p.length.is_none());
        whole.map_while(|p| p.column_name().map(str::to_owned)).collect()
    };
    table.primary_key.iter().any(|key| key.columns.starts_with(columns))
        || table.uniques.iter().any(|u| u.columns.starts_with(columns))
        || table.indexes.iter().filter(|i| plain(i)).any(|i| of(i).starts_with(columns))
}
