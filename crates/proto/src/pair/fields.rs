//! Which field of a message is stored in which column of its table.
//!
//! In this order: what is declared; the same name; the same name but for case and underscores;
//! the same name but for a unit; parts of a message in columns that begin with the field's name.

use super::flatten;
use super::hints;
use super::names::{nearest, normalise};
use super::rules::{MaybeAt, Origin, Rules};
use super::tables::TableInfo;
use super::{CHILD, Covered, FieldMatch, Ignored, Pair, Pairing, Unmatched, Via};
use crate::codec::{Codec, unit_suffix};
use crate::{Field, FieldKind, FieldRule, Message, PairRule, Role, Scalar, WellKnown};
use kilter_diag::{Code, Diagnostic, Span, Subject};

/// One message and one table that are to be matched.
pub(super) struct FieldCx<'a> {
    pub cx: &'a Pairing<'a>,
    pub rules: &'a Rules,
    pub rule: Option<&'a PairRule>,
    pub message: usize,
    pub table: &'a TableInfo,
    pub role: Role,
}

/// Fields of requests that say how to do it rather than what to store.
const PLUMBING: [&str; 12] = [
    "update_mask",
    "field_mask",
    "page_size",
    "page_token",
    "next_page_token",
    "filter",
    "order_by",
    "validate_only",
    "etag",
    "request_id",
    "parent",
    "allow_missing",
];

impl FieldCx<'_> {
    pub fn message(&self) -> &Message {
        &self.cx.protos.messages[self.message]
    }

    pub fn has_column(&self, name: &str) -> bool {
        self.table.columns.iter().any(|c| c == name)
    }
}

/// Matches all fields of a message. The pair is undeclared and has no reason yet.
pub(super) fn pair_up(fcx: &FieldCx<'_>, found: &mut Vec<Diagnostic>) -> Pair {
    let mut pair = Pair {
        message: fcx.message,
        table: fcx.table.name.clone(),
        model: fcx.table.main_model(fcx.cx.models),
        declared: false,
        why: String::new(),
        role: fcx.role,
        fields: Vec::new(),
        unmatched_fields: Vec::new(),
        ignored: Vec::new(),
        covered: Vec::new(),
        unmatched_columns: Vec::new(),
        internal_columns: fcx
            .table
            .models
            .iter()
            .filter_map(|m| fcx.rules.internal_columns.get(m))
            .flatten()
            .cloned()
            .collect(),
    };
    let mut open: Vec<usize> = Vec::new();
    for (f, field) in fcx.message().fields.iter().enumerate() {
        let rule = fcx.rules.of_field(fcx.cx.config, fcx.rule, (fcx.message, f), field, found);
        let settled = rule.is_some_and(|r| apply_rule(fcx, f, &r, &mut pair, found));
        if !settled {
            open.push(f);
        }
    }
    unknown_config_fields(fcx, found);
    by_name(fcx, &mut open, &mut pair, found);
    by_unit(fcx, &mut open, &mut pair);
    flatten::by_prefix(fcx, &mut open, &mut pair);
    for f in open {
        let field = &fcx.message().fields[f];
        if hints::is_resource_name(fcx.message(), field) {
            pair.covered.push(Covered { field: f, by: "the columns the name is made of".into() });
        } else if !is_plumbing(field) {
            pair.unmatched_fields.push(Unmatched { owner: fcx.message, field: f });
        }
    }
    same_column_twice(fcx, &pair, found);
    pair.fields.sort_by_key(|m| (m.owner != fcx.message, m.owner, m.field));
    pair.unmatched_columns = fcx
        .table
        .columns
        .iter()
        .filter(|c| !pair.fields.iter().any(|m| m.column == **c))
        .cloned()
        .collect();
    pair
}

