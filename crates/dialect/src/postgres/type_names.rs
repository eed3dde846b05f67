//! One spelling for every PostgreSQL type.
//!
//! The short names that people write are chosen over those `format_type` prints: `varchar(50)`,
//! `timestamptz(3)`. See <https://www.postgresql.org/docs/current/datatype.html>, table 8.1.

use crate::canonical::{settled_type, squeeze_type, type_parts};

/// The canonical spelling of a type, serial names included (`bigserial` stays).
pub(crate) fn canonical_type(text: &str) -> String {
    settled_type(text, &once)
}

fn once(text: &str) -> String {
    let squeezed = squeeze_type(text);
    let (element, is_array) = array_element(&squeezed);
    let name = scalar(element);
    if is_array { format!("{name}[]") } else { name }
}

/// The type without its modifiers: `numeric` of `numeric(10,2)`.
pub(super) fn base(canonical: &str) -> &str {
    type_parts(canonical).0
}

/// Array bounds and dimensions are documentation only
/// (<https://www.postgresql.org/docs/current/arrays.html#ARRAYS-DECLARATION>).
fn array_element(squeezed: &str) -> (&str, bool) {
    let mut rest = squeezed;
    while rest.ends_with(']') {
        match rest.rfind('[') {
            Some(open) => rest = rest[..open].trim_end(),
            None => break,
        }
    }
    if let Some(element) = rest.strip_suffix(" array") {
        return (element, true);
    }
    (rest, rest.len() < squeezed.len())
}

fn scalar(squeezed: &str) -> String {
    let squeezed = squeezed.strip_prefix("pg_catalog.").unwrap_or(squeezed);
    let squeezed = squeezed.strip_prefix("public.").unwrap_or(squeezed);
    let (name, arguments, rest) = type_parts(squeezed);
    let with = |name: &str, default: Option<&str>| match arguments.or(default) {
        Some(arguments) => format!("{name}({arguments})"),
        None => name.to_owned(),
    };
    // Six digits are what a moment keeps anyway.
    let moment = |name: &str| match arguments {
        Some("6") | None => name.to_owned(),
        Some(digits) => format!("{name}({digits})"),
    };
    match name {
        "int8" => "bigint".into(),
        "int" | "int4" => "integer".into(),
        "int2" => "smallint".into(),
        "serial8" => "bigserial".into(),
        "serial4" => "serial".into(),
        "serial2" => "smallserial".into(),
        "bool" => "boolean".into(),
        "float8" => "double precision".into(),
        "float4" => "real".into(),
        "float" => match arguments.and_then(|a| a.parse::<u32>().ok()) {
            Some(bits) if bits <= 24 => "real".into(),
            _ => "double precision".into(),
        },
        "numeric" | "decimal" | "dec" => match arguments {
            Some(precision) if !precision.contains(',') => format!("numeric({precision},0)"),
            Some(arguments) => format!("numeric({arguments})"),
            None => "numeric".into(),
        },
        "varchar" | "character varying" | "char varying" | "national character varying" => {
            with("varchar", None)
        }
        "char" | "character" | "national character" | "nchar" => with("char", Some("1")),
        "bpchar" if arguments.is_some() => with("char", None),
        "bit" => with("bit", Some("1")),
        "bit varying" | "varbit" => with("varbit", None),
        "timestamptz" | "timestamp with time zone" => moment("timestamptz"),
        "timestamp" if rest == "with time zone" => moment("timestamptz"),
        "timestamp" | "timestamp without time zone" => moment("timestamp"),
        "timetz" | "time with time zone" => moment("timetz"),
        "time" if rest == "with time zone" => moment("timetz"),
        "time" | "time without time zone" => moment("time"),
        _ => unquoted(squeezed),
    }
}

/// A quoted name that needs no quotes loses them. `"char"` is a type of its own.
fn unquoted(name: &str) -> String {
    let inner = name.strip_prefix('"').and_then(|n| n.strip_suffix('"'));
    match inner {
        Some(inner)
            if inner != "char"
                && inner.starts_with(|c: char| c.is_ascii_lowercase() || c == '_')
                && inner
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_') =>
        {
            inner.to_owned()
        }
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aliases_have_one_name() {
        for (given, wanted) in [
            ("INT8", "bigint"),
            ("int", "integer"),
            ("character varying(50)", "varchar(50)"),
            ("character varying", "varchar"),
            ("character", "char(1)"),
            ("character(3)", "char(3)"),
            ("bpchar", "bpchar"),
            ("\"char\"", "\"char\""),
            ("decimal", "numeric"),
            ("DECIMAL(10, 2)", "numeric(10,2)"),
            ("numeric(5)", "numeric(5,0)"),
            ("timestamp with time zone", "timestamptz"),
            ("timestamp(3) with time zone", "timestamptz(3)"),
            ("timestamptz(6)", "timestamptz"),
            ("timestamp without time zone", "timestamp"),
            ("TIME", "time"),
            ("float", "double precision"),
            ("float(8)", "real"),
            ("bit", "bit(1)"),
            ("bit varying(5)", "varbit(5)"),
            ("text[]", "text[]"),
            ("int4[3][3]", "integer[]"),
            ("varchar(5) ARRAY", "varchar(5)[]"),
            ("character varying(5)[]", "varchar(5)[]"),
            ("timestamp(3) with time zone[]", "timestamptz(3)[]"),
            ("JSONB", "jsonb"),
            ("\"mood\"", "mood"),
            ("\"Mood\"", "\"Mood\""),
            ("public.mood", "mood"),
            ("app.mood", "app.mood"),
        ] {
            assert_eq!(canonical_type(given), wanted, "{given}");
            assert_eq!(canonical_type(wanted), wanted, "{wanted} again");
        }
    }
}
