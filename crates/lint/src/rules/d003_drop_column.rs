//! D003: a migration drops a column.

use super::m001_mixed_migration::file_name;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("D003"),
    name: "drop-column",
    severity: Severity::Error,
    summary: "A migration drops a column and its values",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for loss in facts.losses() {
        if loss.script.allows(RULE.code.0) {
            continue;
        }
        for (table, column) in &loss.columns {
            let text =
                format!("{} drops column {table}.{column} and its values", file_name(loss.script));
            let mut diagnostic = Diagnostic::new(RULE.severity, RULE.code, text)
                .at(loss.place(column), "here")
                .help("if that is meant, say so above it: `-- kilter: allow D003: reason`");
            if let Some(candidate) = loss.renamed(Some(table), column) {
                let (_, new) = candidate.rename.names();
                diagnostic = diagnostic.help(format!(
                    "{column} and {new} look like one column renamed ({} of 100: {}); a rename \
                     keeps the values: `ALTER TABLE {table} RENAME COLUMN {column} TO {new}`",
                    candidate.score, candidate.why
                ));
            } else if let Some((_, new)) = loss.added.iter().find(|(t, _)| t == table) {
                diagnostic = diagnostic.help(format!(
                    "column {new} is new in the same migration; a rename keeps the values: \
                     `ALTER TABLE {table} RENAME COLUMN {column} TO {new}`"
                ));
            }
            out.push(diagnostic);
        }
    }
}

const DOCS: &str = r"
## What it checks

Up migrations: whether a column that existed before them is gone after them, also when a SQLite rebuild
leaves it out. Renamed columns are not gone.

## Why it matters

The values are lost, and a release that still uses the column fails. A renamed model field looks like a
column that nobody wants and another one that is missing.

## Example

```sql
ALTER TABLE items DROP COLUMN sku;
ALTER TABLE items ADD COLUMN stock_code text;
```

## How to fix it

A rename is `ALTER TABLE items RENAME COLUMN sku TO stock_code`. Where the values may really go, stop
using the column one release earlier, and write `-- kilter: allow D003: reason` above the statement.
";
