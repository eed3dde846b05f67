//! Tests of migrations on real databases.

mod faults;
mod support;
