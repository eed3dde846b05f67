//! `kilter.toml`: everything optional, unknown keys are errors with line and column.

mod gorm;
mod migrations;
mod rename;
mod seaorm;

pub use gorm::Gorm;
pub use migrations::Migrations;
pub use rename::{Renaming, read as renames};
pub use seaorm::Seaorm;

use crate::exit::Failure;
use kilter_diag::{Code, Diagnostic, Source, Span};
use kilter_schema::Dialect;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The file's name, looked for in the working directory and its parents.
pub const FILE_NAME: &str = "kilter.toml";

/// The configuration as written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The ORM of the models; found when absent.
    pub orm: Option<Orm>,
    /// The dialect when no URL says it.
    pub dialect: Option<Dialect>,
    /// Globs of model sources; found when absent.
    pub models: Option<Vec<String>>,
    /// Globs of sources to leave out.
    pub exclude: Vec<String>,
    /// Where migrations are, and what runs those in Rust.
    pub migrations: Migrations,
    /// Whether generated migrations are guarded, so that running one twice is safe.
    pub idempotent: Option<bool>,
    /// Whether plans take the short way, for tables that are empty, small or not in use.
    pub offline: bool,
    /// A server on which scratch databases may be made.
    pub shadow_url: Option<String>,
    /// What is called otherwise now.
    pub rename: Vec<Renaming>,
    /// How the application configures GORM.
    pub gorm: Gorm,
    /// What the source does not tell of SeaORM.
    pub seaorm: Seaorm,
    /// Protos and their pairing with tables.
    pub proto: kilter_proto::PairConfig,
    /// Settings of rules.
    pub lint: Lint,
    /// Named targets.
    pub env: BTreeMap<String, Environment>,
}

/// The ORMs whose models Kilter reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Orm {
    /// GORM, in Go.
    Gorm,
    /// SeaORM, in Rust.
    Seaorm,
}

/// Settings of rules.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Lint {
    /// The most statements a migration may have before it is called too large (M002).
    pub max_statements: usize,
}

impl Default for Lint {
    fn default() -> Self {
        Self { max_statements: 20 }
    }
}

/// A named target.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Environment {
    /// The database; `${NAME}` stands for an environment variable.
    pub url: Option<String>,
    /// Whether `auto-migrate` may run here.
    pub auto_migrate: bool,
    /// Whether dangerous commands need `--yes` here, and `auto-migrate` never runs.
    pub protected: bool,
    /// A server on which scratch databases may be made, for this target.
    pub shadow_url: Option<String>,
}

/// A configuration and where it came from.
#[derive(Debug)]
pub struct Loaded {
    /// The configuration; the default where there is no file.
    pub config: Config,
    /// The directory all its paths are relative to: the file's, or the working directory.
    pub root: PathBuf,
    /// The file's text, if there is one.
    pub source: Option<Arc<Source>>,
}

/// Reads the configuration: the named file, or `kilter.toml` in the working directory or the
/// nearest directory above it.
///
/// # Errors
/// E001 when the file cannot be read or understood.
pub fn load(named: Option<&Path>) -> Result<Loaded, Failure> {
    let here = std::env::current_dir().map_err(|e| {
        Failure::usage(Diagnostic::error(
            Code("E001"),
            format!("the working directory is gone: {e}"),
        ))
    })?;
    let file = match named {
        Some(path) => Some(here.join(path)),
        None => here.ancestors().map(|dir| dir.join(FILE_NAME)).find(|path| path.is_file()),
    };
    let Some(file) = file else {
        return Ok(Loaded { config: Config::default(), root: here, source: None });
    };
    let shown = file.strip_prefix(&here).unwrap_or(&file).display().to_string();
    let text = std::fs::read_to_string(&file).map_err(|e| {
        Failure::usage(
            Diagnostic::error(Code("E001"), format!("{shown} cannot be read: {e}"))
                .state("nothing was changed"),
        )
    })?;
    let source = Source::new(shown, text);
    let config = parse(&source)?;
    let root = file.parent().map_or(here, Path::to_path_buf);
    Ok(Loaded { config, root, source: Some(source) })
}

