//! Identifiers, literals and column types.

use super::replay::GRAMMAR;
use crate::ddl::{TypeName, is_plain, words};
use foldhash::HashSet;
use kilter_schema::Kind;
use std::sync::LazyLock;

/// Keywords that cannot be a table's, a column's or an index's name without quotes: those that
/// the parser (3.40) refuses in one of these places, of all in lang_keywords.html.
static RESERVED: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "\
    add all alter and as autoincrement between case cast check collate commit constraint create \
    current_date current_time current_timestamp default deferrable delete distinct drop else \
    escape except exists foreign from group having if in index indexed insert intersect into is \
    isnull join limit not nothing notnull null on or order primary raise references returning \
    select set table then to transaction union unique update using values when where",
    )
});

pub(super) fn quote(name: &str) -> String {
    if is_plain(name) && !RESERVED.contains(name) {
        return name.to_owned();
    }
    format!("\"{}\"", name.replace('"', "\"\""))
}

pub(super) fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// SQLite enforces neither lengths nor widths (datatype3.html §3.1): any text is unlimited text,
/// any integer 64 bits.
pub(super) fn kind(ty: &str) -> Kind {
    let name = TypeName::parse(ty, &GRAMMAR).base;
    match name.as_str() {
        "boolean" | "bool" => Kind::Bool,
        // Text in ISO 8601 by convention; drivers keep up to nanoseconds.
        "datetime" | "timestamp" | "timestamp without time zone" => {
            Kind::Timestamp { zoned: false, precision: 9, until_2038: false }
        }
        "timestamptz" | "timestamp with time zone" => {
            Kind::Timestamp { zoned: true, precision: 9, until_2038: false }
        }
        "date" => Kind::Date,
        "time" => Kind::Time,
        "json" => Kind::Json { binary: false },
        "jsonb" => Kind::Json { binary: true },
        "uuid" => Kind::Uuid,
        "numeric" | "decimal" => Kind::Decimal { precision: None, scale: None },
        _ => by_affinity(&name, ty),
    }
}

/// The rules of datatype3.html §3.1, in their order.
fn by_affinity(name: &str, ty: &str) -> Kind {
    let has = |part: &str| name.contains(part);
    if has("int") {
        Kind::Int { bits: 64, unsigned: false }
    } else if has("char") || has("clob") || has("text") {
        Kind::Text { max_chars: None, max_bytes: None, padded: false }
    } else if has("blob") || has("binary") || name == "bytes" || name == "bytea" {
        Kind::Bytes { max_bytes: None, padded: false }
    } else if has("real") || has("floa") || has("doub") {
        Kind::Float { bits: 64 }
    } else {
        Kind::Other { name: ty.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_quoted_only_where_they_must() {
        for (name, sql) in [
            ("users", "users"),
            ("_a1", "_a1"),
            ("Users", "\"Users\""),
            ("order", "\"order\""),
            ("a b", "\"a b\""),
            ("a\"b", "\"a\"\"b\""),
            ("1a", "\"1a\""),
            ("é", "\"é\""),
            ("", "\"\""),
            ("key", "key"),
        ] {
            assert_eq!(quote(name), sql);
        }
        assert_eq!(literal("it's \\ "), "'it''s \\ '");
    }

    #[test]
    fn kinds_follow_names_and_then_affinity() {
        let int = Kind::Int { bits: 64, unsigned: false };
        let text = Kind::Text { max_chars: None, max_bytes: None, padded: false };
        let decimal = Kind::Decimal { precision: None, scale: None };
        let moment = Kind::Timestamp { zoned: false, precision: 9, until_2038: false };
        for (ty, kind) in [
            ("integer", int.clone()),
            ("INTEGER", int.clone()),
            ("UNSIGNED BIG INT", int.clone()),
            ("tinyint(1)", int),
            ("varchar(10)", text.clone()),
            ("TEXT", text.clone()),
            ("native character(70)", text),
            ("numeric", decimal.clone()),
            ("DECIMAL(10,5)", decimal),
            ("real", Kind::Float { bits: 64 }),
            ("double precision", Kind::Float { bits: 64 }),
            ("blob", Kind::Bytes { max_bytes: None, padded: false }),
            ("boolean", Kind::Bool),
            ("datetime", moment),
            ("date", Kind::Date),
            ("JSON", Kind::Json { binary: false }),
            ("uuid", Kind::Uuid),
            ("", Kind::Other { name: String::new() }),
            ("money", Kind::Other { name: "money".into() }),
        ] {
            assert_eq!(super::kind(ty), kind, "{ty}");
        }
    }
}
