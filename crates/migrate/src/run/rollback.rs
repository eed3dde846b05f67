//! Rolling back: the down files of applied migrations, those applied last first.

use super::Runner;
use super::errors::Stop;
use crate::RollbackTarget;
use crate::check::check;
use crate::codes;
use crate::directory::{Body, Direction, label};
use crate::history::{Entry, EntryState};
use crate::options::OutOfOrder;
use crate::report::Exit;
use crate::version::Version;
use kilter_diag::{Diagnostic, Span};

impl Runner<'_, '_> {
    pub(super) fn rollback(&mut self, target: RollbackTarget) -> Result<(), Stop> {
        self.refuse_broken_directory()?;
        let versions = self.choose(target)?;
        if versions.is_empty() {
            return Ok(());
        }
        self.refuse_absent_code(versions.iter().filter_map(|v| self.directory.find(*v)))?;
        self.get_ready()?;
        // Another run may have been at work meanwhile; what it rolled back is found undone.
        for (at, version) in versions.iter().enumerate() {
            let Some(migration) = self.directory.find(*version) else { continue };
            self.perform(migration, Direction::Down, (at + 1, versions.len()))?;
        }
        Ok(())
    }

    /// The versions to roll back, in order; an error unless each of them can be.
    fn choose(&mut self, target: RollbackTarget) -> Result<Vec<Version>, Stop> {
        let checked = check(self.session, &self.store, self.directory, OutOfOrder::Allow)?;
        let broken: Vec<Diagnostic> =
            checked.findings.iter().filter(|d| d.code == codes::BROKEN_CHAIN).cloned().collect();
        if !broken.is_empty() {
            return Err(Stop::all(Exit::History, broken));
        }
        let mut entries: Vec<&Entry> = checked.live.values().collect();
        entries.sort_by_key(|e| std::cmp::Reverse(e.seq));
        match target {
            RollbackTarget::Last(n) => entries.truncate(n),
            RollbackTarget::To(version) => {
                if version != Version(0) && !checked.live.contains_key(&version) {
                    return Err(self.not_applied(version));
                }
                entries.retain(|e| e.version > version);
            }
        }
        let problems: Vec<Diagnostic> = entries.iter().filter_map(|e| self.why_not(e)).collect();
        let exit = match problems.first() {
            None => return Ok(entries.iter().map(|e| e.version).collect()),
            Some(first) if first.code == codes::IRREVERSIBLE => Exit::Failed,
            Some(_) => Exit::History,
        };
        Err(Stop::all(exit, problems))
    }

    fn not_applied(&self, version: Version) -> Stop {
        Stop::new(
            Exit::Usage,
            Diagnostic::error(
                codes::NO_SUCH_VERSION,
                format!("version {version} is not applied here, so there is no going back to it"),
            )
            .state("nothing was changed")
            .command("kilter status"),
        )
    }

    /// Why a migration cannot be rolled back, if it cannot.
    fn why_not(&self, entry: &Entry) -> Option<Diagnostic> {
        let name = label(entry.version, &entry.name);
        let nothing = "nothing was changed";
        if matches!(entry.state, EntryState::Running | EntryState::Failed) {
            return Some(
                Diagnostic::error(
                    codes::UNFINISHED,
                    format!("{name} has run in part, and a part cannot be rolled back"),
                )
                .state(nothing)
                .help("correct the steps that have not run and let it finish; then roll it back")
                .command("kilter status")
                .command("kilter migrate"),
            );
        }
        let Some(migration) = self.directory.find(entry.version) else {
            return Some(
                Diagnostic::error(
                    codes::MISSING_FILE,
                    format!("{name} was applied here and is not in {}", self.directory.shown),
                )
                .note("its down file says how to roll it back")
                .state(nothing)
                .help("bring its files back, for example with git checkout")
                .command("kilter status"),
            );
        };
        let irreversible = |why: &str| {
            Diagnostic::error(codes::IRREVERSIBLE, format!("{name} cannot be rolled back: {why}"))
                .state(nothing)
        };
        match &migration.down {
            None => Some(
                irreversible("it has no down direction")
                    .help(format!("write {name}.down.sql, or undo it in a new migration"))
                    .command(format!("kilter new undo_{}", entry.name)),
            ),
            Some(Body::Sql(script)) => {
                let (reason, span) = script.irreversible.as_ref()?;
                Some(
                    irreversible(reason)
                        .at(Span::clone(span), "")
                        .help("undo what can be undone in a new migration")
                        .command(format!("kilter new undo_{}", entry.name)),
                )
            }
            Some(Body::Code(_)) => None,
        }
    }
}
