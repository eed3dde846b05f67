//! Lists, maps and messages.

use super::{Concern, Grade, Subject, Verdict, family, incompatible, types};
use crate::{Field, FieldKind, Scalar, WellKnown};
use kilter_schema::Kind;

pub(super) fn list(s: &Subject<'_>) -> Vec<Verdict> {
    if s.holds_json() {
        return Vec::new();
    }
    match s.kind {
        Kind::Array { element } => {
            let field = Field { repeated: false, ..s.field.clone() };
            let element = Subject { field: &field, kind: element, model: None, ..*s };
            let mut out = types(&element);
            // What is said of bounding a single value does not hold for the elements of a list.
            for verdict in &mut out {
                verdict.help.retain(|h| !h.contains(crate::validate::OPTION));
            }
            out.extend(odd_elements(s));
            out
        }
        Kind::Text { .. } => {
            encoding(s, "how the list is written as text is not declared", "json` (or csv)")
        }
        Kind::Bytes { .. } => encoding(
            s,
            "how the list is written as bytes is not declared",
            "json` (or proto_bytes)",
        ),
        kind => incompatible(s, format!("one value for many: the column holds {}", family(kind))),
    }
}

/// PostgreSQL neither keeps NULL out of an array nor holds it to one dimension.
fn odd_elements(s: &Subject<'_>) -> Option<Verdict> {
    let name = &s.column.name;
    // `array_position` refuses arrays of several dimensions, too.
    let kept_out = |c: &kilter_schema::Check| {
        let text = c.expression.to_ascii_lowercase();
        text.contains("array_position") && super::mentions(&c.expression, name)
    };
    if s.table.checks.iter().any(kept_out) {
        return None;
    }
    Some(
        Verdict::new(
            Grade::LossyRead,
            Concern::Wider,
            format!("rows of `{name}` may have NULL elements, which a list has not"),
        )
        .help(format!("add CHECK (array_position({name}, NULL) IS NULL)")),
    )
}

pub(super) fn map(s: &Subject<'_>) -> Vec<Verdict> {
    if s.holds_json() {
        return Vec::new();
    }
    match s.kind {
        Kind::Format { name } if name == "hstore" => pairs_of_text(s),
        Kind::Text { .. } => encoding(s, "how the map is written as text is not declared", "json`"),
        Kind::Bytes { .. } => {
            encoding(s, "how the map is written as bytes is not declared", "json`")
        }
        kind => incompatible(s, format!("one value for many: the column holds {}", family(kind))),
    }
}

/// `hstore`: both sides are text, and values may be NULL.
fn pairs_of_text(s: &Subject<'_>) -> Vec<Verdict> {
    let text = FieldKind::Scalar(Scalar::String);
    match &s.field.kind {
        FieldKind::Map { value, .. } if **value == text => vec![
            Verdict::new(
                Grade::LossyRead,
                Concern::OddRows,
                format!("values in `{}` may be NULL, which a map has not", s.column.name),
            )
            .help("make the column jsonb, or keep NULL out with a CHECK"),
        ],
        _ => encoding(
            s,
            "hstore holds text only, and how the values are written is not declared",
            "text`",
        ),
    }
}

pub(super) fn message(s: &Subject<'_>) -> Vec<Verdict> {
    if s.holds_json() {
        return Vec::new();
    }
    let key = s.table.in_primary_key(&s.column.name);
    match s.kind {
        Kind::Array { .. } => incompatible(s, "one message for a column of many values"),
        Kind::Text { .. } if !key => encoding(
            s,
            "how the message is written as text is not declared",
            "protojson` (or json, yaml)",
        ),
        Kind::Bytes { .. } if !key => encoding(
            s,
            "how the message is written as bytes is not declared",
            "proto_bytes` (or protojson)",
        ),
        kind => vec![
            Verdict::new(
                Grade::Incompatible,
                Concern::SameName,
                format!("the field is a message, the column holds {}", family(kind)),
            )
            .help("rename one of them, or write `// @db ignore reason=\"…\"` above the field")
            .help(format!("if it is stored there, write `// @db column={} as=…`", s.column.name)),
        ],
    }
}

fn encoding(s: &Subject<'_>, reason: &str, codecs: &str) -> Vec<Verdict> {
    vec![
        Verdict::new(Grade::Undeclared, Concern::Encoding, reason)
            .help(format!("write `// @db column={} as={codecs}", s.column.name)),
    ]
}

/// PM313: `'{}'` under a list, `'[]'` under a map.
pub(super) fn default_shape(s: &Subject<'_>) -> Option<Verdict> {
    let (what, wanted) = match (&s.field.kind, s.field.repeated) {
        (_, true) => ("list", '['),
        (FieldKind::Map { .. }, _) => ("map", '{'),
        (FieldKind::Message(_), _) => match s.field.kind.well_known() {
            None | Some(WellKnown::Struct) => ("message", '{'),
            Some(WellKnown::ListValue) => ("list", '['),
            Some(_) => return None,
        },
        _ => return None,
    };
    let default = s.column.default.as_deref()?;
    // PostgreSQL's array literal for "empty" is '{}'.
    if !s.holds_json() || matches!(s.kind, Kind::Array { .. }) {
        return None;
    }
    let text = default.trim_start_matches('(').trim_start().strip_prefix('\'')?;
    let first = text.trim_start().chars().next()?;
    if !matches!(first, '[' | '{') || first == wanted {
        return None;
    }
    let right = if wanted == '[' { "'[]'" } else { "'{}'" };
    Some(
        Verdict::new(
            Grade::Incompatible,
            Concern::DefaultShape,
            format!("the field is a {what}, the column's default is {default}"),
        )
        .help(format!("make the default {right}")),
    )
}
