//! A project on disk: where its models, protos, migrations and database are, and reading them.
//!
//! Everything a command needs passes through here, so that all commands find the same things.

use crate::args::Shared;
use crate::config::{self, Config, Environment, Loaded, Orm};
use crate::exit::Failure;
use kilter_db::DbUrl;
use kilter_diag::{Code, Diagnostic, Source, Span};
use kilter_migrate::{CodeFolder, Directory, Registry};
use kilter_proto::ProtoSet;
use kilter_schema::Dialect;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A project, and what the command line says about it.
pub struct Project {
    /// The configuration.
    pub config: Config,
    /// Where paths of the configuration start.
    pub root: PathBuf,
    /// The flags every command takes.
    pub shared: Shared,
    /// Migrations written in Rust.
    pub registry: Registry,
    /// Set when the user asks to stop.
    pub interrupt: kilter_db::Interrupt,
}

/// The target a command works on.
pub struct Target {
    /// The database's address.
    pub url: DbUrl,
    /// The environment's name, when it is one of kilter.toml.
    pub name: Option<String>,
    /// The environment's settings; the default for a bare URL.
    pub environment: Environment,
    /// Who gave the address: a flag, a variable, kilter.toml.
    pub given_by: &'static str,
}

impl Target {
    /// Whether it is a SQLite file that does not exist yet.
    pub fn is_absent(&self) -> bool {
        self.url.sqlite_path().is_some_and(|path| !path.exists())
    }
}

/// Sources of one sort, and what went wrong while reading them.
pub struct Sources {
    /// The texts.
    pub texts: Vec<Arc<Source>>,
    /// Files that could not be read.
    pub diagnostics: Vec<Diagnostic>,
    /// The commit they were read at; the working tree when absent.
    pub commit: Option<String>,
}

impl Project {
    /// Reads the configuration and keeps the flags.
    ///
    /// # Errors
    /// E001 when `kilter.toml` cannot be understood.
    pub fn open(shared: &Shared, registry: Registry) -> Result<Self, Failure> {
        let Loaded { mut config, root, source } = config::load(shared.config.as_deref())?;
        config.proto.source = source;
        Ok(Self {
            config,
            root,
            shared: shared.clone(),
            registry,
            interrupt: kilter_db::Interrupt::new(),
        })
    }

    /// The project in another directory: its own configuration, the same flags.
    ///
    /// # Errors
    /// E006 when there is no such directory, E001 when its `kilter.toml` cannot be understood.
    pub fn other(&self, dir: &str) -> Result<Self, Failure> {
        let root = std::env::current_dir().unwrap_or_default().join(dir);
        if !root.is_dir() {
            return Err(Failure::usage(
                Diagnostic::error(Code("E006"), format!("there is no directory {dir}"))
                    .state("nothing was done"),
            ));
        }
        let file = root.join(config::FILE_NAME);
        if file.is_file() {
            let shared = Shared { config: Some(file), ..self.shared.clone() };
            return Self::open(&shared, Registry::new());
        }
        Ok(Self {
            config: Config::default(),
            root,
            shared: self.shared.clone(),
            registry: Registry::new(),
            interrupt: self.interrupt.clone(),
        })
    }

    /// The target: `--url`, `KILTER_URL`, `DATABASE_URL`, or the environment's own URL. A URL that
    /// is also the one of a protected environment makes that environment the target, so that no
    /// flag order lets a protected database pass for another.
    ///
    /// # Errors
    /// E002 when there is no URL, or one that cannot be understood.
    pub fn target(&self) -> Result<Target, Failure> {
        let (name, environment) = self.environment()?;
        let variable = |name: &str| std::env::var(name).ok().filter(|v| !v.is_empty());
        // `--env production` asks for that environment's own database, whatever the variables say.
        let own = self.shared.env.as_deref().is_some_and(|name| !name.is_empty());
        let outside = |name| if own { None } else { variable(name) };
        let (text, given_by) = if let Some(url) = &self.shared.url {
            (url.clone(), "--url")
        } else if let Some(url) = outside("KILTER_URL") {
            (url, "KILTER_URL")
        } else if let Some(url) = outside("DATABASE_URL") {
            (url, "DATABASE_URL")
        } else if let Some(url) = &environment.url {
            (self.expand(url)?, "kilter.toml")
        } else {
            return Err(no_url(name.as_deref()));
        };
        let url = self.parse_url(&text)?;
        match self.protected_twin(&url) {
            Some((twin, environment)) => {
                Ok(Target { url, name: Some(twin), environment, given_by })
            }
            None => Ok(Target { url, name, environment, given_by }),
        }
    }

