//! Reading DDL text.

use crate::{Effect, Statement, StepMode};
use kilter_diag::{Diagnostic, Source};
use kilter_schema::Schema;
use std::sync::Arc;

pub(super) fn split(_source: &Arc<Source>) -> (Vec<Statement>, Vec<Diagnostic>) {
    todo!()
}

pub(super) fn replay(_schema: &mut Schema, _statement: &str) -> Effect {
    todo!()
}

pub(super) fn step_mode(_statement: &str) -> StepMode {
    todo!()
}
