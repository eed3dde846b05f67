//! A property that does not hold, as it is shown to people.

use kilter_dialect::{Loss, Plan, script};
use kilter_schema::Schema;
use std::fmt::{self, Write as _};

/// A property that does not hold for a pair.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The property's name.
    pub property: &'static str,
    /// What was found.
    pub what: String,
    /// The plan that was carried out, if there was one.
    pub plan: String,
}

impl Failure {
    /// A failure without a plan.
    pub fn new(property: &'static str, what: impl Into<String>) -> Self {
        Self { property, what: what.into(), plan: String::new() }
    }

    /// The same with the plan that led there.
    #[must_use]
    pub fn after(mut self, plan: &Plan) -> Self {
        self.plan = show_plan(plan);
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.property, self.what)?;
        if !self.plan.is_empty() {
            write!(f, "\n-- the plan\n{}", self.plan)?;
        }
        Ok(())
    }
}

/// A plan as it would stand in a file, about.
pub fn show_plan(plan: &Plan) -> String {
    let mut out = String::new();
    for note in &plan.notes {
        let _ = writeln!(out, "-- note: {note}");
    }
    for planned in &plan.statements {
        let loss = match &planned.loss {
            Loss::Lossless => String::new(),
            loss => format!(" [{loss:?}]"),
        };
        let guard = planned.guard.as_ref().map_or_else(String::new, |g| format!(" [{g}]"));
        let _ = writeln!(out, "-- {}{loss}{guard}\n{};", planned.summary, planned.sql);
    }
    out
}

/// A schema as SQL, and its views and triggers after it.
pub fn show_schema(schema: &Schema) -> String {
    let bare = Schema { opaque: Default::default(), ..schema.clone() };
    let mut out = String::new();
    for planned in script(&bare).statements {
        let _ = writeln!(out, "{};", planned.sql);
    }
    out
}
