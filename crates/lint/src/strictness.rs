//! How the rules on a field changed: stricter ones, and new ones.

use kilter_proto::{Field, validate};
use std::collections::BTreeSet;

/// Rules that limit from above, from below, and to a list.
const UPPER: [&str; 6] = ["max_len", "max_bytes", "lte", "lt", "max_items", "max_pairs"];
const LOWER: [&str; 6] = ["min_len", "min_bytes", "gte", "gt", "min_items", "min_pairs"];
const EXACT: [&str; 4] = ["len", "len_bytes", "const", "pattern"];

/// Rules that both have, and that allow less now: `max_len 200 -> 100`.
pub(crate) fn tightened(was: &Field, now: &Field) -> Vec<String> {
    let mut out = Vec::new();
    for name in names(now) {
        let (Some(old), Some(new)) = (validate::rule(was, name), validate::rule(now, name)) else {
            continue;
        };
        let last = name.rsplit('.').next().unwrap_or(name);
        let number = |text: &str| text.parse::<f64>().ok();
        let stricter = if UPPER.contains(&last) {
            number(new) < number(old)
        } else if LOWER.contains(&last) {
            number(new) > number(old)
        } else if EXACT.contains(&last) {
            new != old
        } else if last == "in" {
            let now: BTreeSet<&str> = validate::list(now, name).into_iter().collect();
            let lost: Vec<&str> =
                validate::list(was, name).into_iter().filter(|v| !now.contains(v)).collect();
            if !lost.is_empty() {
                out.push(format!("`in` without {}", lost.join(", ")));
            }
            false
        } else {
            new == "true" && old == "false"
        };
        if stricter {
            out.push(format!("{last} {old} -> {new}"));
        }
    }
    out
}

/// Rules that are there now and were not, unless they allow what the old ones did.
pub(crate) fn added(was: &Field, now: &Field) -> Vec<String> {
    let (before, after) = (validate::lengths(was), validate::lengths(now));
    let longer = |n: Option<u64>| n.unwrap_or(u64::MAX);
    let same_lengths =
        longer(after.max_chars) >= longer(before.max_chars) && after.min_chars <= before.min_chars;
    names(now)
        .into_iter()
        .filter(|name| validate::rule(was, name).is_none())
        .filter(|name| validate::rule(now, name) != Some("false"))
        .filter_map(|name| {
            let last = name.rsplit('.').next().unwrap_or(name);
            let length = name.starts_with("string.") && last.contains("len");
            (!(length && same_lengths)).then(|| format!("`{last}`"))
        })
        .collect()
}

/// The names of rules that hold values to something.
fn names(field: &Field) -> BTreeSet<&str> {
    validate::names(field)
        .filter(|n| !n.starts_with("cel") && !n.contains("message") && !n.contains("ignore"))
        .filter(|n| !n.contains("not_in") && !n.contains("example") && !n.contains('['))
        .collect()
}
