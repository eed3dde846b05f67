//! The way there and back on a real database.

use crate::arena::Arena;
use crate::carry::{Refused, carry_out, execute, execute_all, load};
use crate::failure::Failure;
use crate::refusal::is_about_rows;
use crate::rows::kept;
use kilter_dialect::{Effect, Plan, Session, compare, engine};
use kilter_schema::{Change, Dialect, Renames, Schema, diff};
use std::collections::BTreeMap;

/// Two schemas, and what stands in the first.
#[derive(Debug, Clone)]
pub struct Pair {
    /// Statements that make the first, without the objects.
    pub make: Vec<String>,
    /// Views and triggers, which both have.
    pub objects: Vec<String>,
    /// Rows of the first.
    pub rows: Vec<String>,
    /// The first schema, canonical, without the objects.
    pub from: Schema,
    /// The second schema, likewise.
    pub to: Schema,
    /// Statements before the way back.
    pub between: Vec<String>,
    /// Queries whose answers the way there must not change.
    pub keeps: Vec<String>,
}

/// What came of a pair that has the properties.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// What the database answered when the rows did not fit the second schema.
    pub refused_there: Option<String>,
    /// Likewise on the way back.
    pub refused_back: Option<String>,
    /// What the plan leaves to a person.
    pub notes: Vec<String>,
    /// The statements of both plans.
    pub statements: usize,
}

const ANSWER: &str = "the database answers";
const MADE: &str = "apply(script(A)) gives A";
const THERE: &str = "apply(plan(A, B)) on A gives B";
const EMPTY: &str = "diff(inspect(B), B) is empty";
const BACK: &str = "up, then down gives A";
const ROWS: &str = "rows survive";
const REPLAY: &str = "replay agrees with inspection";

/// Tries a pair: makes the first schema, goes to the second and back. Where the rows do not fit,
/// nothing may have changed, and the way is tried again without rows.
///
/// # Errors
/// The first property that does not hold.
pub fn check(pair: &Pair, arena: &mut Arena) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::default();
    match travel(pair, arena, &mut outcome)? {
        Journey::Done => {}
        Journey::Refused => {
            let bare =
                Pair { rows: Vec::new(), between: Vec::new(), keeps: Vec::new(), ..pair.clone() };
            let mut second = Outcome::default();
            if let Journey::Refused = travel(&bare, arena, &mut second)? {
                let why = second.refused_there.or(second.refused_back).unwrap_or_default();
                return Err(Failure::new(THERE, format!("refused without any rows: {why}")));
            }
        }
    }
    Ok(outcome)
}

enum Journey {
    Done,
    Refused,
}

fn travel(pair: &Pair, arena: &mut Arena, outcome: &mut Outcome) -> Result<Journey, Failure> {
    let session = arena.empty().map_err(|e| Failure::new(ANSWER, e.to_string()))?;
    let mut trip = Trip { session, replayed: Schema::new(pair.from.dialect) };
    let a = trip.make(pair)?;
    let b = crate::check::beside(&a, &pair.to);
    let answers = trip.answers(&pair.keeps)?;
    let compared = compare(engine(a.dialect), &a, &b, &Renames::default());
    let there = engine(a.dialect).plan(&a, &b, &compared.changes);
    outcome.notes.clone_from(&there.notes);
    outcome.statements = there.statements.len();
    if let Some(refused) = trip.go(&a, &b, &there, THERE)? {
        outcome.refused_there = Some(refused);
        return Ok(Journey::Refused);
    }
    if trip.answers(&pair.keeps)? != answers {
        return Err(Failure::new(ROWS, format!("{answers:?}")).after(&there));
    }
    for sql in &pair.between {
        execute(trip.session, sql).map_err(|e| Failure::new(ANSWER, e.to_string()))?;
    }
    let back = plan(&compared.reached, &a);
    outcome.statements += back.statements.len();
    if let Some(refused) = trip.go(&compared.reached, &a, &back, BACK)? {
        outcome.refused_back = Some(refused);
        return Ok(Journey::Refused);
    }
    Ok(Journey::Done)
}

/// `to` with the views and triggers that stay as they are in `from`.
pub(crate) fn beside(from: &Schema, to: &Schema) -> Schema {
    engine(to.dialect).canonical(&Schema { opaque: from.opaque.clone(), ..to.clone() })
}

/// The plan from one schema to another.
pub(crate) fn plan(from: &Schema, to: &Schema) -> Plan {
    engine(from.dialect).plan(from, to, &diff(from, to))
}

/// A database on its way, and the same as static replay sees it.
struct Trip<'a> {
    session: &'a mut dyn Session,
    replayed: Schema,
}