/// Reads a configuration from its text.
///
/// # Errors
/// E001 with the line and column of the first mistake.
pub fn parse(source: &Arc<Source>) -> Result<Config, Failure> {
    toml::from_str(source.text.trim_start_matches('\u{feff}')).map_err(|e| {
        // The file may hold a password, and what cannot be read cannot be told apart.
        let source = &Source::new(source.path.clone(), masked(&source.text));
        let message = masked(e.message());
        let mut lines = message.lines();
        let mut diagnostic = Diagnostic::error(
            Code("E001"),
            format!("{} is not understood: {}", source.path, lines.next().unwrap_or("invalid")),
        );
        if let Some(range) = e.span() {
            let moved = source.text.len() - source.text.trim_start_matches('\u{feff}').len();
            diagnostic =
                diagnostic.at(Span::new(source, range.start + moved..range.end + moved), "");
        }
        for line in lines {
            diagnostic = diagnostic.note(line);
        }
        Failure::usage(diagnostic.state("nothing was done").help(
            "the keys are listed in docs/configuration.md; a misspelt key is an error so that no setting is lost in silence",
        ))
    })
}

/// `text` with the passwords of URLs in it replaced by as many `*`, so that places stay right.
fn masked(text: &str) -> String {
    let mut out = text.as_bytes().to_vec();
    for (at, _) in text.match_indices("://") {
        let start = at + 3;
        let rest = &text[start..];
        let end = rest.find(['"', '\'', '`', '\n', ' ', '\t']).unwrap_or(rest.len());
        let Some(login) = rest[..end].rfind('@') else { continue };
        let Some(colon) = rest[..login].find(':') else { continue };
        out[start + colon + 1..start + login].fill(b'*');
    }
    // Whole characters were replaced, so it still is UTF-8.
    String::from_utf8(out).unwrap_or_default()
}

/// Replaces every `${NAME}` in `text` by the environment variable.
///
/// # Errors
/// The name of a variable that is not set.
pub fn expand(text: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("${") {
        let Some(end) = rest[at..].find('}') else { break };
        let name = &rest[at + 2..at + end];
        out.push_str(&rest[..at]);
        out.push_str(&std::env::var(name).map_err(|_| name.to_owned())?);
        rest = &rest[at + end + 1..];
    }
    out.push_str(rest);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_is_an_error_at_its_place() {
        let source = Source::new("kilter.toml", "dialect = \"sqlite\"\n\n[env.dev]\nulr = \"x\"\n");
        let failure = parse(&source).expect_err("misspelt key");
        let diagnostic = &failure.diagnostics[0];
        assert_eq!(diagnostic.span().map(ToString::to_string).as_deref(), Some("kilter.toml:4:1"));
        assert!(diagnostic.message.contains("ulr"), "{}", diagnostic.message);
    }

    #[test]
    fn a_password_in_a_file_that_is_not_understood_is_not_shown() {
        for text in [
            "[env]\ndev = \"postgres://u:hunter2@h/x\"\n",
            "env = \"postgres://u:hunter2@h/x\"\n",
            "[env.dev]\nurl = postgres://u:hunter2@h/x\n",
            "[env.dev]\nurll = \"postgres://u:hünter2@h/x\"\n",
        ] {
            let failure = parse(&Source::new("kilter.toml", text)).expect_err(text);
            let shown = kilter_diag::render::text::render(&failure.diagnostics, false);
            assert!(!shown.contains("unter2"), "{shown}");
            assert!(!format!("{:?}", failure.diagnostics).contains("unter2"), "{shown}");
        }
    }

    #[test]
    fn the_guide_shows_a_file_that_is_understood() {
        let page = include_str!("../../../docs/configuration.md");
        let block = page.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next());
        let source = Source::new("docs/configuration.md", block.expect("an example"));
        let config = parse(&source).unwrap_or_else(|f| {
            panic!("{}", kilter_diag::render::text::render(&f.diagnostics, false))
        });
        assert!(config.env["production"].protected && config.env["dev"].auto_migrate);
    }

    #[test]
    fn an_empty_file_is_the_default() {
        let config = parse(&Source::new("kilter.toml", "")).expect("empty");
        assert_eq!(config.lint.max_statements, 20);
        assert!(config.env.is_empty());
    }

    #[test]
    fn variables_are_replaced_and_missing_ones_named() {
        assert_eq!(expand("sqlite://a.db").as_deref(), Ok("sqlite://a.db"));
        assert_eq!(expand("x${KILTER_NO_SUCH_VARIABLE}"), Err("KILTER_NO_SUCH_VARIABLE".into()));
    }
}
