//! The stable codes this crate reports. A code is never reused for another meaning.

use kilter_diag::Code;

/// Two migrations have one version.
pub const DUPLICATE_VERSION: Code = Code("E101");
/// The history has a migration whose file is gone.
pub const MISSING_FILE: Code = Code("E102");
/// A pending migration is older than what has been applied.
pub const OUT_OF_ORDER: Code = Code("E103");
/// A file was edited after it was applied.
pub const EDITED: Code = Code("E104");
/// A step of a partly applied file was edited after it ran.
pub const EDITED_STEP: Code = Code("E105");
/// A file is not UTF-8 text.
pub const NOT_TEXT: Code = Code("E106");
/// The history's chain of sums is broken.
pub const BROKEN_CHAIN: Code = Code("E107");
/// A file in the migration directory is misnamed, or lacks its partner.
pub const MISNAMED: Code = Code("E108");
/// A directive is unknown, malformed or misplaced.
pub const BAD_DIRECTIVE: Code = Code("E109");
/// The sum file does not match the files.
pub const SUM_MISMATCH: Code = Code("E110");
/// A statement contradicts the schema that the statements before it make.
pub const CONFLICT: Code = Code("E117");
/// A migration cannot be rolled back.
pub const IRREVERSIBLE: Code = Code("E112");
/// A rollback was begun and not finished.
pub const UNFINISHED_ROLLBACK: Code = Code("E113");
/// A migration has run in part and cannot be rolled back as it is.
pub const UNFINISHED: Code = Code("E116");
/// A version was asked for that does not exist, or lies in the wrong direction.
pub const NO_SUCH_VERSION: Code = Code("E114");
/// The migration directory or a file in it cannot be read or written.
pub const UNREADABLE: Code = Code("E115");
/// The registry of migrations in Rust and their files do not agree.
pub const REGISTRY: Code = Code("E118");
/// What another tool left cannot be taken over.
pub const IMPORT: Code = Code("E119");
/// Another run holds the migration lock.
pub const LOCKED: Code = Code("E201");
/// The migration lock was lost while running.
pub const LOCK_LOST: Code = Code("E203");
/// The connection goes through a transaction pooler.
pub const POOLER: Code = Code("E205");
/// A statement failed.
pub const STATEMENT_FAILED: Code = Code("E300");
/// A statement could not lock what it needs.
pub const LOCK_TIMEOUT: Code = Code("E301");
/// An index exists and is invalid.
pub const INVALID_INDEX: Code = Code("E303");
/// A table rebuild would have lost rows.
pub const REBUILD_LOSS: Code = Code("E304");
/// A guard's object exists with another definition.
pub const GUARD_DIFFERS: Code = Code("E306");
/// A run was interrupted.
pub const INTERRUPTED: Code = Code("E307");
/// A rehearsal is not possible here, or not for a part of the migration.
pub const NO_REHEARSAL: Code = Code("E308");
/// A migration written as code panicked.
pub const PANICKED: Code = Code("E309");
/// A migration written as code waited for itself.
pub const WAITS_FOR_ITSELF: Code = Code("E310");
/// A batch of a backfill failed.
pub const BACKFILL: Code = Code("E311");
/// A step was begun and the database is neither as before it nor as after it.
pub const NEITHER: Code = Code("E401");
/// The connection broke; what the last statement did is not known.
pub const IN_DOUBT: Code = Code("E402");
/// The database cannot be written to.
pub const READ_ONLY: Code = Code("E501");
/// The database could not be reached or read.
pub const DATABASE: Code = Code("E503");
/// A link leads out of the migration directory.
pub const OUTSIDE: Code = Code("E603");
/// A file begins or ends a transaction itself.
pub const TRANSACTION: Code = Code("T001");
/// A file changes the session and would leave it changed.
pub const SESSION_STATE: Code = Code("T004");
/// A statement cannot be read, so its effect is not known.
pub const OPAQUE: Code = Code("T007");
