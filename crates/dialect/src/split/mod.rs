//! Cutting SQL text into statements.

use std::ops::Range;

/// One statement of a file: from its first token to its last, without comments around it and
/// without the terminator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The text, exactly as in the file (comments inside it included).
    pub text: String,
    /// Where it stands in the file, in bytes.
    pub range: Range<usize>,
}
