//! Reading case files, and what is done with each case.

use super::run::{execute_all, run, run_again};
use kilter_dialect::{Comparison, Effect, Pace, Plan, Session, compare, engine, script};
use kilter_schema::{Change, Rename, Renames, Schema, diff};
use kilter_testing::TestDatabase;
use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// One pair of schemas.
#[derive(Debug, Default)]
pub struct Case {
    /// What it is about.
    pub name: String,
    /// DDL of the first schema.
    pub from: String,
    /// DDL of the second schema.
    pub to: String,
    /// DDL of views and triggers, in both.
    pub objects: String,
    /// Rows to insert into the first.
    pub rows: String,
    /// Queries whose answers the way to the second must not change.
    pub keeps: String,
    /// What to do to the rows before the way back.
    pub between: String,
    /// Queries to ask the second in place of `keeps`, where names differ.
    pub kept: String,
    /// Declared renames, `old=new`, one a line.
    pub renames: String,
    /// Whether the plan cannot run twice: it fails then, and changes nothing.
    pub once: bool,
    /// Whether it gives sequences to columns (`OWNED BY`), which static replay does not follow.
    pub unowned: bool,
}

/// Reads a Markdown file of cases: a heading for each (`(once)` at its end for a plan that cannot
/// run twice), with blocks fenced as `sql from`, `sql to`,
/// `sql objects`, `sql rows`, `sql keeps`, `sql kept`, `sql between`, `renames`.
pub fn read(text: &str) -> Vec<Case> {
    let mut out: Vec<Case> = Vec::new();
    let mut block: Option<String> = None;
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("## ") {
            let once = name.ends_with(" (once)");
            let unowned = name.starts_with("counting") && text.contains("PostgreSQL");
            out.push(Case { name: name.to_owned(), once, unowned, ..Case::default() });
        } else if let Some(fence) = line.strip_prefix("```") {
            block = (block.is_none()).then(|| fence.to_owned());
        } else if let (Some(fence), Some(case)) = (&block, out.last_mut()) {
            let field = match fence.as_str() {
                "sql from" => &mut case.from,
                "sql to" => &mut case.to,
                "sql objects" => &mut case.objects,
                "sql between" => &mut case.between,
                "sql rows" => &mut case.rows,
                "sql keeps" => &mut case.keeps,
                "sql kept" => &mut case.kept,
                "renames" => &mut case.renames,
                other => panic!("{}: a block cannot be `{other}`", case.name),
            };
            field.push_str(line);
            field.push('\n');
        }
    }
    assert!(block.is_none(), "a block is not closed");
    out
}

/// Tries every case of a file, and gives all plans as text. Fails at the end, so that one failing
/// case does not hide the next.
pub fn try_all(cases: &[Case], pace: Pace, fresh: &dyn Fn() -> TestDatabase) -> String {
    let mut out = Vec::new();
    let mut failed = Vec::new();
    for case in cases {
        match catch_unwind(AssertUnwindSafe(|| try_case(case, pace, fresh))) {
            Ok(plans) => out.push(plans),
            Err(_) => failed.push(&case.name),
        }
    }
    assert!(failed.is_empty(), "{} of {} cases failed: {failed:#?}", failed.len(), cases.len());
    out.join("\n")
}

/// Tries a case with fresh databases, and gives its plans as text.
fn try_case(case: &Case, pace: Pace, fresh: &dyn Fn() -> TestDatabase) -> String {
    let by_hand = |ddl: &str| {
        let database = fresh();
        let mut session = database.session();
        execute_all(session.as_mut(), ddl);
        execute_all(session.as_mut(), &case.objects);
        inspect(session.as_mut())
    };
    let (a, b) = (by_hand(&case.from), by_hand(&case.to));
    make_anew(&b, case, &fresh());
    let database = fresh();
    let mut session = database.session();
    let session = session.as_mut();
    let mut replayed = Schema::new(a.dialect);
    let bare = bare(&a);
    let mut trial = Trial { case, session, replayed: &mut replayed };
    trial.carry_out(&script(&bare), &bare, "make");
    trial.make_objects();
    execute_all(trial.session, &case.rows);
    let kept = answers(trial.session, &case.keeps);
    let (there, back) = both_ways(case, pace, &a, &b);
    trial.carry_out(&there, &b, "there");
    let again = if case.kept.is_empty() { &case.keeps } else { &case.kept };
    assert_eq!(kept, answers(trial.session, again), "{}: rows were lost", case.name);
    execute_all(trial.session, &case.between);
    trial.carry_out(&back, &a, "back");
    format!("### {}\n\n{}\n{}", case.name, show("there", &there), show("back", &back))
}

