//! PM608: two steps of a removal at once.

use super::pm502_removed_field_unreserved::is_removed;
use crate::place::{about, short_field};
use crate::served::{both_times, fields};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM608"),
    name: "field-and-column-together",
    severity: Severity::Warning,
    summary: "A field is removed and its column dropped in one change",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    let Some(past) = facts.past() else { return };
    for then in fields(facts).iter().filter(|t| is_removed(facts, t)) {
        let was = then.was;
        let (table, name) = (&was.pair.table, &was.column.name);
        let step = past.steps.iter().filter(|s| !s.script.allows(RULE.code.0)).find(|s| {
            let (before, after) = s.column(table, name);
            before.is_some() && after.is_none() && s.after.tables.contains_key(table)
        });
        let Some(step) = step else { continue };
        let text = format!(
            "`{}` is removed and `{table}.{name}` dropped in one change",
            short_field(was.message, was.field)
        );
        let finding =
            Diagnostic::warning(RULE.code, text).at(step.place(&["DROP"], name), "dropped here");
        out.push_about(
            about(was),
            both_times(facts, finding, then)
                .help("remove the field in this release and drop the column in the next one"),
        );
    }
}

const DOCS: &str = r#"
## What it checks

Fields that the served release has and this one has not, whose column a new migration drops.

## Why it matters

There is no order in which both can be deployed without a moment when one misses the other; and no way
back, as the values are gone.

## Example

A pull request that removes `string note = 14;` and has `ALTER TABLE items DROP COLUMN note;`.

## How to fix it

Two releases.
"#;