    fn parse_url(&self, text: &str) -> Result<DbUrl, Failure> {
        let url = DbUrl::parse(text).map_err(Failure::usage)?;
        // Short paths stay short where the project is the working directory anyway.
        let here = std::env::current_dir().is_ok_and(|here| here == self.root);
        Ok(if here { url } else { url.relative_to(&self.root) })
    }

    fn expand(&self, text: &str) -> Result<String, Failure> {
        config::expand(text).map_err(|name| {
            Failure::usage(
                Diagnostic::error(
                    Code("E002"),
                    format!(
                        "the environment variable {name}, which kilter.toml asks for, is not set"
                    ),
                )
                .state("nothing was done")
                .command(format!("export {name}=postgres://user:password@host/database")),
            )
        })
    }

    /// The environment asked for, or `dev` if there is one.
    fn environment(&self) -> Result<(Option<String>, Environment), Failure> {
        let wanted = self.shared.env.as_deref().filter(|name| !name.is_empty());
        let name = wanted.unwrap_or("dev");
        match (self.config.env.get(name), wanted) {
            (Some(environment), _) => Ok((Some(name.to_owned()), environment.clone())),
            (None, None) => Ok((None, Environment::default())),
            (None, Some(name)) => {
                let known: Vec<_> = self.config.env.keys().map(String::as_str).collect();
                let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                Err(Failure::usage(
                    Diagnostic::error(Code("E001"), format!("there is no environment {name}"))
                        .note(format!("kilter.toml has: {known}"))
                        .state("nothing was done"),
                ))
            }
        }
    }

    /// Every database that is worked on: the target's and each environment's, as far as they are
    /// known here.
    pub fn databases(&self) -> Vec<DbUrl> {
        let named = self.config.env.values().filter_map(|environment| {
            let text = config::expand(environment.url.as_deref()?).ok()?;
            self.parse_url(&text).ok()
        });
        self.target().ok().map(|target| target.url).into_iter().chain(named).collect()
    }

    fn protected_twin(&self, url: &DbUrl) -> Option<(String, Environment)> {
        self.config.env.iter().find_map(|(name, environment)| {
            let text = config::expand(environment.url.as_deref()?).ok()?;
            let twin = self.parse_url(&text).ok()?;
            (environment.protected && twin.same_database(url))
                .then(|| (name.clone(), environment.clone()))
        })
    }

    /// The dialects a command without a database works on: the one of `--dialect`; without it,
    /// all whose migration directories exist when `{dialect}` stands in the path; else the one
    /// of the URL or of kilter.toml.
    ///
    /// # Errors
    /// E003 when nothing says which.
    pub fn dialects(&self) -> Result<Vec<Dialect>, Failure> {
        if let Some(dialect) = self.shared.dialect {
            return Ok(vec![dialect]);
        }
        if self.is_multi_dialect() {
            let there: Vec<_> =
                Dialect::ALL.into_iter().filter(|d| self.migrations_path(*d).is_dir()).collect();
            if !there.is_empty() {
                return Ok(there);
            }
        }
        Ok(vec![self.dialect()?])
    }

    /// The dialects that a listing shows: those of the project, or all where nothing says which.
    pub fn shown_dialects(&self) -> Vec<Dialect> {
        self.dialects().unwrap_or_else(|_| Dialect::ALL.to_vec())
    }

    /// The one dialect: `--dialect`, the URL's, the configuration's.
    ///
    /// # Errors
    /// E003 when nothing says which.
    pub fn dialect(&self) -> Result<Dialect, Failure> {
        if let Some(dialect) = self.shared.dialect {
            return Ok(dialect);
        }
        if let Ok(target) = self.target() {
            return Ok(target.url.dialect());
        }
        self.config.dialect.ok_or_else(|| {
            Failure::usage(
                Diagnostic::error(Code("E003"), "the SQL dialect is not known")
                    .note("no database URL was given, and kilter.toml has no `dialect`")
                    .state("nothing was done")
                    .command("kilter init")
                    .command("kilter COMMAND --dialect postgres"),
            )
        })
    }

