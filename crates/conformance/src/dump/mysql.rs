//! `SHOW CREATE TABLE`.

use super::Dump;
use kilter_dialect::{DbError, Session};

/// Dumps the database a session is in. The keys of a table are sorted: their order is the one in
/// which they were added and means nothing.
///
/// # Errors
/// What the server answers.
pub fn mysql(session: &mut dyn Session) -> Result<Dump, DbError> {
    let tables = session.query(
        "SELECT table_name AS name FROM information_schema.tables \
         WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY 1",
        &[],
    )?;
    let mut dump = Vec::new();
    for row in tables {
        let name = row.text("name").replace('`', "``");
        let shown = session.query(&format!("SHOW CREATE TABLE `{name}`"), &[])?;
        dump.extend(shown.iter().map(|row| sorted(&row.text("Create Table"))));
    }
    dump.sort();
    Ok(dump)
}

fn sorted(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().map(|l| l.trim_end_matches(',')).collect();
    let is_key = |line: &&str| {
        let line = line.trim_start();
        !line.starts_with('`')
            && line
                .split('`')
                .next()
                .is_some_and(|w| ["KEY", "CONSTRAINT", "PRIMARY"].iter().any(|k| w.contains(k)))
    };
    let last = lines.len().saturating_sub(1);
    if let Some(first) = lines.iter().position(is_key) {
        lines[first..last].sort_unstable();
    }
    lines.join("\n")
}
