//! Which files a file sees.
//!
//! An import names a path below some root that the compiler is told and nobody else knows; it is
//! found by name, otherwise by the end of a path. Deliberately not here: what names mean.

use super::build::Draft;
use crate::ImportVisibility;
use kilter_diag::{Code, Diagnostic};
use std::collections::{BTreeMap, BTreeSet};

/// The imports of all files.
pub(super) struct Imports {
    /// By file: each import's file, if it was read, and whether importers see it too.
    of: Vec<Vec<(usize, ImportVisibility)>>,
}

impl Imports {
    pub fn of(drafts: &[Draft]) -> Self {
        let index = Index::of(drafts);
        let of = drafts
            .iter()
            .map(|d| {
                let own = d.file.imports.iter();
                own.filter_map(|i| Some((index.find(&i.path, d)?, i.visibility))).collect()
            })
            .collect();
        Self { of }
    }

    /// The file itself, what it imports, and what those import publicly.
    pub fn visible(&self, file: usize) -> BTreeSet<usize> {
        let mut out = BTreeSet::from([file]);
        let mut open: Vec<usize> = self.of[file].iter().map(|(i, _)| *i).collect();
        while let Some(next) = open.pop() {
            if out.insert(next) {
                let public = self.of[next].iter().filter(|(_, v)| *v == ImportVisibility::Public);
                open.extend(public.map(|(i, _)| *i));
            }
        }
        out
    }

    /// PM902, once for each path that is imported and not there.
    pub fn missing(&self, drafts: &[Draft]) -> Vec<Diagnostic> {
        let index = Index::of(drafts);
        let mut missing: BTreeMap<&str, (usize, Diagnostic)> = BTreeMap::new();
        for draft in drafts {
            for import in &draft.file.imports {
                if is_known(&import.path) || index.find(&import.path, draft).is_some() {
                    continue;
                }
                let fresh = || {
                    let text =
                        format!("imported file `{}` is not among the files read", import.path);
                    let finding =
                        Diagnostic::info(Code("PM902"), text).at(import.span.clone(), "").help(
                            "if its types matter for the comparison, add its folder to `include` \
                             in `[proto]`; `buf export -o third_party` writes dependencies there",
                        );
                    (0, finding)
                };
                missing.entry(&import.path).or_insert_with(fresh).0 += 1;
            }
        }
        let note = |(count, finding): (usize, Diagnostic)| match count {
            1 => finding,
            n => finding.note(format!("imported by {n} files")),
        };
        missing.into_values().map(note).collect()
    }
}

/// Whether the types of a file are known without it.
fn is_known(import: &str) -> bool {
    import.starts_with("google/protobuf/")
        || import.starts_with("google/type/")
        || import == "google/rpc/status.proto"
}

/// Files by what imports call them.
struct Index<'a> {
    by_name: BTreeMap<&'a str, usize>,
    /// By the last part of the path, for the ends of paths.
    by_file_name: BTreeMap<&'a str, Vec<(usize, &'a str)>>,
}

impl<'a> Index<'a> {
    fn of(drafts: &'a [Draft]) -> Self {
        let mut out = Self { by_name: BTreeMap::new(), by_file_name: BTreeMap::new() };
        for (i, draft) in drafts.iter().enumerate() {
            // The first root that has a name wins, as with `protoc -I`.
            out.by_name.entry(&draft.file.name).or_insert(i);
            let path = draft.file.source.path.as_str();
            out.by_file_name.entry(file_name(path)).or_default().push((i, path));
        }
        out
    }

    /// The file that `import` means in a file: of several that end alike, the nearest.
    fn find(&self, import: &str, from: &Draft) -> Option<usize> {
        if let Some(i) = self.by_name.get(import) {
            return Some(*i);
        }
        let ends_so = |path: &str| {
            let front = path.strip_suffix(import);
            front.is_some_and(|f| f.is_empty() || f.ends_with('/'))
        };
        let from = from.file.source.path.as_str();
        let common =
            |path: &str| path.bytes().zip(from.bytes()).take_while(|(a, b)| a == b).count();
        self.by_file_name
            .get(file_name(import))?
            .iter()
            .filter(|(_, path)| ends_so(path))
            .max_by_key(|(i, path)| (common(path), std::cmp::Reverse(*i)))
            .map(|(i, _)| *i)
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
