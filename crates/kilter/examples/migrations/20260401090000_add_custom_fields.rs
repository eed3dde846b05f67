//! add custom fields

use kilter::{Context, Migration, MigrationResult};

pub const MIGRATION: Migration = Migration::new(up);

fn up(db: &mut Context) -> MigrationResult {
    if db.has_column("deployments", "custom_field")? {
        return Ok(());
    }
    db.execute("ALTER TABLE deployments ADD COLUMN custom_field TEXT DEFAULT ''")?;
    Ok(())
}
