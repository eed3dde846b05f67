//! Single values: what rules and enums list against what the column accepts, and its default.

use super::enums::{self, Stored};
use super::lengths::is_server_written;
use super::{Concern, Grade, Subject, Verdict, scalar_of};
use crate::validate::{self, OPTION};
use crate::{EnumType, FieldKind, Scalar};
use kilter_schema::Kind;

pub(super) fn judge(s: &Subject<'_>) -> Vec<Verdict> {
    if s.field.repeated {
        return Vec::new();
    }
    match &s.field.kind {
        FieldKind::Enum(name) => match s.protos.enum_type(name) {
            Some(e) => of_enum(s, e),
            None => Vec::new(),
        },
        _ if s.codec.is_some() => Vec::new(),
        _ => match scalar_of(s.field) {
            Some(scalar) => of_scalar(s, scalar),
            None => Vec::new(),
        },
    }
}

/// The values a column accepts, where it lists them.
fn accepted<'a>(s: &Subject<'a>) -> Option<&'a [String]> {
    match s.kind {
        Kind::Enum { labels } if !labels.is_empty() => Some(labels),
        _ => s.allowed.values.as_deref(),
    }
}

fn of_scalar(s: &Subject<'_>, scalar: Scalar) -> Vec<Verdict> {
    let mut out = Vec::new();
    let fits = match scalar {
        Scalar::String => matches!(s.kind, Kind::Text { .. } | Kind::Enum { .. }),
        other => other.range().is_some() && matches!(s.kind, Kind::Int { .. }),
    };
    if !fits {
        return out;
    }
    if let Some(accepted) = accepted(s) {
        out.extend(listed(s, scalar, accepted));
    }
    if let Some(range) = scalar.range() {
        out.extend(against_check(s, scalar, range));
    }
    out.extend(default_of_scalar(s, scalar));
    out
}

/// `in` and `const` of the field against the list of the column.
fn listed(s: &Subject<'_>, scalar: Scalar, accepted: &[String]) -> Vec<Verdict> {
    let mut own = validate::list(s.field, &format!("{}.in", scalar.name()));
    own.extend(validate::rule(s.field, &format!("{}.const", scalar.name())));
    let column = &s.column.name;
    if own.is_empty() {
        if is_server_written(s) || enums::is_bounded_text(s) {
            return Vec::new();
        }
        let values = quoted(accepted.iter().map(String::as_str));
        let rule: Vec<String> = accepted
            .iter()
            .map(|v| if scalar == Scalar::String { format!("\"{v}\"") } else { v.clone() })
            .collect();
        return vec![
            Verdict::new(
                Grade::LossyWrite,
                Concern::ValuesUnlisted,
                format!("`{column}` accepts {values} only, and the field anything"),
            )
            .help(format!(
                "add the rule `({OPTION}).{} = {{in: [{}]}}`, or make the field an enum",
                scalar.name(),
                rule.join(", ")
            )),
        ];
    }
    let mut out = Vec::new();
    let rejected: Vec<&str> =
        own.iter().copied().filter(|v| !accepted.iter().any(|a| a == v)).collect();
    if !rejected.is_empty() {
        out.push(
            Verdict::new(
                Grade::LossyWrite,
                Concern::ValueRejected,
                format!("`{column}` rejects {}, which the field's rule allows", quoted(rejected)),
            )
            .help("extend the column's list with a migration, or shorten the rule"),
        );
    }
    let unknown: Vec<&str> =
        accepted.iter().map(String::as_str).filter(|a| !own.contains(a)).collect();
    if !unknown.is_empty() {
        out.push(
            Verdict::new(
                Grade::LossyRead,
                Concern::ValueUnknown,
                format!("`{column}` may hold {}, which the field's rule refuses", quoted(unknown)),
            )
            .help("extend the rule, or shorten the column's list once no row has them"),
        );
    }
    out
}

