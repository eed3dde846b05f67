//! `buf.yaml` and `buf.work.yaml`, as far as they say where protos are.
//!
//! Versions v2, v1 and v1beta1. Source: buf.build/docs "buf.yaml" for each of them. Deliberately
//! not here: dependencies in the registry (nothing is downloaded), lint and breaking settings.

use yaml_rust2::parser::{Event, Parser};

/// Longer files are no configuration; deeper ones neither.
const MAX_BYTES: usize = 1 << 20;
const MAX_DEPTH: usize = 32;

/// A folder whose files import each other by their paths below it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Root {
    /// The folder, relative to the project.
    pub dir: String,
    /// Folders and files below it that count; all when empty. Relative to the project.
    pub includes: Vec<String>,
    /// What does not count. Relative to the project.
    pub excludes: Vec<String>,
}

/// What a file names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// Roots.
    Roots(Vec<Root>),
    /// Folders that may have a `buf.yaml` of their own (`buf.work.yaml`).
    Folders(Vec<String>),
}

/// Reads `buf.yaml` or `buf.work.yaml` in folder `dir`.
pub(crate) fn read(text: &str, dir: &str) -> Result<Named, String> {
    let values = Values::read(text)?;
    let below = |path: &str| join(dir, path);
    let directories = values.list("directories");
    if !directories.is_empty() {
        return Ok(Named::Folders(directories.iter().map(|d| below(d)).collect()));
    }
    let old_excludes: Vec<String> =
        values.list("build.excludes").iter().map(|e| below(e)).collect();
    let old_roots = values.list("build.roots");
    if !old_roots.is_empty() {
        let root =
            |r: &&str| Root { dir: below(r), excludes: old_excludes.clone(), ..Root::default() };
        return Ok(Named::Roots(old_roots.iter().map(root).collect()));
    }
    let mut roots = Vec::new();
    for i in 0.. {
        let module = format!("modules.{i}");
        if !values.has(&module) {
            break;
        }
        let all = |key: &str| -> Vec<String> {
            values.list(&format!("{module}.{key}")).iter().map(|p| below(p)).collect()
        };
        let path = values.list(&format!("{module}.path")).first().copied().unwrap_or(".");
        roots.push(Root { dir: below(path), includes: all("includes"), excludes: all("excludes") });
    }
    if roots.is_empty() {
        roots.push(Root { dir: below("."), excludes: old_excludes, ..Root::default() });
    }
    Ok(Named::Roots(roots))
}

/// Joins two relative paths; `.` and empty parts are dropped.
pub(crate) fn join(dir: &str, path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in dir.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|p| *p != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let absolute = if dir.starts_with('/') { "/" } else { "" };
    format!("{absolute}{}", parts.join("/"))
}

/// The scalars of a YAML text by path: `modules.0.path`. Anchors are not followed, so that a small
/// text stays small.
struct Values(Vec<(String, String)>);

/// A collection that is open, and where in it reading is.
enum Open {
    List(usize),
    /// The key whose value comes next, if it was read.
    Map(Option<String>),
}

impl Values {
    fn read(text: &str) -> Result<Self, String> {
        if text.len() > MAX_BYTES {
            return Err("it is too long".to_owned());
        }
        let mut parser = Parser::new_from_str(text);
        let mut out = Vec::new();
        let mut open: Vec<Open> = Vec::new();
        loop {
            let (event, _) = parser.next_token().map_err(|e| e.to_string())?;
            match event {
                Event::StreamEnd | Event::DocumentEnd => return Ok(Self(out)),
                Event::Scalar(text, ..) => value(&mut open, Some(text), &mut out),
                Event::Alias(_) => value(&mut open, None, &mut out),
                Event::SequenceStart(..) => open.push(Open::List(0)),
                Event::MappingStart(..) => open.push(Open::Map(None)),
                Event::SequenceEnd | Event::MappingEnd => {
                    open.pop();
                    value(&mut open, None, &mut out);
                }
                _ => {}
            }
            if open.len() > MAX_DEPTH {
                return Err("it is nested too deeply".to_owned());
            }
        }
    }

