//! PM316: nothing stops two members of a oneof from being stored at once.

use crate::place::with_migration;
use crate::{About, Facts, Findings, Judged, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::mentions;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM316"),
    name: "oneof-unchecked",
    severity: Severity::Info,
    summary: "Nothing in the database stops two members of a oneof from being set",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for pair in facts.pairs {
        let message = &facts.protos.messages[pair.message];
        let Some(table) = facts.table(&pair.table) else { continue };
        for oneof in &message.oneofs {
            let members: Vec<&Judged<'_>> = facts
                .judged()
                .iter()
                .filter(|j| {
                    std::ptr::eq(j.pair, pair)
                        && j.matched.owner == pair.message
                        && j.field.oneof.as_ref() == Some(&oneof.name)
                })
                .collect();
            let columns: std::collections::BTreeSet<&str> =
                members.iter().map(|j| j.column.name.as_str()).collect();
            let guarded = table
                .checks
                .iter()
                .any(|c| columns.iter().filter(|name| mentions(&c.expression, name)).count() > 1);
            // A NOT NULL member is an error of its own (PM301).
            if columns.len() < 2 || guarded || members.iter().any(|j| !j.column.nullable) {
                continue;
            }
            let list: Vec<&str> = columns.iter().copied().collect();
            let mut finding = Diagnostic::info(
                RULE.code,
                format!(
                    "nothing in the database stops two of {} from being set, which are oneof `{}`",
                    list.join(", "),
                    oneof.name
                ),
            );
            for j in &members {
                if let Some((_, field)) = j.model {
                    finding = finding.at(field.span.clone(), "");
                }
            }
            finding = finding.at(oneof.span.clone(), "the oneof");
            finding = with_migration(
                facts,
                finding,
                pair,
                list[0],
                members[0].model.map(|(_, f)| &f.span),
            );
            out.push_about(
                About {
                    field: Some(format!("{}.{}", message.full_name, oneof.name)),
                    column: None,
                },
                finding.help(format!("add CHECK ({})", at_most_one(&list))),
            );
        }
    }
}

/// An expression every dialect understands.
fn at_most_one(columns: &[&str]) -> String {
    if let [a, b] = columns {
        return format!("{a} IS NULL OR {b} IS NULL");
    }
    let ones: Vec<String> =
        columns.iter().map(|c| format!("CASE WHEN {c} IS NULL THEN 0 ELSE 1 END")).collect();
    format!("{} <= 1", ones.join(" + "))
}

const DOCS: &str = r#"
## What it checks

Oneofs whose members have a nullable column each: is there a CHECK that mentions two of them?

## Why it matters

A row with two members set cannot be read back as one message; which one wins is chance.

## Example

```proto
oneof artifact { string image_ref = 11; string archive_path = 12; }
```

over two nullable columns.

## How to fix it

`CHECK (image_ref IS NULL OR archive_path IS NULL)`; on PostgreSQL also
`CHECK (num_nonnulls(image_ref, archive_path) <= 1)`.
"#;
