//! Names and lists of words.

use foldhash::HashSet;

/// Whether a name is one without quotes in every dialect, but for reserved words: lower-case
/// letters, digits and underscores, no digit first.
pub(crate) fn is_plain(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_lowercase() || b == b'_')
        && bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// A list of words, separated by blanks, to look words up in.
pub(crate) fn words(list: &'static str) -> HashSet<&'static str> {
    list.split_ascii_whitespace().collect()
}
