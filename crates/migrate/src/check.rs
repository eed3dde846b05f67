//! Comparing a history with a directory: what is pending, and every reason not to run.

use crate::checksum::Checksum;
use crate::codes;
use crate::directory::{Body, Direction, Directory, Migration, label};
use crate::history::{Entry, EntryState, StepRow, StepState, Store, chain};
use crate::options::OutOfOrder;
use crate::replay;
use crate::version::Version;
use kilter_diag::{Diagnostic, Span};
use kilter_dialect::{DbError, Session, engine};
use kilter_schema::Schema;
use std::collections::{BTreeMap, BTreeSet};

/// A history compared with a directory.
pub(crate) struct Checked {
    /// The entries that are not rolled back, by version.
    pub live: BTreeMap<Version, Entry>,
    /// The steps of entries that are neither applied nor rolled back, in the direction under way.
    pub steps: BTreeMap<Version, Vec<StepRow>>,
    /// Versions of the directory that are not applied to the end, in order.
    pub pending: Vec<Version>,
    /// Pending versions that are older than an applied one.
    pub out_of_order: BTreeSet<Version>,
    /// Applied versions whose file was edited.
    pub edited: BTreeSet<Version>,
    /// Everything that is wrong, the most basic first.
    pub findings: Vec<Diagnostic>,
}

/// Compares.
pub(crate) fn check(
    session: &mut dyn Session,
    store: &Store,
    directory: &Directory,
    out_of_order: OutOfOrder,
) -> Result<Checked, DbError> {
    let entries = store.entries(session)?;
    let mut out = Checked {
        live: BTreeMap::new(),
        steps: BTreeMap::new(),
        pending: Vec::new(),
        out_of_order: BTreeSet::new(),
        edited: BTreeSet::new(),
        findings: Vec::new(),
    };
    out.findings.extend(broken_chain(&entries));
    let live = entries.into_iter().filter(|e| e.state != EntryState::RolledBack);
    out.live = live.map(|e| (e.version, e)).collect();
    out.missing(directory);
    for migration in &directory.migrations {
        out.compare(session, store, migration)?;
    }
    out.order(directory, out_of_order);
    // What was begun is finished first.
    let live = &out.live;
    out.pending.sort_by_key(|v| (!live.contains_key(v), *v));
    Ok(out)
}

impl Checked {
    /// Applied migrations whose files are gone.
    fn missing(&mut self, directory: &Directory) {
        let gone: Vec<&Entry> =
            self.live.values().filter(|e| directory.find(e.version).is_none()).collect();
        let all_newer = gone.iter().all(|e| directory.last().is_some_and(|l| e.version > l));
        let found: Vec<Diagnostic> = gone
            .iter()
            .map(|e| {
                let name = label(e.version, &e.name);
                let out = Diagnostic::error(
                    codes::MISSING_FILE,
                    format!("{name} was applied here and is not in {}", directory.shown),
                )
                .note(applied(e));
                let out = if all_newer {
                    out.note(
                        "only the newest are missing: this directory is older than the database",
                    )
                    .help("update the checkout or the build to the one that was deployed last")
                } else {
                    out.help("bring the file back, for example with git checkout")
                };
                out.note("the text that ran is kept in kilter_migrations.up_sql")
                    .state("nothing was changed")
                    .command("kilter status")
            })
            .collect();
        self.findings.extend(found);
    }

    /// One migration of the directory against its entry.
    fn compare(
        &mut self,
        session: &mut dyn Session,
        store: &Store,
        migration: &Migration,
    ) -> Result<(), DbError> {
        let Some(entry) = self.live.get(&migration.version) else {
            self.pending.push(migration.version);
            return Ok(());
        };
        match entry.state {
            EntryState::Applied | EntryState::RolledBack => {
                if !same_text(entry, migration) {
                    let ran = store.up_sql(session, entry.seq)?;
                    self.findings.push(edited(migration, entry, ran.as_deref()));
                    self.edited.insert(migration.version);
                }
            }
            EntryState::Running | EntryState::Failed => {
                self.pending.push(migration.version);
                let steps = store.steps(session, entry.seq, Direction::Up)?;
                self.findings.extend(edited_steps(migration, entry, &steps));
                self.steps.insert(migration.version, steps);
            }
            EntryState::RollingBack => {
                let steps = store.steps(session, entry.seq, Direction::Down)?;
                self.steps.insert(migration.version, steps);
            }
        }
        Ok(())
    }

