//! Rules that protovalidate (or its predecessor protoc-gen-validate) puts on a field, read
//! syntactically: no extension has to be known.

use crate::{Field, Presence};

const PREFIXES: [&str; 2] = [OPTION, "validate.rules"];

/// The option that carries protovalidate's rules, as it is written in a field's options.
pub const OPTION: &str = "buf.validate.field";

/// The value of a rule such as `uint32.lte`.
pub fn rule<'a>(field: &'a Field, name: &str) -> Option<&'a str> {
    if is_ignored(field) {
        return None;
    }
    // The last one counts.
    PREFIXES.iter().find_map(|p| values(field, p, name).next_back())
}

/// The values of the option `prefix.name`, in order.
fn values<'a>(
    field: &'a Field,
    prefix: &str,
    name: &str,
) -> impl DoubleEndedIterator<Item = &'a str> {
    let is = move |n: &str| n.strip_prefix(prefix).and_then(|n| n.strip_prefix('.')) == Some(name);
    field.options.0.iter().filter(move |(n, _)| is(n)).map(|(_, v)| v.as_str())
}

/// Whether the rules on a field are switched off.
fn is_ignored(field: &Field) -> bool {
    field.options.get("buf.validate.field.ignore") == Some("IGNORE_ALWAYS")
}

/// All values of a rule such as `string.in`; empty when there is none.
pub fn list<'a>(field: &'a Field, name: &str) -> Vec<&'a str> {
    if is_ignored(field) {
        return Vec::new();
    }
    let found = PREFIXES.iter().map(|p| values(field, p, name).collect::<Vec<_>>());
    found.into_iter().find(|list| !list.is_empty()).unwrap_or_default()
}

/// The value of a rule that is a count, such as `string.max_len`.
pub fn count(field: &Field, name: &str) -> Option<u64> {
    rule(field, name)?.parse().ok()
}

/// Whether a rule such as `string.uuid` is on.
pub fn is_on(field: &Field, name: &str) -> bool {
    rule(field, name) == Some("true")
}

/// Whether the field must be set: by a rule, by `field_behavior`, by the language.
pub fn is_required(field: &Field) -> bool {
    field.presence == Presence::Required
        || is_on(field, "required")
        || is_on(field, "message.required")
        || field.has_behavior("REQUIRED")
}

/// The names of all rules on a field, without the option's own name: `string.max_len`.
pub fn names(field: &Field) -> impl Iterator<Item = &str> {
    field
        .options
        .0
        .iter()
        .filter_map(|(n, _)| PREFIXES.iter().find_map(|p| n.strip_prefix(p)?.strip_prefix('.')))
}

/// `range` as `gt`, `gte`, `lt`, `lte` and `const` of a numeric type narrow it.
pub fn narrow(field: &Field, ty: &str, range: (i128, i128)) -> (i128, i128) {
    if field.options.0.is_empty() {
        return range;
    }
    let number = |name: &str| rule(field, &format!("{ty}.{name}"))?.parse::<i128>().ok();
    let (mut low, mut high) = range;
    if let Some(n) = number("const") {
        return (n.max(low), n.min(high));
    }
    let listed: Vec<i128> =
        list(field, &format!("{ty}.in")).iter().filter_map(|v| v.parse().ok()).collect();
    if let (Some(least), Some(most)) = (listed.iter().min(), listed.iter().max()) {
        low = low.max(*least);
        high = high.min(*most);
    }
    if let Some(n) = number("gte") {
        low = low.max(n);
    }
    if let Some(n) = number("gt") {
        low = low.max(n.saturating_add(1));
    }
    if let Some(n) = number("lte") {
        high = high.min(n);
    }
    if let Some(n) = number("lt") {
        high = high.min(n.saturating_sub(1));
    }
    // Contradictory rules (or "outside the range" ones) narrow nothing.
    if low <= high { (low, high) } else { range }
}

/// The well-known formats of strings, with the fewest and the most characters of each.
const FORMATS: [(&str, u64, u64); 10] = [
    ("uuid", 36, 36),
    ("tuuid", 32, 32),
    ("ulid", 26, 26),
    ("ipv4", 7, 15),
    ("ipv6", 2, 45),
    ("ip", 2, 45),
    ("ip_prefix", 4, 49),
    ("ip_with_prefixlen", 4, 49),
    ("hostname", 1, 253),
    ("email", 3, 254),
];

/// How long a string may be, as far as rules say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lengths {
    /// The fewest characters; every value has them unless it is empty and not set.
    pub min_chars: u64,
    /// The most characters.
    pub max_chars: Option<u64>,
    /// The most bytes, where a rule counts bytes.
    pub max_bytes: Option<u64>,
    /// The rule behind `min_chars`, for messages.
    pub min_rule: &'static str,
}

/// The lengths of a string field's values.
pub fn lengths(field: &Field) -> Lengths {
    let mut out = Lengths::default();
    if field.options.0.is_empty() {
        return out;
    }
    let mut at_least = |n: u64, rule: &'static str| {
        if n > out.min_chars {
            out.min_chars = n;
            out.min_rule = rule;
        }
    };
    let mut at_most: Option<u64> = None;
    let mut limit = |n: u64| at_most = Some(at_most.map_or(n, |old| old.min(n)));
    if let Some(n) = count(field, "string.min_len") {
        at_least(n, "min_len");
    }
    if let Some(n) = count(field, "string.max_len") {
        limit(n);
    }
    if let Some(n) = count(field, "string.len") {
        at_least(n, "len");
        limit(n);
    }
    for (format, min, max) in FORMATS {
        if is_on(field, &format!("string.{format}")) {
            if min == max {
                at_least(min, format);
            }
            limit(max);
        }
    }
    let mut listed = list(field, "string.in");
    listed.extend(rule(field, "string.const"));
    if let Some(longest) = listed.iter().map(|v| v.chars().count() as u64).max() {
        limit(longest);
    }
    let bytes = count(field, "string.max_bytes").or_else(|| count(field, "string.len_bytes"));
    if let Some(n) = bytes {
        limit(n);
    }
    out.max_chars = at_most;
    out.max_bytes = bytes;
    out
}
