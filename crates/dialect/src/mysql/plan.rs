//! Writing DDL.

use crate::Plan;
use kilter_schema::{Change, Schema};

pub(super) fn plan(_from: &Schema, _to: &Schema, _changes: &[Change]) -> Plan {
    todo!()
}