/// The plan there and the plan back.
fn both_ways(case: &Case, pace: Pace, a: &Schema, b: &Schema) -> (Plan, Plan) {
    let engine = engine(a.dialect);
    let mut declared = Renames::default();
    for line in case.renames.lines() {
        let rename = Rename::parse(line).unwrap_or_else(|| panic!("{}: {line}", case.name));
        declared.declare(rename, None, "the case");
    }
    let compared = compare(engine, a, b, &declared);
    let back = compared.back(engine, a, &compared.reached);
    let Comparison { changes, reached, diagnostics, .. } = compared;
    assert!(diagnostics.is_empty(), "{}: {diagnostics:#?}", case.name);
    (engine.plan_at(pace, a, b, &changes), engine.plan_at(pace, &reached, a, &back))
}

/// Makes the second schema from nothing.
/// The schema as far as statements of ours make it.
fn bare(schema: &Schema) -> Schema {
    let mut out = schema.clone();
    out.opaque.retain(|key, _| key.starts_with("schema "));
    out
}

fn make_anew(schema: &Schema, case: &Case, database: &TestDatabase) {
    let bare = bare(schema);
    let (mut session, mut replayed) = (database.session(), Schema::new(schema.dialect));
    let session = session.as_mut();
    Trial { case, session, replayed: &mut replayed }.carry_out(&script(&bare), &bare, "make anew");
}

/// A case on its way: the database, and the same as static replay sees it.
struct Trial<'a> {
    case: &'a Case,
    session: &'a mut dyn Session,
    replayed: &'a mut Schema,
}

impl Trial<'_> {
    /// Runs a plan, looks whether it led where it should, runs it again behind its guards.
    fn carry_out(&mut self, plan: &Plan, to: &Schema, which: &str) {
        let what = format!("{}: {which}", self.case.name);
        run(self.session, plan, &what);
        same(&inspect(self.session), to, &what, plan);
        for planned in &plan.statements {
            self.replay(&planned.sql);
        }
        if !self.case.unowned {
            let replayed = engine(to.dialect).canonical(self.replayed);
            same(&replayed, to, &format!("{what}, replayed"), plan);
        }
        if !self.case.once {
            run_again(self.session, plan, &what);
            same(&inspect(self.session), to, &format!("{what}, a second time"), plan);
        }
    }

    fn make_objects(&mut self) {
        execute_all(self.session, &self.case.objects);
        for statement in self.case.objects.split(";\n").filter(|s| !s.trim().is_empty()) {
            self.replay(statement);
        }
    }

    fn replay(&mut self, sql: &str) {
        let effect = engine(self.replayed.dialect).replay(self.replayed, sql);
        let read = !matches!(effect, Effect::Opaque { .. } | Effect::Conflict { .. });
        assert!(read, "{}: replay cannot read {effect:?}\n{sql}", self.case.name);
    }
}

/// The plan from one schema to another.
pub fn plan(from: &Schema, to: &Schema) -> Plan {
    engine(from.dialect).plan(from, to, &diff(from, to))
}

fn same(found: &Schema, wanted: &Schema, what: &str, plan: &Plan) {
    let changes: Vec<String> = diff(found, wanted).iter().flat_map(Change::describe).collect();
    let details: Vec<_> = diff(found, wanted);
    let sql = show("plan", plan);
    assert!(changes.is_empty(), "{what}: still to do: {changes:#?}\n{details:#?}\nafter\n{sql}");
}

/// Inspects, and insists that everything could be read.
pub fn inspect(session: &mut dyn Session) -> Schema {
    let schema = engine(session.dialect()).inspect(session).unwrap_or_else(|e| panic!("{e}"));
    assert!(schema.unread.is_empty(), "not read: {:?}", schema.unread);
    schema
}

fn answers(session: &mut dyn Session, queries: &str) -> Vec<String> {
    let queries = queries.lines().filter(|l| !l.trim().is_empty());
    queries
        .map(|q| {
            let rows = session.query(q.trim_end_matches(';'), &[]);
            let rows = rows.unwrap_or_else(|e| panic!("{q}: {e}"));
            let values: Vec<String> =
                rows.iter().map(|row| format!("{:?}", row.values())).collect();
            values.join(" ")
        })
        .collect()
}

/// A plan as it would stand in a file, about.
pub fn show(title: &str, plan: &Plan) -> String {
    let mut out = format!("-- {title}\n");
    for note in &plan.notes {
        let _ = writeln!(out, "-- note: {note}");
    }
    let mut rebuilding = None;
    for planned in &plan.statements {
        if planned.rebuild.is_some() && planned.rebuild != rebuilding {
            let _ = writeln!(out, "-- rebuild {}", planned.rebuild.as_deref().unwrap_or_default());
        }
        rebuilding.clone_from(&planned.rebuild);
        let _ = write!(out, "-- {}", planned.summary);
        if planned.loss != kilter_dialect::Loss::Lossless {
            let _ = write!(out, " [{:?}]", planned.loss);
        }
        if let Some(guard) = &planned.guard {
            let _ = write!(out, " [{guard}]");
        }
        let _ = writeln!(out, "\n{};", planned.sql);
    }
    out
}
