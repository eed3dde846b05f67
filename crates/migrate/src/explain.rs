//! What a written file says of itself: what each statement does, which lock it takes and for how
//! long about, and what the way back loses. Deliberately not here: directives, which the runner
//! reads.

use kilter_dialect::{GuardWhen, Loss, Plan, Planned, locks};
use kilter_schema::{Dialect, ObjectPath};
use std::collections::BTreeSet;

/// What is worth a comment before a statement.
pub(crate) struct Explained {
    dialect: Dialect,
    /// Tables that the plan makes: nobody waits for those.
    new: BTreeSet<String>,
    /// Whether statements say what they do: one alone is said by the header.
    each: bool,
}

impl Explained {
    /// For the statements of a plan.
    pub(crate) fn of(dialect: Dialect, plan: &Plan) -> Self {
        let made = |planned: &Planned| match planned.guard.as_ref()?.object.clone() {
            ObjectPath::Table(name) => {
                let when = planned.guard.as_ref()?.when;
                (when == GuardWhen::UnlessExists && planned.rebuild.is_none()).then_some(name)
            }
            _ => None,
        };
        let new = plan.statements.iter().filter_map(made).collect();
        Self { dialect, new, each: plan.statements.len() > 1 }
    }

    /// The lines before a statement.
    pub(crate) fn lines(&self, planned: &Planned) -> Vec<String> {
        let mut out = Vec::new();
        if self.each && !planned.summary.is_empty() {
            out.push(planned.summary.clone());
        }
        // SQLite has one lock, and every statement takes it.
        if self.dialect != Dialect::Sqlite {
            let old = |line: &String| {
                !self.new.iter().any(|table| {
                    line.strip_prefix(table.as_str()).is_some_and(|rest| rest.starts_with(':'))
                })
            };
            let taken = locks(self.dialect, &planned.sql).into_iter().filter(old);
            out.extend(taken.map(|line| format!("locks {line}")));
        }
        out
    }
}

/// What the way back loses, in one line.
pub(crate) fn way_back(plan: &Plan) -> String {
    way_back_line(&plan.loss())
}

/// The same for a loss.
pub fn way_back_line(loss: &Loss) -> String {
    match loss {
        Loss::Lossless => "the way back loses nothing".to_owned(),
        Loss::Lossy(what) => format!("the way back loses {what}"),
        Loss::Impossible(why) => format!("there is no way back: {why}"),
    }
}
