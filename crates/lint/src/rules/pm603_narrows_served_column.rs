//! PM603: a column that refuses what running servers accept.

use crate::grade::writes_worse;
use crate::place::{about, short_field};
use crate::served::{NewMigration, Past, shown};
use crate::{Facts, Findings, Judged, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_dialect::engine;
use kilter_proto::{Subject, Verdict, judge};
use kilter_schema::Schema;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM603"),
    name: "narrows-served-column",
    severity: Severity::Error,
    summary: "A migration makes a column narrower than what the served release accepts",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    let Some(past) = facts.past() else { return };
    for step in past.steps.iter().filter(|s| !s.script.allows(RULE.code.0)) {
        for was in past.facts.judged() {
            let (Some(before), Some(after)) = step.column(&was.pair.table, &was.column.name) else {
                continue;
            };
            // What a request writes is said of the request.
            if past.facts.is_written_elsewhere(was) {
                continue;
            }
            if before == after && same_checks(step, &was.pair.table) {
                continue;
            }
            let (Some(old), Some(new)) =
                (over(past, was, &step.before), over(past, was, &step.after))
            else {
                continue;
            };
            let Some(verdict) = writes_worse(&old, &new) else { continue };
            let text = format!(
                "narrows `{}.{}` below what {} accepts for `{}`: {}",
                was.pair.table,
                was.column.name,
                past.name,
                short_field(was.message, was.field),
                verdict.reason
            );
            let finding = Diagnostic::error(RULE.code, text)
                .at(step.place(&["ALTER", "CHECK"], &was.column.name), "here");
            out.push_about(
                about(was),
                shown(facts, finding, was)
                    .help("first a release that accepts no more than the column will hold"),
            );
        }
    }
}

fn same_checks(step: &NewMigration<'_>, table: &str) -> bool {
    let checks = |s: &Schema| s.tables.get(table).map(|t| t.checks.clone());
    checks(&step.before) == checks(&step.after) && step.before.enums == step.after.enums
}

/// What is to be said of a served field over its column in another schema.
fn over(past: &Past<'_>, was: &Judged<'_>, schema: &Schema) -> Option<Vec<Verdict>> {
    let table = schema.table(&was.pair.table)?;
    let column = table.column(&was.column.name)?;
    let kind = past.facts.kind_in(schema, column);
    let allowed = engine(schema.dialect).allowed(table, &column.name);
    let subject = past.facts.subject(was, table);
    Some(judge(&Subject { column, kind: &kind, allowed: &allowed, ..subject }))
}

const DOCS: &str = r#"
## What it checks

Migrations that are new since the served release: a smaller type, a shorter `varchar`, NOT NULL, a new
CHECK, on a column in which it stores a field. Is there something it accepts and the column then refuses?

## Why it matters

Until the old release is gone, what its callers send is refused by the database.

## Example

`ALTER TABLE users ALTER COLUMN bio TYPE varchar(300);` under `string bio` without a limit.

## How to fix it

Limit the field first, deploy, then narrow the column.
"#;
