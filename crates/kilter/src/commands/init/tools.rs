//! Migrations of other tools that `kilter import` takes over.
//!
//! Deliberately not here: taking them over, and tools that it does not know.

use super::super::import::read;
use kilter_migrate::{SourceFile, Tool};
use std::path::Path;

/// Where people keep migrations.
pub const PLACES: [&str; 4] =
    ["migrations", "internal/database/migrations", "db/migrations", "database/migrations"];

/// The tool whose migrations there are, and where; nothing where Kilter's own are there already.
pub fn importable(root: &Path) -> Option<(Tool, &'static str)> {
    if PLACES.iter().any(|place| root.join(place).join("kilter.sum").exists()) {
        return None;
    }
    let crate_of_sea_orm = "migration/src";
    let code = files(root, crate_of_sea_orm);
    if code.iter().any(|file| Tool::SeaOrm.version_of_code(&file.path).is_some()) {
        return Some((Tool::SeaOrm, crate_of_sea_orm));
    }
    PLACES.into_iter().find_map(|place| Some((tool(root, &files(root, place))?, place)))
}

fn files(root: &Path, place: &str) -> Vec<SourceFile> {
    let mut files = Vec::new();
    // What cannot be read is said by the command that needs it.
    let _ = read(&root.join(place), "", &mut files);
    files
}

/// Whose files these are. Names with `.up.sql` are Kilter's as well: the project's dependencies
/// decide about them.
fn tool(root: &Path, files: &[SourceFile]) -> Option<Tool> {
    let converts = |tool: &Tool| tool.convert(files).is_ok_and(|(found, _)| !found.is_empty());
    let depends = |manifest: &str, on: &str| {
        let text = std::fs::read_to_string(root.join(manifest)).unwrap_or_default();
        text.lines().any(|line| line.trim_start().starts_with(on))
    };
    if files.iter().any(|file| file.text.contains("-- +goose Up")) {
        return Some(Tool::Goose).filter(converts);
    }
    if let Some(tool) = [Tool::Diesel, Tool::Refinery].into_iter().find(converts) {
        return Some(tool);
    }
    if depends("go.mod", "github.com/golang-migrate/")
        || depends("go.mod", "require github.com/golang-migrate/")
    {
        return Some(Tool::GolangMigrate).filter(converts);
    }
    let sqlx = ["sqlx =", "sqlx=", "sqlx.", "[dependencies.sqlx]"];
    sqlx.iter().any(|on| depends("Cargo.toml", on)).then_some(Tool::Sqlx).filter(converts)
}
