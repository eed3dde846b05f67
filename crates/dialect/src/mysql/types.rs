//! Identifiers, literals and column types.

use super::replay::GRAMMAR;
use crate::ddl::{TypeName, is_plain, words};
use foldhash::HashSet;
use kilter_schema::Kind;
use std::sync::LazyLock;

/// Words that cannot be names without quotes in MariaDB 10.11 (measured, all keywords tried) or
/// in MySQL 8 and 9 (manual, "Keywords and Reserved Words").
static RESERVED: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "\
    accessible add all alter analyze and as asc asensitive before between bigint binary blob both \
    by call cascade case change char character check collate column condition constraint continue \
    convert create cross cube cume_dist current_date current_role current_time current_timestamp \
    current_user cursor database databases day_hour day_microsecond day_minute day_second dec \
    decimal declare default delayed delete delete_domain_id dense_rank desc describe deterministic \
    distinct distinctrow div do_domain_ids double drop dual each else elseif empty enclosed \
    escaped except exists exit explain false fetch first_value float float4 float8 for force \
    foreign from fulltext function generated get grant group grouping groups having high_priority \
    hour_microsecond hour_minute hour_second if ignore ignore_domain_ids in index infile inner \
    inout insensitive insert int int1 int2 int3 int4 int8 integer intersect interval into \
    io_after_gtids io_before_gtids is iterate join json_table key keys kill lag last_value lateral \
    lead leading leave left like limit linear lines load localtime localtimestamp lock long \
    longblob longtext loop low_priority manual master_bind master_demote_to_replica \
    master_demote_to_slave master_ssl_verify_server_cert match maxvalue mediumblob mediumint \
    mediumtext middleint minute_microsecond minute_second mod modifies natural no_write_to_binlog \
    not nth_value ntile null numeric of offset on optimize optimizer_costs option optionally or \
    order out outer outfile over page_checksum parallel parse_vcol_expr partition percent_rank \
    portion precision primary procedure purge qualify range rank read read_write reads real \
    recursive ref_system_id references regexp release rename repeat replace require resignal \
    restrict return returning revoke right rlike row row_number rows schema schemas \
    second_microsecond select sensitive separator set show signal smallint spatial specific sql \
    sql_big_result sql_calc_found_rows sql_small_result sqlexception sqlstate sqlwarning ssl \
    starting stats_auto_recalc stats_persistent stats_sample_pages stored straight_join system \
    table tablesample terminated then tinyblob tinyint tinytext to trailing trigger true undo \
    union unique unlock unsigned update usage use using utc_date utc_time utc_timestamp values \
    varbinary varchar varcharacter varying virtual when where while window with write xor \
    year_month zerofill",
    )
});

pub(super) fn quote(name: &str) -> String {
    if is_plain(name) && !RESERVED.contains(name) {
        return name.to_owned();
    }
    format!("`{}`", name.replace('`', "``"))
}

/// A backslash escapes (without `NO_BACKSLASH_ESCAPES`), so it is doubled.
pub(super) fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "''"))
}

/// The values of an enum type.
pub(crate) fn labels(ty: &str) -> Option<Vec<String>> {
    match kind(ty) {
        Kind::Enum { labels } => Some(labels),
        _ => None,
    }
}

pub(super) fn kind(ty: &str) -> Kind {
    let name = TypeName::parse(ty, &GRAMMAR);
    let has = |word: &str| name.base.split(' ').any(|w| w == word);
    // ZEROFILL makes a column unsigned (manual, "Numeric Type Attributes").
    let unsigned = has("unsigned") || has("zerofill");
    let words: Vec<&str> = name
        .base
        .split(" charset ")
        .next()
        .unwrap_or_default()
        .split(' ')
        .filter(|w| !matches!(*w, "unsigned" | "signed" | "zerofill" | "national"))
        .collect();
    let mut words = words.into_iter();
    let first = words.next().unwrap_or_default();
    let base = std::iter::once(first)
        .chain(words.filter(|w| *w != "binary"))
        .collect::<Vec<_>>()
        .join(" ");
    number_kind(&base, &name, unsigned)
        .or_else(|| text_kind(&base, &name))
        .or_else(|| other_kind(&base, &name))
        .unwrap_or_else(|| Kind::Other { name: ty.to_owned() })
}

fn number_kind(base: &str, name: &TypeName, unsigned: bool) -> Option<Kind> {
    let int = |bits| Kind::Int { bits, unsigned };
    Some(match base {
        "boolean" | "bool" => Kind::Bool,
        "tinyint" | "int1" if name.number(0) == Some(1) && !unsigned => Kind::Bool,
        "bit" if name.number(0).unwrap_or(1) == 1 => Kind::Bool,
        "tinyint" | "int1" => int(8),
        "smallint" | "int2" => int(16),
        "mediumint" | "middleint" | "int3" => int(24),
        "int" | "integer" | "int4" => int(32),
        "bigint" | "int8" => int(64),
        "serial" => Kind::Int { bits: 64, unsigned: true },
        "year" => Kind::Int { bits: 16, unsigned: true },
        "float" | "float4" => {
            let single = name.arguments.len() != 1 || name.number(0).is_some_and(|p| p <= 24);
            Kind::Float { bits: if single { 32 } else { 64 } }
        }
        "double" | "double precision" | "real" | "float8" => Kind::Float { bits: 64 },
        "decimal" | "numeric" | "dec" | "fixed" => Kind::Decimal {
            precision: Some(name.number(0).unwrap_or(10)),
            scale: Some(name.number(1).unwrap_or(0)),
        },
        _ => return None,
    })
}

