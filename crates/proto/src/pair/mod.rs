//! Which message is stored in which table, and which field in which column.
//!
//! What people declared (in `kilter.toml`, in comments of protos and models) comes first; what is
//! left is found by convention, and only where one answer is clearly right. Anything less clear is
//! a suggestion (PM003) or a question (PM004), never a pair. Deliberately not here: whether the
//! types agree (see [`crate::judge`]).

mod candidates;
mod declared;
mod discovered;
mod fields;
mod flatten;
mod hints;
mod names;
mod requests;
mod rules;
mod suggest;
mod tables;
mod why;

pub use names::{name_words, nearest};

use crate::{Codec, Day, PairConfig, ProtoSet, Role};
use kilter_diag::{Diagnostic, Span};
use kilter_models::ModelSet;
use std::collections::BTreeMap;
use tables::Tables;

/// A message and the table it is stored in.
#[derive(Debug, Clone)]
pub struct Pair {
    /// The message's place in [`ProtoSet::messages`].
    pub message: usize,
    /// The table.
    pub table: String,
    /// The model's place in [`ModelSet::models`]; `None` for tables without a struct.
    pub model: Option<usize>,
    /// Whether somebody said so, rather than it having been found.
    pub declared: bool,
    /// Why these two, in words.
    pub why: String,
    /// What the message is to the table.
    pub role: Role,
    /// Fields that have a column.
    pub fields: Vec<FieldMatch>,
    /// Fields that should have a column and have none.
    pub unmatched_fields: Vec<Unmatched>,
    /// Fields that are not stored, on purpose.
    pub ignored: Vec<Ignored>,
    /// Fields that are stored, but not in a column of their own.
    pub covered: Vec<Covered>,
    /// Columns that no field shows.
    pub unmatched_columns: Vec<String>,
    /// Columns that no field needs to show: as the model says (`@proto internal`), or because they
    /// hold part of a well-known message.
    pub internal_columns: Vec<String>,
}

/// A field and its column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldMatch {
    /// The message that declares the field: the pair's message, or one nested in it.
    pub owner: usize,
    /// The field's place in its message.
    pub field: usize,
    /// The column.
    pub column: String,
    /// How the two were matched.
    pub via: Via,
    /// How the value is stored, where that is declared or clear from a name.
    pub codec: Option<Codec>,
    /// Whether the column is declared to hold the whole message, so that its history matters.
    pub payload: bool,
}

/// How a field found its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Via {
    /// `[proto.pair.fields]`.
    Config,
    /// `@db column=`.
    Directive,
    /// The names are equal.
    Name,
    /// The names are equal but for case and underscores.
    Normalised,
    /// The names are equal but for a unit: `created_at` and `CreatedAtInSec`.
    Unit,
    /// The field is part of a message whose parts have columns of their own.
    Flattened,
    /// The field belongs to the resource that a request carries whole; it is judged there.
    Resource,
}

impl Via {
    /// Whether somebody wrote the match down.
    pub fn is_declared(self) -> bool {
        matches!(self, Self::Config | Self::Directive)
    }
}

/// A field without a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmatched {
    /// The message that declares the field.
    pub owner: usize,
    /// The field's place in its message.
    pub field: usize,
}

/// A field that is not stored, on purpose.
#[derive(Debug, Clone)]
pub struct Ignored {
    /// The field's place in the pair's message.
    pub field: usize,
    /// Why.
    pub reason: Option<String>,
    /// Until when.
    pub until: Option<Day>,
    /// Where it says so.
    pub span: Option<Span>,
}

/// A field that is stored elsewhere.
#[derive(Debug, Clone)]
pub struct Covered {
    /// The field's place in the pair's message.
    pub field: usize,
    /// Where it is stored, in words.
    pub by: String,
}

impl Covered {
    /// The paired table whose rows are the elements.
    pub fn rows(&self) -> Option<&str> {
        self.by.strip_prefix(ROWS)?.strip_suffix('`')
    }

    /// The child table that is declared to hold the elements, and its column that refers back.
    pub fn child(&self) -> Option<(&str, Option<&str>)> {
        let declared = self.by.strip_prefix(CHILD)?.trim();
        match declared.split_once('(') {
            Some((table, rest)) => Some((table.trim(), Some(rest.trim_end_matches(')').trim()))),
            None => Some((declared, None)),
        }
    }
}

