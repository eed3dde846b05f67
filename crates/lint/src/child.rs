//! The elements of a list or a map in rows of another table: whether its columns hold them, and
//! whether anything keeps their order. Which table that is has been declared or found by then.

use crate::Facts;
use kilter_diag::Span;
use kilter_proto::{
    Concern, Field, FieldKind, Message, Presence, Role, Subject, Verdict, judge, name_words,
};
use kilter_schema::{Allowed, Column, Kind, Table};

/// What columns are called that number the rows of a list.
const ORDER: [&str; 16] = [
    "position", "pos", "ordinal", "order", "ord", "sort", "idx", "index", "seq", "sequence",
    "rank", "priority", "step", "line", "weight", "number",
];

/// Columns that tell when a row was made rather than what it is.
const MADE: [&str; 4] = ["created", "inserted", "added", "updated"];

/// What is wrong with a part of an element, and where it is declared.
pub(crate) struct Misfit {
    pub text: String,
    /// The field of the element's message.
    pub field: Option<Span>,
    /// The column.
    pub column: Option<String>,
}

/// What is wrong with the columns that hold an element; `reference` refers to the message's row.
pub(crate) fn misfits(
    facts: &Facts<'_>,
    table: &Table,
    reference: &str,
    field: &Field,
) -> Vec<Misfit> {
    match &field.kind {
        FieldKind::Map { key, value } => {
            let Some((k, v)) = pair_of_columns(table, reference, field) else { return Vec::new() };
            let key = misfit(facts, table, k, field, &FieldKind::Scalar(*key), "a key");
            let value = match &**value {
                FieldKind::Message(_) => None,
                value => misfit(facts, table, v, field, value, "a value"),
            };
            key.into_iter().chain(value).collect()
        }
        FieldKind::Message(name) => match facts.protos.message(name) {
            Some(message) => of_message(facts, table, message),
            None => Vec::new(),
        },
        kind => {
            let Some(column) = value_column(table, reference, field) else { return Vec::new() };
            misfit(facts, table, column, field, kind, "an element").into_iter().collect()
        }
    }
}

/// Whether rows of a table can be read in the order they had in the list.
pub(crate) fn keeps_order(facts: &Facts<'_>, table: &Table) -> bool {
    table.columns.iter().any(|c| {
        let words = name_words(&c.name);
        let numbered = table.primary_key.as_ref().is_some_and(|k| k.columns.len() == 1)
            && table.in_primary_key(&c.name)
            && matches!(facts.kind(c), Kind::Int { .. });
        numbered
            || c.auto_increment.is_some()
            || words.iter().any(|w| ORDER.contains(&w.as_str()))
            || is_moment(facts, c)
    })
}

fn is_moment(facts: &Facts<'_>, column: &Column) -> bool {
    let first = name_words(&column.name).into_iter().next().unwrap_or_default();
    MADE.contains(&first.as_str())
        && matches!(facts.kind(column), Kind::Timestamp { .. } | Kind::Int { .. })
}

/// Columns that may hold an element: not the reference, no key of the row's own, nothing that
/// numbers or dates it.
fn own_columns<'t>(table: &'t Table, reference: &str) -> Vec<&'t Column> {
    let lone_key = table.primary_key.as_ref().is_some_and(|k| k.columns.len() == 1);
    let counts = |c: &&Column| {
        let words = name_words(&c.name);
        let apart = words
            .iter()
            .any(|w| ORDER.contains(&w.as_str()) || MADE.contains(&w.as_str()) || w == "deleted");
        let key = lone_key && table.in_primary_key(&c.name);
        c.name != reference && c.auto_increment.is_none() && !apart && !key
    };
    table.columns.iter().filter(counts).collect()
}

/// The column of a single value: one of its name, or the only one there is.
fn value_column<'t>(table: &'t Table, reference: &str, field: &Field) -> Option<&'t Column> {
    let own = own_columns(table, reference);
    let one = field.name.strip_suffix('s').unwrap_or(&field.name);
    let named = own.iter().find(|c| [one, &field.name, "value"].iter().any(|n| like(&c.name, n)));
    named.copied().or(if let [only] = own.as_slice() { Some(*only) } else { None })
}