fn text_kind(base: &str, name: &TypeName) -> Option<Kind> {
    let chars = |n: Option<u32>, padded| Kind::Text {
        max_chars: n.map(u64::from),
        max_bytes: None,
        padded,
    };
    let text = |max_bytes| Kind::Text { max_chars: None, max_bytes, padded: false };
    let bytes = |max_bytes, padded| Kind::Bytes { max_bytes, padded };
    let limit = name.number(0);
    Some(match base {
        "char" | "character" | "nchar" => chars(Some(limit.unwrap_or(1)), true),
        "varchar" | "character varying" | "char varying" | "varcharacter" | "nvarchar"
        | "nchar varchar" | "nchar varying" => chars(limit, false),
        "tinytext" => text(Some(255)),
        "text" => text(Some(65_535)),
        "mediumtext" | "long" | "long varchar" => text(Some(16_777_215)),
        "longtext" => text(None),
        "binary" | "char byte" => bytes(Some(u64::from(limit.unwrap_or(1))), true),
        "varbinary" => bytes(limit.map(u64::from), false),
        "tinyblob" => bytes(Some(255), false),
        "blob" => bytes(Some(65_535), false),
        "mediumblob" | "long varbinary" => bytes(Some(16_777_215), false),
        "longblob" => bytes(None, false),
        _ => return None,
    })
}

fn other_kind(base: &str, name: &TypeName) -> Option<Kind> {
    let precision = name.number(0).map_or(0, |p| p.min(6)) as u8;
    Some(match base {
        "date" => Kind::Date,
        "time" => Kind::Time,
        "datetime" => Kind::Timestamp { zoned: false, precision, until_2038: false },
        "timestamp" => Kind::Timestamp { zoned: true, precision, until_2038: true },
        "json" => Kind::Json { binary: false },
        "uuid" => Kind::Uuid,
        "enum" => Kind::Enum { labels: name.arguments.clone() },
        "inet4" | "inet6" => Kind::Format { name: base.to_owned() },
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_quoted_only_where_they_must() {
        for (name, sql) in [
            ("users", "users"),
            ("Users", "`Users`"),
            ("rank", "`rank`"),
            ("key", "`key`"),
            ("a`b", "`a``b`"),
        ] {
            assert_eq!(quote(name), sql);
        }
        assert_eq!(literal("it's \\n"), "'it''s \\\\n'");
    }

    #[test]
    fn kinds_of_types() {
        let int = |bits, unsigned| Kind::Int { bits, unsigned };
        let text = |max_bytes| Kind::Text { max_chars: None, max_bytes, padded: false };
        let chars = |n, padded| Kind::Text { max_chars: Some(n), max_bytes: None, padded };
        for (ty, kind) in [
            ("tinyint(1)", Kind::Bool),
            ("BOOLEAN", Kind::Bool),
            ("tinyint", int(8, false)),
            ("tinyint(1) unsigned", int(8, true)),
            ("mediumint(9)", int(24, false)),
            ("bigint(20) unsigned", int(64, true)),
            ("INT(10) UNSIGNED ZEROFILL", int(32, true)),
            ("double precision", Kind::Float { bits: 64 }),
            ("float", Kind::Float { bits: 32 }),
            ("float(53)", Kind::Float { bits: 64 }),
            ("decimal(10,2)", Kind::Decimal { precision: Some(10), scale: Some(2) }),
            ("numeric", Kind::Decimal { precision: Some(10), scale: Some(0) }),
            ("varchar(191)", chars(191, false)),
            ("varchar(9) charset latin1", chars(9, false)),
            ("char(36)", chars(36, true)),
            ("tinytext", text(Some(255))),
            ("text", text(Some(65_535))),
            ("mediumtext", text(Some(16_777_215))),
            ("longtext", text(None)),
            ("varbinary(16)", Kind::Bytes { max_bytes: Some(16), padded: false }),
            ("datetime(3)", Kind::Timestamp { zoned: false, precision: 3, until_2038: false }),
            ("timestamp", Kind::Timestamp { zoned: true, precision: 0, until_2038: true }),
            ("enum('a','b,''c')", Kind::Enum { labels: vec!["a".into(), "b,'c".into()] }),
            ("json", Kind::Json { binary: false }),
            ("set('a')", Kind::Other { name: "set('a')".into() }),
            ("bit(1)", Kind::Bool),
            ("year", int(16, true)),
        ] {
            assert_eq!(super::kind(ty), kind, "{ty}");
        }
    }
}