/// Carries out what is declared for a field; false when its column is still to be found.
fn apply_rule(
    fcx: &FieldCx<'_>,
    f: usize,
    (rule, span, origin): &(FieldRule, Option<Span>, Origin),
    pair: &mut Pair,
    found: &mut Vec<Diagnostic>,
) -> bool {
    let field = &fcx.message().fields[f];
    if rule.ignore {
        pair.ignored.push(Ignored {
            field: f,
            reason: rule.reason.clone(),
            until: rule.until,
            span: span.clone(),
        });
        return true;
    }
    if let Some(child) = &rule.child {
        pair.covered.push(Covered { field: f, by: format!("{CHILD}{child}") });
        return true;
    }
    if !rule.flatten.is_empty() {
        flatten::declared(fcx, f, &rule.flatten, pair, found);
        return true;
    }
    let column = match &rule.column {
        Some(column) if fcx.has_column(column) => column.clone(),
        Some(column) if let Some(table) = other_table_of(fcx, column) => {
            pair.covered.push(Covered { field: f, by: format!("table `{table}`") });
            return true;
        }
        Some(column) => {
            found.push(missing_column(fcx, field, column, span.clone()));
            // Said once; "has no column" would say it again.
            pair.covered
                .push(Covered { field: f, by: format!("`{column}`, which does not exist") });
            return true;
        }
        // `as=` or `payload` alone: the column is found by name.
        None if rule.codec.is_some() || rule.payload => match column_by_name(fcx, &field.name) {
            Some(column) => column,
            None => return false,
        },
        None => return false,
    };
    pair.fields.push(FieldMatch {
        owner: fcx.message,
        field: f,
        codec: rule.codec.clone().or_else(|| inferred(field, &column)),
        via: match (&rule.column, origin) {
            (None, _) => Via::Normalised,
            (_, Origin::Config) => Via::Config,
            (_, Origin::Directive) => Via::Directive,
        },
        payload: rule.payload,
        column,
    });
    true
}

/// The other table of a message over several that has a column.
fn other_table_of<'a>(fcx: &FieldCx<'a>, column: &str) -> Option<&'a str> {
    let tables = fcx.rule?.tables.iter().map(String::as_str);
    let mut others = tables.filter(|t| *t != fcx.table.name);
    others.find(|t| fcx.cx.tables.get(t).is_some_and(|t| t.columns.iter().any(|c| c == column)))
}

fn missing_column(
    fcx: &FieldCx<'_>,
    field: &Field,
    column: &str,
    span: Option<Span>,
) -> Diagnostic {
    let table = &fcx.table.name;
    let finding = Diagnostic::error(
        Code("PM002"),
        format!("mapped column `{table}.{column}` of field `{}` does not exist", field.name),
    )
    .maybe_at(span.or_else(|| Some(field.span.clone())), "");
    match nearest(column, fcx.table.columns.iter().map(String::as_str)) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help(format!("the columns are {}", fcx.table.columns.join(", "))),
    }
}

fn unknown_config_fields(fcx: &FieldCx<'_>, found: &mut Vec<Diagnostic>) {
    let names = fcx.rule.into_iter().flat_map(|r| r.fields.keys());
    for name in names.filter(|n| fcx.message().field(n).is_none()) {
        let message = fcx.message();
        let finding = Diagnostic::error(
            Code("PM001"),
            format!("message `{}` has no field `{name}`", message.full_name),
        )
        .maybe_at(fcx.cx.config.place(name), "")
        .at(message.name_span.clone(), "the message");
        found.push(match nearest(name, message.fields.iter().map(|f| f.name.as_str())) {
            Some(near) => finding.help(format!("did you mean `{near}`?")),
            None => finding.help("remove it from `[proto.pair.fields]`"),
        });
    }
}

fn column_by_name(fcx: &FieldCx<'_>, name: &str) -> Option<String> {
    if fcx.has_column(name) {
        return Some(name.to_owned());
    }
    fcx.table.column_like(&normalise(name)).cloned()
}

/// Equal names, then names that are equal but for case and underscores.
fn by_name(fcx: &FieldCx<'_>, open: &mut Vec<usize>, pair: &mut Pair, found: &mut Vec<Diagnostic>) {
    let taken =
        |pair: &Pair, c: &str| pair.fields.iter().any(|m| m.column == c && !m.via.is_declared());
    for exact in [true, false] {
        open.retain(|&f| {
            let field = &fcx.message().fields[f];
            let wanted = normalise(&field.name);
            let columns: Vec<&String> = fcx
                .table
                .plain_columns()
                .filter(|(c, plain)| if exact { **c == field.name } else { *plain == wanted })
                .map(|(c, _)| c)
                .filter(|c| exact || !taken(pair, c))
                .collect();
            match columns.as_slice() {
                [] => true,
                [column] => {
                    pair.fields.push(FieldMatch {
                        owner: fcx.message,
                        field: f,
                        column: (*column).clone(),
                        via: if exact { Via::Name } else { Via::Normalised },
                        codec: inferred(field, column),
                        payload: false,
                    });
                    false
                }
                several => {
                    found.push(ambiguous(fcx, field, several));
                    pair.covered.push(Covered { field: f, by: "one of several columns".into() });
                    false
                }
            }
        });
    }
}