    /// Pending migrations older than an applied one.
    fn order(&mut self, directory: &Directory, policy: OutOfOrder) {
        let Some(head) = self.live.values().filter(|e| done(e)).max_by_key(|e| e.version) else {
            return;
        };
        for version in &self.pending {
            let begun = self.live.contains_key(version);
            let Some(migration) = directory.find(*version) else { continue };
            if begun || *version > head.version {
                continue;
            }
            self.out_of_order.insert(*version);
            let allowed = migration.up.script().is_some_and(|s| s.allows(codes::OUT_OF_ORDER.0));
            if policy == OutOfOrder::Refuse && !allowed {
                let later: Vec<Version> =
                    self.live.keys().filter(|v| *v > version).copied().collect();
                self.findings.push(out_of_order(directory, migration, head, &later));
            }
        }
    }

    /// The entry whose rollback was begun and not finished.
    pub fn rolling_back(&self) -> Option<&Entry> {
        self.live.values().find(|e| e.state == EntryState::RollingBack)
    }
}

/// Whether what ran is what stands in the directory now. Code that was recorded without its text
/// cannot be compared.
fn same_text(entry: &Entry, migration: &Migration) -> bool {
    let unknown = Checksum::code();
    let code = matches!(migration.up, Body::Code(_)) && entry.kind == "code";
    let now = migration.up.checksum();
    entry.sum == now.as_str() || code && (entry.sum == unknown.as_str() || now == unknown)
}

fn done(entry: &Entry) -> bool {
    matches!(entry.state, EntryState::Applied | EntryState::RollingBack)
}

/// `applied 2026-02-03T10:11:00.000Z by run 7f3c`.
fn applied(entry: &Entry) -> String {
    let at = entry.finished_at.as_deref().unwrap_or(&entry.started_at);
    format!("applied {at} by run {}", entry.run_id)
}

fn broken_chain(entries: &[Entry]) -> Option<Diagnostic> {
    let mut previous = "";
    for entry in entries {
        if entry.chain != chain(previous, entry.version, &entry.sum) {
            let name = label(entry.version, &entry.name);
            return Some(
                Diagnostic::error(
                    codes::BROKEN_CHAIN,
                    format!("the history was altered at or before row {} ({name})", entry.seq),
                )
                .note("each row's chain covers the rows before it, and this one does not fit")
                .state("nothing was changed")
                .help("compare kilter_migrations with a backup: a row was edited, added or deleted")
                .command("kilter status"),
            );
        }
        previous = &entry.chain;
    }
    None
}

fn edited(migration: &Migration, entry: &Entry, ran: Option<&str>) -> Diagnostic {
    let name = migration.label();
    let out = Diagnostic::error(codes::EDITED, format!("{name} was edited after it ran here"))
        .state("nothing was changed");
    let mut out = match &migration.up {
        Body::Sql(script) => out.at(Span::new(&script.source, 0..0), ""),
        Body::Code(_) => out,
    }
    .note(applied(entry));
    match (&migration.up, ran, entry.kind.as_str()) {
        (Body::Sql(_), _, "code") => out = out.note("it ran as code and is an SQL file now"),
        (Body::Code(_), _, "sql") => out = out.note("it ran as an SQL file and is code now"),
        (up, Some(ran), _) => {
            let now = crate::directory::kept_text(up).unwrap_or_default();
            for line in diff_lines(ran, &now) {
                out = out.note(line);
            }
        }
        _ => out = out.note("only its checksum was kept, and that is another now"),
    }
    out.help("put the text that ran back, and write the difference as a new migration")
        .command("kilter status")
        .command(format!("kilter new fix_{}", migration.name))
}

/// The lines that differ, as in a diff; at most a dozen.
fn diff_lines(old: &str, new: &str) -> Vec<String> {
    const MOST: usize = 12;
    let diff = similar::TextDiff::from_lines(old, new);
    let mut out: Vec<String> = diff
        .iter_all_changes()
        .filter_map(|change| {
            let sign = match change.tag() {
                similar::ChangeTag::Delete => '-',
                similar::ChangeTag::Insert => '+',
                similar::ChangeTag::Equal => return None,
            };
            Some(format!("{sign} {}", change.value().trim_end()))
        })
        .collect();
    if out.len() > MOST {
        let more = out.len() - MOST;
        out.truncate(MOST);
        out.push(format!("… and {more} more lines"));
    }
    out
}

