//! Column types as GORM has them on SQLite, where the service in Go made the tables.

pub const BOOL: &str = "numeric";
pub const BYTES: &str = "blob";
pub const JSON: &str = "json";
pub const JSONB: &str = "json";
pub const TEXT: &str = "text";
pub const TIME: &str = "datetime";
pub const VARCHAR_16: &str = "text";
pub const VARCHAR_32: &str = "text";
pub const VARCHAR_63: &str = "text";
pub const VARCHAR_64: &str = "text";
pub const VARCHAR_100: &str = "text";
pub const VARCHAR_128: &str = "text";
pub const VARCHAR_253: &str = "text";
pub const VARCHAR_254: &str = "text";

/// The key of `gorm.Model`: unsigned where the database has such numbers.
pub type Key = i64;
