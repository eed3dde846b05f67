//! The models crate from outside: what real GORM printed, projects, and bad input.

mod bad_input;
mod cases;
mod columns;
mod ddl;
mod diagnostics;
mod discovery;
mod limits;
mod naming;
mod packages;
mod plain;
mod projects;
mod seaorm;
mod seaorm_bad_input;
mod seaorm_comments;
mod support;
mod tags;
mod types;
