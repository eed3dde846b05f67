//! Whether a declared rename still is to be made.
//!
//! It is while only the old name exists and the new one is wanted. Once the new name exists it is
//! stale, which is worth a line and no more. Anything else contradicts the schemas and is an
//! error: a rename that is not what it seems would drop what it was to keep.

use crate::mysql;
use kilter_diag::{Code, Diagnostic};
use kilter_schema::names;
use kilter_schema::{Declared, Dialect, Rename, Renames, Schema};

/// What becomes of a declared rename.
pub(super) enum Verdict {
    /// It is to be made.
    Make(Rename),
    /// It is not, and that is to be said.
    Say(Diagnostic),
    /// It does not concern this dialect.
    Nothing,
}

/// Declared renames without repetitions: tables first, then what is in them. Parts are named by
/// the table as it will be.
pub(super) fn in_order(declared: &Renames) -> Vec<Declared> {
    let tables: Vec<(String, String)> = declared
        .0
        .iter()
        .filter_map(|d| match &d.rename {
            Rename::Table { from, to } => Some((from.clone(), to.clone())),
            _ => None,
        })
        .collect();
    let now = |table: &str| {
        let renamed = tables.iter().find(|(from, _)| from == table);
        renamed.map_or_else(|| table.to_owned(), |(_, to)| to.clone())
    };
    let mut out: Vec<Declared> = Vec::new();
    for given in &declared.0 {
        let rename = match given.rename.clone() {
            Rename::Column { table, from, to } => Rename::Column { table: now(&table), from, to },
            Rename::Index { table, from, to } => Rename::Index { table: now(&table), from, to },
            Rename::Value { of, from, to } => {
                let of = match names::split(&of) {
                    ("", _) => of,
                    (table, column) => format!("{}.{column}", now(table)),
                };
                Rename::Value { of, from, to }
            }
            other => other,
        };
        if !out.iter().any(|d| d.rename == rename) {
            out.push(Declared { rename, ..given.clone() });
        }
    }
    out.sort_by(|a, b| a.rename.cmp(&b.rename));
    out
}

/// Settles one rename; `from` has those before it already.
pub(super) fn settle(from: &Schema, to: &Schema, declared: &Declared) -> Verdict {
    let rename = resolved(from, to, &declared.rename);
    let Some(names) = Names::of(from, to, &rename) else {
        return match rename {
            // Values are of a type or column that is no enum in this dialect.
            Rename::Value { .. } => Verdict::Nothing,
            _ => Verdict::Say(stale(declared, "its table is new")),
        };
    };
    let (old, new) = rename.names();
    if old == new {
        return Verdict::Say(contradiction(declared, "both names are the same"));
    }
    match names {
        Names { old: true, new: false, new_wanted: true, .. } => Verdict::Make(rename),
        Names { old: true, new: false, .. } => {
            Verdict::Say(contradiction(declared, &format!("nothing asks for {new}")))
        }
        Names { old: true, new: true, old_wanted: false, .. } => Verdict::Say(contradiction(
            declared,
            &format!("{new} exists already, and {old} still does, which nothing asks for"),
        )),
        Names { old: true, new: true, .. } | Names { old: false, new: true, .. } => {
            Verdict::Say(stale(declared, &format!("{new} exists already")))
        }
        Names { new_wanted: false, .. } => {
            Verdict::Say(stale(declared, &format!("neither {old} nor {new} exists or is wanted")))
        }
        Names { .. } if from.tables.is_empty() => {
            Verdict::Say(stale(declared, "there are no tables yet"))
        }
        Names { .. } => {
            Verdict::Say(contradiction(declared, &format!("neither {old} nor {new} exists")))
        }
    }
}

