//! PM104: a column that looks like a secret is served.

use crate::place::{about, both_sides, short_field};
use crate::{Facts, Findings, Judged, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::{FieldKind, Role, Scalar, name_words};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM104"),
    name: "secret-served",
    severity: Severity::Warning,
    summary: "A column that looks like a secret is served by the API",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for j in facts.judged().iter().filter(|j| is_served_secret(j)) {
        let name = short_field(j.message, j.field);
        let text = format!(
            "`{}.{}` looks like a secret and is served by `{name}`",
            j.pair.table, j.column.name
        );
        let finding = both_sides(facts, j, Diagnostic::warning(RULE.code, text));
        out.push_about(
            about(j),
            finding
                .help("remove the field from the message, or mark it INPUT_ONLY (google.api.field_behavior)")
                .help("if it is no secret, exempt the field in `[[proto.exempt]]` and say why"),
        );
    }
}

/// Whether a matched field serves what looks like a secret.
pub(super) fn is_served_secret(j: &Judged<'_>) -> bool {
    let served = matches!(j.pair.role, Role::Resource | Role::View | Role::Event)
        && !j.field.has_behavior("INPUT_ONLY");
    let textual = matches!(j.field.kind, FieldKind::Scalar(Scalar::String | Scalar::Bytes));
    let marked = j.field.options.is_true("debug_redact");
    served && (marked || (textual && is_secret_name(&j.column.name)))
}

/// Secrets by their names; not `page_token_id` or `commit_hash`.
fn is_secret_name(name: &str) -> bool {
    let words = name_words(name);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [
            ..,
            "password" | "passwd" | "passphrase" | "secret" | "secrets" | "token" | "salt"
            | "credential" | "credentials",
        ] => true,
        [.., "private" | "api" | "secret" | "access" | "encryption" | "signing", "key"] => true,
        [.., "password" | "key" | "token" | "secret" | "pin", "hash" | "digest"] => true,
        _ => false,
    }
}

const DOCS: &str = r#"
## What it checks

String and bytes fields of stored messages whose column is named like a secret (`password`,
`*_token`, `api_key`, `key_hash`, …), and fields with `debug_redact`. Fields marked INPUT_ONLY are
left out.

## Why it matters

A field added to a message is served to everybody who may read the message.

## Example

```proto
string password = 6;
```

over `Password string` with `json:"-"`.

## How to fix it

Remove the field, or mark it INPUT_ONLY. If it is no secret, exempt it with a reason.
"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for secret in
            ["password", "root_password", "key_hash", "APIKey", "access_token", "private_key"]
        {
            assert!(is_secret_name(secret), "{secret}");
        }
        for fine in ["commit_hash", "token_id", "ssh_key", "password_changed_at", "key"] {
            assert!(!is_secret_name(fine), "{fine}");
        }
    }
}
