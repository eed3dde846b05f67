//! Truth values and whole numbers.

use super::{Concern, Grade, Subject, Verdict, family, incompatible, undeclared};
use crate::Scalar;
use crate::validate::{self, OPTION};
use kilter_schema::Kind;

pub(super) fn boolean(s: &Subject<'_>) -> Vec<Verdict> {
    // GORM keeps bool in SQLite's `numeric` and in MySQL's `tinyint(1)`; what counts is the hop.
    if s.model_holds() == Some(&Kind::Bool) && !matches!(s.kind, Kind::Text { .. }) {
        return Vec::new();
    }
    match s.kind {
        Kind::Bool => Vec::new(),
        Kind::Decimal { .. } if s.is_loose() => Vec::new(),
        Kind::Int { bits, .. } => {
            let reason = if *bits == 1 {
                "a bit is no truth value there: it takes a cast to write and to read"
            } else {
                "values other than 0 and 1 have no bool"
            };
            vec![
                Verdict::new(Grade::LossyRead, Concern::Wider, reason)
                    .help("make the column boolean"),
            ]
        }
        Kind::Text { .. } => incompatible(s, "a bool is stored as text"),
        kind => incompatible(s, format!("the column holds {}", family(kind))),
    }
}

/// The smallest and greatest number of an integer kind.
pub(super) fn int_range(kind: &Kind) -> Option<(i128, i128)> {
    let Kind::Int { bits, unsigned } = *kind else { return None };
    let bits = u32::from(bits.clamp(1, 64));
    Some(if unsigned {
        (0, (1i128 << bits) - 1)
    } else {
        (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1)
    })
}

pub(super) fn integer(s: &Subject<'_>, scalar: Scalar, full: (i128, i128)) -> Vec<Verdict> {
    match s.kind {
        Kind::Int { .. } => integer_in_integer(s, scalar, full),
        Kind::Decimal { precision: None, .. } => in_loose_decimal(s, scalar, full),
        Kind::Decimal { precision: Some(p), scale } => {
            integer_in_decimal(s, scalar, full, *p, scale.unwrap_or(0))
        }
        Kind::Float { bits } => {
            let digits: u32 = if *bits == 64 { 53 } else { 24 };
            let (low, high) = validate::narrow(s.field, scalar.name(), full);
            let limit = 1i128 << digits;
            if low >= -limit && high <= limit {
                return Vec::new();
            }
            vec![
                Verdict::new(
                    Grade::LossyWrite,
                    Concern::Precision,
                    format!("a {bits}-bit floating-point number is exact up to {limit} only"),
                )
                .help("make the column an integer"),
            ]
        }
        Kind::Text { .. } => undeclared(s, "the number is kept as text", "decimal"),
        Kind::Format { name } if name == "money" => vec![super::times::locale_money()],
        Kind::Timestamp { .. } => vec![
            Verdict::new(
                Grade::Undeclared,
                Concern::Unit,
                "the field is a number and the column a moment: seconds, milliseconds or \
                 nanoseconds since 1970?",
            )
            .help(format!(
                "write `// @db column={} as=unix_s` (or unix_ms, unix_us, unix_ns)",
                s.column.name
            ))
            .help("or make the field a google.protobuf.Timestamp"),
        ],
        Kind::Interval => vec![
            Verdict::new(
                Grade::Undeclared,
                Concern::Unit,
                "the field is a number and the column a length of time: in which unit?",
            )
            .help(format!(
                "write `// @db column={} as=dur_s` (or dur_ms, dur_us, dur_ns)",
                s.column.name
            )),
        ],
        kind => incompatible(s, format!("the column holds {}", family(kind))),
    }
}

fn integer_in_integer(s: &Subject<'_>, scalar: Scalar, full: (i128, i128)) -> Vec<Verdict> {
    let Some(column) = int_range(s.kind) else { return Vec::new() };
    let model = s.model_holds().and_then(int_range);
    let write = validate::narrow(s.field, scalar.name(), full);
    // The narrowest hop decides what can be written.
    let column_hop = (column, format!("`{}` {}", s.column.name, s.column.ty), "the column");
    let model_hop = model.map(|m| {
        let ty = s.model.map_or("", |f| f.type_text.as_str());
        (m, format!("the model's {ty}"), "the model field")
    });
    for ((low, high), holder, what) in std::iter::once(column_hop).chain(model_hop) {
        if write.0 >= low && write.1 <= high {
            continue;
        }
        let holds = format!("{holder} holds {}", shown((low, high)));
        if bits(full) <= bits((low, high)) {
            return vec![sign(scalar, (low, high), &holds, what)];
        }
        let needs = if write == full { format!("{} bits", bits(full)) } else { shown(write) };
        let reason = format!("{} needs {needs}, {holds}", scalar.name());
        return vec![
            Verdict::new(Grade::LossyWrite, outside(write, full), reason)
                .help(format!("make {what} {} bits wide", bits(write).next_power_of_two()))
                .help(bound(scalar, high, low, full)),
        ];
    }
    // Reading: SQLite keeps 64 bits whatever the type says, so there the model is the measure.
    let read = if s.is_loose() { model.unwrap_or(full) } else { column };
    if read.1 > full.1 {
        let reason = format!(
            "`{}` may hold values beyond {}, which {} cannot carry",
            s.column.name,
            number(full.1),
            scalar.name()
        );
        let wider = if full.0 < 0 { "int64" } else { "uint64" };
        return vec![
            Verdict::new(Grade::LossyRead, Concern::Wider, reason)
                .help(format!("make the field {wider}, or the model and the column narrower")),
        ];
    }
    Vec::new()
}

