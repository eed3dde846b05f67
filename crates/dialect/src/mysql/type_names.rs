//! One spelling for every MySQL type: the one the server shows, without display widths.
//!
//! See <https://dev.mysql.com/doc/refman/8.0/en/other-vendor-data-types.html> and
//! <https://dev.mysql.com/doc/refman/8.0/en/numeric-type-attributes.html>.

use crate::canonical::{settled_type, squeeze_type, type_parts};

/// A type and what may stand behind it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Parsed {
    /// The canonical spelling.
    pub(super) ty: String,
    /// `COLLATE …`.
    pub(super) collation: Option<String>,
    /// The `CHARACTER SET …` without a collation, where its default is known; see [`default_collation`].
    pub(super) charset: Option<&'static str>,
    /// `NOT NULL` or `NULL` behind the type.
    pub(super) nullable: Option<bool>,
    /// `AUTO_INCREMENT` behind the type.
    pub(super) counts: bool,
    /// `BINARY` behind the type of a text without a character set: the collation that compares
    /// bytes in that of the table.
    pub(super) binary: bool,
}

/// The canonical spelling of a type.
pub(super) fn canonical_type(text: &str) -> String {
    parse(text).ty
}

/// The type without its arguments and attributes: `int` of `int unsigned`.
pub(super) fn base(canonical: &str) -> &str {
    let name = type_parts(canonical).0;
    name.strip_suffix(" unsigned").unwrap_or(name)
}

/// Reads a type with all that people and ORMs write behind one.
pub(super) fn parse(text: &str) -> Parsed {
    let ty = settled_type(text, &|text| parse_once(text).ty);
    Parsed { ty, ..parse_once(text) }
}

fn parse_once(text: &str) -> Parsed {
    let squeezed = squeeze_type(text);
    let (head, arguments, rest) = type_parts(&squeezed);
    let mut words: Vec<&str> = head.split(' ').collect();
    let name = name_of(&mut words);
    words.extend(rest.split(' ').filter(|w| !w.is_empty()));
    let mut parsed = Parsed::default();
    let (mut unsigned, mut charset, mut bytes) = (false, None, false);
    let mut unknown = Vec::new();
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        match word {
            "unsigned" => unsigned = true,
            // https://dev.mysql.com/doc/refman/8.0/en/numeric-type-attributes.html
            "zerofill" => unsigned = true,
            "not" => {
                words.next_if_eq(&"null");
                parsed.nullable = Some(false);
            }
            "null" => parsed.nullable = Some(true),
            "auto_increment" => parsed.counts = true,
            "charset" => charset = words.next(),
            "character" | "char" => {
                words.next_if_eq(&"set");
                charset = words.next();
            }
            "binary" => parsed.binary = true,
            // https://mariadb.com/kb/en/binary/
            "byte" => bytes = true,
            "collate" => parsed.collation = words.next().map(|w| w.trim_matches('`').to_owned()),
            other => unknown.push(other),
        }
    }
    if let (None, Some(charset)) = (&parsed.collation, charset) {
        match parsed.binary {
            true => parsed.collation = Some(format!("{charset}_bin")),
            false => parsed.charset = known_charset(charset),
        }
    }
    parsed.binary &= parsed.collation.is_none();
    parsed.ty = spelled(if bytes { of_bytes(&name) } else { &name }, arguments, unsigned);
    for word in unknown {
        parsed.ty.push(' ');
        parsed.ty.push_str(word);
    }
    parsed
}

/// `CHAR BYTE` is `BINARY`.
fn of_bytes(name: &str) -> &str {
    match name {
        "char" | "character" => "binary",
        "varchar" => "varbinary",
        "text" => "blob",
        "tinytext" => "tinyblob",
        "mediumtext" => "mediumblob",
        "longtext" => "longblob",
        other => other,
    }
}

