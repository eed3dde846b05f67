//! What comments and the configuration say, understood and brought into one order of precedence.
//!
//! Directives are read here once for all messages and models; what cannot be understood is PM012,
//! so that a mistyped directive is never taken for none.

use super::hints;
use super::names::nearest;
use crate::directive::{Directive, Word, words};
use crate::{Codec, Day, Field, FieldRule, PairConfig, PairRule, ProtoSet, Role};
use kilter_diag::{Code, Diagnostic, Span};
use kilter_models::ModelSet;
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is declared.
#[derive(Debug, Default)]
pub(super) struct Rules {
    /// `@db table=…` by message index.
    pub tables: BTreeMap<usize, (String, Option<Role>, Span)>,
    /// Messages with `@db ignore`.
    pub not_stored: BTreeSet<usize>,
    /// `@db …` on fields by message and field index.
    pub fields: BTreeMap<(usize, usize), (FieldRule, Span)>,
    /// `@proto message=…` by model index.
    pub messages: BTreeMap<usize, (String, Option<Role>, Span)>,
    /// Models with `@proto internal`.
    pub internal_models: BTreeSet<usize>,
    /// Columns with `@proto internal`, by model index.
    pub internal_columns: BTreeMap<usize, Vec<String>>,
}

impl Rules {
    pub fn read(
        protos: &ProtoSet,
        models: &ModelSet,
        config: &PairConfig,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut out = Self::default();
        for (m, message) in protos.messages.iter().enumerate() {
            for directive in &message.directives {
                out.message_directive(m, directive, found);
            }
            for (f, field) in message.fields.iter().enumerate() {
                for directive in &field.directives {
                    let rule = &mut out
                        .fields
                        .entry((m, f))
                        .or_insert_with(|| (FieldRule::default(), directive.span.clone()))
                        .0;
                    field_directive(rule, directive, found);
                }
            }
        }
        for (i, model) in models.models.iter().enumerate() {
            for directive in model.directives.iter().map(proto_directive) {
                out.model_directive(i, &directive, found);
            }
            for field in &model.fields {
                for directive in field.directives.iter().map(proto_directive) {
                    if internal(&directive, "column", found) {
                        out.internal_columns.entry(i).or_default().push(field.column.clone());
                    }
                }
            }
        }
        out.config_reasons(config, found);
        out
    }

    fn message_directive(&mut self, m: usize, d: &Directive, found: &mut Vec<Diagnostic>) {
        let (mut table, mut role, mut ignore, mut reason) = (None, None, false, false);
        for word in words(&d.text) {
            match word {
                Word::Pair(k, v) if k == "table" => table = Some(v),
                Word::Pair(k, v) if k == "role" => match Role::from_name(&v) {
                    Some(r) => role = Some(r),
                    None => found.push(unknown(d, &v, ROLES)),
                },
                Word::Pair(k, _) if k == "reason" => reason = true,
                Word::Bare(w) if w == "ignore" => ignore = true,
                other => found.push(unknown(d, &shown(&other), "table=, role=, ignore, reason=")),
            }
        }
        if ignore {
            if !reason {
                found.push(no_reason(Some(d.span.clone()), "`@db ignore`"));
            }
            self.not_stored.insert(m);
        } else if let Some(table) = table {
            self.tables.insert(m, (table, role, d.span.clone()));
        }
    }

    fn model_directive(&mut self, i: usize, d: &Directive, found: &mut Vec<Diagnostic>) {
        let all = words(&d.text);
        if all.iter().any(|w| *w == Word::Bare("internal".into())) {
            if internal(d, "model", found) {
                self.internal_models.insert(i);
            }
            return;
        }
        let (mut message, mut role) = (None, None);
        for word in all {
            match word {
                Word::Pair(k, v) if k == "message" => message = Some(v),
                Word::Pair(k, v) if k == "role" => match Role::from_name(&v) {
                    Some(r) => role = Some(r),
                    None => found.push(unknown(d, &v, ROLES)),
                },
                Word::Pair(k, _) if k == "reason" => {}
                other => {
                    found.push(unknown(d, &shown(&other), "message=, role=, internal, reason="));
                }
            }
        }
        if let Some(message) = message {
            self.messages.insert(i, (message, role, d.span.clone()));
        }
    }

    /// PM008 for fields that the configuration ignores without saying why.
    #[allow(clippy::unused_self)] // one of the readers
    fn config_reasons(&self, config: &PairConfig, found: &mut Vec<Diagnostic>) {
        for rule in &config.pair {
            for (field, r) in &rule.fields {
                if r.ignore && blank(r.reason.as_deref()) {
                    let what = format!("`{field}` of `{}` is ignored", rule.message);
                    found.push(no_reason(config.place(field), &what));
                }
            }
        }
    }