    fn list(&self, path: &str) -> Vec<&str> {
        let below = |p: &str| {
            let index = p.strip_prefix(path).and_then(|rest| rest.strip_prefix('.'));
            p == path || index.is_some_and(|i| i.bytes().all(|b| b.is_ascii_digit()))
        };
        self.0.iter().filter(|(p, _)| below(p)).map(|(_, v)| v.as_str()).collect()
    }

    fn has(&self, path: &str) -> bool {
        self.0.iter().any(|(p, _)| p.strip_prefix(path).is_some_and(|r| r.starts_with('.')))
    }
}

/// Takes a scalar as a key or a value; `None` stands for what is no scalar.
fn value(open: &mut [Open], text: Option<String>, out: &mut Vec<(String, String)>) {
    match open.last() {
        Some(Open::Map(None)) => {
            if let Some(Open::Map(key)) = open.last_mut() {
                *key = Some(text.unwrap_or_default());
            }
            return;
        }
        Some(_) => {
            if let Some(text) = text {
                out.push((path(open), text));
            }
        }
        None => return,
    }
    match open.last_mut() {
        Some(Open::List(n)) => *n += 1,
        Some(Open::Map(key)) => *key = None,
        None => {}
    }
}

fn path(open: &[Open]) -> String {
    let parts: Vec<String> = open
        .iter()
        .map(|o| match o {
            Open::List(n) => n.to_string(),
            Open::Map(key) => key.clone().unwrap_or_default(),
        })
        .collect();
    parts.join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root(dir: &str, includes: &[&str], excludes: &[&str]) -> Root {
        let own = |v: &[&str]| v.iter().map(|s| (*s).to_owned()).collect();
        Root { dir: dir.to_owned(), includes: own(includes), excludes: own(excludes) }
    }

    /// The examples of buf's own documentation.
    #[test]
    fn all_versions() {
        let v2 = "version: v2\nmodules:\n  - path: proto/foo\n    name: buf.build/foo/bar\n  - path: proto/bar\n    includes: [proto/bar/a]\n    excludes:\n      - proto/bar/a\n      - proto/bar/b/e.proto\n    lint:\n      use:\n        - STANDARD\ndeps:\n  - buf.build/x/y\n";
        assert_eq!(
            read(v2, "api"),
            Ok(Named::Roots(vec![
                root("api/proto/foo", &[], &[]),
                root(
                    "api/proto/bar",
                    &["api/proto/bar/a"],
                    &["api/proto/bar/a", "api/proto/bar/b/e.proto"]
                ),
            ]))
        );
        let v1 = "version: v1\nname: \"\"\nbuild:\n  excludes: []\n";
        assert_eq!(read(v1, "proto"), Ok(Named::Roots(vec![root("proto", &[], &[])])));
        let v1 = "version: v1\nbuild:\n  excludes: [foo/bar]\n";
        assert_eq!(read(v1, "p"), Ok(Named::Roots(vec![root("p", &[], &["p/foo/bar"])])));
        let v1beta1 = "version: v1beta1\nbuild:\n  roots:\n    - proto\n    - vendor/proto\n  excludes:\n    - proto/foo/bar\n";
        let excludes = ["proto/foo/bar"];
        assert_eq!(
            read(v1beta1, ""),
            Ok(Named::Roots(vec![
                root("proto", &[], &excludes),
                root("vendor/proto", &[], &excludes)
            ]))
        );
        let work = "version: v1\ndirectories:\n  - paymentapis\n  - petapis\n";
        let folders = ["paymentapis", "petapis"].map(str::to_owned).to_vec();
        assert_eq!(read(work, "."), Ok(Named::Folders(folders)));
    }

    #[test]
    fn nonsense_is_refused_or_empty() {
        assert!(read("a: [", "").is_err());
        assert!(read(&"[".repeat(100_000), "").is_err());
        assert!(read("modules:\n  - &a {path: x}\n  - *a\n", "").is_ok());
        assert_eq!(read("", ""), Ok(Named::Roots(vec![root("", &[], &[])])));
        assert_eq!(join("a/b", "../c"), "a/c");
    }
}
