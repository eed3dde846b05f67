//! A whole schema as SQL.

use super::Plan;
use crate::engine;
use kilter_schema::{Schema, diff};

/// The statements that make `schema`, which is canonical, in an empty database.
pub fn script(schema: &Schema) -> Plan {
    let empty = Schema::new(schema.dialect);
    engine(schema.dialect).plan(&empty, schema, &diff(&empty, schema))
}
