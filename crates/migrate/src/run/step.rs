//! Running one statement: its guards, the statement itself, and telling about it.

use super::Runner;
use super::errors::Stop;
use super::task::{Task, Trouble};
use crate::guards::{self, Verdict};
use crate::report::{Event, Exit};
use crate::script::{Script, Step, StepSort};
use std::time::Instant;

impl Runner<'_, '_> {
    /// Runs a step unless a guard skips it; whether it ran.
    pub(super) fn run_step(
        &mut self,
        task: &Task<'_>,
        script: &Script,
        step: &Step,
    ) -> Result<bool, Trouble> {
        if !self.passes_guards(task, script, step)? {
            return Ok(false);
        }
        self.execute(task, script, step).map_err(|e| Trouble::Step(step.n, Box::new(e)))?;
        Ok(true)
    }

    /// Whether a step's guards let it run. One that meets a different object stops the run.
    pub(super) fn passes_guards(
        &mut self,
        task: &Task<'_>,
        script: &Script,
        step: &Step,
    ) -> Result<bool, Stop> {
        if step.guards.is_empty() {
            return Ok(true);
        }
        let verdict = guards::judge(self.schema()?, script, step);
        match verdict {
            Verdict::Run => Ok(true),
            Verdict::Skip(reason) => {
                let version = task.migration.version;
                self.tell(&Event::StepSkipped { version, n: step.n, reason });
                Ok(false)
            }
            Verdict::Differs(differs) => {
                let state = task.standing(None, script.steps.len());
                let report = guards::report(step, &differs).state(state).command("kilter status");
                Err(Stop::new(Exit::Failed, report))
            }
        }
    }

    /// Runs a statement, and tells about it.
    pub(super) fn execute(
        &mut self,
        task: &Task<'_>,
        script: &Script,
        step: &Step,
    ) -> Result<(), kilter_dialect::DbError> {
        let version = task.migration.version;
        self.tell(&Event::StepStarted {
            version,
            n: step.n,
            of: script.steps.len(),
            sql: step.statement.text.clone(),
            mode: step.mode,
        });
        let since = Instant::now();
        if step.sort != StepSort::Data {
            self.schema = None;
        }
        let rows = self.session.execute(&step.statement.text)?;
        self.tell(&Event::StepDone { version, n: step.n, took: since.elapsed(), rows });
        Ok(())
    }
}
