//! `[[rename]]`: what is called otherwise now, for front ends that cannot say it beside the model.

use crate::exit::Failure;
use kilter_diag::{Code, Diagnostic, Source, Span};
use kilter_schema::names;
use kilter_schema::{Rename, Renames};
use serde::Deserialize;
use std::sync::Arc;
use toml::Spanned;

/// One rename: what it is about, under its new name, and what it was called.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Renaming {
    /// A table.
    pub table: Option<String>,
    /// `table.column`.
    pub column: Option<String>,
    /// `table.index`.
    pub index: Option<String>,
    /// An enum type.
    #[serde(rename = "enum")]
    pub enumeration: Option<String>,
    /// `enum.value`, or `table.column.value`.
    pub value: Option<String>,
    /// The old name, without its table.
    pub was: Option<Spanned<String>>,
}

/// Reads them all.
///
/// # Errors
/// E001 for one that does not name exactly one object and its old name.
pub fn read(given: &[Renaming], source: Option<&Arc<Source>>) -> Result<Renames, Failure> {
    let mut out = Renames::default();
    for renaming in given {
        let rename = renaming.rename().ok_or_else(|| malformed(renaming, source))?;
        out.declare(rename, renaming.place(source), "kilter.toml");
    }
    Ok(out)
}

impl Renaming {
    fn rename(&self) -> Option<Rename> {
        let from = self.was.as_ref()?.get_ref().clone();
        let part = |name: &str| {
            let (owner, part) = (names::owner(name), names::bare(name));
            (!owner.is_empty()).then(|| (owner.to_owned(), part.into_owned()))
        };
        match (&self.table, &self.column, &self.index, &self.enumeration, &self.value) {
            (Some(to), None, None, None, None) => Some(Rename::Table { from, to: to.clone() }),
            (None, Some(name), None, None, None) => {
                part(name).map(|(table, to)| Rename::Column { table, from, to })
            }
            (None, None, Some(name), None, None) => {
                part(name).map(|(table, to)| Rename::Index { table, from, to })
            }
            (None, None, None, Some(to), None) => Some(Rename::Enum { from, to: to.clone() }),
            (None, None, None, None, Some(name)) => {
                part(name).map(|(of, to)| Rename::Value { of, from, to })
            }
            _ => None,
        }
    }

    fn place(&self, source: Option<&Arc<Source>>) -> Option<Span> {
        Some(Span::new(source?, self.was.as_ref()?.span()))
    }
}

fn malformed(renaming: &Renaming, source: Option<&Arc<Source>>) -> Failure {
    let diagnostic =
        Diagnostic::error(Code("E001"), "a [[rename]] in kilter.toml is not understood")
            .note("it has `was` and one of `table`, `column`, `index`, `enum`, `value`")
            .state("nothing was done")
            .help("[[rename]]\ncolumn = \"users.full_name\"\nwas = \"name\"");
    Failure::usage(match renaming.place(source) {
        Some(span) => diagnostic.at(span, ""),
        None => diagnostic,
    })
}
