//! D002: a migration drops a table.

use super::m001_mixed_migration::file_name;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("D002"),
    name: "drop-table",
    severity: Severity::Error,
    summary: "A migration drops a table and its rows",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for loss in facts.losses() {
        if loss.script.allows(RULE.code.0) {
            continue;
        }
        for table in &loss.tables {
            let text = format!("{} drops table {table} and its rows", file_name(loss.script));
            let mut diagnostic = Diagnostic::new(RULE.severity, RULE.code, text)
                .at(loss.place(table), "here")
                .help("if that is meant, say so above it: `-- kilter: allow D002: reason`");
            if let Some(candidate) = loss.renamed(None, table) {
                let (_, new) = candidate.rename.names();
                diagnostic = diagnostic.help(format!(
                    "{table} and {new} look like one table renamed ({} of 100: {}); a rename keeps \
                     the rows: `ALTER TABLE {table} RENAME TO {new}`",
                    candidate.score, candidate.why
                ));
            } else if let Some(new) = loss.made.first() {
                diagnostic = diagnostic.help(format!(
                    "table {new} is new in the same migration; a rename keeps the rows: \
                     `ALTER TABLE {table} RENAME TO {new}`"
                ));
            }
            out.push(diagnostic);
        }
    }
}

const DOCS: &str = r"
## What it checks

Up migrations: whether a table that existed before them is gone after them. Renamed tables, and tables
that a SQLite rebuild puts back, are not gone.

## Why it matters

All rows are lost. A struct that was renamed, or a glob in `kilter.toml` that no longer matches, looks
like a table that nobody wants.

## Example

```sql
DROP TABLE invoices;
```

## How to fix it

A rename is `ALTER TABLE docs RENAME TO papers`. Where the rows may really go, stop using the table one
release earlier, and write `-- kilter: allow D002: reason` above the statement.
";
