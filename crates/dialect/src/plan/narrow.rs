//! Whether changing a column's type can lose what its values say.

use super::Loss;
use kilter_schema::Kind;

/// The loss of changing `table.column` from one kind to another, whose type text is `ty`.
pub(crate) fn loss(table: &str, column: &str, from: &Kind, to: &Kind, ty: &str) -> Loss {
    if may_lose(from, to) {
        Loss::Lossy(format!("the values of {table}.{column} that do not fit {ty}"))
    } else {
        Loss::Lossless
    }
}

/// Whether some value of `from` is not a value of `to`. Errs on the side of yes.
pub(crate) fn may_lose(from: &Kind, to: &Kind) -> bool {
    match (from, to) {
        _ if from == to => false,
        (Kind::Int { bits: a, unsigned: u }, Kind::Int { bits: b, unsigned: v }) => match (u, v) {
            (false, true) => true,
            (true, false) => b <= a,
            _ => b < a,
        },
        (Kind::Int { bits, .. }, Kind::Float { bits: float }) => {
            *bits > if *float == 64 { 32 } else { 16 }
        }
        (Kind::Int { bits, .. }, Kind::Decimal { precision: Some(p), scale }) => {
            p.saturating_sub(scale.unwrap_or(0)) < digits(*bits)
        }
        (Kind::Bool, Kind::Int { .. } | Kind::Float { .. } | Kind::Decimal { .. }) => false,
        (Kind::Int { .. } | Kind::Float { .. }, Kind::Decimal { precision: None, .. }) => false,
        (Kind::Float { bits: a }, Kind::Float { bits: b }) => b < a,
        (
            Kind::Decimal { precision: a, scale: s },
            Kind::Decimal { precision: Some(b), scale: t },
        ) => {
            let (s, t) = (s.unwrap_or(0), t.unwrap_or(0));
            a.is_none_or(|a| b.saturating_sub(t) < a.saturating_sub(s) || t < s)
        }
        (Kind::Decimal { .. }, Kind::Decimal { precision: None, .. }) => false,
        (Kind::Text { .. }, Kind::Text { .. }) => shorter(text_bytes(from), text_bytes(to)),
        (Kind::Bytes { max_bytes: a, .. }, Kind::Bytes { max_bytes: b, .. }) => shorter(*a, *b),
        (
            Kind::Timestamp { precision: a, until_2038: x, .. },
            Kind::Timestamp { precision: b, until_2038: y, .. },
        ) => b < a || (*y && !*x),
        (Kind::Date, Kind::Timestamp { until_2038, .. }) => *until_2038,
        (Kind::Json { .. }, Kind::Json { .. }) => false,
        (Kind::Enum { labels: a }, Kind::Enum { labels: b }) => {
            b.is_empty() || a.is_empty() || a.iter().any(|label| !b.contains(label))
        }
        (Kind::Array { element: a }, Kind::Array { element: b }) => may_lose(a, b),
        (_, Kind::Text { .. }) => {
            text_bytes(to).is_some_and(|limit| longest(from).is_none_or(|most| most > limit))
        }
        _ => true,
    }
}

/// Decimal digits of the largest number of so many bits.
fn digits(bits: u8) -> u32 {
    match bits {
        0..=8 => 3,
        9..=16 => 5,
        17..=24 => 8,
        25..=32 => 10,
        _ => 20,
    }
}

fn shorter(from: Option<u64>, to: Option<u64>) -> bool {
    to.is_some_and(|to| from.is_none_or(|from| to < from))
}

/// The limit of a text type in bytes of ASCII, the unit in which two limits compare: a limit in
/// characters holds at least as many bytes of it.
fn text_bytes(kind: &Kind) -> Option<u64> {
    match kind {
        Kind::Text { max_chars, max_bytes, .. } => match (max_chars, max_bytes) {
            (Some(a), Some(b)) => Some(*a.min(b)),
            (a, b) => a.or(*b),
        },
        _ => None,
    }
}

/// The most characters a value takes when it is written as text, where there is a limit.
fn longest(kind: &Kind) -> Option<u64> {
    match kind {
        Kind::Bool => Some(5),
        Kind::Int { bits, .. } => Some(u64::from(digits(*bits)) + 1),
        Kind::Decimal { precision: Some(p), .. } => Some(u64::from(*p) + 2),
        Kind::Uuid => Some(36),
        Kind::Date => Some(13),
        Kind::Timestamp { .. } => Some(35),
        Kind::Enum { labels } if !labels.is_empty() => {
            labels.iter().map(|l| l.chars().count() as u64).max()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn int(bits: u8) -> Kind {
        Kind::Int { bits, unsigned: false }
    }

    fn text(max_chars: Option<u64>) -> Kind {
        Kind::Text { max_chars, max_bytes: None, padded: false }
    }

    fn decimal(precision: u32, scale: u32) -> Kind {
        Kind::Decimal { precision: Some(precision), scale: Some(scale) }
    }

    #[test]
    fn widening_loses_nothing() {
        for (from, to) in [
            (int(32), int(64)),
            (int(64), text(None)),
            (int(64), text(Some(21))),
            (text(Some(10)), text(Some(20))),
            (text(Some(10)), text(None)),
            (decimal(10, 2), decimal(12, 2)),
            (int(32), decimal(10, 0)),
            (Kind::Uuid, text(Some(36))),
            (Kind::Bool, int(8)),
        ] {
            assert!(!may_lose(&from, &to), "{from:?} -> {to:?}");
        }
    }

    #[test]
    fn narrowing_may_lose() {
        for (from, to) in [
            (int(64), int(32)),
            (text(None), text(Some(20))),
            (text(Some(20)), text(Some(10))),
            (decimal(10, 2), decimal(10, 4)),
            (decimal(10, 2), decimal(10, 1)),
            (text(None), int(32)),
            (int(64), Kind::Float { bits: 64 }),
            (Kind::Uuid, text(Some(10))),
            (Kind::Int { bits: 32, unsigned: true }, int(32)),
            (Kind::Json { binary: true }, text(Some(10))),
        ] {
            assert!(may_lose(&from, &to), "{from:?} -> {to:?}");
        }
    }
}