/// A CHECK that is narrower than the field.
fn against_check(s: &Subject<'_>, scalar: Scalar, full: (i128, i128)) -> Option<Verdict> {
    if is_server_written(s) {
        return None;
    }
    let (low, high) = validate::narrow(s.field, scalar.name(), full);
    let (least, most) = (s.allowed.low, s.allowed.high);
    let below = least.filter(|l| low < *l).map(|l| format!("gte: {l}"));
    let above = most.filter(|h| high > *h).map(|h| format!("lte: {h}"));
    let rule: Vec<String> = below.into_iter().chain(above).collect();
    if rule.is_empty() {
        return None;
    }
    let allows = match (least, most) {
        (Some(l), Some(h)) => format!("{l} to {h}"),
        (Some(l), None) => format!("{l} and more"),
        (None, Some(h)) => format!("{h} and less"),
        (None, None) => return None,
    };
    // Without any rule the server may well know by other means.
    let concern = match (low, high) == full {
        true => Concern::CheckUnstated,
        false => Concern::CheckNarrower,
    };
    Some(
        Verdict::new(
            Grade::LossyWrite,
            concern,
            format!("a CHECK holds `{}` to {allows}, and the field goes beyond", s.column.name),
        )
        .help(format!(
            "bound the field: `({OPTION}).{} = {{{}}}`",
            scalar.name(),
            rule.join(", ")
        )),
    )
}

/// A default that the field's rules refuse.
fn default_of_scalar(s: &Subject<'_>, scalar: Scalar) -> Option<Verdict> {
    let default = default_value(s)?;
    let ty = scalar.name();
    let listed = validate::list(s.field, &format!("{ty}.in"));
    let broken = if !listed.is_empty() && !listed.contains(&default.as_str()) {
        Some("in")
    } else if let Some(range) = scalar.range() {
        let n: i128 = default.parse().ok()?;
        let (low, high) = validate::narrow(s.field, ty, range);
        if n < low {
            Some("gte")
        } else if n > high {
            Some("lte")
        } else {
            None
        }
    } else {
        let chars = default.chars().count() as u64;
        let lengths = validate::lengths(s.field);
        if lengths.max_chars.is_some_and(|max| chars > max) {
            Some("max_len")
        } else if chars < lengths.min_chars {
            Some(lengths.min_rule)
        } else {
            None
        }
    }?;
    let zero = default.is_empty() || default == "0";
    let concern = if zero { Concern::DefaultUnset } else { Concern::DefaultWrong };
    let shown = s.column.default.as_deref().unwrap_or("");
    Some(
        Verdict::new(
            Grade::LossyRead,
            concern,
            format!("the default {shown} of `{}` breaks the rule `{ty}.{broken}`", s.column.name),
        )
        .help("give the column a default that the rule allows, or none"),
    )
}

fn of_enum(s: &Subject<'_>, e: &EnumType) -> Vec<Verdict> {
    let Some(stored) = enums::stored_as(s, e) else { return Vec::new() };
    let mut out = labels(s, e, &stored);
    out.extend(too_long(s, e, &stored));
    out.extend(default_of_enum(s, e, &stored));
    out
}

/// A name that the column has no room for, where the spelling is declared; spellings that show by
/// themselves are judged with the type.
fn too_long(s: &Subject<'_>, e: &EnumType, stored: &Stored) -> Option<Verdict> {
    let Kind::Text { max_chars: Some(max), .. } = *s.kind else { return None };
    if s.codec.is_none() || s.is_loose() || *stored == Stored::Number {
        return None;
    }
    let names = e.values.iter().map(|v| stored.write(e, v));
    let longest = names.max_by_key(|n| n.chars().count())?;
    let chars = longest.chars().count() as u64;
    (chars > max).then(|| {
        let reason = format!("'{longest}' has {chars} characters, `{}` holds {max}", s.column.name);
        Verdict::new(Grade::LossyWrite, Concern::Range, reason).help("widen the column")
    })
}

/// The values of an enum against the labels of the column.
fn labels(s: &Subject<'_>, e: &EnumType, stored: &Stored) -> Vec<Verdict> {
    let accepts = |number: i32, text: &str| match accepted(s) {
        Some(list) => list.iter().any(|v| v == text),
        None => {
            let n = i128::from(number);
            s.allowed.low.is_none_or(|l| n >= l) && s.allowed.high.is_none_or(|h| n <= h)
        }
    };
    let number_only = matches!(stored, Stored::Number);
    let narrowed = accepted(s).is_some()
        || (number_only && (s.allowed.low.is_some() || s.allowed.high.is_some()));
    if !narrowed {
        return Vec::new();
    }
    let mut missing: Vec<(i32, String)> = Vec::new();
    for value in e.values.iter().filter(|v| is_sent(s, v.number)) {
        let reached = e
            .values
            .iter()
            .filter(|v| v.number == value.number)
            .any(|v| accepts(v.number, &stored.write(e, v)));
        if !reached && !missing.iter().any(|(n, _)| *n == value.number) {
            missing.push((value.number, stored.write(e, value)));
        }
    }
    missing_labels(s, e, &missing).into_iter().chain(extra_labels(s, e, stored)).collect()
}

