//! The integration tests of the dialects: against real databases.

mod plan;
