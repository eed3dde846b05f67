//! Looking at the rows before migrations run: what they would fail on, long into a scan or half
//! way through a file, is counted first. Only reads. Rows that a pending migration itself writes
//! are not judged, and neither is what the database is too slow or too strict to answer.

use crate::directory::{Body, Directory, Migration};
use crate::replay::{replay_on, replay_script};
use crate::script::{Script, StepSort};
use crate::way_back::renames;
use kilter_diag::{Code, Diagnostic, Span};
use kilter_dialect::{RowCheck, Session, compare, ddl, engine, row_checks};
use kilter_schema::{Renames, Schema};

/// What the rows of the database would make fail, with how many and the keys of a few.
pub fn precheck(
    session: &mut dyn Session,
    directory: &Directory,
    pending: &[&Migration],
) -> Vec<Diagnostic> {
    let engine = engine(directory.dialect);
    let Some(first) = pending.first() else { return Vec::new() };
    let Ok(now) = engine.inspect(session) else { return Vec::new() };
    let mut before = directory.clone();
    before.migrations.retain(|m| m.version < first.version);
    let migrated = replay_on(&before, None, &now.server).schema;
    let scripts: Vec<&Script> = pending.iter().filter_map(|m| script(m)).collect();
    let mut after = migrated.clone();
    let mut declared = Renames::default();
    for script in &scripts {
        declared.extend(renames(directory.dialect, script));
        replay_script(&mut after, script);
    }
    let (before, after) = (engine.canonical(&migrated), engine.canonical(&after));
    let changes = compare(engine, &before, &after, &declared).changes;
    let checks = row_checks(engine, &now, &after, &changes);
    let judged = checks.iter().filter(|c| !is_written(c, &scripts) && !is_allowed(c, &scripts));
    judged.filter_map(|check| ask(session, check, &scripts, &now)).collect()
}

fn script(migration: &Migration) -> Option<&Script> {
    match &migration.up {
        Body::Sql(_) => migration.up.script(),
        Body::Code(_) => None,
    }
}

/// Whether a pending migration changes rows of the table, so that they will not be as they are.
fn is_written(check: &RowCheck, scripts: &[&Script]) -> bool {
    scripts.iter().any(|script| {
        script.steps.iter().any(|step| {
            let of_rebuild =
                !script.rebuilds.is_empty() && step.statement.text.contains("kilter_new_");
            matches!(step.sort, StepSort::Data | StepSort::Opaque)
                && !of_rebuild
                && step.statement.text.to_lowercase().contains(&check.table.to_lowercase())
        })
    })
}

fn is_allowed(check: &RowCheck, scripts: &[&Script]) -> bool {
    scripts.iter().any(|script| script.allows(check.code))
}

fn ask(
    session: &mut dyn Session,
    check: &RowCheck,
    scripts: &[&Script],
    now: &Schema,
) -> Option<Diagnostic> {
    let count = session.query(&check.count, &[]).ok()?.first()?.text("n");
    if count == "0" {
        return None;
    }
    let mut out = Diagnostic::error(
        Code(check.code),
        format!("{count} {}: the migration would fail", check.what),
    );
    if let Some(span) = place(check, scripts, now) {
        out = out.at(span, "here");
    }
    if let Some(Ok(rows)) = check.keys.as_ref().map(|sql| session.query(sql, &[])) {
        let keys: Vec<String> = rows.iter().map(|row| row.text("k")).collect();
        let key = now.table(&check.table).and_then(|t| t.primary_key.as_ref());
        let name = key.map_or_else(String::new, |k| k.columns.join(", "));
        let more = if rows.len() == 5 { ", …" } else { "" };
        out = out.note(format!("with {name} {}{more}", keys.join(", ")));
    }
    Some(
        out.note(format!("counted with: {}", check.count))
            .state("nothing was migrated")
            .help("mend the rows, in an earlier statement of the migration or by hand"),
    )
}

/// The first statement about the table and the object.
fn place(check: &RowCheck, scripts: &[&Script], now: &Schema) -> Option<Span> {
    let steps = || scripts.iter().flat_map(|s| &s.steps).filter(|s| s.sort == StepSort::Schema);
    let about = |ddl: &ddl::Ddl| match ddl {
        ddl::Ddl::AlterTable { name, .. } => *name == check.table,
        ddl::Ddl::CreateIndex { table, .. } => *table == check.table,
        _ => false,
    };
    let of_table = || steps().filter(|s| about(&ddl::read(now.dialect, &s.statement.text)));
    let last = check.object.to_string();
    let name = last.split([' ', '.']).next_back().unwrap_or_default().to_owned();
    let named = of_table().find(|s| s.statement.text.contains(&name));
    named.or_else(|| of_table().next()).map(|s| s.span.clone())
}
