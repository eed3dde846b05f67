//! What must be true of any two schemas, tried on real databases: a plan leads where it should,
//! the way back leads back, rows survive, replay agrees with inspection.
//!
//! [`check`] tries a [`Pair`] in an [`Arena`]; [`case`] reads pairs written by hand. For the tests
//! only. Deliberately not here: expected texts of plans (the dialects' own tests have those).

mod arena;
mod carry;
pub mod case;
mod check;
pub mod client;
pub mod crash;
mod draft;
mod failure;
pub mod live;
pub mod pure;
mod random;
mod refusal;
mod respell;
mod rows;
pub mod text;
pub mod traced;

pub use arena::Arena;
pub use check::{Outcome, Pair, check};
pub use draft::Draft;
pub use failure::{Failure, show_plan, show_schema};
pub use random::Random;