fn pair_of_columns<'t>(
    table: &'t Table,
    reference: &str,
    field: &Field,
) -> Option<(&'t Column, &'t Column)> {
    let own = own_columns(table, reference);
    let one = field.name.strip_suffix('s').unwrap_or(&field.name);
    let find =
        |names: [String; 4]| own.iter().find(|c| names.iter().any(|n| like(&c.name, n))).copied();
    let key = find(["key".into(), "name".into(), format!("{one}_key"), "k".into()]);
    let value = find(["value".into(), "val".into(), format!("{one}_value"), "v".into()]);
    match (key, value, own.as_slice()) {
        (Some(key), Some(value), _) if key.name != value.name => Some((key, value)),
        (_, _, [key, value]) => Some((key, value)),
        _ => None,
    }
}

fn like(a: &str, b: &str) -> bool {
    name_words(a) == name_words(b)
}

/// A message whose fields are columns; where the two are a pair, they are judged as one.
fn of_message(facts: &Facts<'_>, table: &Table, message: &Message) -> Vec<Misfit> {
    let paired = facts.pairs.iter().any(|p| {
        p.table == table.name && facts.protos.messages[p.message].full_name == message.full_name
    });
    if paired {
        return Vec::new();
    }
    let (mut out, mut missing) = (Vec::new(), Vec::new());
    for field in &message.fields {
        let column = table.columns.iter().find(|c| like(&c.name, &field.name));
        let simple = !field.repeated && !matches!(field.kind, FieldKind::Map { .. });
        match column {
            Some(column) if simple => {
                let what = format!("`{}` of an element", field.name);
                let found = misfit(facts, table, column, field, &field.kind, &what);
                out.extend(found.map(|m| Misfit { field: Some(field.span.clone()), ..m }));
            }
            Some(_) => {}
            // What a comment says of it is the reader's to know.
            None if field.directives.is_empty()
                && !field.has_behavior("OUTPUT_ONLY")
                && matches!(field.kind, FieldKind::Scalar(_) | FieldKind::Enum(_)) =>
            {
                missing.push((format!("`{}`", field.name), &field.span));
            }
            None => {}
        }
    }
    if let Some((_, first)) = missing.first() {
        let names: Vec<&str> = missing.iter().map(|(name, _)| name.as_str()).collect();
        let names = names.join(", ");
        out.push(Misfit {
            text: format!("`{}` has no column for {names} of `{}`", table.name, message.name),
            field: Some((*first).clone()),
            column: None,
        });
    }
    out
}

/// Why a column does not hold a part of an element.
fn misfit(
    facts: &Facts<'_>,
    table: &Table,
    column: &Column,
    field: &Field,
    kind: &FieldKind,
    what: &str,
) -> Option<Misfit> {
    let part = Field {
        kind: kind.clone(),
        repeated: false,
        presence: Presence::None,
        oneof: None,
        ..field.clone()
    };
    let (holds, allowed) = (facts.kind(column), Allowed::default());
    let verdicts = judge(&Subject {
        dialect: facts.dialect,
        protos: facts.protos,
        field: &part,
        column,
        kind: &holds,
        table,
        allowed: &allowed,
        model: None,
        codec: None,
        enum_storage: facts.pair_config.enum_storage,
        role: Role::View,
    });
    let verdict = verdicts.into_iter().find(is_about_types)?;
    let (name, ty) = (&column.name, &column.ty);
    let text = format!("{what} is {kind}, `{}.{name}` is {ty}: {}", table.name, verdict.reason);
    Some(Misfit { text, field: None, column: Some(name.clone()) })
}

fn is_about_types(verdict: &Verdict) -> bool {
    use Concern::{Encoding, EnumNumber, Precision, Range, SameName, Sign, Type, Unit};
    [Type, Range, Sign, Precision, Encoding, Unit, EnumNumber, SameName].contains(&verdict.concern)
}