    /// Whether there is one migration directory for each dialect.
    pub fn is_multi_dialect(&self) -> bool {
        self.config.migrations.dir.as_deref().is_some_and(|m| m.contains("{dialect}"))
    }

    /// The migration directory as the configuration has it, relative to the root.
    pub fn migrations_shown(&self, dialect: Dialect) -> String {
        self.config
            .migrations
            .dir
            .as_deref()
            .unwrap_or("migrations")
            .replace("{dialect}", dialect.name())
    }

    /// The migration directory on disk.
    pub fn migrations_path(&self, dialect: Dialect) -> PathBuf {
        self.root.join(self.migrations_shown(dialect))
    }

    /// The folder of the migrations in Rust, on disk and as the configuration has it.
    pub fn rust_folder(&self) -> (PathBuf, String) {
        let shown = self.config.migrations.rust_folder();
        (self.root.join(&shown), shown)
    }

    /// Reads the migration directory of a dialect. One that does not exist is empty; where the
    /// configuration names it, that is worth a warning.
    pub fn directory(&self, dialect: Dialect) -> (Directory, Vec<Diagnostic>) {
        let (path, shown) = (self.migrations_path(dialect), self.migrations_shown(dialect));
        let (folder, folder_shown) = self.rust_folder();
        let folder = CodeFolder { path: &folder, shown: &folder_shown };
        let (directory, mut diagnostics) =
            Directory::read_with(&path, &shown, dialect, &self.registry, folder);
        if self.config.migrations.dir.is_some() && !path.exists() {
            diagnostics.push(
                Diagnostic::warning(Code("E115"), format!("{shown} does not exist"))
                    .note("kilter.toml names it as the migration directory; it is taken as empty")
                    .command("kilter new NAME     (makes it)"),
            );
        }
        (directory, diagnostics)
    }

    /// The ORM of the models: as kilter.toml says, or by what its globs and the project hold. Where
    /// there is a Go module, GORM is taken.
    pub fn orm(&self) -> Orm {
        let says = |globs: &Vec<String>| globs.iter().any(|g| g.ends_with(".rs"));
        match (self.config.orm, &self.config.models) {
            (Some(orm), _) => orm,
            (None, Some(globs)) if says(globs) => Orm::Seaorm,
            (None, Some(_)) => Orm::Gorm,
            (None, None) if self.root.join("go.mod").is_file() => Orm::Gorm,
            (None, None) if kilter_models::files::uses_sea_orm(&self.root) => Orm::Seaorm,
            (None, None) => Orm::Gorm,
        }
    }

    /// The globs of all sources of the ORM's language.
    fn all_sources(&self) -> [String; 1] {
        match self.orm() {
            Orm::Gorm => ["**/*.go".to_owned()],
            Orm::Seaorm => ["**/*.rs".to_owned()],
        }
    }

    /// The model sources.
    pub fn model_sources(&self) -> Sources {
        let all = self.all_sources();
        let include = self.config.models.as_deref().unwrap_or(&all);
        let find = match self.orm() {
            Orm::Gorm => kilter_models::files::discover,
            Orm::Seaorm => kilter_models::files::discover_rust,
        };
        let (texts, mut diagnostics) = find(&self.root, include, &self.config.exclude);
        for glob in self.config.models.iter().flatten() {
            diagnostics.extend(self.matches_nothing(glob, &texts));
        }
        Sources { texts, diagnostics, commit: None }
    }

    /// The globs of model sources, to match paths that are not on disk.
    ///
    /// # Errors
    /// E001 when a glob of kilter.toml is malformed.
    pub fn model_globs(&self) -> Result<globset::GlobSet, Failure> {
        let all = self.all_sources();
        let mut set = globset::GlobSetBuilder::new();
        for glob in self.config.models.as_deref().unwrap_or(&all) {
            set.add(globset::Glob::new(glob).map_err(|e| bad_glob(&e))?);
        }
        set.build().map_err(|e| bad_glob(&e))
    }

