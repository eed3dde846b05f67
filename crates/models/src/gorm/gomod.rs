//! `go.mod` and `go.work` files, as plain data.
//!
//! Lines that are not understood are passed over: the go command judges these files. Deliberately
//! not here: what the lines mean for imports (`modules.rs`).

use kilter_diag::{Source, Span};
use std::cmp::Ordering;
use std::sync::Arc;

/// What matters of a `go.mod` or `go.work` file.
#[derive(Debug, Default)]
pub struct ModFile {
    /// The path in the `module` line; empty in `go.work`.
    pub module: String,
    /// Required modules, the indirect ones included.
    pub requires: Vec<Require>,
    /// Replacements.
    pub replaces: Vec<Replace>,
    /// The directories of a `go.work`.
    pub uses: Vec<String>,
}

/// A required module.
#[derive(Debug, Clone)]
pub struct Require {
    /// Its path.
    pub path: String,
    /// Its version as written.
    pub version: String,
    /// The line.
    pub at: Span,
}

/// A replaced module.
#[derive(Debug, Clone)]
pub struct Replace {
    /// The path of what is replaced.
    pub old: String,
    /// The version that is replaced; all when absent.
    pub old_version: Option<String>,
    /// A directory, or the path of another module.
    pub new: String,
    /// The version of the other module; absent for a directory.
    pub new_version: Option<String>,
    /// The line.
    pub at: Span,
}

/// Reads a file.
pub fn read(source: &Arc<Source>) -> ModFile {
    let mut out = ModFile::default();
    let mut block: Option<String> = None;
    let mut offset = 0;
    for whole in source.text.split_inclusive('\n') {
        let start = offset;
        offset += whole.len();
        let line = whole.split("//").next().unwrap_or_default();
        let mut words = words(line);
        if words.is_empty() {
            continue;
        }
        let verb = match &block {
            Some(verb) => verb.clone(),
            None => words.remove(0),
        };
        match words.first().map(String::as_str) {
            Some("(") if block.is_none() => block = Some(verb),
            Some(")") => block = None,
            _ => {
                let from = start + line.len() - line.trim_start().len();
                let at = Span::new(source, from..start + line.trim_end().len());
                entry(&verb, words, at, &mut out);
            }
        }
    }
    out
}

fn entry(verb: &str, words: Vec<String>, at: Span, out: &mut ModFile) {
    let mut words = words.into_iter();
    match verb {
        "module" => out.module = words.next().unwrap_or_default(),
        "use" => out.uses.extend(words.next()),
        "require" => {
            if let (Some(path), Some(version)) = (words.next(), words.next()) {
                out.requires.push(Require { path, version, at });
            }
        }
        "replace" => {
            let words: Vec<String> = words.collect();
            let Some(arrow) = words.iter().position(|w| w == "=>") else { return };
            let (old, new) = (&words[..arrow], &words[arrow + 1..]);
            if let (Some(path), Some(target)) = (old.first(), new.first()) {
                out.replaces.push(Replace {
                    old: path.clone(),
                    old_version: old.get(1).cloned(),
                    new: target.clone(),
                    new_version: new.get(1).cloned(),
                    at,
                });
            }
        }
        _ => {}
    }
}

/// The words of a line; one in quotes may hold spaces.
fn words(line: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = line.trim();
    while let Some(first) = rest.chars().next() {
        let (word, after) = match first {
            '"' | '`' => {
                let inside = &rest[1..];
                let end = inside.find(first).unwrap_or(inside.len());
                (&inside[..end], inside.get(end + 1..).unwrap_or(""))
            }
            '(' | ')' => rest.split_at(1),
            _ => {
                let end = rest.find(|c: char| c.is_whitespace() || c == '(' || c == ')');
                rest.split_at(end.unwrap_or(rest.len()))
            }
        };
        out.push(word.to_owned());
        rest = after.trim_start();
    }
    out
}

