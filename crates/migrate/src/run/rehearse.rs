//! Rehearsing: the pending migrations run on the database itself, in one transaction that is
//! rolled back. The history is neither made nor written.

use super::Runner;
use super::errors::{self, Stop};
use super::rebuild::Watch;
use super::steps::{Conduct, groups};
use super::task::{Task, Trouble};
use crate::codes;
use crate::context::{Batches, Context};
use crate::directory::{Body, Direction, Migration};
use crate::registry::CodeMigration;
use crate::report::{Event, Exit, Untried};
use crate::script::Script;
use kilter_diag::Diagnostic;

impl Runner<'_, '_> {
    pub(super) fn rehearse(&mut self) -> Result<(), Stop> {
        let goal = self.goal()?;
        if !self.backend.transactional_ddl() {
            return Err(Stop::new(
                Exit::Usage,
                Diagnostic::error(
                    codes::NO_REHEARSAL,
                    "this database cannot rehearse: it commits each change of a table at once",
                )
                .state("nothing was changed")
                .help("try the migrations on a shadow database instead")
                .command("kilter dry-run"),
            ));
        }
        if goal.is_empty() {
            return Ok(());
        }
        if let Some(why) = self.backend.read_only(self.session)? {
            return Err(Stop::new(Exit::Usage, errors::read_only(&why)));
        }
        let checked = self.check(self.options.out_of_order)?;
        self.report.run_id = self.store.new_run_id(self.session)?;
        self.settings = self.backend.settings(self.session)?;
        self.prepare()?;
        self.lock()?;
        let migrations: Vec<&Migration> =
            goal.iter().filter_map(|v| self.directory.find(*v)).collect();
        let rebuild = migrations
            .iter()
            .filter_map(|m| m.up.script())
            .find(|script| !script.rebuilds.is_empty());
        let foreign_keys = match rebuild {
            Some(script) => self.foreign_keys_off(script)?,
            None => None,
        };
        self.begin()?;
        let ended = self.rehearse_all(&migrations, &checked);
        self.undo();
        let ended = ended.map(|()| super::task::Flow::On).map_err(Trouble::Stop);
        self.foreign_keys_back(foreign_keys, &ended)?;
        match ended {
            Ok(_) => Ok(()),
            Err(Trouble::Stop(stop)) => Err(stop),
            Err(Trouble::Step(_, e) | Trouble::Commit(e)) => Err((*e).into()),
        }
    }

    fn rehearse_all(
        &mut self,
        migrations: &[&Migration],
        checked: &crate::check::Checked,
    ) -> Result<(), Stop> {
        for (at, migration) in migrations.iter().enumerate() {
            self.stop_if_interrupted()?;
            self.schema = None;
            let mut task = Task::new(migration, Direction::Up);
            self.tell(&Event::MigrationStarted {
                version: migration.version,
                name: migration.name.clone(),
                direction: Direction::Up,
                steps: migration.up.script().map_or(1, |s| s.steps.len()),
                index: at + 1,
                total: migrations.len(),
            });
            if let Some(rows) = checked.steps.get(&migration.version) {
                task.learn(rows);
            }
            match &migration.up {
                Body::Sql(script) => self.rehearse_script(&mut task, script)?,
                Body::Code(code) => {
                    self.rehearse_code(&task, code)?;
                    task.ran += 1;
                }
            }
            let done = task.done();
            self.tell(&Event::MigrationDone(done.clone()));
            self.report.done.push(done);
        }
        Ok(())
    }

    fn rehearse_code(&mut self, task: &Task<'_>, code: &CodeMigration) -> Result<(), Stop> {
        let Some(up) = code.up else { return Ok(()) };
        let version = task.migration.version;
        let mut context = Context::new(self.session, self.observer, version, Batches::Whole);
        let Err(error) = super::panics::caught(|| up(&mut context)) else { return Ok(()) };
        let nothing = super::code_errors::Stands::Nothing;
        let Stop(mut why) = super::code_errors::failed(code, &error, context.refused(), nothing);
        for report in &mut why.1 {
            report.state = Some("nothing was changed: this was a rehearsal".to_owned());
            report.commands.clear();
        }
        Err(Stop(why))
    }

    fn rehearse_script(&mut self, task: &mut Task<'_>, script: &Script) -> Result<(), Stop> {
        let before = self.before_rebuilds(script)?;
        let mut watch: Option<Watch> = None;
        for group in groups(self.backend, self.engine, script) {
            let alone = !matches!(group.conduct, Conduct::Shared | Conduct::Own | Conduct::Batches);
            for step in group.steps.iter().filter(|s| !task.behind.contains(&s.n)) {
                if alone {
                    self.report.untried.push(Untried {
                        version: task.migration.version,
                        n: step.n,
                        reason: "it cannot run in a transaction".to_owned(),
                    });
                    continue;
                }
                if let Some(table) = &step.rebuild {
                    watch = Some(self.watch(table)?);
                }
                match self.run_step(task, script, step) {
                    Ok(true) => task.ran += 1,
                    Ok(false) => task.skipped += 1,
                    Err(Trouble::Stop(stop)) => return Err(stop),
                    Err(Trouble::Step(_, e) | Trouble::Commit(e)) => {
                        let state = "nothing was changed: this was a rehearsal";
                        let mut report = errors::statement(script, step, &e, state);
                        report.commands.clear();
                        if let Some(first) = self.report.untried.first() {
                            report = report.note(format!(
                                "step {} of {} could not be tried before it",
                                first.n, first.version
                            ));
                        }
                        return Err(Stop::new(Exit::Failed, report));
                    }
                }
                if let Some(watch) = watch.take_if(|w| w.ends_with(step)) {
                    self.verify(&watch)?;
                }
            }
        }
        self.after_rebuilds(script, before)
    }
}
