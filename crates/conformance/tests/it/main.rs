//! The corpus of `conformance/gorm`, compared on real servers.

mod corpus;
mod gorm;
mod ours;
mod places;
mod random;
