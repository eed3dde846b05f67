//! PM509: optional now, or no longer.

use crate::place::{about, both_sides, short_field};
use crate::served::{fields, shown};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::{Presence, Role};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM509"),
    name: "presence-changed",
    severity: Severity::Warning,
    summary: "The presence of a field changed and the nullability of its column did not",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for then in fields(facts) {
        let (was, Some(now)) = (then.was, then.now) else { continue };
        let tracks = |p: Presence| p != Presence::None;
        let (before, after) = (tracks(was.field.presence), tracks(now.field.presence));
        let lists = was.field.repeated || now.field.repeated;
        // In an update "not set" means "leave it", in a create request "take the default".
        let meant = match now.pair.role {
            Role::Update => true,
            Role::Create => now.column.default.is_some(),
            _ => false,
        };
        if before == after || lists || meant || was.column.nullable != now.column.nullable {
            continue;
        }
        // The side that now disagrees: a field that says "not set" over NOT NULL, or the reverse.
        let what = match (after, now.column.nullable) {
            (true, false) => "can say \"not set\" now, which the column cannot store",
            (false, true) => "cannot say \"not set\" any more, which the column stores as NULL",
            _ => continue,
        };
        if facts.table(&now.pair.table).is_some_and(|t| t.in_primary_key(&now.column.name)) {
            continue;
        }
        let text = format!("`{}` {what}", short_field(now.message, now.field));
        let finding = both_sides(facts, now, Diagnostic::warning(RULE.code, text));
        let help = match now.column.nullable {
            true => "make the column NOT NULL with a default, or keep `optional`",
            false => "drop NOT NULL from the column in the same release",
        };
        out.push_about(about(now), shown(facts, finding, was).help(help));
    }
}

const DOCS: &str = r#"
## What it checks

Fields that gained or lost presence (`optional`, an edition's feature) over a column that is as nullable
as before.

## Why it matters

Rows written before and after mean different things by the same value.

## Example

`string note = 3;` becomes `optional string note = 3;` over `note text NOT NULL`.

## How to fix it

Change the column in the same release, or leave the field as it was.
"#;
