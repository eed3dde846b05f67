//! Which lines a change touched, so that an annotation stands where the reviewer looks.

use crate::exit::Failure;
use crate::git;
use kilter_diag::{Diagnostic, Span};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::Path;

/// Changed lines by path, relative to the project.
#[derive(Debug, Default)]
pub struct Changed(BTreeMap<String, Vec<RangeInclusive<usize>>>);

impl Changed {
    /// What changed in the working tree since it left `base`.
    ///
    /// # Errors
    /// E008 when the commit cannot be read.
    pub fn since(root: &Path, base: &str) -> Result<Self, Failure> {
        Ok(Self::of(&git::diff(root, base)?))
    }

    /// Reads a diff without context lines.
    fn of(diff: &str) -> Self {
        let mut out = BTreeMap::<String, Vec<_>>::new();
        let mut path = None;
        for line in diff.lines() {
            if let Some(new) = line.strip_prefix("+++ ") {
                path = new.strip_prefix("b/").map(|p| p.trim_end_matches('\t').to_owned());
            } else if let (Some(path), Some(hunk)) = (&path, line.strip_prefix("@@ "))
                && let Some(lines) = lines(hunk)
            {
                out.entry(path.clone()).or_default().push(lines);
            }
        }
        Self(out)
    }

    /// Puts the place that changed first: of several, the one that was first; a changed file goes
    /// before one that is as it was.
    pub fn bring_forward(&self, finding: &mut Diagnostic) {
        let score = |span: &Span| match self.0.get(span.path()) {
            None => 0,
            Some(ranges) => {
                let (start, end) = (span.start().line, span.end().line);
                if ranges.iter().any(|r| *r.start() <= end && start <= *r.end()) { 2 } else { 1 }
            }
        };
        finding.labels.sort_by_key(|label| std::cmp::Reverse(score(&label.span)));
    }
}

/// The new lines of a hunk's head, `-3,2 +3,4 @@`; where lines were only removed, those around it.
fn lines(hunk: &str) -> Option<RangeInclusive<usize>> {
    let new = hunk.split(' ').find_map(|part| part.strip_prefix('+'))?;
    let (start, count) = new.split_once(',').unwrap_or((new, "1"));
    let (start, count): (usize, usize) = (start.parse().ok()?, count.parse().ok()?);
    Some(if count == 0 { start..=start + 1 } else { start..=start + count - 1 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_diag::{Code, Source};

    #[test]
    fn the_side_that_changed_comes_first() {
        let changed = Changed::of(
            "diff --git a/api.proto b/api.proto\n--- a/api.proto\n+++ b/api.proto\n@@ -2,0 +3,2 @@ message M\n+x\n+y\n",
        );
        let line = |path: &str, n| Span::line(&Source::new(path, "1\n2\n3\n4\n5\n"), n);
        let first = |labels: &[(&str, usize)]| {
            let mut d = Diagnostic::error(Code("PM303"), "");
            for (path, n) in labels {
                d = d.at(line(path, *n), "");
            }
            changed.bring_forward(&mut d);
            d.labels[0].span.to_string()
        };
        assert_eq!(first(&[("m.go", 1), ("api.proto", 4)]), "api.proto:4:1");
        assert_eq!(first(&[("m.go", 1), ("other.proto", 4)]), "m.go:1:1");
        assert_eq!(first(&[("api.proto", 1), ("api.proto", 3)]), "api.proto:3:1");
        assert_eq!(lines("-3,2 +2,0 @@"), Some(2..=3));
        assert_eq!(lines("nonsense"), None);
    }
}
