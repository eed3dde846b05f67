//! M003: a complex migration says nowhere why.

use super::m001_mixed_migration::file_name;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_dialect::StepMode;
use kilter_migrate::{Script, StepSort};
use kilter_schema::Dialect;

pub(crate) const RULE: Rule = Rule {
    code: Code("M003"),
    name: "unexplained-migration",
    severity: Severity::Warning,
    summary: "A complex migration has no comment",
    docs: DOCS,
    check,
};

/// More statements than this are complex whatever they do.
const SIMPLE: usize = 5;

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for (_, script) in facts.migration_scripts() {
        let Some(why) = complex(script, facts.dialect) else { continue };
        if script.allows(RULE.code.0) || has_comment(script) {
            continue;
        }
        let Some(step) = script.steps.first() else { continue };
        let text = format!("{} {why}, and no comment says why", file_name(script));
        out.push(
            Diagnostic::new(RULE.severity, RULE.code, text)
                .at(step.span.clone(), "")
                .help("begin the file with a comment: what it is for, and why it is done this way"),
        );
    }
}

fn complex(script: &Script, dialect: Dialect) -> Option<String> {
    let steps = &script.steps;
    if steps.len() > SIMPLE {
        return Some(format!("has {} statements", steps.len()));
    }
    if steps.iter().any(|s| s.sort == StepSort::Data) {
        return Some("changes rows".to_owned());
    }
    if steps.iter().any(|s| s.sort == StepSort::Opaque) {
        return Some("runs what cannot be known from its text".to_owned());
    }
    // On MySQL every schema change runs alone.
    let solo = dialect != Dialect::Mysql && steps.iter().any(|s| s.mode == StepMode::Solo);
    solo.then(|| "runs outside a transaction".to_owned())
}

/// Whether the file has a comment that is not a directive.
fn has_comment(script: &Script) -> bool {
    script.source.text.lines().map(str::trim_start).any(|line| {
        let comment = line.strip_prefix("--").or_else(|| line.strip_prefix("/*"));
        comment.is_some_and(|text| {
            let text = text.trim();
            !text.is_empty() && !text.starts_with("kilter:")
        })
    })
}

const DOCS: &str = r"
## What it checks

Migrations with more than five statements, with changes of rows, with statements outside a transaction
or with statements that cannot be read: whether there is a comment other than directives.

## Why it matters

Document complex migrations: who has to decide at night whether to roll one back has only the file.

## Example

```sql
UPDATE deployments SET slug = lower(name) WHERE slug IS NULL;
```

## How to fix it

```sql
-- Deployments from before 4.2 have no slug; the unique index that follows needs one.
UPDATE deployments SET slug = lower(name) WHERE slug IS NULL;
```
";
