//! Recording migrations as applied that somebody else ran.

use super::Runner;
use super::errors::Stop;
use super::task::{Entered, Task};
use crate::codes;
use crate::directory::{Direction, Migration};
use crate::report::Exit;
use crate::version::Version;
use kilter_diag::Diagnostic;
use kilter_dialect::DbErrorKind;

impl Runner<'_, '_> {
    /// Records migrations as applied without running them, all in one transaction. The history must
    /// be empty: what Kilter ran itself is not for others to say.
    pub(super) fn adopt(&mut self, versions: &[Version]) -> Result<(), Stop> {
        self.refuse_broken_directory()?;
        let migrations: Vec<&Migration> = versions
            .iter()
            .map(|v| self.directory.find(*v).ok_or_else(|| self.no_such_version(*v)))
            .collect::<Result<_, _>>()?;
        self.get_ready()?;
        self.begin()?;
        let written = self.adopt_all(&migrations);
        if let Err(stop) = written {
            self.undo();
            return Err(stop);
        }
        if let Err(e) = self.session.execute("COMMIT") {
            if e.kind != DbErrorKind::Lost {
                self.undo();
            }
            return Err(e.into());
        }
        Ok(())
    }

    fn adopt_all(&mut self, migrations: &[&Migration]) -> Result<(), Stop> {
        if !self.store.entries(self.session)?.is_empty() {
            return Err(Stop::new(
                Exit::History,
                Diagnostic::error(codes::IMPORT, "this database has a history of Kilter's own")
                    .state("nothing was changed")
                    .command("kilter status"),
            ));
        }
        for migration in migrations {
            let task = Task::new(migration, Direction::Up);
            if let Entered::At(seq, _) = self.enter(&task, None)? {
                self.close(&task, seq, true)?;
                self.report.done.push(task.done());
            }
        }
        Ok(())
    }
}
