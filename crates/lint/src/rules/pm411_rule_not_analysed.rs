//! PM411: rules that are not compared with the column.

use crate::place::{full_field, short_field};
use crate::{About, Facts, Findings, Judged, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::validate;
use std::collections::BTreeSet;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM411"),
    name: "rule-not-analysed",
    severity: Severity::Info,
    summary: "A rule is not compared with what the column accepts",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    // Those of one pair follow each other.
    for own in facts.judged().chunk_by(|a, b| std::ptr::eq(a.pair, b.pair)) {
        let unread: Vec<(&Judged<'_>, &str)> =
            own.iter().filter_map(|j| Some((j, unread(j.field)?))).collect();
        let Some((first, _)) = unread.first() else { continue };
        let pair = first.pair;
        let list: Vec<String> = unread
            .iter()
            .map(|(j, rule)| format!("{rule} of `{}`", short_field(j.message, j.field)))
            .collect();
        let mut finding = Diagnostic::info(
            RULE.code,
            format!("not compared with `{}`: {}", pair.table, list.join(", ")),
        );
        for (j, _) in &unread {
            finding = finding.at(j.field.span.clone(), "");
        }
        out.push_about(
            About { field: Some(full_field(first.message, first.field)), column: None },
            finding.help("see to it by hand that the column accepts what the rule does"),
        );
    }
}

/// The first kind of rule on a field that is not understood.
fn unread(field: &kilter_proto::Field) -> Option<&'static str> {
    let names: BTreeSet<&str> = validate::names(field).collect();
    let any = |test: fn(&str) -> bool| names.iter().any(|n| test(n));
    if any(|n| n == "cel" || n.starts_with("cel.") || n.starts_with("cel_expression")) {
        Some("CEL")
    } else if any(|n| n.contains("predefined") || n.contains("buf.validate.")) {
        Some("predefined rule")
    } else if any(|n| n == "string.pattern" || n == "bytes.pattern") {
        Some("pattern")
    } else {
        None
    }
}

const DOCS: &str = r#"
## What it checks

Rules in CEL, predefined rules and patterns: they are listed once for each pair, so that it is known what
was not compared.

## Why it matters

A pattern may allow what a CHECK refuses, and the reverse.

## Example

`[(buf.validate.field).string.pattern = "^[a-z]+$"]` over `CHECK (name ~ '^[a-z0-9]+$')`.

## How to fix it

Nothing has to be fixed. Compare the two by hand, or exempt the field with a reason.
"#;
