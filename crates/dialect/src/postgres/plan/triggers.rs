//! Whether triggers fire: their states, which are objects beside them.
//!
//! Triggers themselves are left to people; what is planned is how one fires that is in both
//! schemas.

use super::planned;
use crate::postgres::{Postgres, types};
use crate::{Engine, Planned};
use kilter_schema::names;
use kilter_schema::{Change, Schema};

/// How states are named among objects known by definition only.
const STATE: &str = "trigger_state ";

/// The statement that gives a trigger the state wanted; nothing where a change is not about that,
/// or the trigger is not there to be switched.
pub(super) fn switch(from: &Schema, to: &Schema, change: &Change) -> Option<Planned> {
    let Change::Opaque { object, to: state, .. } = change else { return None };
    let trigger = object.strip_prefix(STATE)?;
    let (table, name) = (names::owner(trigger), names::bare(trigger));
    let key = format!("trigger {trigger}");
    let stays =
        |schema: &Schema| schema.opaque.contains_key(&key) && schema.tables.contains_key(table);
    if !stays(from) || !stays(to) {
        return None;
    }
    let state = state.as_deref().unwrap_or_default().to_lowercase();
    let words = [" disable ", " enable replica ", " enable always "];
    let words = words.iter().find(|words| state.contains(**words)).map_or("ENABLE", |w| w.trim());
    let words = words.to_uppercase();
    let sql = format!(
        "ALTER TABLE {} {words} TRIGGER {}",
        Postgres.quote_table(table),
        types::quote(&name)
    );
    Some(planned(sql, format!("{} trigger {trigger}", words.to_lowercase())))
}
