//! PM514: rows in the old encoding.

use crate::place::{about, both_sides, short_field};
use crate::served::{fields, shown};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::mentions;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM514"),
    name: "codec-changed",
    severity: Severity::Error,
    summary: "The declared encoding of a column changed without its rows",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    let Some(past) = facts.past() else { return };
    for then in fields(facts) {
        let (was, Some(now)) = (then.was, then.now) else { continue };
        let (Some(old), Some(new)) = (&was.matched.codec, &now.matched.codec) else { continue };
        if old == new || was.column.name != now.column.name {
            continue;
        }
        let statements = past.steps.iter().flat_map(|s| &s.script.steps);
        let rewritten = statements
            .map(|s| &s.statement.text)
            .any(|t| t.to_ascii_uppercase().contains("UPDATE") && mentions(t, &now.column.name));
        if rewritten {
            continue;
        }
        let text = format!(
            "`{}` is stored as {} now, and rows of `{}.{}` are {}",
            short_field(now.message, now.field),
            new.word(),
            now.pair.table,
            now.column.name,
            old.word()
        );
        let finding = both_sides(facts, now, Diagnostic::error(RULE.code, text));
        out.push_about(
            about(now),
            shown(facts, finding, was)
                .help("rewrite the rows in the same release, with an UPDATE in a migration")
                .help("or add a column with the new encoding, and fill it before it is read"),
        );
    }
}

const DOCS: &str = r#"
## What it checks

`as=` of a column in the served release and now, and whether a new migration has an UPDATE of it.

## Why it matters

Old rows are read in the new encoding: seconds as milliseconds, which is January 1970.

## Example

`as=unix_s` becomes `as=unix_ms` over the same `bigint`.

## How to fix it

An UPDATE in a migration, or a new column.
"#;
