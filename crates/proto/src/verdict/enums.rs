//! Enums, stored as numbers or by name.

use super::numbers::int_range;
use super::{Concern, Grade, Subject, Verdict, family, incompatible};
use crate::validate;
use crate::{Codec, EnumStorage, EnumType, EnumValue, Openness};
use kilter_schema::Kind;

pub(super) fn judge(s: &Subject<'_>, name: &str) -> Vec<Verdict> {
    let Some(e) = s.protos.enum_type(name) else { return Vec::new() };
    match s.kind {
        Kind::Int { .. } => numbers(s, e),
        Kind::Decimal { .. } | Kind::Float { .. } if s.is_loose() => Vec::new(),
        Kind::Text { max_chars, .. } => {
            let (mut out, spelling) = spelling(s, e);
            if let (Some(spelling), Some(max)) = (spelling, max_chars.filter(|_| !s.is_loose())) {
                out.extend(longest(s, e, spelling, max));
            }
            out
        }
        Kind::Enum { labels } if !labels.is_empty() => spelling(s, e).0,
        Kind::Enum { .. } | Kind::Format { .. } => Vec::new(),
        Kind::Bool => vec![
            Verdict::new(Grade::Incompatible, Concern::Type, "an enum is stored as a truth value")
                .help(format!(
                    "say which value is which: `// @db column={} as=enum_map{{…}}`",
                    s.column.name
                )),
        ],
        kind => incompatible(s, format!("the column holds {}", family(kind))),
    }
}

fn numbers(s: &Subject<'_>, e: &EnumType) -> Vec<Verdict> {
    let column = int_range(s.kind).map(|r| (r, format!("`{}` {}", s.column.name, s.column.ty)));
    let model = s.model_holds().and_then(int_range).map(|r| {
        let ty = s.model.map_or("", |m| m.type_text.as_str());
        (r, format!("the model's {ty}"))
    });
    for ((low, high), holder) in [column, model].into_iter().flatten() {
        let out_of_range = e.values.iter().find(|v| !(low..=high).contains(&i128::from(v.number)));
        if let Some(v) = out_of_range {
            return vec![
                Verdict::new(
                    Grade::LossyWrite,
                    Concern::EnumNumber,
                    format!(
                        "{} = {} does not fit {holder}, which holds {low}..{high}",
                        v.name, v.number
                    ),
                )
                .help("make it wider, or give the value a smaller number"),
            ];
        }
    }
    closed(s, e).into_iter().collect()
}

/// A field of a closed enum reads as not set where a row has another number.
fn closed(s: &Subject<'_>, e: &EnumType) -> Option<Verdict> {
    let known = |text: &String| e.values.iter().any(|v| v.number.to_string() == *text);
    let listed = s.allowed.values.as_ref().is_some_and(|list| list.iter().all(known));
    if e.openness == Openness::Open || listed {
        return None;
    }
    Some(
        Verdict::new(
            Grade::LossyRead,
            Concern::Wider,
            format!("{} is closed: rows with any other number read as not set", e.name),
        )
        .help("add a CHECK that lists the numbers, or make the enum open"),
    )
}

/// How the names of an enum are written in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// `STATUS_RUNNING`.
    Name,
    /// `RUNNING`.
    Short,
    /// `running`.
    ShortLower,
}

impl Spelling {
    const ALL: [Self; 3] = [Self::Name, Self::Short, Self::ShortLower];

    /// The word in the configuration.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Short => "short",
            Self::ShortLower => "short_lower",
        }
    }

    /// A value's name in this spelling.
    pub fn write(self, e: &EnumType, value: &str) -> String {
        let short = value.strip_prefix(&prefix(e)).unwrap_or(value);
        match self {
            Self::Name => value.to_owned(),
            Self::Short => short.to_owned(),
            Self::ShortLower => short.to_lowercase(),
        }
    }
}

/// What the values' names begin with: the enum's own name in upper case where they follow the
/// style guide, otherwise whatever they share up to an underscore.
fn prefix(e: &EnumType) -> String {
    let own: String = crate::name_words(&e.name).iter().map(|w| w.to_uppercase() + "_").collect();
    if e.values.iter().all(|v| v.name.starts_with(&own)) {
        return own;
    }
    let Some(first) = e.values.first().filter(|_| e.values.len() > 1) else { return String::new() };
    let mut shared = first.name.as_str();
    while !e.values.iter().all(|v| v.name.starts_with(shared)) {
        let mut end = shared.len().saturating_sub(1);
        while !shared.is_char_boundary(end) {
            end -= 1;
        }
        shared = &shared[..end];
    }
    shared.rfind('_').map_or(String::new(), |at| shared[..=at].to_owned())
}

/// The spelling that stored texts show, if they show one: the one that most of them match.
pub fn spelling_of(e: &EnumType, samples: &[String]) -> Option<Spelling> {
    let matches = |spelling: Spelling| {
        samples
            .iter()
            .filter(|s| e.values.iter().any(|v| spelling.write(e, &v.name) == **s))
            .count()
    };
    let mut best = None;
    for spelling in Spelling::ALL {
        let count = matches(spelling);
        if count > 0 && best.is_none_or(|(c, _)| count > c) {
            best = Some((count, spelling));
        }
    }
    best.map(|(_, spelling)| spelling)
}

/// How an enum is stored, as far as that is declared or shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stored {
    /// By number.
    Number,
    /// By name.
    Name(Spelling),
    /// By a list of its own: value name and text.
    Map(Vec<(String, String)>),
}

