//! Every rule, in one registry.
//!
//! A rule is one file in `rules/`: what it checks, its documentation, and a line in [`RULES`].
//! Rules look at a [`Context`] and push findings; ordering and exemptions are applied here, so no
//! rule knows of them. Deliberately not here: reading files, pairing, rendering.

mod child;
mod codes;
mod context;
mod exempt;
mod findings;
mod grade;
mod loss;
mod payload;
mod place;
mod registry;
mod rule;
mod rules;
mod served;
mod strictness;
mod subject;

pub use context::{Absent, Context, Facts, Judged, WhyAbsent, similar_column};
pub use findings::{About, Findings};
pub use loss::Losses;
pub use registry::RULES;
pub use rule::Rule;
pub use served::Served;

use kilter_diag::Diagnostic;

/// Runs every rule. The findings are ordered by path, position and code; accepted ones
/// (`[[proto.exempt]]`) are left out.
pub fn check(context: &Context<'_>) -> Vec<Diagnostic> {
    let facts = Facts::new(context);
    let mut findings = Findings::default();
    for rule in RULES {
        (rule.check)(&facts, &mut findings);
    }
    subject::name(&facts, &mut findings);
    let mut out = exempt::apply(&facts, findings);
    out.sort_by(|a, b| sort_key(a).cmp(&sort_key(b)));
    out
}

fn sort_key(d: &Diagnostic) -> (&str, usize, &'static str, &str) {
    match d.span() {
        Some(span) => (span.path(), span.range.start, d.code.0, &d.message),
        None => ("", 0, d.code.0, &d.message),
    }
}

/// The rule with a code (`PM303`) or a name (`sign-differs`).
pub fn rule(code_or_name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|r| {
        r.code.0.eq_ignore_ascii_case(code_or_name) || r.name.eq_ignore_ascii_case(code_or_name)
    })
}

/// The documentation of a rule as Markdown, by code or name; or of a code that readers, the runner
/// and commands report, by code.
pub fn explain(code_or_name: &str) -> Option<String> {
    rule(code_or_name).map(Rule::page).or_else(|| codes::explain(code_or_name))
}