fn ambiguous(fcx: &FieldCx<'_>, field: &Field, columns: &[&String]) -> Diagnostic {
    let list: Vec<String> = columns.iter().map(|c| format!("`{c}`")).collect();
    Diagnostic::warning(
        Code("PM004"),
        format!(
            "field `{}` may be column {} of `{}`; it is not checked",
            field.name,
            list.join(" or "),
            fcx.table.name
        ),
    )
    .about(subject(fcx, field, columns[0]))
    .at(field.span.clone(), "")
    .help(format!("write `// @db column={}` above the field", columns[0]))
}

fn subject(fcx: &FieldCx<'_>, field: &Field, column: &str) -> Subject {
    let (message, table) = (&fcx.message().full_name, &fcx.table.name);
    Subject {
        message: Some(message.clone()),
        field: Some(format!("{message}.{}", field.name)),
        table: Some(table.clone()),
        column: Some(format!("{table}.{column}")),
    }
}

/// Moments, lengths of time and money in columns that carry a unit: `CreatedAtInSec`.
fn by_unit(fcx: &FieldCx<'_>, open: &mut Vec<usize>, pair: &mut Pair) {
    open.retain(|&f| {
        let field = &fcx.message().fields[f];
        let wanted = normalise(&field.name);
        let hit = fcx.table.plain_columns().find_map(|(c, plain)| {
            let (_, ending) = unit_suffix(c)?;
            let free = !pair.fields.iter().any(|m| m.column == *c);
            let bare = plain.strip_suffix(ending)? == wanted;
            let codec = inferred(field, c)?;
            (free && bare).then(|| (c.clone(), codec))
        });
        let Some((column, codec)) = hit else { return true };
        pair.fields.push(FieldMatch {
            owner: fcx.message,
            field: f,
            column,
            via: Via::Unit,
            codec: Some(codec),
            payload: false,
        });
        false
    });
}

/// The codec that the names of field and column leave no doubt about.
pub(super) fn inferred(field: &Field, column: &str) -> Option<Codec> {
    if field.repeated {
        return None;
    }
    match field.kind.well_known() {
        Some(WellKnown::Timestamp) => unit_suffix(column)?.0.of_moment(),
        Some(WellKnown::Duration) => unit_suffix(column)?.0.of_duration(),
        Some(WellKnown::Money) => unit_suffix(column)?.0.of_money(),
        _ => {
            // `int64 created_at_ms` over a timestamp column; same units on both sides say nothing.
            let integer = matches!(
                field.kind,
                FieldKind::Scalar(Scalar::Int64 | Scalar::Uint64 | Scalar::Int32 | Scalar::Uint32)
            );
            let (unit, _) = unit_suffix(&field.name).filter(|_| integer)?;
            if unit_suffix(column).is_some() { None } else { unit.of_moment() }
        }
    }
}

fn is_plumbing(field: &Field) -> bool {
    PLUMBING.contains(&field.name.as_str())
        || matches!(field.kind.well_known(), Some(WellKnown::FieldMask | WellKnown::Empty))
}

/// PM010: two fields in one column, unless they are alternatives of one oneof.
fn same_column_twice(fcx: &FieldCx<'_>, pair: &Pair, found: &mut Vec<Diagnostic>) {
    let fields = &fcx.message().fields;
    for (i, a) in pair.fields.iter().enumerate() {
        let Some(b) = pair.fields[i + 1..].iter().find(|b| b.column == a.column) else { continue };
        if a.owner != fcx.message || b.owner != fcx.message {
            continue;
        }
        let (a_field, b_field) = (&fields[a.field], &fields[b.field]);
        if a_field.oneof.is_some() && a_field.oneof == b_field.oneof {
            continue;
        }
        found.push(
            Diagnostic::error(
                Code("PM010"),
                format!(
                    "fields `{}` and `{}` are both mapped to column `{}.{}`",
                    a_field.name, b_field.name, pair.table, a.column
                ),
            )
            .about(subject(fcx, b_field, &a.column))
            .at(b_field.span.clone(), "")
            .at(a_field.span.clone(), "the other field")
            .help("give one of them another column with `// @db column=…`, or `// @db ignore reason=\"…\"`"),
        );
    }
}
