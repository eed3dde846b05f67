//! What running a down file loses, told from its text before it runs: the schema it is applied
//! to and the one it leaves are compared, whoever wrote it.

use crate::directory::{Body, Directory, Migration};
use crate::replay::{replay, replay_script};
use crate::script::Script;
use kilter_dialect::ddl::{Alteration, Ddl, read};
use kilter_dialect::{Loss, compare, engine};
use kilter_schema::{Dialect, Rename, Renames};

/// What undoing a migration loses; nothing where that cannot be told.
pub fn way_back(directory: &Directory, migration: &Migration) -> Option<Loss> {
    let script = match &migration.down {
        None => return Some(Loss::Impossible("it has no down file".to_owned())),
        Some(Body::Code(_)) => return None,
        Some(Body::Sql(_)) => migration.down.as_ref().and_then(Body::script)?,
    };
    if let Some((reason, _)) = &script.irreversible {
        return Some(Loss::Impossible(reason.clone()));
    }
    let before = replay(directory, Some(migration.version)).schema;
    let mut after = before.clone();
    replay_script(&mut after, script);
    let engine = engine(directory.dialect);
    let (before, after) = (engine.canonical(&before), engine.canonical(&after));
    let compared = compare(engine, &before, &after, &renames(directory.dialect, script));
    Some(engine.plan(&before, &after, &compared.changes).loss())
}

/// The renames among a script's statements.
pub(crate) fn renames(dialect: Dialect, script: &Script) -> Renames {
    let mut out = Renames::default();
    for step in &script.steps {
        match read(dialect, &step.statement.text) {
            Ddl::RenameTables(pairs) => {
                for (from, to) in pairs {
                    out.declare(Rename::Table { from, to }, None, "the file");
                }
            }
            Ddl::AlterTable { name, actions, .. } => {
                for action in actions {
                    let rename = match action {
                        Alteration::RenameTo(to) => Rename::Table { from: name.clone(), to },
                        Alteration::RenameColumn { from, to, .. } => {
                            Rename::Column { table: name.clone(), from, to }
                        }
                        Alteration::ChangeColumn { from, column, .. } => {
                            Rename::Column { table: name.clone(), from, to: column.column.name }
                        }
                        _ => continue,
                    };
                    out.declare(rename, None, "the file");
                }
            }
            _ => {}
        }
    }
    out
}
