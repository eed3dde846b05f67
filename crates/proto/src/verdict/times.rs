//! Moments, lengths of time, money, and the other well-known messages.

use super::composite;
use super::{Concern, Grade, Subject, Verdict, family, incompatible};
use crate::{Codec, WellKnown};
use kilter_models::Encoding;
use kilter_schema::Kind;

/// What a codec loses by itself.
pub(super) fn codec_loss(s: &Subject<'_>, codec: &Codec) -> Vec<Verdict> {
    let time =
        matches!(s.field.kind.well_known(), Some(WellKnown::Timestamp | WellKnown::Duration));
    if !time {
        return Vec::new();
    }
    let mut out: Vec<Verdict> = counted(s, codec).into_iter().collect();
    if let Some(kept) = codec.drops_subseconds() {
        out.push(
            Verdict::new(
                Grade::LossyWrite,
                Concern::Rounding,
                format!("the column keeps {kept} only"),
            )
            .help("round in the API too, or the answer to a write differs from a later read"),
        );
    }
    out
}

/// How far a count of units reaches in the column.
fn counted(s: &Subject<'_>, codec: &Codec) -> Option<Verdict> {
    let Kind::Int { bits, unsigned } = *s.kind else { return None };
    let wide = bits > 32 || s.is_loose();
    let (concern, reason) = match codec {
        Codec::UnixNanos if wide => {
            (Concern::FarEnds, "nanoseconds in 64 bits reach from 1677 to 2262")
        }
        Codec::DurationNanos if wide => {
            (Concern::FarEnds, "nanoseconds in 64 bits reach 292 years")
        }
        _ if wide => return None,
        Codec::UnixSeconds if bits == 32 && unsigned => {
            (Concern::TimePrecision, "seconds in 32 bits end on 2106-02-07, and begin in 1970")
        }
        Codec::UnixSeconds if bits == 32 => {
            (Concern::TimePrecision, "seconds in 32 bits end on 2038-01-19")
        }
        Codec::UnixSeconds | Codec::UnixMillis | Codec::UnixMicros | Codec::UnixNanos => {
            (Concern::Range, "the count since 1970 needs 64 bits")
        }
        Codec::DurationMillis => (Concern::TimePrecision, "milliseconds in 32 bits end at 24 days"),
        Codec::DurationMicros => {
            (Concern::TimePrecision, "microseconds in 32 bits end at 35 minutes")
        }
        Codec::DurationNanos => (Concern::TimePrecision, "nanoseconds in 32 bits end at 2 seconds"),
        _ => return None,
    };
    let help = match concern {
        Concern::FarEnds => "count a greater unit, if values so far away can occur",
        _ => "make the column bigint",
    };
    Some(Verdict::new(Grade::LossyWrite, concern, reason).help(help))
}

pub(super) fn well_known(s: &Subject<'_>, known: WellKnown) -> Vec<Verdict> {
    match known {
        WellKnown::Timestamp => timestamp(s),
        WellKnown::Duration => duration(s),
        WellKnown::Decimal => decimal(s),
        WellKnown::Date => day_or_time(s, matches!(s.kind, Kind::Date)),
        WellKnown::TimeOfDay => day_or_time(s, matches!(s.kind, Kind::Time)),
        WellKnown::DateTime => day_or_time(s, false),
        WellKnown::Struct | WellKnown::Value | WellKnown::ListValue => document(s, known),
        WellKnown::Any => vec![
            Verdict::new(
                Grade::Undeclared,
                Concern::Encoding,
                "an Any is nothing without its type URL, and how that is kept is not declared",
            )
            .help(format!("write `// @db column={} as=protojson` (or proto_bytes)", s.column.name)),
        ],
        WellKnown::LatLng if s.is_loose() && matches!(s.kind, Kind::Text { .. }) => Vec::new(),
        WellKnown::LatLng | WellKnown::RpcStatus => composite::message(s),
        WellKnown::Money | WellKnown::Wrapper(_) | WellKnown::FieldMask | WellKnown::Empty => {
            Vec::new()
        }
    }
}

/// `Struct`, `Value`, `ListValue`.
fn document(s: &Subject<'_>, known: WellKnown) -> Vec<Verdict> {
    if s.is_loose() && matches!(s.kind, Kind::Text { .. }) {
        return Vec::new();
    }
    let mut out = composite::message(s);
    let only = match known {
        WellKnown::Struct => "an object",
        WellKnown::ListValue => "a list",
        _ => return out,
    };
    if out.is_empty() {
        let reason = format!("rows of `{}` may hold JSON other than {only}", s.column.name);
        out.push(
            Verdict::new(Grade::LossyRead, Concern::OddRows, reason)
                .help("keep other documents out with a CHECK on the JSON's type"),
        );
    }
    out
}