fn missing_labels(s: &Subject<'_>, e: &EnumType, missing: &[(i32, String)]) -> Option<Verdict> {
    if missing.is_empty() {
        return None;
    }
    let zero_only = missing.iter().all(|(n, _)| *n == 0);
    let concern = if zero_only { Concern::ZeroLabelMissing } else { Concern::LabelMissing };
    let list = quoted(missing.iter().map(|(_, text)| text.as_str()));
    let verdict = Verdict::new(
        Grade::LossyWrite,
        concern,
        format!("`{}` rejects {list}, which {} has", s.column.name, e.name),
    );
    Some(if zero_only {
        verdict.help(format!(
            "say that it is never sent (`({OPTION}).enum = {{not_in: [0]}}`), or let NULL stand \
             for it"
        ))
    } else {
        verdict.help("add what is missing to the column with a migration")
    })
}

fn extra_labels(s: &Subject<'_>, e: &EnumType, stored: &Stored) -> Option<Verdict> {
    let extra: Vec<&str> = accepted(s)
        .unwrap_or(&[])
        .iter()
        .map(String::as_str)
        .filter(|label| !e.values.iter().any(|v| stored.write(e, v) == **label))
        .collect();
    if extra.is_empty() {
        return None;
    }
    let reason =
        format!("`{}` may hold {}, which {} has not", s.column.name, quoted(extra), e.name);
    Some(
        Verdict::new(Grade::LossyRead, Concern::LabelExtra, reason)
            .help("add them to the enum, or remove them from the column once no row has them"),
    )
}

/// Whether callers may send a value: rules may exclude it, and zero may stand for NULL.
fn is_sent(s: &Subject<'_>, number: i32) -> bool {
    let text = number.to_string();
    let only = validate::list(s.field, "enum.in");
    let fixed = validate::rule(s.field, "enum.const");
    let excluded = validate::list(s.field, "enum.not_in").contains(&text.as_str())
        || (!only.is_empty() && !only.contains(&text.as_str()))
        || fixed.is_some_and(|f| f != text);
    let excused = number == 0 && (validate::is_required(s.field) || s.column.nullable);
    !excluded && !excused
}

fn default_of_enum(s: &Subject<'_>, e: &EnumType, stored: &Stored) -> Option<Verdict> {
    let default = default_value(s)?;
    let shown = s.column.default.as_deref().unwrap_or("");
    let value = e.values.iter().find(|v| match stored {
        Stored::Number => v.number.to_string() == default,
        _ => stored.write(e, v) == default,
    });
    let (concern, reason) = match value {
        // The empty text means "not set" in Go.
        None if default.is_empty() => return None,
        None => (Concern::DefaultWrong, format!("is no value of {}", e.name)),
        Some(v)
            if validate::list(s.field, "enum.not_in").contains(&v.number.to_string().as_str()) =>
        {
            (Concern::DefaultUnset, format!("is {}, which the field's rule refuses", v.name))
        }
        Some(_) => return None,
    };
    Some(
        Verdict::new(
            Grade::LossyRead,
            concern,
            format!("the default {shown} of `{}` {reason}", s.column.name),
        )
        .help("give the column another default, or none"),
    )
}

/// The column's default, where it is a plain value.
fn default_value(s: &Subject<'_>) -> Option<String> {
    if s.column.auto_increment.is_some() || s.column.generated.is_some() {
        return None;
    }
    let text = s.column.default.as_deref()?.trim();
    if let Some(quoted) = text.strip_prefix('\'') {
        return Some(quoted.split('\'').next().unwrap_or("").to_owned());
    }
    let number = text.trim_matches(['(', ')']);
    number.parse::<i128>().is_ok().then(|| number.to_owned())
}

fn quoted<'a>(values: impl IntoIterator<Item = &'a str>) -> String {
    let all: Vec<String> = values.into_iter().map(|v| format!("'{v}'")).collect();
    match all.len() {
        0..=6 => all.join(", "),
        n => format!("{} and {} more", all[..5].join(", "), n - 5),
    }
}
