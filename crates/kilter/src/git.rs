//! Reading a commit without checking it out.

use crate::exit::Failure;
use kilter_diag::{Code, Diagnostic, Source};
use kilter_models::gorm::{Packages, Place};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

/// The files below `root` at `reference`, as paths relative to `root`.
///
/// # Errors
/// E008 when git is missing, `root` is not in a repository, or the reference does not exist.
pub fn files(root: &Path, reference: &str) -> Result<Vec<String>, Failure> {
    let listed = git(root, reference, &["ls-tree", "-r", "-z", "--name-only", reference, "."])?;
    let listed = String::from_utf8_lossy(&listed);
    Ok(listed.split('\0').filter(|p| !p.is_empty()).map(str::to_owned).collect())
}

/// The text of a file at `reference`; `None` when it is not there or not text.
///
/// # Errors
/// E008 as for [`files`].
pub fn text(root: &Path, reference: &str, path: &str) -> Result<Option<Arc<Source>>, Failure> {
    let object = format!("{reference}:./{path}");
    let exists = Command::new("git")
        .current_dir(root)
        .args(["cat-file", "-e", &object])
        .stderr(std::process::Stdio::null())
        .status();
    if !exists.is_ok_and(|s| s.success()) {
        return Ok(None);
    }
    let bytes = git(root, reference, &["show", &object])?;
    Ok(String::from_utf8(bytes).ok().map(|text| Source::new(format!("{reference}:{path}"), text)))
}

/// Packages as they were at a commit; those outside the repository as they are now.
pub struct Tree<'a> {
    /// The project's directory.
    pub root: &'a Path,
    /// The commit.
    pub reference: &'a str,
    /// Packages outside the repository.
    pub disk: kilter_models::files::Disk,
}

impl Packages for Tree<'_> {
    fn root(&self) -> &str {
        self.disk.root()
    }

    fn read(&self, place: &Place) -> Vec<Arc<Source>> {
        let (Place::Tree(dir) | Place::Beside(dir)) = place else { return self.disk.read(place) };
        let spec = if dir.is_empty() { "./".to_owned() } else { format!("./{dir}/") };
        let listed = git(
            self.root,
            self.reference,
            &["ls-tree", "-z", "--name-only", self.reference, &spec],
        );
        let Ok(listed) = listed else { return self.disk.read(place) };
        let listed = String::from_utf8_lossy(&listed).into_owned();
        let beside = matches!(place, Place::Beside(_));
        let wanted = |path: &&str| {
            path.ends_with(".go")
                && !path.ends_with("_test.go")
                && !(beside && (path.ends_with(".pb.go") || path.ends_with(".pb.gw.go")))
        };
        let texts = listed.split('\0').filter(wanted).map(|p| text(self.root, self.reference, p));
        texts.filter_map(|found| found.ok().flatten()).collect()
    }
}

/// What changed in the working tree since it left `reference`, as a diff without context whose
/// paths are relative to `root`.
///
/// # Errors
/// E008 as for [`files`].
pub fn diff(root: &Path, reference: &str) -> Result<String, Failure> {
    let bytes = git(
        root,
        reference,
        &[
            "-c",
            "core.quotePath=off",
            "diff",
            "--relative",
            "--unified=0",
            "--no-color",
            "--no-ext-diff",
            "--no-renames",
            "--src-prefix=a/",
            "--dst-prefix=b/",
            "--merge-base",
            reference,
            "--",
        ],
    )?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn git(root: &Path, reference: &str, args: &[&str]) -> Result<Vec<u8>, Failure> {
    let failed = |why: String| {
        Failure::usage(
            Diagnostic::error(Code("E008"), format!("the commit {reference} cannot be read"))
                .note(why)
                .state("nothing was changed")
                .help("in CI, the checkout must hold the base commit: fetch-depth: 0"),
        )
    };
    // A reference that begins with a dash would be read as an option.
    if reference.starts_with('-') {
        return Err(failed("a reference does not begin with a dash".to_owned()));
    }
    let run = Command::new("git").current_dir(root).args(args).output();
    let output = run.map_err(|e| failed(format!("git cannot be run: {e}")))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
    }
}