/// Takes the words of the type's name from the front.
fn name_of(words: &mut Vec<&str>) -> String {
    const LONG: [&[&str]; 9] = [
        &["national", "character", "varying"],
        &["national", "character"],
        &["national", "varchar"],
        &["national", "char"],
        &["character", "varying"],
        &["char", "varying"],
        &["double", "precision"],
        &["long", "varbinary"],
        &["long", "varchar"],
    ];
    let count = LONG.iter().find(|l| words.starts_with(l)).map_or(1, |l| l.len());
    words.drain(..count.min(words.len())).collect::<Vec<_>>().join(" ")
}

fn spelled(name: &str, arguments: Option<&str>, unsigned: bool) -> String {
    let sign = if unsigned { " unsigned" } else { "" };
    let with = |name: &str| match arguments {
        Some(arguments) => format!("{name}({arguments})"),
        None => name.to_owned(),
    };
    let one = |name: &str| format!("{name}({})", arguments.unwrap_or("1"));
    let moment = |name: &str| match arguments {
        None | Some("0") => name.to_owned(),
        Some(digits) => format!("{name}({digits})"),
    };
    match name {
        "bool" | "boolean" => "tinyint(1)".into(),
        "tinyint" | "int1" if arguments == Some("1") && !unsigned => "tinyint(1)".into(),
        "tinyint" | "int1" => format!("tinyint{sign}"),
        "smallint" | "int2" => format!("smallint{sign}"),
        "mediumint" | "int3" | "middleint" => format!("mediumint{sign}"),
        "int" | "integer" | "int4" => format!("int{sign}"),
        "bigint" | "int8" => format!("bigint{sign}"),
        "serial" => "bigint unsigned".into(),
        "decimal" | "numeric" | "dec" | "fixed" => match arguments {
            None => format!("decimal(10,0){sign}"),
            Some(precision) if !precision.contains(',') => format!("decimal({precision},0){sign}"),
            Some(arguments) => format!("decimal({arguments}){sign}"),
        },
        "float" | "float4" => match arguments {
            Some(both) if both.contains(',') => format!("float({both}){sign}"),
            Some(bits) if bits.parse::<u32>().is_ok_and(|b| b > 24) => format!("double{sign}"),
            _ => format!("float{sign}"),
        },
        "double" | "double precision" | "real" | "float8" => format!("{}{sign}", with("double")),
        "varchar"
        | "character varying"
        | "char varying"
        | "national varchar"
        | "nvarchar"
        | "national character varying" => with("varchar"),
        "char" | "character" | "national char" | "national character" | "nchar" => one("char"),
        "binary" => one("binary"),
        "bit" => one("bit"),
        "datetime" => moment("datetime"),
        "timestamp" => moment("timestamp"),
        "time" => moment("time"),
        "year" => "year".into(),
        "text" | "blob" => sized(name, arguments),
        "long" | "long varchar" => "mediumtext".into(),
        "long varbinary" => "mediumblob".into(),
        // Blanks at the end of a label are not kept.
        "enum" | "set" if arguments.is_some() => {
            let quote = |label: String| format!("'{}'", label.trim_end().replace('\'', "''"));
            let labels = labels(arguments.unwrap_or_default()).into_iter().map(quote);
            format!("{name}({})", labels.collect::<Vec<_>>().join(","))
        }
        other => with(other),
    }
}

/// The labels of an `enum` or `set`, from what stands in its parentheses.
pub(super) fn labels(arguments: &str) -> Vec<String> {
    let (mut out, mut rest) = (Vec::new(), arguments);
    while let Some(inner) = rest.trim_start_matches([',', ' ']).strip_prefix('\'') {
        let mut end = 0;
        while let Some(at) = inner[end..].find('\'') {
            end += at;
            if !inner[end + 1..].starts_with('\'') {
                break;
            }
            end += 2;
        }
        out.push(inner[..end].replace("''", "'"));
        rest = inner.get(end + 1..).unwrap_or_default();
    }
    out
}

