//! M001: a migration changes the schema and rows.

use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_migrate::{Script, StepSort};

pub(crate) const RULE: Rule = Rule {
    code: Code("M001"),
    name: "mixed-migration",
    severity: Severity::Warning,
    summary: "A migration changes the schema and rows",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for (_, script) in facts.migration_scripts() {
        // A rebuild copies rows because SQLite cannot alter; that is one change.
        if script.allows(RULE.code.0) || !script.rebuilds.is_empty() {
            continue;
        }
        let first = |sort| script.steps.iter().find(|s| s.sort == sort);
        let (Some(schema), Some(data)) = (first(StepSort::Schema), first(StepSort::Data)) else {
            continue;
        };
        let text = format!("{} changes the schema and rows", file_name(script));
        out.push(
            Diagnostic::new(RULE.severity, RULE.code, text)
                .at(data.span.clone(), "changes rows")
                .at(schema.span.clone(), "changes the schema")
                .help("split it: the schema first, the data in a migration of its own"),
        );
    }
}

/// The file's name without its folder.
pub(super) fn file_name(script: &Script) -> &str {
    let path = &script.source.path;
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

const DOCS: &str = r"
## What it checks

Whether one migration has statements that change objects and statements that change rows. The copying
of a SQLite table rebuild does not count.

## Why it matters

Locks that the schema change takes are held while the rows are written; on databases that commit DDL by
itself, a failure in the middle leaves one half. Small migrations are easier to test and to roll back.

## Example

```sql
ALTER TABLE deployments ADD COLUMN slug text;
UPDATE deployments SET slug = lower(name);
```

## How to fix it

Two migrations. Where they must not be apart, `-- kilter: allow M001: reason` on top of the file.
";