/// Steps that ran and are not in the file as they ran. What has not run may be corrected.
pub(crate) fn edited_steps(
    migration: &Migration,
    entry: &Entry,
    steps: &[StepRow],
) -> Option<Diagnostic> {
    let script = match &migration.up {
        Body::Sql(script) if entry.kind == "sql" => script,
        Body::Code(_) if entry.kind == "code" => return None,
        up => {
            let now = if up.script().is_some() { "an SQL file" } else { "code" };
            let what =
                format!("{} was begun as {} and is {now} now", migration.label(), entry.kind);
            return Some(
                Diagnostic::error(codes::EDITED_STEP, what)
                    .state("nothing was changed")
                    .help("put it back as it was until it has run to its end")
                    .command("kilter status"),
            );
        }
    };
    let begun = |s: &&StepRow| s.state.is_behind_us() || s.state == StepState::Partial;
    let changed = steps.iter().filter(begun).find(|row| {
        script.steps.get(row.n - 1).is_none_or(|step| step.checksum.as_str() != row.sum)
    })?;
    let done = steps.iter().filter(|s| s.state.is_behind_us()).count();
    let span = script.steps.get(changed.n - 1).map_or_else(
        || Span::new(&script.source, script.source.text.len()..script.source.text.len()),
        |step| step.span.clone(),
    );
    Some(
        Diagnostic::error(
            codes::EDITED_STEP,
            format!("step {} of {} was edited after it ran here", changed.n, migration.label()),
        )
        .at(span, "")
        .note(format!("the file ran in part: {done} of its steps are done and stay as they ran"))
        .state("nothing was changed")
        .help("put the steps that ran back as they were; those after them may be corrected")
        .command("kilter status"),
    )
}

fn out_of_order(
    directory: &Directory,
    migration: &Migration,
    head: &Entry,
    later: &[Version],
) -> Diagnostic {
    let mut out = Diagnostic::error(
        codes::OUT_OF_ORDER,
        format!(
            "{} is older than what this database already has ({}, {})",
            migration.label(),
            label(head.version, &head.name),
            applied(head)
        ),
    );
    if let Body::Sql(script) = &migration.up {
        out = out.at(Span::new(&script.source, 0..0), "");
    }
    out = out.note("it was added after those had run, and has never run here");
    if let Some(independent) = independence(directory, migration, later) {
        out = out.note(independent);
    }
    out.state("nothing was changed")
        .help("give it a later version by renaming its files, where it has run nowhere yet")
        .help("or let it run late: put `-- kilter: allow E103: reason` into its up file")
        .command("kilter status")
}

/// Says so when a migration touches other objects than the later ones that have run.
fn independence(directory: &Directory, late: &Migration, later: &[Version]) -> Option<String> {
    let mut schema = Schema::new(directory.dialect);
    let mut mine = BTreeSet::new();
    let mut theirs = BTreeSet::new();
    for migration in &directory.migrations {
        let script = migration.up.script()?;
        let before = engine(directory.dialect).canonical(&schema);
        let unread = schema.unread.len();
        replay::replay_script(&mut schema, script);
        let of_interest = migration.version == late.version || later.contains(&migration.version);
        if !of_interest {
            continue;
        }
        let data = script.steps.iter().any(|s| s.sort != crate::StepSort::Schema);
        if data || schema.unread.len() != unread {
            return None;
        }
        let after = engine(directory.dialect).canonical(&schema);
        let touched = crate::portrait::touched(&before, &after);
        if migration.version == late.version { &mut mine } else { &mut theirs }.extend(touched);
    }
    if mine.is_empty() || !mine.is_disjoint(&theirs) {
        return None;
    }
    let list = |keys: &BTreeSet<String>| keys.iter().cloned().collect::<Vec<_>>().join(", ");
    Some(format!("it touches {}; the later ones touch {}: independent", list(&mine), list(&theirs)))
}