fn timestamp(s: &Subject<'_>) -> Vec<Verdict> {
    match s.kind {
        Kind::Timestamp { .. } if s.is_loose() => Vec::new(),
        Kind::Timestamp { zoned, precision, until_2038 } => {
            let mut out: Vec<Verdict> = kept(s, *precision).into_iter().collect();
            if *until_2038 {
                out.push(
                    Verdict::new(
                        Grade::LossyWrite,
                        Concern::TimePrecision,
                        "the column ends on 2038-01-19",
                    )
                    .help("make the column datetime(6)"),
                );
            }
            // MySQL's `datetime` has no zone by nature; drivers agree on one for the connection.
            if !zoned && s.column.ty.to_ascii_lowercase().starts_with("timestamp") {
                out.push(
                    Verdict::new(
                        Grade::LossyWrite,
                        Concern::Zone,
                        "what is stored depends on the session's time zone",
                    )
                    .help("make the column timestamptz"),
                );
            }
            out.extend(far_ends(s, *precision, *until_2038));
            out
        }
        Kind::Text { .. } | Kind::Date if s.is_loose() => Vec::new(),
        Kind::Int { .. }
            if s.is_loose() && matches!(s.model_holds(), Some(Kind::Timestamp { .. })) =>
        {
            Vec::new()
        }
        Kind::Date => vec![
            Verdict::new(Grade::LossyWrite, Concern::Range, "the time of day is lost")
                .help("make the column a timestamp, or the field a google.type.Date"),
        ],
        Kind::Int { .. } | Kind::Float { .. } | Kind::Decimal { .. } => vec![
            Verdict::new(
                Grade::Undeclared,
                Concern::Unit,
                "the column is a number: seconds, milliseconds or nanoseconds since 1970?",
            )
            .help(format!(
                "write `// @db column={} as=unix_s` (or unix_ms, unix_us, unix_ns)",
                s.column.name
            )),
        ],
        Kind::Text { .. } => vec![
            Verdict::new(Grade::Undeclared, Concern::Encoding, "how the moment is written as text")
                .help(format!("write `// @db column={} as=rfc3339`", s.column.name)),
        ],
        kind => incompatible(s, format!("the column holds {}", family(kind))),
    }
}

/// What is kept below the second. PostgreSQL's microseconds are what everybody has; only the
/// nanoseconds are lost.
fn kept(s: &Subject<'_>, precision: u8) -> Option<Verdict> {
    let (concern, text) = match precision {
        0 => (Concern::TimePrecision, "the column keeps whole seconds only"),
        1 | 2 => (Concern::TimePrecision, "the column keeps less than milliseconds"),
        3..=5 => (Concern::Rounding, "the column does not keep microseconds"),
        _ => return None,
    };
    let base = s.column.ty.split('(').next().unwrap_or("").trim();
    Some(Verdict::new(Grade::LossyWrite, concern, text).help(format!("make the column {base}(6)")))
}

/// What every column of the type may have and the field has not, or the reverse.
fn far_ends(s: &Subject<'_>, precision: u8, until_2038: bool) -> Vec<Verdict> {
    let far =
        |grade, reason: &str, help: &str| Verdict::new(grade, Concern::FarEnds, reason).help(help);
    let mut out = Vec::new();
    if precision == 6 {
        out.push(far(
            Grade::LossyWrite,
            "the column keeps microseconds, the field carries nanoseconds",
            "round in the API too, or the answer to a write differs from a later read",
        ));
    }
    // PostgreSQL's reach from 4713 BC to 294276, and there is infinity; MySQL's end where the
    // field's do.
    if s.column.ty.to_ascii_lowercase().starts_with("timestamp") && !until_2038 {
        out.push(far(
            Grade::LossyRead,
            "rows may hold infinity and years before 1 or after 9999, which a Timestamp has not",
            "keep them out with a CHECK, such as CHECK (isfinite(…))",
        ));
    }
    out
}

fn duration(s: &Subject<'_>) -> Vec<Verdict> {
    match s.kind {
        Kind::Int { .. } if s.encoding() == Some(Encoding::DurationNanos) => {
            counted(s, &Codec::DurationNanos).into_iter().collect()
        }
        Kind::Int { .. } | Kind::Float { .. } | Kind::Decimal { .. } => vec![
            Verdict::new(
                Grade::Undeclared,
                Concern::Unit,
                "the column is a number: seconds, milliseconds or nanoseconds?",
            )
            .help(format!(
                "write `// @db column={} as=dur_s` (or dur_ms, dur_us, dur_ns)",
                s.column.name
            )),
        ],
        Kind::Interval => vec![
            Verdict::new(
                Grade::LossyBoth,
                Concern::Rounding,
                "months of an interval have no fixed length, and nanoseconds are dropped",
            )
            .help("store a number of milliseconds, with as=dur_ms"),
        ],
        Kind::Text { .. } => vec![
            Verdict::new(
                Grade::Undeclared,
                Concern::Encoding,
                "how the length of time is written as text",
            )
            .help(format!("write `// @db column={} as=text`", s.column.name)),
        ],
        kind => incompatible(s, format!("the column holds {}", family(kind))),
    }
}

