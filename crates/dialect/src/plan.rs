//! Planned statements: what a plan is, whatever the dialect.

use crate::{Guard, StepMode};

/// The statements that carry out a list of changes, in the order in which they must run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// The statements.
    pub statements: Vec<Planned>,
    /// What the plan leaves to a person, one line each: changed views, changes no statement can
    /// make. Shown as comments in the generated file.
    pub notes: Vec<String>,
}

/// One planned statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The SQL, formatted, without the final semicolon.
    pub sql: String,
    /// What it does, in a few words: `add column deployments.custom_field`.
    pub summary: String,
    /// How it must run.
    pub mode: StepMode,
    /// The guard that makes running it twice safe, where one fits.
    pub guard: Option<Guard>,
    /// The table this statement is part of rebuilding (SQLite), if it is. The first statement of
    /// a rebuild carries the `rebuild` directive in the written file.
    pub rebuild: Option<String>,
    /// What it loses.
    pub loss: Loss,
}

/// What carrying out a statement loses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loss {
    /// Nothing.
    Lossless,
    /// Data, as described: `the values of deployments.custom_field`.
    Lossy(String),
    /// It cannot be done in general, as described; the SQL is a best attempt or a comment.
    Impossible(String),
}
