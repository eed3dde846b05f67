//! Column types as GORM has them on PostgreSQL, where the service in Go made the tables.

pub const BOOL: &str = "boolean";
pub const BYTES: &str = "bytea";
pub const JSON: &str = "json";
pub const JSONB: &str = "jsonb";
pub const TEXT: &str = "text";
pub const TIME: &str = "timestamptz";
pub const VARCHAR_16: &str = "varchar(16)";
pub const VARCHAR_32: &str = "varchar(32)";
pub const VARCHAR_63: &str = "varchar(63)";
pub const VARCHAR_64: &str = "varchar(64)";
pub const VARCHAR_100: &str = "varchar(100)";
pub const VARCHAR_128: &str = "varchar(128)";
pub const VARCHAR_253: &str = "varchar(253)";
pub const VARCHAR_254: &str = "varchar(254)";

/// The key of `gorm.Model`: unsigned where the database has such numbers.
pub type Key = i64;
