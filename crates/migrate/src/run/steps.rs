//! How the steps of a script are run: which share a transaction, and which need their intent
//! recorded first.

use crate::backend::Backend;
use crate::script::{Script, Step, StepSort};
use kilter_dialect::{Engine, StepMode};

/// How a step is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Conduct {
    /// In one transaction with its neighbours of the same sort, and with their records.
    Shared,
    /// In a transaction of its own, with its record.
    Own,
    /// Outside a transaction: its intent is committed first, its completion afterwards.
    Intent,
    /// In a transaction, but with its intent committed first, because the server may commit on
    /// its own in the middle.
    IntentInTransaction,
    /// In batches, each in a transaction of its own together with the place it came to.
    Batches,
}

/// Steps that are run together.
#[derive(Debug, Clone, Copy)]
pub(super) struct Group<'s> {
    pub conduct: Conduct,
    pub steps: &'s [Step],
}

/// The steps of a script in groups, in order. A script without steps is one empty group.
pub(super) fn groups<'s>(
    backend: &dyn Backend,
    engine: &dyn Engine,
    script: &'s Script,
) -> Vec<Group<'s>> {
    let conducts: Vec<Conduct> = script.steps.iter().map(|s| conduct(backend, engine, s)).collect();
    let mut out = Vec::new();
    let mut from = 0;
    while from < conducts.len() {
        let shared = conducts[from..].iter().take_while(|c| **c == Conduct::Shared).count();
        let to = from + shared.max(1);
        out.push(Group { conduct: conducts[from], steps: &script.steps[from..to] });
        from = to;
    }
    if out.is_empty() {
        out.push(Group { conduct: Conduct::Shared, steps: &[] });
    }
    out
}

fn conduct(backend: &dyn Backend, engine: &dyn Engine, step: &Step) -> Conduct {
    if step.backfill.is_some() {
        return Conduct::Batches;
    }
    let native = engine.step_mode(&step.statement.text);
    if backend.transactional_ddl() {
        return match (step.mode, native, step.sort) {
            (StepMode::Tx, ..) => Conduct::Shared,
            // `solo` by directive: rows are safest in a transaction with their record …
            (StepMode::Solo, StepMode::Tx, StepSort::Data) => Conduct::Own,
            // … and on SQLite a transaction is the only lock there is.
            (StepMode::Solo, StepMode::Tx, _) if !backend.has_session_lock() => Conduct::Own,
            _ => Conduct::Intent,
        };
    }
    match (native, step.sort, step.mode) {
        (StepMode::Tx, StepSort::Data | StepSort::Session, _) => Conduct::Own,
        (StepMode::Tx, StepSort::Opaque, StepMode::Tx) => Conduct::IntentInTransaction,
        _ => Conduct::Intent,
    }
}

/// `step 3`, `steps 1-3`, `steps 1, 2 and 5`… for people; empty text for none.
pub(super) fn numbers(steps: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for &n in steps {
        match runs.last_mut() {
            Some((_, to)) if *to + 1 == n => *to = n,
            _ => runs.push((n, n)),
        }
    }
    let shown: Vec<String> =
        runs.iter().map(|(a, b)| if a == b { a.to_string() } else { format!("{a}-{b}") }).collect();
    match (shown.len(), steps.len()) {
        (0, _) => String::new(),
        (_, 1) => format!("step {}", shown[0]),
        _ => format!("steps {}", shown.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn numbers_are_shown_in_runs() {
        assert_eq!(numbers(&[]), "");
        assert_eq!(numbers(&[3]), "step 3");
        assert_eq!(numbers(&[1, 2, 3, 5]), "steps 1-3, 5");
    }
}