    /// The server on which scratch databases of a dialect may be made, if the configuration or
    /// `KILTER_SHADOW_URL` names one.
    ///
    /// # Errors
    /// E002 when the URL cannot be understood.
    pub fn shadow_url(&self, dialect: Dialect) -> Result<Option<DbUrl>, Failure> {
        let (_, environment) = self.environment()?;
        let text = std::env::var("KILTER_SHADOW_URL")
            .ok()
            .filter(|v| !v.is_empty())
            .or(environment.shadow_url)
            .or_else(|| self.config.shadow_url.clone());
        let Some(text) = text else { return Ok(None) };
        let url = self.parse_url(&self.expand(&text)?)?;
        Ok((url.dialect() == dialect).then_some(url))
    }

    /// The language of the models.
    fn language(&self) -> &'static str {
        match self.orm() {
            Orm::Gorm => "Go",
            Orm::Seaorm => "Rust",
        }
    }

    /// A glob of kilter.toml that no file matches: its models would count as removed.
    fn matches_nothing(&self, glob: &str, texts: &[Arc<Source>]) -> Option<Diagnostic> {
        let matcher = globset::Glob::new(glob).ok()?.compile_matcher();
        if texts.iter().any(|source| matcher.is_match(&source.path)) {
            return None;
        }
        let diagnostic = Diagnostic::error(
            Code("E014"),
            format!("no {} file matches {glob}", self.language()),
        )
        .note("kilter.toml names it under `models`; the models it meant would count as removed");
        let source = self.config.proto.source.as_ref()?;
        let quoted = format!("\"{glob}\"");
        Some(match source.text.find(&quoted) {
            Some(at) => diagnostic.at(Span::new(source, at..at + quoted.len()), ""),
            None => diagnostic,
        })
    }

    /// Reads the protos.
    pub fn protos(&self) -> (ProtoSet, Vec<Diagnostic>) {
        kilter_proto::load(&self.root, &self.config.proto)
    }

    /// A path as it is shown to people: relative to the root where it lies below it.
    pub fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }

    /// Whether generated migrations are guarded.
    pub fn idempotent(&self) -> bool {
        self.config.idempotent.unwrap_or(true)
    }
}

fn bad_glob(error: &globset::Error) -> Failure {
    Failure::usage(
        Diagnostic::error(Code("E001"), format!("a glob in kilter.toml is malformed: {error}"))
            .state("nothing was done"),
    )
}

fn no_url(environment: Option<&str>) -> Failure {
    let message = match environment {
        Some(name) => format!("environment {name} has no database url"),
        None => "no database was named".to_owned(),
    };
    Failure::usage(
        Diagnostic::error(Code("E002"), message)
            .note("looked at --url, KILTER_URL, DATABASE_URL and [env.dev] in kilter.toml, in this order")
            .state("nothing was done")
            .command("kilter status --url sqlite://dev.db")
            .command("kilter init"),
    )
}

/// What a command wants to do with a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intent {
    /// Only look; a SQLite file that does not exist is looked at as an empty database, and is not
    /// made.
    Read,
    /// Change it; a SQLite file is made where there is none.
    Write,
}

impl Project {
    /// Connects to the target.
    ///
    /// # Errors
    /// E002 when there is no connection to be had, E007 when the user or password is refused.
    pub fn connect(
        &self,
        target: &Target,
        intent: Intent,
    ) -> Result<Box<dyn kilter_dialect::Session>, Failure> {
        let options = kilter_db::ConnectOptions::new().interrupt(&self.interrupt);
        if intent == Intent::Read && target.is_absent() {
            return kilter_db::connect(&DbUrl::sqlite_memory(), &options)
                .map_err(|e| no_connection(target, &e));
        }
        let options = match intent {
            Intent::Read => options,
            Intent::Write => {
                kilter_db::ConnectOptions { create: kilter_db::Create::IfMissing, ..options }
            }
        };
        kilter_db::connect(&target.url, &options).map_err(|e| no_connection(target, &e))
    }
}

fn no_connection(target: &Target, error: &kilter_dialect::DbError) -> Failure {
    let (code, message) = match error.kind {
        kilter_dialect::DbErrorKind::Auth => ("E007", "the server refused the login"),
        _ => ("E002", "the database cannot be reached"),
    };
    let mut diagnostic = Diagnostic::error(Code(code), format!("{message}: {}", target.url))
        .note(error.to_string())
        .state("nothing was changed");
    for line in error.detail.iter().chain(&error.hint) {
        diagnostic = diagnostic.note(line.clone());
    }
    Failure::usage(diagnostic.note(format!("the address was given by {}", target.given_by)))
}
