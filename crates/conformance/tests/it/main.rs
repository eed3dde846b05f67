//! The corpora of `conformance/gorm` and `conformance/seaorm`, compared on real servers.

mod corpus;
mod gorm;
mod ours;
mod places;
mod random;
mod seaorm;
