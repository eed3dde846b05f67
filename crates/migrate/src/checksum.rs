//! Checksums of migration texts that line ends and byte-order marks do not change.
//!
//! `v1:` and the SHA-256 of the UTF-8 text with a leading byte-order mark dropped, every CRLF as
//! LF, and exactly one LF at the end. Nothing else is changed: a token, a blank, a comment all
//! count. A later algorithm gets another prefix; this one stays readable for ever.

use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::fmt;

/// A checksum: `v1:` and 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct Checksum(String);

impl Checksum {
    /// The checksum of a text.
    pub fn of(text: &str) -> Self {
        Self(format!("v1:{}", sha256(&[normal(text).as_bytes()])))
    }

    /// A checksum as it was written down; `None` when it is not of a known form.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix("v1:")?;
        let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        (digits.len() == 64 && digits.bytes().all(hex)).then(|| Self(text.to_owned()))
    }

    /// What stands in a history for a migration written as code, whose text is not known.
    pub(crate) fn code() -> Self {
        Self("code".to_owned())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text in the form that is summed and kept in the history.
pub(crate) fn normal(text: &str) -> Cow<'_, str> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let trimmed = body.trim_end_matches(['\r', '\n']);
    if !body.contains("\r\n") && body.len() == trimmed.len() + 1 && body.ends_with('\n') {
        return Cow::Borrowed(body);
    }
    Cow::Owned(format!("{}\n", trimmed.replace("\r\n", "\n")))
}

/// SHA-256 over the parts one after another, in hexadecimal.
pub(crate) fn sha256(parts: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize().iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Golden values, from `printf '…' | sha256sum`.
    #[test]
    fn golden_vectors() {
        let select = "v1:a4cda3c39ec9df772771b1e26679587241a6aab7db4cf191b269f72e10ee3b5c";
        let empty = "v1:01ba4719c80b6fe911b091a7c05124b64eeece964e09c058ef8f9805daca546b";
        assert_eq!(Checksum::of("").as_str(), empty);
        assert_eq!(Checksum::of("\n\n").as_str(), empty);
        assert_eq!(Checksum::of("SELECT 1;\nSELECT 'é';\n").as_str(), select);
    }

    #[test]
    fn line_ends_and_marks_do_not_count() {
        let sum = Checksum::of("SELECT 1;\nSELECT 2;\n");
        for same in [
            "SELECT 1;\r\nSELECT 2;\r\n",
            "\u{feff}SELECT 1;\nSELECT 2;\n",
            "SELECT 1;\nSELECT 2;",
            "SELECT 1;\nSELECT 2;\n\n",
            "\u{feff}SELECT 1;\r\nSELECT 2;",
        ] {
            assert_eq!(Checksum::of(same), sum, "{same:?}");
        }
        for other in [
            "SELECT 1; \nSELECT 2;\n",
            "SELECT 1;\rSELECT 2;\n",
            "SELECT 1;\n\nSELECT 2;\n",
            "select 1;\nSELECT 2;\n",
            "SELECT 1;\nSELECT 2;\n-- more\n",
        ] {
            assert_ne!(Checksum::of(other), sum, "{other:?}");
        }
    }

    #[test]
    fn only_the_known_form_is_read() {
        let sum = Checksum::of("x");
        assert_eq!(Checksum::parse(sum.as_str()), Some(sum.clone()));
        for bad in ["", "v1:", "v2:00", &sum.as_str()[..66], &sum.as_str().to_uppercase()] {
            assert_eq!(Checksum::parse(bad), None, "{bad}");
        }
    }
}