/// How [`Covered::by`] begins for `child=`.
pub(crate) const CHILD: &str = "child table ";

/// How it begins for rows of a paired table.
const ROWS: &str = "rows of `";

/// What pairing found, and what it did not pair.
#[derive(Debug, Clone, Default)]
pub struct Paired {
    /// The pairs, ordered by table, then role, then message name.
    pub pairs: Vec<Pair>,
    /// Likenesses that are worth a look; each as the pair it would be.
    pub suggestions: Vec<Pair>,
    /// Tables that no message is the resource of, and why.
    pub tables: Vec<(String, String)>,
    /// Messages that look like resources and have no table, and why.
    pub messages: Vec<(usize, String)>,
}

/// Pairs messages with tables. The pairs are ordered by table, then role, then message name.
pub fn pair(
    protos: &ProtoSet,
    models: &ModelSet,
    config: &PairConfig,
) -> (Vec<Pair>, Vec<Diagnostic>) {
    let (paired, found) = pair_with(protos, models, config, Explain::No);
    (paired.pairs, found)
}

/// The same, with the reasons why what is not paired is not.
pub fn explain(
    protos: &ProtoSet,
    models: &ModelSet,
    config: &PairConfig,
) -> (Paired, Vec<Diagnostic>) {
    pair_with(protos, models, config, Explain::Yes)
}

/// Whether reasons are looked for, which takes longer than pairing.
#[derive(PartialEq, Eq)]
enum Explain {
    Yes,
    No,
}

fn pair_with(
    protos: &ProtoSet,
    models: &ModelSet,
    config: &PairConfig,
    wanted: Explain,
) -> (Paired, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let tables = Tables::new(models);
    let cx = Pairing { protos, models, config, tables: &tables };
    let rules = rules::Rules::read(protos, models, config, &mut found);
    let declarations = declared::declarations(&cx, &rules, &mut found);
    let mut pairs = declared::pairs(&cx, &rules, &declarations, &mut found);
    let automatic = discovered::pairs(&cx, &rules, &pairs, &mut found);
    pairs.extend(automatic);
    requests::add(&cx, &rules, &mut pairs, &mut found);
    associate(&cx, &mut pairs);
    let suggestions = suggest::suggest(&cx, &rules, &pairs, &mut found);
    pairs.sort_by(|a, b| {
        let key = |p: &Pair| (p.role as u8, protos.messages[p.message].full_name.clone());
        (&a.table, key(a)).cmp(&(&b.table, key(b)))
    });
    let mut out = Paired { pairs, suggestions, ..Paired::default() };
    if wanted == Explain::Yes {
        why::explain(&cx, &rules, &mut out);
    }
    (out, found)
}

/// What every step of pairing looks at.
pub(crate) struct Pairing<'a> {
    protos: &'a ProtoSet,
    models: &'a ModelSet,
    config: &'a PairConfig,
    tables: &'a Tables,
}

/// Message fields that stand for rows of another paired table need no column, if a foreign key
/// connects the two tables, directly or through a join table.
fn associate(cx: &Pairing<'_>, pairs: &mut [Pair]) {
    let mut stored: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for pair in pairs.iter().filter(|p| p.role == Role::Resource) {
        stored.entry(pair.message).or_default().push(pair.table.clone());
    }
    for pair in pairs.iter_mut() {
        let mut rest = Vec::new();
        for unmatched in std::mem::take(&mut pair.unmatched_fields) {
            let field = &cx.protos.messages[unmatched.owner].fields[unmatched.field];
            let target = match &field.kind {
                crate::FieldKind::Message(name) => cx.protos.message_index(name),
                _ => None,
            };
            let tables = target.and_then(|m| stored.get(&m)).into_iter().flatten();
            let table = tables.into_iter().find(|t| cx.tables.connected(&pair.table, t));
            match table {
                Some(t) if unmatched.owner == pair.message => {
                    pair.covered.push(Covered { field: unmatched.field, by: format!("{ROWS}{t}`") })
                }
                _ => rest.push(unmatched),
            }
        }
        pair.unmatched_fields = rest;
    }
}
