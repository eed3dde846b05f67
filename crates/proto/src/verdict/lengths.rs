//! Lengths: what rules on the field allow against what the column holds.

use super::{Concern, Grade, Subject, Verdict, scalar_of};
use crate::validate::{self, Lengths, OPTION};
use crate::{Codec, Scalar};
use kilter_schema::Kind;

/// MySQL's `text` and `blob` hold this many bytes; few fields ever come near.
const ROOMY: u64 = 65_535;

pub(super) fn judge(s: &Subject<'_>) -> Vec<Verdict> {
    let plain = matches!(s.codec, None | Some(Codec::Text));
    if s.field.repeated || !plain {
        return Vec::new();
    }
    match (scalar_of(s.field), s.kind) {
        (Some(Scalar::String), Kind::Text { max_chars, max_bytes, padded }) => {
            let limit = if s.is_loose() { None } else { *max_chars };
            text(s, limit, max_bytes.filter(|_| !s.is_loose()), *padded)
        }
        (Some(Scalar::String), _) if s.allowed.max_chars.is_some() => text(s, None, None, false),
        (Some(Scalar::Bytes), Kind::Bytes { max_bytes: Some(max), padded }) if !s.is_loose() => {
            bytes(s, *max, *padded)
        }
        _ => Vec::new(),
    }
}

fn text(s: &Subject<'_>, chars: Option<u64>, bytes: Option<u64>, padded: bool) -> Vec<Verdict> {
    let lengths = validate::lengths(s.field);
    let checked = s.allowed.max_chars;
    let limit = match (chars, checked) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    match (limit, bytes) {
        (Some(n), _) => {
            let holder = if chars == Some(n) {
                format!("`{}` is {}", s.column.name, s.column.ty)
            } else {
                format!("a CHECK holds `{}` to {n} characters", s.column.name)
            };
            let mut out: Vec<Verdict> = in_chars(s, lengths, n, &holder).into_iter().collect();
            if padded && lengths.min_chars < n {
                out.push(pads(s, "shorter text is padded with blanks, or loses its last ones"));
            }
            out
        }
        (None, Some(b)) => in_bytes(s, lengths, b).into_iter().collect(),
        (None, None) => Vec::new(),
    }
}

fn in_chars(s: &Subject<'_>, lengths: Lengths, n: u64, holder: &str) -> Option<Verdict> {
    let column = format!("make the column varchar({})", lengths.max_chars.unwrap_or(n).max(n));
    if lengths.min_chars > n {
        let reason = format!(
            "every value has at least {} characters (`string.{}`), and {holder}",
            lengths.min_chars, lengths.min_rule
        );
        let needed = lengths.max_chars.unwrap_or(0).max(lengths.min_chars);
        return Some(
            Verdict::new(Grade::Incompatible, Concern::CannotFit, reason)
                .help(format!("make the column varchar({needed})")),
        );
    }
    match lengths.max_chars {
        Some(max) if max > n => Some(
            Verdict::new(
                Grade::LossyWrite,
                Concern::TooLong,
                format!("up to {max} characters are accepted, and {holder}"),
            )
            .help(format!("{column}, or lower the rule to {n}")),
        ),
        Some(max) if max < n => Some(
            Verdict::new(
                Grade::Safe,
                Concern::UnusedRoom,
                format!("at most {max} characters are accepted, and {holder}"),
            )
            .help("nothing has to be done; the column may be made narrower"),
        ),
        Some(_) => None,
        None if is_server_written(s) => None,
        None => {
            // Where nobody chose the length, it is the ORM's, and far from what is usually stored.
            let chosen = s.model.is_none_or(|m| {
                let text = m.span.text().to_ascii_lowercase();
                text.contains("size:") || text.contains("type:") || text.contains("check:")
            });
            let concern = if chosen { Concern::Unbounded } else { Concern::UnboundedByDefault };
            let reason = format!("{holder}, and the field has no limit");
            Some(Verdict::new(Grade::LossyWrite, concern, reason).help(format!(
                "add the rule `({OPTION}).string.max_len = {n}`, so that callers get an answer \
                 instead of a database error"
            )))
        }
    }
}

fn in_bytes(s: &Subject<'_>, lengths: Lengths, limit: u64) -> Option<Verdict> {
    let holder = format!("`{}` {} holds {limit} bytes", s.column.name, s.column.ty);
    if let Some(max) = lengths.max_bytes {
        return (max > limit).then(|| {
            let reason = format!("up to {max} bytes are accepted, and {holder}");
            Verdict::new(Grade::LossyWrite, Concern::ByteLimit, reason)
                .help(format!("widen the column, or lower the rule to {limit}"))
        });
    }
    if let Some(max) = lengths.max_chars {
        if max > limit {
            let reason = format!("up to {max} characters are accepted, and {holder}");
            return Some(
                Verdict::new(Grade::LossyWrite, Concern::ByteLimit, reason)
                    .help("widen the column, or lower the rule"),
            );
        }
        let most = max.saturating_mul(4);
        return (most > limit).then(|| {
            let reason = format!(
                "{max} characters may take {most} bytes (4 for each in UTF-8), and {holder}"
            );
            Verdict::new(Grade::LossyWrite, Concern::ByteLimitLikely, reason)
                .help(format!("widen the column, or add `({OPTION}).string.max_bytes = {limit}`"))
        });
    }
    unbounded_bytes(s, limit, &holder, "string.max_bytes")
}

fn unbounded_bytes(s: &Subject<'_>, limit: u64, holder: &str, rule: &str) -> Option<Verdict> {
    if limit > ROOMY || is_server_written(s) {
        return None;
    }
    let concern = if limit < ROOMY { Concern::ByteLimitUnstated } else { Concern::ByteUnbounded };
    Some(
        Verdict::new(Grade::LossyWrite, concern, format!("{holder}, and the field has no limit"))
            .help(format!("widen the column, or add `({OPTION}).{rule} = {limit}`")),
    )
}

fn bytes(s: &Subject<'_>, limit: u64, padded: bool) -> Vec<Verdict> {
    let holder = format!("`{}` {} holds {limit} bytes", s.column.name, s.column.ty);
    let exact = validate::count(s.field, "bytes.len");
    if padded && exact != Some(limit) {
        return vec![pads(s, "shorter values are padded with zero bytes")];
    }
    match exact.or_else(|| validate::count(s.field, "bytes.max_len")) {
        Some(max) if max > limit => vec![
            Verdict::new(
                Grade::LossyWrite,
                Concern::ByteLimit,
                format!("up to {max} bytes are accepted, and {holder}"),
            )
            .help(format!("widen the column, or lower the rule to {limit}")),
        ],
        Some(_) => Vec::new(),
        None => unbounded_bytes(s, limit, &holder, "bytes.max_len").into_iter().collect(),
    }
}

fn pads(s: &Subject<'_>, what: &str) -> Verdict {
    Verdict::new(
        Grade::LossyBoth,
        Concern::Format,
        format!("`{}` is {}: {what}", s.column.name, s.column.ty),
    )
    .help("make the column one of varying length, or fix the field's length with a `len` rule")
}

/// Whether callers never write the field.
pub(super) fn is_server_written(s: &Subject<'_>) -> bool {
    s.field.has_behavior("OUTPUT_ONLY")
}
