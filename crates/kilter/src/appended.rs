//! What a program appends to the `CREATE TABLE` statements of its ORM, taken into the schema.
//!
//! Only the dialect can read it, and only the models know it. Deliberately not here: either.

use kilter_diag::{Code, Diagnostic};
use kilter_dialect::append;
use kilter_models::ModelSet;
use kilter_schema::Dialect;

/// Takes in what is appended; what cannot be read is told, once for each call.
pub fn take_in(set: &mut ModelSet, dialect: Dialect) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = Vec::new();
    for (name, appended) in &set.appended {
        let Some(table) = set.schema.table_mut(name) else { continue };
        let Err(why) = append(table, dialect, &appended.text) else { continue };
        let message = format!("the table options `{}` cannot be read: {why}", appended.text.trim());
        let told = Diagnostic::warning(Code("G019"), message)
            .at(appended.span.clone(), "")
            .help("write them into the migration that creates the table");
        if !found.contains(&told) {
            found.push(told);
        }
    }
    found
}
