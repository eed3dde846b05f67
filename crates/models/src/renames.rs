//! Directive comments that say what something was called before: `// kilter: was old_name`.
//!
//! The same words beside a model in any language. Deliberately not here: whether the rename still
//! is to be made.

use crate::Directive;
use kilter_diag::{Code, Diagnostic};
use kilter_schema::{Rename, Renames};

/// The word these directives start with.
pub(crate) const SIGN: &str = "kilter:";

/// Who declares these renames, for people.
const BY: &str = "the comment beside the model";

/// What a directive stands beside.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Beside<'a> {
    /// The table.
    pub table: &'a str,
    /// The column, beside a field.
    pub column: Option<&'a str>,
    /// What stands before the names of columns of an embedded struct.
    pub prefix: &'a str,
}

/// Reads the directive into `out`; says what is wrong with one that cannot be read.
pub(crate) fn declare(
    directive: &Directive,
    beside: Beside<'_>,
    out: &mut Renames,
) -> Option<Diagnostic> {
    let words: Vec<&str> = directive.text.trim_start_matches(SIGN).split_whitespace().collect();
    let table = || beside.table.to_owned();
    let of = || beside.column.map(|c| format!("{}.{c}", beside.table));
    let rename = match (words.as_slice(), beside.column) {
        (["was", old], Some(column)) => Rename::Column {
            table: table(),
            from: format!("{}{old}", beside.prefix),
            to: column.to_owned(),
        },
        (["was", old], None) => Rename::Table { from: (*old).to_owned(), to: table() },
        (["index", new, "was", old], _) => {
            Rename::Index { table: table(), from: (*old).to_owned(), to: (*new).to_owned() }
        }
        (["enum", new, "was", old], _) => {
            Rename::Enum { from: (*old).to_owned(), to: (*new).to_owned() }
        }
        (["value", new, "was", old], Some(_)) => Rename::Value {
            of: of().unwrap_or_default(),
            from: (*old).to_owned(),
            to: (*new).to_owned(),
        },
        _ => return Some(not_understood(directive)),
    };
    out.declare(rename, Some(directive.span.clone()), BY);
    None
}

fn not_understood(directive: &Directive) -> Diagnostic {
    Diagnostic::error(Code("E018"), "a `kilter:` comment is not understood")
        .at(directive.span.clone(), "")
        .help(
            "beside a field: `kilter: was OLD`, `kilter: value NEW was OLD`; above a struct: \
             `kilter: was OLD_TABLE`, `kilter: index NEW was OLD`, `kilter: enum NEW was OLD`",
        )
}
