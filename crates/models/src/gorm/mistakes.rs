//! Tags that Go does not read as they were meant, and what was meant.
//!
//! `reflect.StructTag` stops in silence at whatever is not `key:"value"`. Deliberately not here:
//! reading tags (`tags.rs`), and settings GORM does not know (`lints.rs`).

use super::golit;
use std::ops::Range;

/// Where in the tag's text, what Go makes of it, and what was probably meant.
pub type Mistake = (Range<usize>, String, String);

/// A pair as Go reads it.
pub struct Pair<'a> {
    /// Where the key starts.
    pub key_at: usize,
    /// The key.
    pub key: &'a str,
    /// The value, quotes included.
    pub value: Range<usize>,
}

/// Keys that are meant to be `gorm`.
const ALMOST: [&str; 4] = ["grom", "gomr", "gorn", "gorm.io"];

/// What stands in a tag where a pair should be: from `start`, the key ending at `end`. Nothing for
/// a text that never was of the `key:"value"` kind and so hides nothing.
pub fn no_pair(tag: &str, start: usize, end: usize) -> Option<Mistake> {
    let rest = tag.get(start..)?.trim_end();
    if !rest.contains(':') && !rest.contains("gorm") {
        return None;
    }
    let bytes = tag.as_bytes();
    let key = &tag[start..end];
    let ignores = |why: &str| format!("Go ignores the rest of this tag: {why}");
    let whole = start..start + rest.len();
    if bytes.get(end) == Some(&b':') && end > start {
        return Some(after_colon(tag, key, end, whole));
    }
    if end == start && bytes.get(start).is_some_and(u8::is_ascii_control) {
        let why = "only blanks may separate its pairs, not tabs or line breaks";
        let help = "put all pairs on one line, separated by one blank";
        return Some((start..start + 1, ignores(why), help.into()));
    }
    if let Some(name) = key.strip_suffix('=') {
        let why = "a colon stands between key and value, not `=`";
        return Some((end - 1..end, ignores(why), format!("write `{name}:\"…\"`")));
    }
    let help = "write `gorm:\"…\"`, pairs separated by one blank; inside, `;` separates settings";
    Some((whole, ignores("this is not of the form key:\"value\""), help.into()))
}

/// A key with a colon that no double quote follows at once.
fn after_colon(tag: &str, key: &str, colon: usize, whole: Range<usize>) -> Mistake {
    let ignores = |why: &str| format!("Go ignores the rest of this tag: {why}");
    let behind = tag.get(colon + 1..).unwrap_or_default();
    let blanks = behind.len() - behind.trim_start().len();
    if blanks > 0 {
        let why = "the value must follow the colon at once, in double quotes";
        let at = whole.start..colon + 1 + blanks;
        return (at, ignores(why), format!("remove the blank: `{key}:\"…\"`"));
    }
    if let Some(inner) = behind.strip_prefix('\'') {
        let length = inner.find('\'').unwrap_or(inner.trim_end().len());
        let at = colon + 1..(colon + 3 + length).min(whole.end);
        let why = "its value stands in single quotes";
        return (at, ignores(why), format!("use double quotes: `{key}:\"{}\"`", &inner[..length]));
    }
    let why = "the value must follow the colon at once, in double quotes";
    (whole, ignores(why), format!("write `{key}:\"…\"`"))
}

/// A value without an end.
pub fn unclosed(tag: &str, start: usize, key: &str) -> Mistake {
    (
        start..tag.len(),
        format!("Go ignores the tag `{key}`: its closing quote is missing"),
        format!("close the value before the end of the tag: `{key}:\"…\"`"),
    )
}

/// A pair that Go reads, but not as it was meant.
pub fn odd_pair(tag: &str, pair: &Pair<'_>) -> Option<Mistake> {
    let key = pair.key;
    let key_at = pair.key_at..pair.key_at + key.len();
    let bare = key.trim_start_matches([',', ';']);
    if bare.len() < key.len() && matches!(bare, "gorm" | "json") {
        let at = key_at.start..key_at.start + key.len() - bare.len();
        let message = format!("Go takes `{key}` for the key: the tag `{bare}` is not seen");
        return Some((at, message, "separate the pairs with one blank".into()));
    }
    let other_case = key != "gorm" && key.eq_ignore_ascii_case("gorm");
    if other_case || ALMOST.contains(&key) {
        let message = format!("GORM reads the tag `gorm` and does not see `{key}`");
        return Some((key_at, message, "write `gorm:\"…\"`".into()));
    }
    // `gorm:"size:10 json:"name"`: the value reaches up to the next quote.
    let value = tag.get(pair.value.start + 1..pair.value.end - 1)?;
    let glued = tag.as_bytes().get(pair.value.end).is_some_and(|b| *b != b' ');
    let next = value.strip_suffix(':').and_then(|v| v.rsplit(' ').next())?;
    let is_key = !next.is_empty() && next.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    (key == "gorm" && glued && is_key && value.contains(' ')).then(|| {
        (
            pair.value.clone(),
            format!("the value of `gorm` reaches into `{next}:`: its closing quote is missing"),
            format!("close the value before `{next}:`"),
        )
    })
}

/// A second pair with a key that Go has found already.
pub fn twice(pair: &Pair<'_>) -> Mistake {
    let key = pair.key;
    (
        pair.key_at..pair.key_at + key.len(),
        format!("the tag has `{key}` twice; Go takes the first one"),
        "put all settings into the first one, separated by `;`".into(),
    )
}

/// A value that is no Go string, which Go drops as a whole.
pub fn no_string(value: &str, pair: &Pair<'_>) -> Mistake {
    let key = pair.key;
    let fault = golit::fault(value).unwrap_or(0..value.len());
    let at = pair.value.start + fault.start..pair.value.start + fault.end;
    let found = value.get(fault).unwrap_or_default();
    if found.starts_with('\\') {
        let message =
            format!("Go ignores the whole `{key}` tag: `{found}` is not an escape that Go knows");
        let help = format!("between backticks, write `\\{found}`");
        return (at, message, help);
    }
    let message = format!("Go ignores the whole `{key}` tag: there is a line break in it");
    (at, message, "put the tag on one line".into())
}
