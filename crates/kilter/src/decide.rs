//! Expressions that differ in text: a scratch database prints both, and decides.

use crate::output::Output;
use crate::project::Project;
use crate::scratch;
use kilter_db::Shadow;
use kilter_dialect::{Undecided, engine, script, settle, to_print, undecided};
use kilter_schema::Schema;

/// Writes expressions of `to` as `from` does where a server prints both alike. Starts one only if
/// there is something to decide; says what it decided, and what nobody could.
pub fn decide(project: &Project, from: &Schema, to: &mut Schema, out: &Output) {
    expressions(project, from, to, out);
    views(project, from, to, out);
}

fn expressions(project: &Project, from: &Schema, to: &mut Schema, out: &Output) {
    let open = undecided(from, to);
    if open.is_empty() {
        return;
    }
    let print = |shadow: &mut Shadow, schema: &Schema| printed(shadow, schema, &open);
    let Some((old, new)) = both(project, (from, to), print, out) else {
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

/// Views likewise: servers rewrite them when they store them, in ways that reading cannot follow.
fn views(project: &Project, from: &Schema, to: &mut Schema, out: &Output) {
    let differs = |(key, text): &(&String, &String)| {
        let is_view = key.starts_with("view ") || key.starts_with("materialized_view ");
        is_view && to.opaque.get(*key).is_some_and(|other| other != *text)
    };
    let open: Vec<String> =
        from.opaque.iter().filter(differs).map(|(key, _)| key.clone()).collect();
    if open.is_empty() {
        return;
    }
    let Some((old, new)) = both(project, (from, to), made, out) else {
        for key in &open {
            out.progress(format!(
                "{key}: not decided whether both mean the same; taken as different"
            ));
        }
        return;
    };
    // One side may be a server's text already, and what a server makes of that differs once more.
    let texts = |sides: [&Schema; 2], key: &str| sides.map(|side| side.opaque.get(key).cloned());
    let alike = |key: &&String| {
        let (ours, theirs) = (texts([from, &old], key), texts([&*to, &new], key));
        ours.iter().flatten().any(|text| theirs.iter().flatten().any(|other| other == text))
    };
    let settled: Vec<&String> = open.iter().filter(alike).collect();
    for key in &settled {
        if let Some(text) = from.opaque.get(*key) {
            to.opaque.insert((*key).clone(), text.clone());
        }
    }
    if !settled.is_empty() {
        out.progress(format!(
            "{} of {} views that differ in text mean the same, a scratch database says",
            settled.len(),
            open.len()
        ));
    }
}

/// What a server makes of a whole schema.
fn made(shadow: &mut Shadow, schema: &Schema) -> Option<Schema> {
    scratch::build(shadow.session(), schema).ok()?;
    shadow.untried().is_empty().then_some(())?;
    engine(schema.dialect).inspect(shadow.session()).ok()
}

/// What a server makes of two schemas, one after the other; nothing where none is to be had, where
/// it refuses, or where something only stands in for what they need.
fn both(
    project: &Project,
    (from, to): (&Schema, &Schema),
    make: impl Fn(&mut Shadow, &Schema) -> Option<Schema>,
    out: &Output,
) -> Option<(Schema, Schema)> {
    let mut shadow = scratch::empty(project, from.dialect, out).ok()?;
    let old = make(&mut shadow, from)?;
    shadow.renew().ok()?;
    Some((old, make(&mut shadow, to)?))
}

/// What a server makes of the tables in question.
fn printed(shadow: &mut Shadow, schema: &Schema, open: &[Undecided]) -> Option<Schema> {
    scratch::extensions(shadow.session(), schema).ok()?;
    for statement in &script(&to_print(schema, open)).statements {
        shadow.session().execute(&statement.sql).ok()?;
    }
    let untried = shadow.untried();
    if !untried.types.is_empty() || !untried.statements.is_empty() {
        return None;
    }
    engine(schema.dialect).inspect(shadow.session()).ok()
}
