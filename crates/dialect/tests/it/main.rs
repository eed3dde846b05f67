//! The dialects on real databases.

mod canonical;
mod inspect;
mod replay;
mod support;
