//! Identifiers, literals and column types.

use super::replay::GRAMMAR;
use crate::ddl::{TypeName, is_plain, words};
use foldhash::HashSet;
use kilter_schema::Kind;
use std::sync::LazyLock;

/// Every keyword that `quote_identifier` quotes: those of `pg_get_keywords()` that are not
/// unreserved (PostgreSQL 15), and `json…`, `merge_action` of later versions.
static RESERVED: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "\
    all analyse analyze and any array as asc asymmetric authorization between bigint binary bit \
    boolean both case cast char character check coalesce collate collation column concurrently \
    constraint create cross current_catalog current_date current_role current_schema current_time \
    current_timestamp current_user dec decimal default deferrable desc distinct do else end except \
    exists extract false fetch float for foreign freeze from full grant greatest group grouping \
    having ilike in initially inner inout int integer intersect interval into is isnull join json \
    json_array json_arrayagg json_exists json_object json_objectagg json_query json_scalar \
    json_serialize json_table json_value lateral leading least left like limit localtime \
    localtimestamp merge_action national natural nchar none normalize not notnull null nullif \
    numeric offset on only or order out outer overlaps overlay placing position precision primary \
    real references returning right row select session_user setof similar smallint some substring \
    symmetric system_user table tablesample then time timestamp to trailing treat trim true union \
    unique user using values varchar variadic verbose when where window with xmlattributes \
    xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize \
    xmltable",
    )
});

/// Upper-case letters need quotes: names without quotes are folded to lower case.
pub(super) fn quote(name: &str) -> String {
    if is_plain(name) && !RESERVED.contains(name) {
        return name.to_owned();
    }
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// With `standard_conforming_strings` on, the default since 9.1, a backslash is itself.
pub(super) fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

pub(super) fn kind(ty: &str) -> Kind {
    let name = TypeName::parse(ty, &GRAMMAR);
    let element = element_kind(&name, ty);
    if name.array { Kind::Array { element: Box::new(element) } } else { element }
}

fn element_kind(name: &TypeName, ty: &str) -> Kind {
    let base = name.base.strip_prefix("pg_catalog.").unwrap_or(&name.base);
    let int = |bits| Kind::Int { bits, unsigned: false };
    match base {
        "boolean" | "bool" => Kind::Bool,
        "smallint" | "int2" | "smallserial" | "serial2" => int(16),
        "integer" | "int" | "int4" | "serial" | "serial4" => int(32),
        "bigint" | "int8" | "bigserial" | "serial8" => int(64),
        "oid" | "xid" | "cid" | "regclass" => Kind::Int { bits: 32, unsigned: true },
        // A string of one bit.
        "bit" if name.number(0).unwrap_or(1) == 1 => Kind::Int { bits: 1, unsigned: true },
        "real" | "float4" => Kind::Float { bits: 32 },
        "double precision" | "float8" => Kind::Float { bits: 64 },
        // Digits are binary: up to 24 fit a real (manual §8.1.3).
        "float" => {
            Kind::Float { bits: if name.number(0).is_some_and(|p| p <= 24) { 32 } else { 64 } }
        }
        "numeric" | "decimal" | "dec" => {
            let precision = name.number(0);
            Kind::Decimal { precision, scale: precision.map(|_| name.number(1).unwrap_or(0)) }
        }
        "uuid" => Kind::Uuid,
        "json" => Kind::Json { binary: false },
        "jsonb" => Kind::Json { binary: true },
        "bytea" => Kind::Bytes { max_bytes: None, padded: false },
        "date" => Kind::Date,
        "timetz" => Kind::Time,
        _ if base.starts_with("time ") || base == "time" => Kind::Time,
        _ if base == "interval" || base.starts_with("interval ") => Kind::Interval,
        "timestamp" | "timestamp without time zone" => moment(name, false),
        "timestamptz" | "timestamp with time zone" => moment(name, true),
        "inet" | "cidr" | "macaddr" | "macaddr8" | "citext" | "xml" | "ltree" | "lquery"
        | "tsvector" | "tsquery" | "hstore" | "money" => Kind::Format { name: base.to_owned() },
        _ => text_kind(base, name).unwrap_or_else(|| Kind::Other { name: ty.to_owned() }),
    }
}

fn text_kind(base: &str, name: &TypeName) -> Option<Kind> {
    let text = |max_chars: Option<u64>, padded| Kind::Text { max_chars, max_bytes: None, padded };
    let limit = name.number(0).map(u64::from);
    match base {
        "text" => Some(text(None, false)),
        "varchar" | "character varying" | "char varying" | "nchar varying" => {
            Some(text(limit, false))
        }
        "char" | "character" | "nchar" => Some(text(Some(limit.unwrap_or(1)), true)),
        "bpchar" => Some(text(limit, true)),
        "name" => Some(Kind::Text { max_chars: None, max_bytes: Some(63), padded: false }),
        _ => None,
    }
}

fn moment(name: &TypeName, zoned: bool) -> Kind {
    let precision = name.number(0).map_or(6, |p| p.min(6)) as u8;
    Kind::Timestamp { zoned, precision, until_2038: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_quoted_only_where_they_must() {
        for (name, sql) in [
            ("users", "users"),
            ("userName", "\"userName\""),
            ("user", "\"user\""),
            ("a\"b", "\"a\"\"b\""),
            ("a$b", "\"a$b\""),
            ("name", "name"),
        ] {
            assert_eq!(quote(name), sql);
        }
        assert_eq!(literal("it's \\"), "'it''s \\'");
    }

    #[test]
    fn kinds_of_types() {
        let text = |max_chars, padded| Kind::Text { max_chars, max_bytes: None, padded };
        let moment = |zoned, precision| Kind::Timestamp { zoned, precision, until_2038: false };
        let int = |bits| Kind::Int { bits, unsigned: false };
        for (ty, kind) in [
            ("BOOLEAN", Kind::Bool),
            ("bigint", int(64)),
            ("int2", int(16)),
            ("text", text(None, false)),
            ("character varying(255)", text(Some(255), false)),
            ("varchar", text(None, false)),
            ("char(3)", text(Some(3), true)),
            ("char", text(Some(1), true)),
            ("numeric", Kind::Decimal { precision: None, scale: None }),
            ("numeric(10)", Kind::Decimal { precision: Some(10), scale: Some(0) }),
            ("numeric(10, 2)", Kind::Decimal { precision: Some(10), scale: Some(2) }),
            ("timestamp(3) with time zone", moment(true, 3)),
            ("timestamptz", moment(true, 6)),
            ("timestamp(0)", moment(false, 0)),
            ("time(3) without time zone", Kind::Time),
            ("double precision", Kind::Float { bits: 64 }),
            ("float(24)", Kind::Float { bits: 32 }),
            ("jsonb", Kind::Json { binary: true }),
            ("bytea", Kind::Bytes { max_bytes: None, padded: false }),
            ("integer[]", Kind::Array { element: Box::new(int(32)) }),
            ("text[][]", Kind::Array { element: Box::new(text(None, false)) }),
            ("int ARRAY[4]", Kind::Array { element: Box::new(int(32)) }),
            ("interval day to second", Kind::Interval),
            ("bit", Kind::Int { bits: 1, unsigned: true }),
            ("bit(8)", Kind::Other { name: "bit(8)".into() }),
            ("money", Kind::Format { name: "money".into() }),
            ("citext", Kind::Format { name: "citext".into() }),
            ("mood", Kind::Other { name: "mood".into() }),
        ] {
            assert_eq!(super::kind(ty), kind, "{ty}");
        }
    }
}
