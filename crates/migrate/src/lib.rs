//! Migrations: the directory they stand in, the history a database keeps of them, and running
//! them so that each runs once, whatever breaks in the middle.
//!
//! - [`Directory::read`] reads a migration directory; [`write_new`] and [`hash`] write to it.
//! - [`replay`] tells without a database what the migrations make.
//! - [`status`] compares a database with a directory; [`migrate`], [`rollback`] and [`rehearse`]
//!   run. All are given a [`kilter_dialect::Session`] that somebody else opened and that nobody
//!   else uses: the migration lock belongs to it.
//!
//! How a run survives being killed at any moment, in short: a step that can run in a transaction
//! is committed together with its record; a step that cannot has its intent committed before it
//! and its completion after it, and the next run looks at the database to learn which of the two
//! happened. See [`mod@run`] for the details.
//!
//! Deliberately not here: opening connections, planning changes, ORMs, rules, output.

mod backend;
mod backfill;
mod carry_out;
mod check;
mod checksum;
mod code_files;
mod code_text;
mod codes;
mod context;
mod copy;
mod directive;
mod directory;
mod explain;
mod guards;
mod history;
mod import;
mod options;
mod portrait;
mod precheck;
mod registry;
mod replay;
mod report;
pub mod run;
mod script;
mod status;
mod sum;
mod sums;
mod version;
mod way_back;
mod write;
mod write_code;

pub use backfill::Backfill;
pub use carry_out::{Stopped, carry_out};
pub use checksum::Checksum;
pub use context::{Context, MigrationError, MigrationResult, Savepoint};
pub use copy::copy_history;
pub use directive::Allow;
pub use directory::{Body, CodeFolder, Direction, Directory, Migration};
pub use explain::way_back_line;
pub use import::{Imported, SourceFile, Tool};
pub use options::{OutOfOrder, RollbackTarget, RunOptions, Target, Watcher};
pub use precheck::precheck;
pub use registry::{Code, CodeMigration, CodeMode, MigrationFn, Registry};
pub use replay::{Migrated, replay, replay_on, replay_script};
pub use report::{ByOther, Done, Event, Exit, Failure, Observer, Report, Silent, Untried};
pub use run::{adopt, belongs_to_protected, migrate, preflight, rehearse, rollback};
pub use script::{Script, Step, StepSort};
pub use status::{State, Status, StatusRow, status};
pub use sum::{SUM_FILE, SumFile, SumState};
pub use version::{NotAVersion, Version};
pub use way_back::way_back;
pub use write::{NewMigration, Written, hash, plan_text, write_as, write_empty, write_new};
pub use write_code::{WrittenCode, write_code};
