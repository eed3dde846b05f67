//! `[[proto.exempt]]`: findings that people accepted, and what is wrong with having accepted them.

use crate::{About, Facts, Findings};
use kilter_diag::{Code, Diagnostic};
use kilter_proto::{Exemption, matches_pattern};

/// Leaves accepted findings out and adds what is to be said of exemptions (PM006, PM007, PM008).
pub(crate) fn apply(facts: &Facts<'_>, findings: Findings) -> Vec<Diagnostic> {
    let exemptions = &facts.pair_config.exempt;
    let mut out: Vec<Diagnostic> = findings
        .0
        .into_iter()
        .filter(|(finding, about)| {
            !exemptions
                .iter()
                .any(|e| !facts.is_past(e.until) && is_rule(e, finding.code) && covers(e, about))
        })
        .map(|(finding, _)| finding)
        .collect();
    for (i, exemption) in exemptions.iter().enumerate() {
        let before = exemptions[..i].iter().filter(|e| e.field == exemption.field).count();
        out.extend(review(facts, exemption, before));
    }
    expired_ignores(facts, &mut out);
    out
}

fn is_rule(exemption: &Exemption, code: Code) -> bool {
    crate::rule(&exemption.rule).is_some_and(|r| r.code == code)
}

fn covers(exemption: &Exemption, about: &About) -> bool {
    [&about.field, &about.column]
        .into_iter()
        .flatten()
        .any(|name| matches_pattern(&exemption.field, name))
}

/// What is wrong with an exemption; `before` others name the same field.
fn review(facts: &Facts<'_>, e: &Exemption, before: usize) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    let place = |d: Diagnostic| match facts.pair_config.nth_place(&e.field, before) {
        Some(span) => d.at(span, ""),
        None => d,
    };
    let owner = |d: Diagnostic| match &e.owner {
        Some(owner) => d.note(format!("its owner is {owner}")),
        None => d,
    };
    let what = format!("the exemption of `{}` from {}", e.field, e.rule);
    if e.reason.as_ref().is_none_or(|r| r.trim().is_empty()) {
        out.push(place(
            Diagnostic::error(Code("PM008"), format!("{what} has no reason"))
                .help("add reason = \"…\", so that the next reader knows whether it still holds"),
        ));
    }
    if let Some(until) = e.until.filter(|u| facts.is_past(Some(*u))) {
        out.push(owner(place(
            Diagnostic::error(Code("PM006"), format!("{what} ended on {until}"))
                .help("mend what it accepted, or give it a later `until`"),
        )));
    }
    if crate::rule(&e.rule).is_none() {
        out.push(place(
            Diagnostic::warning(
                Code("PM007"),
                format!("{what} matches nothing: there is no such rule"),
            )
            .help("`rule` is a code such as PM303, or a rule's name"),
        ));
    } else if !names_something(facts, &e.field) {
        out.push(place(
            Diagnostic::warning(
                Code("PM007"),
                format!("{what} matches nothing: no paired field or column has that name"),
            )
            .help("delete it, or write the field's full name (`acme.v1.Run.attempt`) or `table.column`"),
        ));
    }
    out
}

/// Whether a field or column of that name is checked at all. Whether the rule would find anything
/// is not asked: it may in another dialect.
fn names_something(facts: &Facts<'_>, pattern: &str) -> bool {
    facts.pairs.iter().any(|pair| {
        let message = &facts.protos.messages[pair.message];
        let own = message.fields.iter().map(|f| format!("{}.{}", message.full_name, f.name));
        let matched = pair.fields.iter().map(|m| {
            let owner = &facts.protos.messages[m.owner];
            format!("{}.{}", owner.full_name, owner.fields[m.field].name)
        });
        let columns = facts
            .table(&pair.table)
            .into_iter()
            .flat_map(|t| t.columns.iter().map(|c| format!("{}.{}", t.name, c.name)));
        own.chain(matched).chain(columns).any(|name| matches_pattern(pattern, &name))
    })
}

/// PM006 for `@db ignore … until=`.
fn expired_ignores(facts: &Facts<'_>, out: &mut Vec<Diagnostic>) {
    for pair in facts.pairs {
        let message = &facts.protos.messages[pair.message];
        for ignored in &pair.ignored {
            let Some(until) = ignored.until.filter(|u| facts.is_past(Some(*u))) else { continue };
            let field = &message.fields[ignored.field];
            let span = ignored.span.clone().unwrap_or_else(|| field.span.clone());
            out.push(
                Diagnostic::error(
                    Code("PM006"),
                    format!("`{}.{}` was to be ignored until {until}", message.name, field.name),
                )
                .at(span, "")
                .help("give the field a column, or a later `until`"),
            );
        }
    }
}
