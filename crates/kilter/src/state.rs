//! Protos, models and migrations of one moment: as they are on disk, or as a commit has them.
//!
//! A commit is read with `git ls-tree` and `git cat-file`; nothing is checked out. Its protos pass
//! through a temporary folder, so that `roots` and `buf.yaml` mean the same as on disk.

use crate::exit::Failure;
use crate::git;
use crate::project::{Project, Sources};
use kilter_diag::{Code, Diagnostic, Source};
use kilter_migrate::Directory;
use kilter_models::ModelSet;
use kilter_proto::ProtoSet;
use kilter_schema::Dialect;
use std::path::Path;

/// The models in one dialect, and what was found while reading them.
pub type ReadModels = (ModelSet, Vec<Diagnostic>);

/// What a project has at one moment.
pub struct State {
    /// How the moment is named in findings; empty for now.
    pub name: String,
    /// The protos.
    pub protos: ProtoSet,
    /// The model sources.
    pub sources: Sources,
    /// What was found while reading the protos.
    pub found: Vec<Diagnostic>,
    /// The SQL files of a commit; on disk they are read when they are asked for.
    sql: Option<Vec<(String, String)>>,
}

impl State {
    /// As the files are now, and the models in each dialect, which are read at the same time.
    pub fn now(project: &Project, dialects: &[Dialect]) -> (Self, Vec<ReadModels>) {
        let (root, config) = (&project.root, &project.config.proto);
        let (sources, models, protos) = std::thread::scope(|scope| {
            let protos = scope.spawn(|| kilter_proto::load(root, config));
            let sources = project.model_sources();
            let models = dialects.iter().map(|d| project.models(&sources, *d)).collect();
            (sources, models, protos.join())
        });
        let (protos, found) = protos.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        (Self { name: String::new(), protos, sources, found, sql: None }, models)
    }

    /// The models in each dialect.
    pub fn models(&self, project: &Project, dialects: &[Dialect]) -> Vec<ReadModels> {
        dialects.iter().map(|d| project.models(&self.sources, *d)).collect()
    }

    /// As a commit has them; `name` is what it is called in findings.
    ///
    /// # Errors
    /// PM907 when the commit cannot be read, E001 when a glob of kilter.toml is malformed.
    pub fn at(project: &Project, reference: &str, name: &str) -> Result<Self, Failure> {
        let globs = project.model_globs()?;
        let root = &project.root;
        if reference.starts_with('-') || git::commit(root, reference).is_none() {
            return Err(Failure::findings(no_commit(root, reference)));
        }
        let set = project.config.proto.descriptor_set.as_deref();
        let wanted = |path: &str| {
            let last = path.rsplit('/').next().unwrap_or(path);
            path.ends_with(".proto")
                || path.ends_with(".sql")
                || matches!(
                    last,
                    "buf.yaml"
                        | "buf.work.yaml"
                        | "go.mod"
                        | "go.work"
                        | "Cargo.toml"
                        | "Cargo.lock"
                )
                || (globs.is_match(path) && !path.ends_with("_test.go"))
                || set == Some(path)
        };
        let paths: Vec<String> =
            git::files(root, reference)?.into_iter().filter(|p| wanted(p)).collect();
        let blobs = git::blobs(root, reference, &paths)?;
        let (protos, found) = protos(project, reference, &blobs)?;
        let (mut texts, mut sql) = (Vec::new(), Vec::new());
        for (path, bytes) in blobs {
            let is_go = ![".proto", ".yaml", ".sql"].iter().any(|e| path.ends_with(e));
            let Ok(text) = String::from_utf8(bytes) else { continue };
            if path.ends_with(".sql") {
                sql.push((path, text));
            } else if is_go {
                texts.push(Source::new(format!("{reference}:{path}"), text));
            }
        }
        let sources =
            Sources { texts, diagnostics: Vec::new(), commit: Some(reference.to_owned()) };
        Ok(Self { name: name.to_owned(), protos, sources, found, sql: Some(sql) })
    }

    /// The same with the protos of a descriptor set.
    ///
    /// # Errors
    /// PM907 when it cannot be read.
    pub fn with_descriptor_set(mut self, project: &Project, path: &str) -> Result<Self, Failure> {
        let bytes = std::fs::read(project.root.join(path)).map_err(|e| {
            Failure::findings(
                Diagnostic::error(Code("PM907"), format!("{path} cannot be read: {e}"))
                    .help("`buf build -o api.binpb` writes a descriptor set"),
            )
        })?;
        let (set, found) = kilter_proto::read_descriptor_set(path, &bytes, &[]);
        if set.messages.is_empty() {
            let mut finding = Diagnostic::error(Code("PM907"), format!("{path} holds no messages"))
                .help("`buf build -o api.binpb` writes a descriptor set");
            finding.notes.extend(found.into_iter().map(|d| d.message));
            return Err(Failure::findings(finding));
        }
        self.protos = set;
        path.clone_into(&mut self.name);
        Ok(self)
    }

    /// The migration directory of a dialect.
    pub fn directory(&self, project: &Project, dialect: Dialect) -> (Directory, Vec<Diagnostic>) {
        let Some(sql) = &self.sql else { return project.directory(dialect) };
        let shown = project.migrations_shown(dialect);
        let prefix = format!("{}/", shown.trim_end_matches('/'));
        let own = sql.iter().filter_map(|(path, text)| {
            let name = path.strip_prefix(prefix.trim_start_matches("./"))?;
            (!name.contains('/')).then(|| (name.to_owned(), text.clone()))
        });
        let shown = format!("{}:{shown}", self.name);
        (Directory::of_texts(&shown, dialect, own.collect()), Vec::new())
    }

    /// Whether there is nothing in it that could be compared.
    pub fn is_empty(&self) -> bool {
        self.protos.messages.is_empty() && self.sources.texts.is_empty()
    }
}

fn protos(
    project: &Project,
    reference: &str,
    blobs: &[(String, Vec<u8>)],
) -> Result<(ProtoSet, Vec<Diagnostic>), Failure> {
    let failed = |e: std::io::Error| {
        Failure::usage(
            Diagnostic::error(Code("E006"), format!("a temporary folder cannot be written: {e}"))
                .state("nothing was changed"),
        )
    };
    let copy = tempfile::tempdir().map_err(failed)?;
    let set = project.config.proto.descriptor_set.as_deref();
    for (path, bytes) in blobs {
        if path.ends_with(".proto") || path.ends_with(".yaml") || set == Some(path) {
            let file = copy.path().join(path);
            std::fs::create_dir_all(file.parent().unwrap_or(copy.path())).map_err(failed)?;
            std::fs::write(file, bytes).map_err(failed)?;
        }
    }
    Ok(kilter_proto::load_commit(copy.path(), &project.config.proto, reference))
}

/// PM907: why a commit is not here, and the command that brings it.
pub fn no_commit(root: &Path, reference: &str) -> Diagnostic {
    let finding =
        Diagnostic::error(Code("PM907"), format!("the commit {reference} cannot be read"))
            .note("what is served is unknown, so nothing is said about changes over time");
    if git::is_shallow(root) {
        return finding
            .note("this clone holds the newest commits only")
            .help("in GitHub Actions: `fetch-depth: 0` under `actions/checkout`")
            .command("git fetch --unshallow");
    }
    match reference.strip_prefix("origin/") {
        Some(branch) => finding.command(format!("git fetch origin {branch}")),
        None => finding.command("git fetch --all --tags").help("name a branch, a tag or a commit"),
    }
}
