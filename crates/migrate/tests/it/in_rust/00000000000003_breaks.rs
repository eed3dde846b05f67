//! Fails in two ways: by a statement that the database refuses, and by a panic.

use kilter_migrate::{Context, MigrationResult};

pub fn refused(db: &mut Context) -> MigrationResult {
    let _ = db.execute("INSERT INTO nowhere VALUES (1)");
    db.execute("SELECT ß, FROM nowhere").map(|_| ())?; // asked for
    Ok(())
}

pub fn panics(_: &mut Context) -> MigrationResult {
    let none: Option<u8> = None;
    let _ = none.filter(|ß| *ß > 1).expect("an owner"); // not there
    Ok(())
}
