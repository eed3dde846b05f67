//! Expressions that differ in text: a scratch database prints both, and decides.

use crate::output::Output;
use crate::project::Project;
use crate::scratch;
use kilter_dialect::{engine, script, settle, to_print, undecided};
use kilter_schema::Schema;

/// Writes expressions of `to` as `from` does where a server prints both alike. Starts one only if
/// there is something to decide; says what it decided, and what nobody could.
pub fn decide(project: &Project, from: &Schema, to: &mut Schema, out: &Output) {
    let open = undecided(from, to);
    if open.is_empty() {
        return;
    }
    let print = |schema: &Schema| printed(project, &to_print(schema, &open), out);
    let (Some(old), Some(new)) = (print(from), print(to)) else {
        for one in &open {
            out.progress(format!(
                "{}: not decided whether `{}` and `{}` mean the same; taken as different",
                one.object, one.from, one.to
            ));
        }
        return;
    };
    let settled = settle(&open, (from, to), (&old, &new));
    if settled > 0 {
        out.progress(format!(
            "{settled} of {} expressions that differ in text mean the same, a scratch database says",
            open.len()
        ));
    }
}

/// What a server makes of a schema; nothing where none is to be had or it refuses.
fn printed(project: &Project, schema: &Schema, out: &Output) -> Option<Schema> {
    let mut shadow = scratch::empty(project, schema.dialect, out).ok()?;
    let session = shadow.session();
    for statement in &script(schema).statements {
        session.execute(&statement.sql).ok()?;
    }
    engine(schema.dialect).inspect(session).ok()
}
