//! Tests of migrations on real databases.

mod code;
mod faults;
mod guards;
mod history;
mod online;
mod races;
mod reading;
mod rebuild;
mod resume;
mod rollback;
mod support;
