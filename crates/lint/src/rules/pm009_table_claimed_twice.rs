//! PM009: two models claim one table and disagree on its columns.

use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity, Subject};
use kilter_models::Model;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM009"),
    name: "table-claimed-twice",
    severity: Severity::Warning,
    summary: "Two models declare the same table with different columns",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    compare(&facts.models.models, out);
}

fn compare(models: &[Model], out: &mut Findings) {
    for (i, a) in models.iter().enumerate() {
        for b in models[i + 1..].iter().filter(|b| b.table == a.table) {
            let (only_a, only_b) = (missing_in(b, a), missing_in(a, b));
            if only_a.is_empty() && only_b.is_empty() {
                continue;
            }
            let mut differences = Vec::new();
            if !only_a.is_empty() {
                differences.push(format!("only in {}: {}", qualified(a), only_a.join(", ")));
            }
            if !only_b.is_empty() {
                differences.push(format!("only in {}: {}", qualified(b), only_b.join(", ")));
            }
            let mut finding = Diagnostic::warning(
                RULE.code,
                format!(
                    "models `{}` and `{}` both declare table `{}` with different columns",
                    a.name, b.name, a.table
                ),
            )
            .about(Subject { table: Some(a.table.clone()), ..Subject::default() })
            .at(b.span.clone(), "")
            .at(a.span.clone(), "the other model");
            for difference in differences {
                finding = finding.note(difference);
            }
            out.push(finding.help("delete the stale copy, or merge the two"));
        }
    }
}

fn qualified(model: &Model) -> String {
    format!("{}.{}", model.package, model.name)
}

/// Columns of `of` that `model` has not.
fn missing_in(model: &Model, of: &Model) -> Vec<String> {
    of.fields
        .iter()
        .map(|f| &f.column)
        .filter(|c| !model.fields.iter().any(|f| f.column == **c))
        .cloned()
        .collect()
}

const DOCS: &str = r#"
## What it checks

Models with the same table name, in the same or in different packages, and the columns of each.

## Why it matters

One of them is usually a copy that was forgotten. GORM takes the columns of whichever it is given
last, and writes through the other one lose what it does not know.

## Example

`database.Instance` and `legacy.DatabaseInstance`, both with table `database_instances`.

## How to fix it

Delete the stale copy, or merge the two.
"#;

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_diag::{Source, Span};
    use kilter_models::{Absence, Field, JsonName};

    fn model(name: &str, columns: &[&str]) -> Model {
        let span = Span::new(&Source::new("models.rs", name), 0..name.len());
        let field = |column: &&str| Field {
            name: (*column).into(),
            column: (*column).into(),
            named: String::new(),
            type_text: "String".into(),
            span: span.clone(),
            holds: None,
            absence: Absence::Never,
            json: JsonName::Default,
            encoding: None,
            json_keys: Vec::new(),
            constants: Vec::new(),
            directives: Vec::new(),
        };
        Model {
            name: name.into(),
            package: "db".into(),
            table: "instances".into(),
            named: String::new(),
            fields: columns.iter().map(field).collect(),
            span: span.clone(),
            why: String::new(),
            directives: Vec::new(),
        }
    }

    fn found(a: &[&str], b: &[&str]) -> Vec<Vec<String>> {
        let mut out = Findings::default();
        compare(&[model("A", a), model("B", b)], &mut out);
        out.0.into_iter().map(|(finding, _)| finding.notes).collect()
    }

    #[test]
    fn models_with_different_columns_are_reported() {
        let both = found(&["id", "name"], &["id", "size"]);
        assert_eq!(both, [["only in db.A: name", "only in db.B: size"]]);
        assert_eq!(found(&["id", "name"], &["id"]), [["only in db.A: name"]]);
        assert_eq!(found(&["id"], &["id", "a", "b"]), [["only in db.B: a, b"]]);
    }

    #[test]
    fn models_that_agree_and_models_of_other_tables_are_not() {
        assert!(found(&["id", "name"], &["name", "id"]).is_empty());
        assert!(found(&[], &[]).is_empty());
        let mut out = Findings::default();
        let other = Model { table: "others".into(), ..model("B", &["size"]) };
        compare(&[model("A", &["id"]), other], &mut out);
        assert!(out.0.is_empty());
    }
}
