//! What the server shows and what was written are the same text in canonical form.
//!
//! Each list holds what GORM or a person would write. It is given to a real server; the schema
//! inspected there must be equal to the canonical form of the schema as written.

mod different;
mod mysql;
mod partition_keys;
mod postgres;
mod sqlite;
