//! What a table is beside its columns and keys.

use kilter_schema::TableOptions;

/// What follows the parentheses of `CREATE TABLE`.
pub(super) fn of_table(options: &TableOptions) -> String {
    let mut out = String::new();
    if let Some(engine) = &options.engine {
        out.push_str(&format!(" ENGINE = {engine}"));
    }
    if let Some(charset) = &options.charset {
        out.push_str(&format!(" DEFAULT CHARACTER SET = {charset}"));
    }
    if let Some(collation) = &options.collation {
        out.push_str(&format!(" COLLATE = {collation}"));
    }
    if let Some(format) = &options.row_format {
        out.push_str(&format!(" ROW_FORMAT = {}", format.to_ascii_uppercase()));
    }
    if options.system_versioned {
        out.push_str(" WITH SYSTEM VERSIONING");
    }
    out
}

/// Clauses of `ALTER TABLE`, and what they do not cover.
pub(super) fn change(from: &TableOptions, to: &TableOptions) -> (Vec<String>, Vec<String>) {
    let (mut clauses, mut notes) = (Vec::new(), Vec::new());
    let differs = |a: &Option<String>, b: &Option<String>| match (a, b) {
        (Some(a), Some(b)) => !a.eq_ignore_ascii_case(b),
        _ => false,
    };
    if let Some(engine) = to.engine.as_ref().filter(|_| differs(&from.engine, &to.engine)) {
        clauses.push(format!("ENGINE = {engine}"));
    }
    if let Some(format) =
        to.row_format.as_ref().filter(|_| differs(&from.row_format, &to.row_format))
    {
        clauses.push(format!("ROW_FORMAT = {}", format.to_ascii_uppercase()));
    }
    if from.system_versioned != to.system_versioned {
        let verb = if to.system_versioned { "ADD" } else { "DROP" };
        clauses.push(format!("{verb} SYSTEM VERSIONING"));
    }
    if differs(&from.charset, &to.charset) || differs(&from.collation, &to.collation) {
        let charset = to.charset.as_deref().unwrap_or("utf8mb4");
        let collation = to.collation.iter().map(|c| format!(" COLLATE {c}")).collect::<String>();
        notes.push(format!(
            "its character set or collation differs. CONVERT TO CHARACTER SET {charset}{collation} \
             rewrites every text column; where that is wanted, write it by hand"
        ));
    }
    if from.partition_by != to.partition_by {
        notes.push("it is partitioned otherwise; write PARTITION BY by hand".to_owned());
    }
    (clauses, notes)
}
