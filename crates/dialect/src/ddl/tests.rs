//! Reading statements.
