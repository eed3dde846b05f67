//! What the reader has to be told beside the source.

use kilter_schema::Dialect;
use std::collections::BTreeSet;
use std::fmt;

/// A release of a crate: major, minor, patch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(pub u32, pub u32, pub u32);

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

impl Version {
    /// The version of a text such as `1.1.20`, `2.0` or `^2.0.0-rc.5`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().trim_start_matches(['=', '^', '~', '>', '<', ' ', 'v']);
        let text = text.split(['-', '+', ',', ' ']).next()?;
        let mut parts = text.split('.').map(|p| p.parse().unwrap_or_default());
        let major = text.split('.').next()?.parse().ok()?;
        parts.next();
        Some(Self(major, parts.next().unwrap_or_default(), parts.next().unwrap_or_default()))
    }
}

/// How to read SeaORM entities.
#[derive(Debug, Clone)]
pub struct SeaOrmOptions {
    /// The dialect of the schema.
    pub dialect: Dialect,
    /// The release of SeaORM; found in `Cargo.lock` when absent.
    pub version: Option<Version>,
    /// The features of the project's crates that are on; those of `default` when absent.
    pub features: Option<BTreeSet<String>>,
    /// Names of entities or their modules to leave out.
    pub exclude: Vec<String>,
}

impl SeaOrmOptions {
    /// The defaults for a dialect.
    pub fn new(dialect: Dialect) -> Self {
        Self { dialect, version: None, features: None, exclude: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_people_write_them() {
        assert_eq!(Version::parse("1.1.20"), Some(Version(1, 1, 20)));
        assert_eq!(Version::parse("^2.0.0-rc.5"), Some(Version(2, 0, 0)));
        assert_eq!(Version::parse("2"), Some(Version(2, 0, 0)));
        assert_eq!(Version::parse("*"), None);
    }
}
