//! Builds keep the exit code of their command.

use kilter::{Context, Migration, MigrationResult};

pub const MIGRATION: Migration = Migration::new(up).down(down);

fn up(db: &mut Context) -> MigrationResult {
    if db.has_column("builds", "exit_code")? {
        return Ok(());
    }
    db.execute("ALTER TABLE builds ADD COLUMN exit_code integer")?;
    Ok(())
}

fn down(db: &mut Context) -> MigrationResult {
    if db.has_column("builds", "exit_code")? {
        db.execute("ALTER TABLE builds DROP COLUMN exit_code")?;
    }
    Ok(())
}
