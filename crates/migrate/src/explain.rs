//! What a written file says of itself: what each statement does, which lock it takes and for how
//! long about, and what the way back loses. Deliberately not here: directives, which the runner
//! reads.

use kilter_dialect::{GuardWhen, Lock, Locked, Locks, Loss, Plan, Planned};
use kilter_schema::{Dialect, ObjectPath, Schema};
use std::collections::BTreeSet;

/// What is worth a comment before a statement.
pub(crate) struct Explained {
    /// What the statements lock; nothing on SQLite, which has one lock that every statement takes.
    locks: Option<Locks>,
    /// Tables that the plan makes: nobody waits for those.
    new: BTreeSet<String>,
    /// Whether statements say what they do: one alone is said by the header.
    each: bool,
}

impl Explained {
    /// For the statements of a plan, in order, on the schema that they are for.
    pub(crate) fn of(before: &Schema, plan: &Plan) -> Self {
        let made = |planned: &Planned| match planned.guard.as_ref()?.object.clone() {
            ObjectPath::Table(name) => {
                let when = planned.guard.as_ref()?.when;
                (when == GuardWhen::UnlessExists && planned.rebuild.is_none()).then_some(name)
            }
            _ => None,
        };
        let new = plan.statements.iter().filter_map(made).collect();
        let locks = (before.dialect != Dialect::Sqlite).then(|| Locks::on(before));
        Self { locks, new, each: plan.statements.len() > 1 }
    }

    /// The lines before the next statement.
    pub(crate) fn lines(&mut self, planned: &Planned) -> Vec<String> {
        let mut out = Vec::new();
        if self.each && !planned.summary.is_empty() {
            out.push(planned.summary.clone());
        }
        let taken = self.locks.as_mut().map(|l| l.of(&planned.sql)).unwrap_or_default();
        let old = |lock: &&Lock| match &lock.on {
            Locked::Table(name) => !self.new.contains(name),
            Locked::Unnamed(_) => true,
        };
        out.extend(taken.iter().filter(old).map(|lock| format!("locks {lock}")));
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
