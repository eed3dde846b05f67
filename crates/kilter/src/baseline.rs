//! The findings a project has when it begins to check its protos: known, and not counted.
//!
//! One line for each, by names rather than lines, so that it survives edits and merges. Only
//! findings about messages, fields, tables and columns can be known; mistakes in the configuration
//! and in directives, and files that are not there or cannot be read, always count.

use kilter_diag::{Code, Diagnostic, Source, Span};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::Arc;

/// Where the file is written when neither the command nor the configuration says.
pub const FILE_NAME: &str = "kilter-baseline.txt";

const HEAD: &str = "\
# Findings that were there when checking began: rule, message, field, table, column.
# They do not count. Written by `kilter validate --write-baseline`; lines may be removed by hand.
";

/// What a finding is known by; `None` for findings that always count.
pub fn fingerprint(finding: &Diagnostic) -> Option<String> {
    let s = finding.subject.as_deref()?;
    let name = |n: &Option<String>| n.as_deref().unwrap_or("-").replace(char::is_whitespace, "_");
    let names = [&s.message, &s.field, &s.table, &s.column].map(name);
    Some(format!("{} {}", finding.code, names.join(" ")))
}

/// The file that makes all of `findings` known.
pub fn write(findings: &[Diagnostic]) -> String {
    let lines: BTreeSet<String> = findings.iter().filter_map(fingerprint).collect();
    let mut out = HEAD.to_owned();
    for line in lines {
        let _ = writeln!(out, "{line}");
    }
    out
}

/// The findings that are not known, how many are, and what is to be said of the file.
pub fn apply(
    findings: Vec<Diagnostic>,
    file: &Arc<Source>,
) -> (Vec<Diagnostic>, usize, Option<Diagnostic>) {
    let known: BTreeSet<&str> =
        file.text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')).collect();
    let mut met = BTreeSet::new();
    let all = findings.len();
    let new: Vec<Diagnostic> = findings
        .into_iter()
        .filter(|finding| {
            let line = fingerprint(finding).and_then(|own| known.get(own.as_str()).copied());
            met.extend(line);
            line.is_none()
        })
        .collect();
    let hidden = all - new.len();
    let gone: Vec<&str> = known.difference(&met).copied().collect();
    let stale = gone.first().map(|first| {
        let at = file.text.find(first).unwrap_or(0);
        let what = match gone.len() {
            1 => "1 line matches".to_owned(),
            n => format!("{n} lines match"),
        };
        Diagnostic::info(Code("PM013"), format!("{what} no finding any more"))
            .at(Span::new(file, at..at + first.len()), "the first of them")
            .help("what was mended can be removed, so that it is found when it comes back")
            .command("kilter validate --write-baseline")
    });
    (new, hidden, stale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_diag::Subject;

    fn finding(code: &'static str, column: &str) -> Diagnostic {
        let subject = Subject { column: Some(column.to_owned()), ..Subject::default() };
        Diagnostic::error(Code(code), "worded so today").about(subject)
    }

    #[test]
    fn what_was_written_is_known_and_what_is_new_counts() {
        let old = [finding("PM303", "runs.a"), finding("PM101", "runs.b")];
        let file = Source::new(FILE_NAME, write(&old));
        assert!(file.text.ends_with("PM101 - - - runs.b\nPM303 - - - runs.a\n"), "{}", file.text);
        let mut now = old.to_vec();
        now[0].message = "worded otherwise".to_owned();
        let nameless = Diagnostic::error(Code("E001"), "always counts");
        now.extend([finding("PM303", "runs.b"), nameless]);
        let (new, hidden, stale) = apply(now, &file);
        assert_eq!((new.len(), hidden, stale), (2, 2, None));
        let (new, hidden, stale) = apply(vec![old[1].clone()], &file);
        assert_eq!((new.len(), hidden), (0, 1));
        let stale = stale.expect("one line is stale");
        assert_eq!(stale.labels[0].span.text(), "PM303 - - - runs.a");
    }
}