impl Trip<'_> {
    /// Makes the first schema with its objects and rows, and gives what inspection finds.
    fn make(&mut self, pair: &Pair) -> Result<Schema, Failure> {
        let answer = |e: Refused| Failure::new(ANSWER, e.to_string());
        execute_all(self.session, &pair.make).map_err(answer)?;
        let made = Schema { opaque: BTreeMap::new(), ..self.inspect()? };
        same(&made, &Schema { opaque: BTreeMap::new(), ..pair.from.clone() }, MADE)?;
        self.replayed.server = made.server;
        execute_all(self.session, &pair.objects).map_err(answer)?;
        load(self.session, &pair.rows).map_err(answer)?;
        for sql in pair.make.iter().chain(&pair.objects) {
            self.replay(sql)?;
        }
        let found = self.inspect()?;
        let bare = Schema { opaque: BTreeMap::new(), ..pair.from.clone() };
        same(&Schema { opaque: BTreeMap::new(), ..found.clone() }, &bare, MADE)?;
        self.agrees(&found)?;
        Ok(found)
    }

    /// Carries out a plan. Gives the database's answer where the rows are in the way; then
    /// everything must be as before.
    fn go(
        &mut self,
        from: &Schema,
        to: &Schema,
        plan: &Plan,
        property: &'static str,
    ) -> Result<Option<String>, Failure> {
        let answer = |e: kilter_dialect::DbError| Failure::new(ANSWER, e.to_string());
        let before = kept(self.session, from, to).map_err(answer)?;
        if let Err(refused) = carry_out(self.session, plan) {
            if !is_about_rows(from.dialect, &refused) {
                return Err(Failure::new(property, refused.to_string()).after(plan));
            }
            if from.dialect != Dialect::Mysql && all_or_nothing(plan) {
                let traces = "a refused plan leaves no traces";
                same(&self.inspect()?, from, traces).map_err(|f| f.after(plan))?;
            }
            return Ok(Some(refused.to_string()));
        }
        let found = self.inspect()?;
        same(&found, to, property).map_err(|f| f.after(plan))?;
        same(to, &found, EMPTY).map_err(|f| f.after(plan))?;
        let after = kept(self.session, from, to).map_err(answer)?;
        if before != after {
            return Err(Failure::new(ROWS, lost(&before, &after)).after(plan));
        }
        for planned in &plan.statements {
            self.replay(&planned.sql).map_err(|f| f.after(plan))?;
        }
        self.agrees(&found).map_err(|f| f.after(plan))?;
        Ok(None)
    }

    /// Static replay against inspection. Where a server rewrites what it is given (views), only
    /// the names of such objects can be compared.
    fn agrees(&self, found: &Schema) -> Result<(), Failure> {
        let mut replayed = engine(found.dialect).canonical(&self.replayed);
        if found.dialect != Dialect::Sqlite {
            for (key, definition) in &mut replayed.opaque {
                definition.clone_from(found.opaque.get(key).unwrap_or(&String::new()));
            }
        }
        same(&replayed, found, REPLAY)
    }

    fn inspect(&mut self) -> Result<Schema, Failure> {
        let engine = engine(self.session.dialect());
        let found = engine.inspect(self.session);
        let found = found.map_err(|e| Failure::new("inspection reads", e.to_string()))?;
        if !found.unread.is_empty() {
            return Err(Failure::new("inspection reads", format!("{:?}", found.unread)));
        }
        if engine.canonical(&found) != found {
            return Err(Failure::new("canonical is idempotent", "inspected"));
        }
        Ok(found)
    }

    fn replay(&mut self, sql: &str) -> Result<(), Failure> {
        match engine(self.replayed.dialect).replay(&mut self.replayed, sql) {
            Effect::Opaque { reason } | Effect::Conflict { reason } => {
                Err(Failure::new(REPLAY, format!("{reason}\n{sql}")))
            }
            _ => Ok(()),
        }
    }

    fn answers(&mut self, queries: &[String]) -> Result<Vec<String>, Failure> {
        let one = |sql: &String| match self.session.query(sql, &[]) {
            Ok(rows) => {
                Ok(format!("{sql} {:?}", rows.iter().map(|r| r.values()).collect::<Vec<_>>()))
            }
            Err(e) => Err(Failure::new(ANSWER, format!("{e}\n{sql}"))),
        };
        queries.iter().map(one).collect()
    }
}

/// Whether a plan runs in one transaction.
fn all_or_nothing(plan: &Plan) -> bool {
    plan.statements.iter().all(|s| s.mode == kilter_dialect::StepMode::Tx)
}

/// Fails with every difference.
pub(crate) fn same(found: &Schema, wanted: &Schema, property: &'static str) -> Result<(), Failure> {
    let changes = diff(found, wanted);
    if changes.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = changes.iter().flat_map(Change::describe).collect();
    Err(Failure::new(property, format!("still to do: {lines:#?}\n{changes:#?}")))
}

fn lost(before: &crate::rows::Kept, after: &crate::rows::Kept) -> String {
    let mut out = String::new();
    for (table, rows) in before {
        let now = after.get(table).cloned().unwrap_or_default();
        if *rows == now {
            continue;
        }
        out.push_str(&format!("{table}: {} rows before, {} after\n", rows.len(), now.len()));
        for row in rows.iter().filter(|r| !now.contains(r)).take(3) {
            out.push_str(&format!("  before {row}\n"));
        }
        for row in now.iter().filter(|r| !rows.contains(r)).take(3) {
            out.push_str(&format!("  after  {row}\n"));
        }
    }
    out
}