/// A value of a column whose type is a named enum is a value of that type.
fn resolved(from: &Schema, to: &Schema, rename: &Rename) -> Rename {
    if let Rename::Value { of, from: old, to: new } = rename
        && from.dialect == Dialect::Postgres
        && !from.enums.contains_key(of)
        && let (table, column) = (names::owner(of), names::bare(of))
        && let Some(column) = from.column(table, &column).or_else(|| to.column(table, &column))
    {
        let quoted = |name: &&String| crate::engine(from.dialect).quote_table(name) == column.ty;
        let known = from.enums.keys().find(|n| **n == column.ty || quoted(n));
        if let Some(name) = known {
            return Rename::Value { of: name.clone(), from: old.clone(), to: new.clone() };
        }
    }
    rename.clone()
}

/// Which of the two names exist, and which are wanted.
struct Names {
    old: bool,
    new: bool,
    old_wanted: bool,
    new_wanted: bool,
}

impl Names {
    /// Nothing when what would hold the object does not exist before.
    fn of(from: &Schema, to: &Schema, rename: &Rename) -> Option<Self> {
        let (old, new) = rename.names();
        let in_both = |exists: &dyn Fn(&Schema, &str) -> bool| Self {
            old: exists(from, old),
            new: exists(from, new),
            old_wanted: exists(to, old),
            new_wanted: exists(to, new),
        };
        let there = |table: &str| from.tables.contains_key(table).then_some(());
        match rename {
            Rename::Table { .. } => Some(in_both(&|s, n| s.tables.contains_key(n))),
            Rename::Enum { .. } => Some(in_both(&|s, n| s.enums.contains_key(n))),
            Rename::Column { table, .. } => {
                there(table)?;
                Some(in_both(&|s, n| s.column(table, n).is_some()))
            }
            Rename::Index { table, .. } => {
                there(table)?;
                let index = |s: &Schema, n: &str| s.tables.get(table)?.index(n).map(|_| ());
                Some(in_both(&|s, n| index(s, n).is_some()))
            }
            Rename::Value { of, .. } => {
                let (before, after) = (labels(from, of)?, labels(to, of)?);
                let has = |labels: &[String], name: &str| labels.iter().any(|l| l == name);
                Some(Self {
                    old: has(&before, old),
                    new: has(&before, new),
                    old_wanted: has(&after, old),
                    new_wanted: has(&after, new),
                })
            }
        }
    }
}

/// The values of an enum type, or of a column that lists its own.
fn labels(schema: &Schema, of: &str) -> Option<Vec<String>> {
    if let Some(labels) = schema.enums.get(of) {
        return Some(labels.clone());
    }
    let column = schema.column(names::owner(of), &names::bare(of))?;
    (schema.dialect == Dialect::Mysql).then(|| mysql::labels(&column.ty))?
}

/// What a rename is called where it is declared: `members.full_name was name`.
fn spelled(rename: &Rename) -> String {
    match rename {
        Rename::Table { from, to } => format!("{to} was {from}"),
        Rename::Column { table, from, to } => format!("{table}.{to} was {from}"),
        Rename::Index { table, from, to } => format!("index {to} on {table} was {from}"),
        Rename::Enum { from, to } => format!("enum {to} was {from}"),
        Rename::Value { of, from, to } => format!("value {to} of {of} was {from}"),
    }
}

fn stale(declared: &Declared, why: &str) -> Diagnostic {
    let message = format!("a declared rename has nothing left to do: {why}");
    placed(Diagnostic::info(Code("E017"), message), declared)
        .help("take it out once every database has been migrated")
}

fn contradiction(declared: &Declared, why: &str) -> Diagnostic {
    let message = format!("a declared rename cannot be made: {why}");
    placed(Diagnostic::error(Code("E018"), message), declared)
        .help("mend the names, or take the rename out")
}

/// The report for a rename that replay refuses.
pub(super) fn refused(declared: &Declared, reason: &str) -> Diagnostic {
    contradiction(declared, reason)
}

fn placed(diagnostic: Diagnostic, declared: &Declared) -> Diagnostic {
    let said = format!("{} says: {}", declared.by, spelled(&declared.rename));
    match &declared.span {
        Some(span) => diagnostic.at(span.clone(), "").note(said),
        None => diagnostic.note(said),
    }
}