fn decimal(s: &Subject<'_>) -> Vec<Verdict> {
    match s.kind {
        Kind::Decimal { .. } if s.is_loose() => vec![
            Verdict::new(
                Grade::LossyWrite,
                Concern::Precision,
                "fractions are kept as 64-bit floating point there, about 15 digits",
            )
            .help("make the column text"),
        ],
        Kind::Decimal { precision: None, .. } | Kind::Text { .. } => Vec::new(),
        Kind::Decimal { precision: Some(_), .. } | Kind::Float { .. } => vec![
            Verdict::new(
                Grade::LossyWrite,
                Concern::Precision,
                format!("a Decimal has any number of digits, {} has not", s.column.ty),
            )
            .help("make the column numeric without limits"),
        ],
        Kind::Int { .. } => incompatible(s, "the fraction is lost"),
        kind => incompatible(s, format!("the column holds {}", family(kind))),
    }
}

/// `google.type.Date`, `TimeOfDay`, `DateTime`.
fn day_or_time(s: &Subject<'_>, exact: bool) -> Vec<Verdict> {
    match s.kind {
        _ if exact && s.is_loose() => Vec::new(),
        Kind::Date if exact => vec![
            Verdict::new(
                Grade::LossyWrite,
                Concern::PartialDay,
                "a Date may leave out the year, the month or the day (0), the column holds whole \
                 days only",
            )
            .help("nothing has to be done where only whole days are sent"),
        ],
        Kind::Time if exact => vec![
            Verdict::new(
                Grade::LossyWrite,
                Concern::PartialDay,
                "a TimeOfDay may be 24:00:00 or a leap second (23:59:60), which the column changes \
                 or refuses",
            )
            .help("nothing has to be done where only ordinary times are sent"),
        ],
        _ if exact => Vec::new(),
        Kind::Timestamp { .. } => Vec::new(),
        Kind::Text { .. } if s.is_loose() => Vec::new(),
        Kind::Text { .. } => vec![
            Verdict::new(Grade::Undeclared, Concern::Encoding, "how it is written as text")
                .help(format!("write `// @db column={} as=text`", s.column.name)),
        ],
        _ if s.holds_json() => Vec::new(),
        kind => incompatible(s, format!("the column holds {}", family(kind))),
    }
}

/// PostgreSQL's `money`.
pub(super) fn locale_money() -> Verdict {
    Verdict::new(
        Grade::LossyWrite,
        Concern::Money,
        "`money` rounds to the decimals of the server's locale, and reads by it",
    )
    .help("make the column numeric, or store the smallest unit in a bigint")
}

pub(super) fn money(s: &Subject<'_>) -> Vec<Verdict> {
    if s.holds_json() || matches!(s.codec, Some(Codec::Json | Codec::ProtoJson | Codec::ProtoBytes))
    {
        return Vec::new();
    }
    let has_currency = s
        .table
        .columns
        .iter()
        .any(|c| c.name != s.column.name && c.name.to_ascii_lowercase().contains("currency"));
    let declared = s.codec.is_some();
    let mut out = Vec::new();
    match s.kind {
        Kind::Float { .. } => out.push(
            Verdict::new(
                Grade::LossyWrite,
                Concern::Money,
                "floating point cannot hold amounts such as 0.10 exactly",
            )
            .help("store the smallest unit in a bigint, or a numeric"),
        ),
        Kind::Int { .. } if !declared => out.push(
            Verdict::new(
                Grade::Undeclared,
                Concern::Money,
                "the column is a whole number: of cents, of micros?",
            )
            .help(format!("write `// @db column={} as=cents` (or micros)", s.column.name)),
        ),
        Kind::Decimal { .. } if s.is_loose() => out.push(
            Verdict::new(
                Grade::LossyWrite,
                Concern::Money,
                "fractions are kept as floating point there, which cannot hold amounts such as \
                 0.10 exactly",
            )
            .help("store the smallest unit in an integer, or text"),
        ),
        Kind::Format { name } if name == "money" => out.push(locale_money()),
        Kind::Int { bits, .. } if declared && *bits <= 32 && !s.is_loose() => {
            let most = match s.codec {
                Some(Codec::Micros) => "2147.48",
                _ => "21 million",
            };
            out.push(
                Verdict::new(
                    Grade::LossyWrite,
                    Concern::Money,
                    format!("amounts beyond {most} do not fit into 32 bits"),
                )
                .help("make the column bigint"),
            );
        }
        Kind::Int { .. } | Kind::Decimal { .. } => {}
        _ if declared => {}
        kind => return incompatible(s, format!("the column holds {}", family(kind))),
    }
    if !has_currency {
        out.push(
            Verdict::new(
                Grade::LossyWrite,
                Concern::Money,
                "the currency is dropped: there is one column, and it holds the amount",
            )
            .help("add a column for the currency code, or exempt the field if there is only one"),
        );
    }
    out
}
