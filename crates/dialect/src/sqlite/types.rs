//! Identifiers, literals and column types.

use kilter_schema::Kind;

pub(super) fn quote(_name: &str) -> String {
    todo!()
}

pub(super) fn literal(_text: &str) -> String {
    todo!()
}

pub(super) fn kind(_ty: &str) -> Kind {
    todo!()
}