/// Compares two module versions as the go command does: by numbers, a pre-release before its
/// release.
pub fn compare(a: &str, b: &str) -> Ordering {
    let split = |v: &str| {
        let v = v.trim_start_matches('v');
        let v = v.split('+').next().unwrap_or(v).to_owned();
        let (core, pre) = match v.split_once('-') {
            Some((core, pre)) => (core.to_owned(), Some(pre.to_owned())),
            None => (v, None),
        };
        let numbers: Vec<u64> = core.split('.').map(|n| n.parse().unwrap_or(0)).collect();
        (numbers, pre)
    };
    let ((left, left_pre), (right, right_pre)) = (split(a), split(b));
    left.cmp(&right).then_with(|| match (left_pre, right_pre) {
        (None, None) => Ordering::Equal,
        (None, Some(_)) => Ordering::Greater,
        (Some(_), None) => Ordering::Less,
        (Some(left), Some(right)) => pre_release(&left, &right),
    })
}

fn pre_release(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a.split('.'), b.split('.'));
    loop {
        let order = match (left.next(), right.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(l), Some(r)) => match (l.parse::<u64>(), r.parse::<u64>()) {
                (Ok(l), Ok(r)) => l.cmp(&r),
                (Ok(_), Err(_)) => Ordering::Less,
                (Err(_), Ok(_)) => Ordering::Greater,
                (Err(_), Err(_)) => l.cmp(r),
            },
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_blocks_are_read() {
        let text = "module \"example.com/a\" // the app\n\ngo 1.24\n\nrequire gorm.io/gorm v1.30.0\n\nrequire (\n\tgorm.io/driver/mysql v1.6.0 // indirect\n\t// example.com/no v1.0.0\n)\n\nexclude (\n\tgorm.io/gorm v1.99.0\n)\n\nreplace example.com/b v1.2.3 => ../b\nreplace (\n\texample.com/c => example.org/c v2.0.0+incompatible\n)\n";
        let file = read(&Source::new("go.mod", text));
        assert_eq!(file.module, "example.com/a");
        let requires: Vec<_> = file
            .requires
            .iter()
            .map(|r| (r.path.as_str(), r.version.as_str(), r.at.to_string()))
            .collect();
        assert_eq!(
            requires,
            [
                ("gorm.io/gorm", "v1.30.0", "go.mod:5:1".to_owned()),
                ("gorm.io/driver/mysql", "v1.6.0", "go.mod:8:2".to_owned())
            ]
        );
        assert_eq!(file.replaces[0].old_version.as_deref(), Some("v1.2.3"));
        assert_eq!((file.replaces[0].new.as_str(), &file.replaces[0].new_version), ("../b", &None));
        assert_eq!(file.replaces[1].new, "example.org/c");
        assert_eq!(file.replaces[1].new_version.as_deref(), Some("v2.0.0+incompatible"));
    }

    #[test]
    fn a_workspace_lists_directories() {
        let file =
            read(&Source::new("go.work", "go 1.24\n\nuse ./api\nuse (\n\t./db\n\t../c\n)\n"));
        assert_eq!(file.uses, ["./api", "./db", "../c"]);
    }

    #[test]
    fn versions_are_ordered_as_in_go() {
        let ordered = [
            "v0.0.0-20200101000000-abcdefabcdef",
            "v1.2.3-alpha",
            "v1.2.3-alpha.1",
            "v1.2.3-beta",
            "v1.2.3",
            "v1.2.4-0.20200101000000-abcdefabcdef",
            "v1.2.10",
            "v1.10.0",
            "v2.0.0+incompatible",
        ];
        for pair in ordered.windows(2) {
            assert_eq!(compare(pair[0], pair[1]), Ordering::Less, "{pair:?}");
        }
        assert_eq!(compare("v1.0.0+meta", "v1.0.0"), Ordering::Equal);
    }
}
