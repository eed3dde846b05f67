//! M002: a migration has very many statements.

use super::m001_mixed_migration::file_name;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("M002"),
    name: "large-migration",
    severity: Severity::Warning,
    summary: "A migration has more statements than `max_statements`",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    let most = facts.max_statements;
    for (_, script) in facts.migration_scripts() {
        let Some(beyond) = script.steps.get(most) else { continue };
        if script.allows(RULE.code.0) {
            continue;
        }
        let text = format!(
            "{} has {} statements, more than {most}",
            file_name(script),
            script.steps.len()
        );
        out.push(
            Diagnostic::new(RULE.severity, RULE.code, text)
                .at(beyond.span.clone(), "the first one beyond")
                .help("split it into migrations that can be tested and rolled back one by one")
                .help("or raise `max_statements` under [lint] in kilter.toml"),
        );
    }
}

const DOCS: &str = r"
## What it checks

The number of statements in a migration against `max_statements` of `[lint]`, 20 if nothing is said.

## Why it matters

Keep migrations small: easier to review, to test and to roll back, and locks are held for a shorter time.

## Example

A file with 40 `CREATE TABLE` statements.

## How to fix it

Split it, raise `max_statements`, or write `-- kilter: allow M002: reason` on top of the file: a first
migration that adopts an existing schema may well be large.
";
