//! The dialects on real databases.

mod canonical;
mod inspect;
mod support;