/// `text(n)` is the smallest text type that holds n characters
/// (<https://dev.mysql.com/doc/refman/8.0/en/string-type-syntax.html>); characters are counted as
/// four bytes, as in `utf8mb4`.
fn sized(name: &str, arguments: Option<&str>) -> String {
    let Some(length) = arguments.and_then(|a| a.parse::<u64>().ok()) else {
        return name.to_owned();
    };
    let bytes = if name == "text" { length.saturating_mul(4) } else { length };
    let prefix = match bytes {
        0..=255 => "tiny",
        256..=65_535 => "",
        65_536..=16_777_215 => "medium",
        _ => "long",
    };
    format!("{prefix}{name}")
}

/// The name of a character set whose default collation is known.
fn known_charset(name: &str) -> Option<&'static str> {
    let name = name.trim_matches(['`', '\'']);
    let name = if name == "utf8" { "utf8mb3" } else { name };
    DEFAULT_COLLATIONS.iter().map(|(charset, _)| *charset).find(|charset| *charset == name)
}

/// The collation of a character set given alone, where the server is not known. Since MariaDB 11.5 some
/// have others (<https://mariadb.com/kb/en/server-system-variables/#character_set_collations>).
pub(super) fn default_collation(charset: &str) -> Option<&'static str> {
    DEFAULT_COLLATIONS.iter().find(|(name, _)| *name == charset).map(|(_, collation)| *collation)
}

/// Not `utf8mb4`, on which servers disagree, and which tables have anyway.
pub(super) const DEFAULT_COLLATIONS: &[(&str, &str)] = &[
    ("latin1", "latin1_swedish_ci"),
    ("ascii", "ascii_general_ci"),
    ("utf8mb3", "utf8mb3_general_ci"),
    ("binary", "binary"),
    ("ucs2", "ucs2_general_ci"),
    ("utf16", "utf16_general_ci"),
    ("utf32", "utf32_general_ci"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aliases_have_one_name() {
        for (given, wanted) in [
            ("BOOLEAN", "tinyint(1)"),
            ("tinyint(1)", "tinyint(1)"),
            ("tinyint(4)", "tinyint"),
            ("tinyint(3) unsigned", "tinyint unsigned"),
            ("tinyint(1) unsigned", "tinyint unsigned"),
            ("int(11)", "int"),
            ("INTEGER UNSIGNED", "int unsigned"),
            ("bigint(20) unsigned", "bigint unsigned"),
            ("numeric", "decimal(10,0)"),
            ("decimal(5)", "decimal(5,0)"),
            ("DEC(10, 2)", "decimal(10,2)"),
            ("double precision", "double"),
            ("double(10,2)", "double(10,2)"),
            ("float(10)", "float"),
            ("float(30)", "double"),
            ("datetime(3) NULL", "datetime(3)"),
            ("datetime(0)", "datetime"),
            ("char", "char(1)"),
            ("character varying(20)", "varchar(20)"),
            ("varchar(191) character set latin1 collate latin1_bin", "varchar(191)"),
            ("enum('A','b c')", "enum('A','b c')"),
            ("ENUM('A', 'b')", "enum('A','b')"),
            ("year(4)", "year"),
            ("longtext", "longtext"),
            ("text(10)", "tinytext"),
            ("blob(70000)", "mediumblob"),
            ("bit", "bit(1)"),
            ("json", "json"),
        ] {
            assert_eq!(canonical_type(given), wanted, "{given}");
            assert_eq!(canonical_type(wanted), wanted, "{wanted} again");
        }
    }

    #[test]
    fn what_stands_behind_a_type_is_read() {
        let parsed = parse("varchar(20) CHARACTER SET latin1 NOT NULL");
        assert_eq!((parsed.collation, parsed.charset), (None, Some("latin1")));
        assert_eq!(parsed.nullable, Some(false));
        assert_eq!(parse("text charset `utf8`").charset, Some("utf8mb3"));
        assert_eq!(parse("datetime(3) NULL").nullable, Some(true));
        assert!(parse("bigint AUTO_INCREMENT").counts);
        assert_eq!(parse("text collate utf8mb4_bin").collation.as_deref(), Some("utf8mb4_bin"));
    }
}