/// Whether it is the type or the bounds of a rule that do not fit.
fn outside(write: (i128, i128), full: (i128, i128)) -> Concern {
    if write == full { Concern::Range } else { Concern::Bounds }
}

fn sign(scalar: Scalar, held: (i128, i128), holds: &str, what: &str) -> Verdict {
    let unsigned_field =
        matches!(scalar, Scalar::Uint32 | Scalar::Uint64 | Scalar::Fixed32 | Scalar::Fixed64);
    let reason = if unsigned_field {
        format!("{} has no sign, {holds}: values beyond {} fail", scalar.name(), number(held.1))
    } else {
        format!("{} has a sign, {holds}: negative values are rejected", scalar.name())
    };
    let out = Verdict::new(Grade::LossyBoth, Concern::Sign, reason);
    if unsigned_field {
        let out = if scalar.range().is_some_and(|(_, high)| high <= i128::from(u32::MAX)) {
            out.help(format!("make {what} 64 bits wide"))
        } else {
            out
        };
        out.help(bound(scalar, held.1, held.0, (0, i128::MAX)))
    } else {
        out.help(format!(
            "add the rule `({OPTION}).{}.gte = 0`, or make {what} signed",
            scalar.name()
        ))
    }
}

/// A range for people; the ends of 64 bits as powers, which can be told apart.
fn shown((low, high): (i128, i128)) -> String {
    format!("{}..{}", number(low), number(high))
}

fn number(n: i128) -> String {
    if n == i128::from(i64::MIN) {
        "-2^63".to_owned()
    } else if n == i128::from(i64::MAX) {
        "2^63-1".to_owned()
    } else if n == i128::from(u64::MAX) {
        "2^64-1".to_owned()
    } else {
        n.to_string()
    }
}

/// The protovalidate rule that keeps a field within what is held.
fn bound(scalar: Scalar, high: i128, low: i128, full: (i128, i128)) -> String {
    let name = scalar.name();
    if full.0 < 0 {
        format!("or bound the field: `({OPTION}).{name} = {{gte: {low}, lte: {high}}}`")
    } else {
        format!("or bound the field: `({OPTION}).{name}.lte = {high}`")
    }
}

/// How many bits a range takes, a sign included.
fn bits((low, high): (i128, i128)) -> u32 {
    let magnitude = |n: i128| 128 - n.leading_zeros();
    if low < 0 { 1 + magnitude(high).max(magnitude(-(low + 1))) } else { magnitude(high) }
}

fn integer_in_decimal(
    s: &Subject<'_>,
    scalar: Scalar,
    full: (i128, i128),
    precision: u32,
    scale: u32,
) -> Vec<Verdict> {
    let digits = precision.saturating_sub(scale).min(38);
    let limit = 10i128.pow(digits) - 1;
    let (low, high) = validate::narrow(s.field, scalar.name(), full);
    if low < -limit || high > limit {
        let reason = format!(
            "{} needs {}, `{}` {} holds {digits} digits before the point",
            scalar.name(),
            shown((low, high)),
            s.column.name,
            s.column.ty
        );
        return vec![
            Verdict::new(Grade::LossyWrite, outside((low, high), full), reason)
                .help("widen the column")
                .help(bound(scalar, limit, -limit, full)),
        ];
    }
    if s.is_loose() {
        return Vec::new();
    }
    vec![
        Verdict::new(
            Grade::LossyRead,
            Concern::Wider,
            format!("`{}` may hold numbers that {} cannot carry", s.column.name, scalar.name()),
        )
        .help("make the column an integer"),
    ]
}

/// SQLite keeps whole numbers of 64 bits whatever the column says; what is larger becomes floating
/// point (<https://www.sqlite.org/datatype3.html>).
fn in_loose_decimal(s: &Subject<'_>, scalar: Scalar, full: (i128, i128)) -> Vec<Verdict> {
    let (_, high) = validate::narrow(s.field, scalar.name(), full);
    if !s.is_loose() || high <= i128::from(i64::MAX) {
        return Vec::new();
    }
    vec![
        Verdict::new(
            Grade::LossyWrite,
            Concern::Precision,
            format!(
                "values beyond {} become 64-bit floating point there",
                number(i128::from(i64::MAX))
            ),
        )
        .help(bound(scalar, i64::MAX.into(), 0, (0, i128::MAX)))
        .help("or make the column text, with `as=decimal`"),
    ]
}