    /// What is declared for a field: the configuration goes before comments, and where the two
    /// disagree that is said (PM005); other tools' options count where neither says anything.
    pub fn of_field(
        &self,
        config: &PairConfig,
        pair: Option<&PairRule>,
        (m, f): (usize, usize),
        field: &Field,
        found: &mut Vec<Diagnostic>,
    ) -> Option<(FieldRule, Option<Span>, Origin)> {
        let commented = self.fields.get(&(m, f));
        let hinted =
            || hints::field(field).map(|r| (r, Some(field.span.clone()), Origin::Directive));
        let name = field.name.as_str();
        let configured = pair.and_then(|p| p.fields.get(name));
        match (commented, configured) {
            (None, None) => hinted(),
            (Some((rule, span)), None) => {
                Some((rule.clone(), Some(span.clone()), Origin::Directive))
            }
            (None, Some(rule)) => Some((rule.clone(), config.place(name), Origin::Config)),
            (Some((comment, span)), Some(rule)) => {
                if disagree(comment, rule) {
                    found.push(
                        disagreement(&format!("field `{name}`"))
                            .at(span.clone(), "the comment")
                            .maybe_at(config.place(name), "the configuration"),
                    );
                }
                Some((rule.clone(), config.place(name), Origin::Config))
            }
        }
    }
}

/// Where a declaration stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    Config,
    Directive,
}

fn disagree(a: &FieldRule, b: &FieldRule) -> bool {
    let differs = |a: &Option<String>, b: &Option<String>| a.is_some() && b.is_some() && a != b;
    differs(&a.column, &b.column)
        || (a.codec.is_some() && b.codec.is_some() && a.codec != b.codec)
        || (a.ignore && b.column.is_some())
        || (b.ignore && a.column.is_some())
}

pub(super) fn disagreement(what: &str) -> Diagnostic {
    Diagnostic::error(
        Code("PM005"),
        format!("a comment and the configuration disagree on {what}; the configuration is used"),
    )
    .help("keep one of the two")
}

/// Labels that may have no place.
pub(super) trait MaybeAt {
    fn maybe_at(self, span: Option<Span>, text: &str) -> Self;
}

impl MaybeAt for Diagnostic {
    fn maybe_at(self, span: Option<Span>, text: &str) -> Self {
        match span {
            Some(span) => self.at(span, text),
            None => self,
        }
    }
}

const ROLES: &str = "resource, create, update, view, event";

fn field_directive(rule: &mut FieldRule, d: &Directive, found: &mut Vec<Diagnostic>) {
    for word in words(&d.text) {
        match word {
            Word::Pair(k, v) if k == "column" => rule.column = Some(v),
            Word::Pair(k, v) if k == "child" => rule.child = Some(v),
            Word::Pair(k, v) if k == "reason" => rule.reason = Some(v),
            Word::Pair(k, v) if k == "as" => match Codec::parse(&v) {
                Some(codec) => rule.codec = Some(codec),
                None => found.push(unknown(d, &v, &Codec::vocabulary())),
            },
            Word::Pair(k, v) if k == "until" => match Day::parse(&v) {
                Some(day) => rule.until = Some(day),
                None => found.push(unknown(d, &v, "a day such as 2027-06-30")),
            },
            Word::Bare(w) if w == "ignore" => rule.ignore = true,
            Word::Bare(w) if w == "payload" => rule.payload = true,
            other => found.push(unknown(
                d,
                &shown(&other),
                "column=, as=, payload, child=, ignore, reason=, until=",
            )),
        }
    }
    if rule.ignore && blank(rule.reason.as_deref()) {
        found.push(no_reason(Some(d.span.clone()), "`@db ignore`"));
    }
}

/// Whether a directive on a model or column says `internal`; PM008 when it gives no reason.
fn internal(d: &Directive, what: &str, found: &mut Vec<Diagnostic>) -> bool {
    let (mut internal, mut reason) = (false, false);
    for word in words(&d.text) {
        match word {
            Word::Bare(w) if w == "internal" => internal = true,
            Word::Pair(k, v) if k == "reason" => reason = !v.trim().is_empty(),
            other => found.push(unknown(d, &shown(&other), "internal, reason=")),
        }
    }
    if internal && !reason {
        found.push(no_reason(Some(d.span.clone()), &format!("this {what} is marked internal")));
    }
    internal
}

fn proto_directive(d: &kilter_models::Directive) -> Directive {
    Directive { text: d.text.trim_start_matches("@proto").trim().to_owned(), span: d.span.clone() }
}

fn blank(text: Option<&str>) -> bool {
    text.is_none_or(|t| t.trim().is_empty())
}

fn no_reason(span: Option<Span>, what: &str) -> Diagnostic {
    Diagnostic::error(Code("PM008"), format!("{what} without a reason"))
        .maybe_at(span, "")
        .help("add reason=\"…\", so that the next reader knows whether it still holds")
}

fn shown(word: &Word) -> String {
    match word {
        Word::Bare(w) => w.clone(),
        Word::Pair(k, v) => format!("{k}={v}"),
    }
}

fn unknown(d: &Directive, word: &str, expected: &str) -> Diagnostic {
    let names = expected.split(", ").map(|e| e.trim_end_matches('='));
    let key = word.split('=').next().unwrap_or(word);
    let out = Diagnostic::error(Code("PM012"), format!("`{word}` is not understood here"))
        .at(d.span.clone(), "");
    match nearest(key, names) {
        Some(name) => out.help(format!("did you mean `{name}`? expected: {expected}")),
        None => out.help(format!("expected: {expected}")),
    }
}
