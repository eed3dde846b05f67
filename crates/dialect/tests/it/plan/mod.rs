//! Plans, carried out for real: pairs of schemas, from the one to the other and back.
//!
//! For each case in `postgres.md`, `mysql.md` and `sqlite.md`: both sides are made from the DDL
//! written there and inspected. Then, in fresh databases, the plan from nothing makes the first,
//! the plan from the first makes the second, and the plan back makes the first again; what
//! inspection finds must be what it found in the hand-made databases. Each plan is run a second
//! time behind its guards, which must change nothing. `rows` are inserted into the first schema,
//! and the answers to `keeps` must be the same before and after.

mod cases;
mod mysql;
mod postgres;
mod random;

mod run;
mod sqlite;
