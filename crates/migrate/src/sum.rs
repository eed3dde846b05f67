//! The sum file `kilter.sum`: one line for each migration file, so that two branches that both
//! add a migration conflict in git, and an edit by hand is noticed.

use crate::checksum::Checksum;
use crate::codes;
use kilter_diag::{Diagnostic, Source, Span};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The name of the sum file.
pub const SUM_FILE: &str = "kilter.sum";

/// The lines of a sum file: checksums by file name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SumFile(pub BTreeMap<String, Checksum>);

/// Whether the sum file agrees with the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SumState {
    /// There is no sum file.
    Absent,
    /// It agrees.
    Matches,
    /// It does not: the names of the files it does not agree with, in order.
    Differs(Vec<String>),
}

impl SumState {
    /// The state of two sum files together: the differences of both; absent when both are.
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Differs(one), Self::Differs(two)) => Self::Differs([one, two].concat()),
            (Self::Differs(names), _) | (_, Self::Differs(names)) => Self::Differs(names),
            (Self::Matches, _) | (_, Self::Matches) => Self::Matches,
            (Self::Absent, Self::Absent) => Self::Absent,
        }
    }
}

impl SumFile {
    /// Reads a sum file. Lines that cannot be read are reported, all of them.
    pub fn read(source: &Arc<Source>) -> (Self, Vec<Diagnostic>) {
        let mut sums = BTreeMap::new();
        let mut problems = Vec::new();
        for (at, line) in source.text.lines().enumerate() {
            let line = line.trim_start_matches('\u{feff}').trim_end();
            if line.is_empty() {
                continue;
            }
            let entry = line
                .rsplit_once(' ')
                .and_then(|(name, sum)| Some((name.trim_end().to_owned(), Checksum::parse(sum)?)));
            let repeated = entry.as_ref().is_some_and(|(name, _)| sums.contains_key(name));
            match entry {
                Some((name, sum)) if !repeated => {
                    sums.insert(name, sum);
                }
                _ => problems.push(bad_line(line, repeated, Span::line(source, at + 1))),
            }
        }
        (Self(sums), problems)
    }

    /// The text of the file: sorted by name, one line each.
    pub fn write(&self) -> String {
        self.0.iter().map(|(name, sum)| format!("{name} {sum}\n")).collect()
    }

    /// Compares with the checksums of the files that are there.
    pub fn compare(&self, files: &BTreeMap<String, Checksum>) -> SumState {
        let names: std::collections::BTreeSet<_> = self.0.keys().chain(files.keys()).collect();
        let differing: Vec<String> = names
            .into_iter()
            .filter(|name| self.0.get(*name) != files.get(*name))
            .cloned()
            .collect();
        if differing.is_empty() { SumState::Matches } else { SumState::Differs(differing) }
    }

    /// The reports for a comparison that found differences: one for each file.
    pub fn report(
        &self,
        source: &Arc<Source>,
        files: &BTreeMap<String, Checksum>,
    ) -> Vec<Diagnostic> {
        let SumState::Differs(names) = self.compare(files) else { return Vec::new() };
        names
            .iter()
            .map(|name| {
                let what = match (self.0.contains_key(name), files.contains_key(name)) {
                    (true, true) => format!("{name} is not the text that {SUM_FILE} stands for"),
                    (true, false) => format!("{name} is listed in {SUM_FILE} and does not exist"),
                    _ => format!("{name} is not listed in {SUM_FILE}"),
                };
                let mut out = Diagnostic::error(codes::SUM_MISMATCH, what);
                if let Some(line) = source.text.lines().position(|l| {
                    l.trim_start_matches('\u{feff}')
                        .strip_prefix(name.as_str())
                        .is_some_and(|r| r.starts_with(' '))
                }) {
                    out = out.at(Span::line(source, line + 1), "");
                }
                out.note("a file was added, removed or edited by hand, or a merge took one side")
                    .help("look at the change; when it is meant, write the sums anew")
                    .command("kilter hash")
            })
            .collect()
    }
}

fn bad_line(line: &str, repeated: bool, span: Span) -> Diagnostic {
    let merge = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|m| line.starts_with(m));
    let what = match (merge, repeated) {
        (true, _) => format!("{SUM_FILE} holds the marks of an unfinished merge"),
        (_, true) => format!("{SUM_FILE} lists a file twice"),
        _ => format!("{SUM_FILE} holds a line that is not `FILE v1:HASH`"),
    };
    let help = if merge {
        "two branches added migrations: decide on their order, then write the sums anew"
    } else {
        "write the sums anew"
    };
    Diagnostic::error(codes::SUM_MISMATCH, what).at(span, "").help(help).command("kilter hash")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sums(entries: &[(&str, &str)]) -> BTreeMap<String, Checksum> {
        entries.iter().map(|(n, t)| ((*n).to_owned(), Checksum::of(t))).collect()
    }

    #[test]
    fn what_is_written_is_read_again_in_any_line_ends() {
        let file = SumFile(sums(&[("b.up.sql", "b"), ("a.up.sql", "a")]));
        let text = file.write();
        assert!(text.starts_with("a.up.sql v1:"), "{text}");
        for text in [text.clone(), text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
            let (read, problems) = SumFile::read(&Source::new("kilter.sum", text));
            assert_eq!((read, problems), (file.clone(), vec![]));
        }
    }

    #[test]
    fn differences_name_the_file() {
        let source = Source::new("kilter.sum", SumFile(sums(&[("a", "1"), ("b", "2")])).write());
        let (file, _) = SumFile::read(&source);
        let there = sums(&[("b", "other"), ("c", "3")]);
        let found: Vec<String> =
            file.report(&source, &there).into_iter().map(|d| d.message).collect();
        assert_eq!(
            found,
            [
                "a is listed in kilter.sum and does not exist",
                "b is not the text that kilter.sum stands for",
                "c is not listed in kilter.sum",
            ]
        );
    }

    #[test]
    fn merge_marks_and_nonsense_are_errors_at_their_lines() {
        let text = "<<<<<<< ours\na v1:zz\n";
        let (_, problems) = SumFile::read(&Source::new("kilter.sum", text));
        let shown: Vec<_> =
            problems.iter().map(|p| format!("{} {}", p.span().unwrap(), p.message)).collect();
        assert_eq!(
            shown,
            [
                "kilter.sum:1:1 kilter.sum holds the marks of an unfinished merge",
                "kilter.sum:2:1 kilter.sum holds a line that is not `FILE v1:HASH`",
            ]
        );
    }
}
