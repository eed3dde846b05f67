//! The dialects on real databases.

mod canonical;
mod inspect;
mod plan;
mod replay;
mod support;
