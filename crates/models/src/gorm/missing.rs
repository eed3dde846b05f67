//! Types that could not be found: what is said about them.
//!
//! Deliberately not here: looking for them (`packages.rs`).

use super::builder::Builder;
use super::packages::in_project;
use super::project::directory;
use super::report::{G007, G008, G009};
use super::types::Ty;
use kilter_diag::{Code, Diagnostic, Span};

/// What also settles a column's type.
const TAG: &str = "or add a `type:` to the field's tag";

/// The lines that say what a Go type is in the database.
pub fn declare(name: &str) -> String {
    format!(
        "say what it is in kilter.toml:\n[gorm.types.\"{name}\"]\nabstract = \"string\"    # or bool, int, uint, float, time, bytes; or a type for one database: postgres = \"jsonb\""
    )
}

impl Builder<'_> {
    /// A type that is needed and not at hand. `subject` is the beginning of the message, `name` the
    /// import path and the name, or the name alone for a type of the package itself.
    pub fn missing_type(&mut self, subject: &str, name: &str, span: Span) {
        let message = format!("{subject} is not among the sources");
        let mut diagnostic = Diagnostic::error(G009, message).at(span.clone(), "");
        if let Some((place, reason)) = self.left_out_type(name, &span) {
            diagnostic = diagnostic
                .at(place, format!("declared here, in a file that Go leaves out because {reason}"))
                .help("say which tags the program is built with: `tags = [\"…\"]` under `[gorm]` in kilter.toml, or `--tags`");
        } else if let Some((import, _)) = name.rsplit_once('.') {
            diagnostic = match self.project().module_of(import) {
                Some((module, _)) => diagnostic
                    .note(format!("go.mod requires {module}; its source is neither vendored nor in the module cache"))
                    .help("`go mod download` fetches it; or say what the type is, as follows"),
                None => diagnostic.note(format!("no go.mod requires a module that holds `{import}`")),
            };
        }
        self.report.add(diagnostic.help(declare(name)).help(TAG));
    }

    /// A type's declaration in a file that Go would not compile.
    fn left_out_type(&self, name: &str, span: &Span) -> Option<(Span, String)> {
        let (dirs, name) = match name.rsplit_once('.') {
            Some((import, name)) => (self.project().tree_of(import), name),
            None => (vec![directory(in_project(span.path())).to_owned()], name),
        };
        self.project().left_out.iter().filter(|l| dirs.contains(&l.file.dir)).find_map(|left| {
            let decl = left.file.types.iter().find(|t| t.name == name && t.scope.is_none())?;
            Some((left.file.span(&decl.name_at), left.reason.clone()))
        })
    }

    /// `Value`, `GormDataType` or `GormDBDataType` of a type returns something that is not evident.
    pub fn opaque_method(&mut self, code: Code, ty: &Ty, method: &Span, field: Option<Span>) {
        debug_assert!(code == G007 || code == G008);
        let display = self.types.display(ty);
        let name = self.types.config_names(ty).into_iter().next().unwrap_or(display.clone());
        let what = method.text();
        let message = if code == G007 {
            format!(
                "what `{what}` of a zero `{display}` returns is not evident; its underlying type is assumed"
            )
        } else {
            format!("what `{what}` of `{display}` returns is not a constant")
        };
        let mut diagnostic = Diagnostic::warning(code, message);
        if let Some(field) = field {
            diagnostic = diagnostic.at(field, "");
        }
        let why = "GORM calls this to find the column's type";
        diagnostic = diagnostic.at(method.clone(), why).help(declare(&name));
        self.report.add(if code == G007 { diagnostic.help(TAG) } else { diagnostic });
    }
}
