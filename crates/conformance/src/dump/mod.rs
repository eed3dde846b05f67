//! Dumps of a database by its own means, in a form that can be compared.
//!
//! What is compared is what the database says of itself: `pg_dump --schema-only`,
//! `SHOW CREATE TABLE`, and the texts SQLite keeps, which `sqlite3 .schema` prints. Only order that
//! means nothing is sorted away. Deliberately not here: Kilter's own inspection, which would judge
//! itself.

mod mysql;
pub mod postgres;
mod sqlite;

pub use mysql::mysql;
pub use sqlite::{normal as sqlite_normal, sqlite};

/// The objects of a database, one text each, sorted.
pub type Dump = Vec<String>;

/// A dump as one text: a blank line between objects.
pub fn text(dump: &[String]) -> String {
    let mut text = dump.join("\n\n");
    if !text.is_empty() {
        text.push('\n');
    }
    text
}
