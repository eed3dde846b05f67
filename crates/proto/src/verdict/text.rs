//! Strings and bytes. Lengths are not judged here: they are rules about constraints.

use super::{Concern, Grade, Subject, Verdict, family, incompatible, undeclared};
use crate::validate;
use kilter_schema::Kind;

pub(super) fn string(s: &Subject<'_>) -> Vec<Verdict> {
    match s.kind {
        Kind::Text { .. } | Kind::Enum { .. } => Vec::new(),
        Kind::Uuid => {
            let checked = ["uuid", "tuuid"].iter().any(|r| on(s, r));
            if s.is_loose() || checked {
                return Vec::new();
            }
            vec![format(s, "UUIDs", "string.uuid = true")]
        }
        Kind::Json { .. } if s.is_loose() => Vec::new(),
        Kind::Json { binary } => {
            let reordered =
                if *binary { ", and what is read back has other blanks and key order" } else { "" };
            vec![
                Verdict::new(
                    Grade::LossyWrite,
                    Concern::Format,
                    format!("the column accepts valid JSON only{reordered}"),
                )
                .help("make the field a message or google.protobuf.Struct, or the column text"),
            ]
        }
        // Compares without regard to case, but holds any text.
        Kind::Format { name } if name == "citext" => Vec::new(),
        Kind::Format { name } => {
            let rule = match name.as_str() {
                "inet" => Some("ip"),
                "cidr" => Some("ip_prefix"),
                _ => None,
            };
            if rule.is_some_and(|r| on(s, r)) {
                return Vec::new();
            }
            let text =
                rule.map_or("string.pattern = …".to_owned(), |r| format!("string.{r} = true"));
            vec![format(s, &format!("`{name}` values"), &text)]
        }
        Kind::Int { .. } | Kind::Decimal { .. } | Kind::Float { .. } => {
            undeclared(s, format!("a string over {}", family(s.kind)), "decimal")
        }
        Kind::Bool => undeclared(s, "a string over truth values", "text"),
        Kind::Timestamp { .. } | Kind::Date | Kind::Time => {
            undeclared(s, format!("a string over {}", family(s.kind)), "rfc3339")
        }
        Kind::Interval => undeclared(s, "a string over lengths of time", "text"),
        Kind::Bytes { .. } => undeclared_bytes(s),
        Kind::Array { .. } => incompatible(s, "one value for a column of many"),
        Kind::Other { .. } => Vec::new(),
    }
}

fn undeclared_bytes(s: &Subject<'_>) -> Vec<Verdict> {
    vec![Verdict::new(Grade::Incompatible, Concern::Type, "a string is stored as bytes").help(
        format!("if the bytes are UTF-8 text, write `// @db column={} as=text`", s.column.name),
    )]
}

fn on(s: &Subject<'_>, rule: &str) -> bool {
    validate::is_on(s.field, &format!("string.{rule}"))
}

fn format(s: &Subject<'_>, what: &str, rule: &str) -> Verdict {
    Verdict::new(
        Grade::LossyWrite,
        Concern::Format,
        format!("`{}` accepts {what} only, the field any text", s.column.name),
    )
    .help(format!(
        "add the rule `(buf.validate.field).{rule}`, so that callers get an answer instead of a \
         database error"
    ))
}

pub(super) fn bytes(s: &Subject<'_>) -> Vec<Verdict> {
    match s.kind {
        Kind::Bytes { .. } => Vec::new(),
        Kind::Text { .. } => vec![
            Verdict::new(Grade::Undeclared, Concern::Encoding, "bytes are not UTF-8 text")
                .help(format!("write `// @db column={} as=base64` (or hex)", s.column.name))
                .help("or make the column hold bytes"),
        ],
        Kind::Uuid => {
            let sized = validate::is_on(s.field, "bytes.uuid")
                || validate::rule(s.field, "bytes.len") == Some("16");
            if sized {
                return Vec::new();
            }
            vec![
                Verdict::new(
                    Grade::Undeclared,
                    Concern::Encoding,
                    "the column holds UUIDs, the field any bytes",
                )
                .help(format!("write `// @db column={} as=uuid_bytes`", s.column.name)),
            ]
        }
        Kind::Json { .. } => vec![
            Verdict::new(
                Grade::LossyWrite,
                Concern::Format,
                "the column accepts valid JSON only, the field any bytes",
            )
            .help("make the field a message or google.protobuf.Struct"),
        ],
        kind => incompatible(s, format!("the column holds {}", family(kind))),
    }
}
