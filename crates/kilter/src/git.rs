//! Reading a commit without checking it out.

use crate::exit::Failure;
use kilter_diag::{Code, Diagnostic, Source};
use kilter_models::gorm::{Packages, Place};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
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

fn unreadable(reference: &str, why: String) -> Failure {
    Failure::usage(
        Diagnostic::error(Code("E008"), format!("the commit {reference} cannot be read"))
            .note(why)
            .state("nothing was changed")
            .help("in CI, the checkout must hold the base commit: fetch-depth: 0"),
    )
}

fn git(root: &Path, reference: &str, args: &[&str]) -> Result<Vec<u8>, Failure> {
    let failed = |why: String| unreadable(reference, why);
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

/// The files at `paths` as `reference` has them, in one process; those that are not there are left
/// out.
///
/// # Errors
/// E008 as for [`files`].
pub fn blobs(
    root: &Path,
    reference: &str,
    paths: &[String],
) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let failed = |why: String| unreadable(reference, why);
    // One name a line: a path with a line break cannot be asked for.
    let asked: Vec<&String> = paths.iter().filter(|p| !p.contains('\n')).collect();
    let names: String = asked.iter().map(|p| format!("{reference}:./{p}\n")).collect();
    let mut child = Command::new("git")
        .current_dir(root)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|e| failed(format!("git cannot be run: {e}")))?;
    let stdin = child.stdin.take();
    // Git answers while it is asked: both pipes have to be served at once.
    let asking = std::thread::spawn(move || {
        stdin.map_or(Ok(()), |mut pipe| pipe.write_all(names.as_bytes()))
    });
    let output = child.wait_with_output().map_err(|e| failed(e.to_string()))?;
    let _ = asking.join();
    let mut rest = output.stdout.as_slice();
    let mut out = Vec::with_capacity(asked.len());
    for path in asked {
        let end = rest.iter().position(|b| *b == b'\n');
        let Some(end) = end else { return Err(failed("git answered less than was asked".into())) };
        let head = String::from_utf8_lossy(&rest[..end]).into_owned();
        rest = &rest[end + 1..];
        let mut words = head.rsplit(' ');
        let (size, sort) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
        let Ok(size) = size.parse::<usize>() else { continue };
        if rest.len() <= size {
            return Err(failed("git answered less than was asked".into()));
        }
        if sort == "blob" {
            out.push((path.clone(), rest[..size].to_vec()));
        }
        rest = &rest[size + 1..];
    }
    Ok(out)
}

/// The commit a name stands for, if it exists.
pub fn commit(root: &Path, name: &str) -> Option<String> {
    line(
        root,
        &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{name}^{{commit}}")],
    )
}

/// Where the work began: the newest commit that `HEAD` and the default branch share; where they
/// are the same and nothing is uncommitted, the commit before. The default branch is the one that
/// a pull request on GitHub goes to, the remote's, or `main` or `master`.
pub fn beginning(root: &Path) -> Option<(String, String)> {
    let of_github = std::env::var("GITHUB_BASE_REF").ok().filter(|b| !b.is_empty());
    let remote = line(root, &["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
    let usual = ["origin/main", "origin/master", "main", "master"].map(str::to_owned);
    let branch = of_github
        .map(|b| format!("origin/{b}"))
        .into_iter()
        .chain(remote)
        .chain(usual)
        .find(|b| commit(root, b).is_some())?;
    let head = commit(root, "HEAD")?;
    let base = line(root, &["merge-base", "HEAD", &branch])?;
    if base != head {
        return Some((branch, base));
    }
    let clean = line(root, &["status", "--porcelain", "--untracked-files=normal"]).is_none();
    match clean {
        true => Some((format!("{branch}~1"), commit(root, "HEAD~1")?)),
        false => Some((branch, base)),
    }
}

/// Whether only the newest commits are here.
pub fn is_shallow(root: &Path) -> bool {
    line(root, &["rev-parse", "--is-shallow-repository"]).as_deref() == Some("true")
}

/// The first line that a git command prints, if it ends well and prints one.
fn line(root: &Path, args: &[&str]) -> Option<String> {
    let output = Command::new("git").current_dir(root).args(args).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let first = text.lines().next().filter(|_| output.status.success())?.trim().to_owned();
    (!first.is_empty()).then_some(first)
}