impl Stored {
    /// What is stored for a value.
    pub fn write(&self, e: &EnumType, value: &EnumValue) -> String {
        match self {
            Self::Number => value.number.to_string(),
            Self::Name(spelling) => spelling.write(e, &value.name),
            Self::Map(pairs) => {
                let short = Spelling::Short.write(e, &value.name);
                let own = pairs.iter().find(|(name, _)| *name == value.name || *name == short);
                own.map_or_else(|| value.name.clone(), |(_, text)| text.clone())
            }
        }
    }
}

/// How the enum of a field is stored in its column; `None` when nothing shows it.
pub fn stored_as(s: &Subject<'_>, e: &EnumType) -> Option<Stored> {
    match s.codec {
        Some(Codec::EnumInt) => return Some(Stored::Number),
        Some(Codec::EnumName) => return Some(Stored::Name(Spelling::Name)),
        Some(Codec::EnumShort) => return Some(Stored::Name(Spelling::Short)),
        Some(Codec::EnumShortLower) => return Some(Stored::Name(Spelling::ShortLower)),
        Some(Codec::EnumMap(map)) => {
            let pairs = map.split(',').filter_map(|p| p.split_once([':', '=']));
            let trimmed = pairs.map(|(a, b)| (a.trim().to_owned(), b.trim().to_owned()));
            return Some(Stored::Map(trimmed.collect()));
        }
        Some(_) => return None,
        None => {}
    }
    match s.kind {
        Kind::Int { .. } => Some(Stored::Number),
        Kind::Text { .. } | Kind::Enum { .. } => spelling(s, e).1.map(Stored::Name),
        _ => None,
    }
}

/// Whether rules hold a text to a format, so that it is no free text.
pub(super) fn is_bounded_text(s: &Subject<'_>) -> bool {
    validate::rule(s.field, "string.pattern").is_some()
}

fn spelling(s: &Subject<'_>, e: &EnumType) -> (Vec<Verdict>, Option<Spelling>) {
    let samples = samples(s);
    let configured = match s.enum_storage {
        EnumStorage::Name => Some(Spelling::Name),
        EnumStorage::Short => Some(Spelling::Short),
        EnumStorage::ShortLower => Some(Spelling::ShortLower),
        EnumStorage::Int | EnumStorage::Auto => None,
    };
    let seen = spelling_of(e, &samples);
    if samples.is_empty() || seen.is_some_and(|seen| configured.is_none_or(|c| c == seen)) {
        return (Vec::new(), configured.or(seen));
    }
    let shown: Vec<String> = samples.iter().take(4).map(|s| format!("'{s}'")).collect();
    let example = e.values.last().map_or("", |v| v.name.as_str());
    let expected: Vec<String> = Spelling::ALL
        .iter()
        .filter(|sp| configured.is_none_or(|c| c == **sp))
        .map(|sp| format!("'{}' ({})", sp.write(e, example), sp.name()))
        .collect();
    let verdict = Verdict::new(
        Grade::Undeclared,
        Concern::EnumSpelling,
        format!(
            "{}: no value of {}, whose names are written like {}",
            shown.join(", "),
            e.name,
            expected.join(" or ")
        ),
    )
    .help("set `enum_storage` in `[proto]` to how enums are stored")
    .help(format!("or list the values: `// @db column={} as=enum_map{{…}}`", s.column.name));
    (vec![verdict], None)
}

fn longest(s: &Subject<'_>, e: &EnumType, spelling: Spelling, max: u64) -> Option<Verdict> {
    let names = e.values.iter().map(|v| spelling.write(e, &v.name));
    let longest = names.max_by_key(|n| n.chars().count())?;
    (longest.chars().count() as u64 > max).then(|| {
        Verdict::new(
            Grade::LossyWrite,
            Concern::Range,
            format!(
                "'{longest}' has {} characters, `{}` holds {max}",
                longest.chars().count(),
                s.column.name
            ),
        )
        .help("widen the column")
    })
}

/// Texts that are stored in the column: its default, its labels, what its CHECK lists, the model's
/// constants.
fn samples(s: &Subject<'_>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    if let Some(default) = &s.column.default {
        out.extend(literals(default).into_iter().take(1));
    }
    if let Kind::Enum { labels } = s.kind {
        out.extend(labels.iter().cloned());
    }
    for check in &s.table.checks {
        let upper = check.expression.to_ascii_uppercase();
        let lists = upper.contains(" IN ") || upper.contains(" IN(") || upper.contains("ANY");
        if lists && mentions(&check.expression, &s.column.name) {
            out.extend(literals(&check.expression));
        }
    }
    if let Some(model) = s.model {
        out.extend(model.constants.iter().map(|c| c.value.clone()));
    }
    // The empty text means "not set" in Go.
    out.retain(|v| !v.is_empty());
    let mut seen = std::collections::BTreeSet::new();
    out.retain(|v| seen.insert(v.clone()));
    out
}

/// The string literals in an expression.
fn literals(sql: &str) -> Vec<String> {
    sql.replace("''", "\u{0}")
        .split('\'')
        .skip(1)
        .step_by(2)
        .map(|l| l.replace('\u{0}', "'"))
        .filter(|l| l != "'")
        .collect()
}

/// Whether an expression names a column, as a word of its own.
pub fn mentions(sql: &str, column: &str) -> bool {
    sql.match_indices(column).any(|(at, _)| {
        let word = |c: char| c.is_alphanumeric() || c == '_';
        !sql[..at].ends_with(word) && !sql[at + column.len()..].starts_with(word)
    })
}
