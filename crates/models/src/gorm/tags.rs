//! Struct tags: Go's `reflect.StructTag` and GORM's settings inside.
//!
//! Every piece keeps its way back to the source, so that a diagnostic can point into the tag.
//! Deliberately not here: what a setting means.

use super::golit::{self, Offsets};
use super::mistakes;
use super::options::Version;
use super::settings::{Setting, Settings};
use super::syntax::{At, TagLit};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// A text taken from a tag, with the file offset of each of its bytes.
#[derive(Debug, Clone, Default)]
pub struct TagText {
    /// The text.
    pub text: String,
    map: Offsets,
}

impl TagText {
    /// A text that does not stand in the source as it is; its place is `at`.
    pub fn made_up(text: String, at: usize) -> Self {
        Self { text, map: Offsets::Each(vec![at]) }
    }

    /// Where a range of the text stands in the file.
    pub fn place(&self, range: &Range<usize>) -> At {
        let at = |i: usize| self.map.at(i, self.text.len());
        let start = at(range.start);
        start..at(range.end).max(start)
    }
}

/// Something in a tag that Go silently drops.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands.
    pub at: At,
    /// What Go makes of it.
    pub message: String,
    /// What was probably meant.
    pub help: String,
}

/// A field's tag.
#[derive(Debug, Clone, Default)]
pub struct Tag {
    /// The value of `gorm`.
    pub gorm: Option<Arc<TagText>>,
    /// What Go silently drops, for `gorm` and `json`.
    pub problems: Vec<Problem>,
}

/// Reads a tag literal as `reflect.StructTag.Get("gorm")` does.
pub fn read(src: &str, lit: &TagLit) -> Tag {
    let (gorm, problems) = look_up(src, lit, "gorm");
    Tag { gorm: gorm.map(Arc::new), problems }
}

/// The value of `json` in a tag literal.
pub fn json(src: &str, lit: &TagLit) -> Option<TagText> {
    look_up(src, lit, "json").0
}

/// The value of `key`, which is `gorm` or `json`, and what Go drops of both.
fn look_up(src: &str, lit: &TagLit, key: &str) -> (Option<TagText>, Vec<Problem>) {
    let mut problems = Vec::new();
    let Some(outer) = src.get(lit.at.clone()).and_then(golit::unquote) else {
        problems.push(Problem {
            at: lit.at.clone(),
            message: "the tag is not a Go string".into(),
            help: "write the tag between backticks".into(),
        });
        return (None, problems);
    };
    let found = pairs(&outer, lit.at.start, key, &mut problems);
    (found, problems)
}

/// Goes through the pairs of a tag's text, which stands at `base` in the file: the value of `wanted`.
fn pairs(
    outer: &golit::Unquoted<'_>,
    base: usize,
    wanted: &str,
    problems: &mut Vec<Problem>,
) -> Option<TagText> {
    let mut found = None;
    let mut seen: [(&str, bool); 2] = [("gorm", false), ("json", false)];
    let bytes = outer.text.as_bytes();
    let spot = |r: Range<usize>| {
        let p = outer.place(&r);
        base + p.start..base + p.end
    };
    let mut told = |(at, message, help): mistakes::Mistake| {
        problems.push(Problem { at: spot(at), message, help });
    };
    let mut at = 0;
    loop {
        while bytes.get(at) == Some(&b' ') {
            at += 1;
        }
        if at >= bytes.len() {
            return found;
        }
        let start = at;
        while bytes.get(at).is_some_and(|b| *b > b' ' && *b != b':' && *b != b'"' && *b != 0x7f) {
            at += 1;
        }
        if at == start || bytes.get(at) != Some(&b':') || bytes.get(at + 1) != Some(&b'"') {
            if let Some(mistake) = mistakes::no_pair(&outer.text, start, at) {
                told(mistake);
            }
            return found;
        }
        let key = &outer.text[start..at];
        let quote = at + 1;
        at = quote + 1;
        while at < bytes.len() && bytes[at] != b'"' {
            at += if bytes[at] == b'\\' { 2 } else { 1 };
        }
        if at >= bytes.len() {
            told(mistakes::unclosed(&outer.text, start, key));
            return found;
        }
        at += 1;
        let pair = mistakes::Pair { key_at: start, key, value: quote..at };
        if let Some(mistake) = mistakes::odd_pair(&outer.text, &pair) {
            told(mistake);
        }
        let Some((_, twice)) = seen.iter_mut().find(|(known, _)| *known == key) else { continue };
        if std::mem::replace(twice, true) {
            told(mistakes::twice(&pair));
            continue;
        }
        let value = &outer.text[quote..at];
        match golit::unquote(value) {
            Some(_) if key != wanted => {}
            Some(inner) => {
                // From the value to the tag's text, from there to the literal, from there to the file.
                let within =
                    Offsets::Run(quote).behind(&inner.map, inner.text.len(), outer.text.len());
                let literal = outer.map.behind(&within, inner.text.len(), outer.text.len());
                let map = Offsets::Run(base).behind(&literal, inner.text.len(), usize::MAX);
                found = Some(TagText { text: inner.text.into_owned(), map });
            }
            None => {
                // Go's loop ends here: later keys are lost as well for this lookup only.
                if key == wanted {
                    found = Some(TagText::default());
                }
                told(mistakes::no_string(value, &pair));
            }
        }
    }
}

/// The keys that are written most, as GORM keeps them.
const OFTEN: [&str; 22] = [
    "NOT NULL",
    "INDEX",
    "SIZE",
    "TYPE",
    "DEFAULT",
    "COLUMN",
    "PRIMARYKEY",
    "UNIQUEINDEX",
    "UNIQUE",
    "FOREIGNKEY",
    "REFERENCES",
    "CONSTRAINT",
    "COMMENT",
    "CHECK",
    "PRECISION",
    "AUTOINCREMENT",
    "AUTOCREATETIME",
    "AUTOUPDATETIME",
    "EMBEDDED",
    "EMBEDDEDPREFIX",
    "MANY2MANY",
    "-",
];

/// A key in upper case; no text of its own is made for one that is written often.
fn upper(key: &str) -> Cow<'static, str> {
    match OFTEN.iter().find(|often| often.eq_ignore_ascii_case(key)) {
        Some(often) => Cow::Borrowed(often),
        None => Cow::Owned(key.to_uppercase()),
    }
}

/// What becomes of a backslash before a quote in a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quotes {
    /// It goes.
    Unescaped,
    /// It stays, as before GORM 1.31.1.
    AsWritten,
}

impl Quotes {
    /// What a release of GORM does.
    pub fn of(gorm: Version) -> Self {
        if gorm >= Version(1, 31, 1) { Self::Unescaped } else { Self::AsWritten }
    }
}

/// GORM's `ParseTagSetting`: splits on `sep`, a backslash before it keeps it.
pub fn settings(text: &str, sep: char) -> Settings {
    settings_of(text, sep, Quotes::Unescaped)
}

/// As [`settings`], for a release of GORM.
pub fn settings_of(text: &str, sep: char, quotes: Quotes) -> Settings {
    let pieces = pieces(text, sep);
    let mut out = Settings::with_capacity(pieces.len());
    for (range, piece) in pieces {
        let (key, value) = match piece.split_once(':') {
            Some((key, value)) => (key, Some(value)),
            None => (&*piece, None),
        };
        let name = upper(key.trim());
        if name.is_empty() && value.is_none() {
            continue;
        }
        let lead = key.len() - key.trim_start().len();
        let key_at = range.start + lead..range.start + lead + key.trim().len();
        let (value, value_at) = match value {
            // Escaped separators shorten the value; its end is the piece's end all the same.
            Some(v) => {
                let value = match quotes {
                    Quotes::Unescaped => v.replace("\\\"", "\""),
                    Quotes::AsWritten => v.to_owned(),
                };
                (Cow::Owned(value), range.start + key.len() + 1..range.end)
            }
            None => (name.clone(), key_at.clone()),
        };
        let count = out.get(&name).map_or(0, |s| s.count) + 1;
        out.insert(name, Setting { value, key_at, value_at, count });
    }
    out
}

/// What GORM reads in a struct tag that stands in Go source: the `gorm` settings, and what Go
/// drops of the tag. For tools that look at single tags; the front end itself reads whole files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TagReading {
    /// Settings by upper-case key, with their places in the literal.
    pub settings: Settings,
    /// What Go drops, with its place in the literal.
    pub problems: Vec<(Range<usize>, String)>,
}

/// Reads one tag literal, quotes included.
pub fn read_tag(literal: &str) -> TagReading {
    let tag = read(literal, &TagLit { at: 0..literal.len() });
    let text = tag.gorm.unwrap_or_default();
    let mut settings = settings(&text.text, ';');
    for setting in settings.values_mut() {
        setting.key_at = text.place(&setting.key_at);
        setting.value_at = text.place(&setting.value_at);
    }
    TagReading { settings, problems: tag.problems.into_iter().map(|p| (p.at, p.message)).collect() }
}

/// The pieces between separators, with their places; an escaped separator is kept.
fn pieces(text: &str, sep: char) -> Vec<(Range<usize>, Cow<'_, str>)> {
    let mut out: Vec<(Range<usize>, Cow<'_, str>)> = Vec::new();
    if text.is_empty() {
        return out;
    }
    let mut at = 0;
    let mut joining = false;
    for part in text.split(sep) {
        let range = at..at + part.len();
        at = range.end + sep.len_utf8();
        match out.last_mut() {
            Some((last_range, last)) if joining => {
                let last = last.to_mut();
                last.pop();
                last.push(sep);
                last.push_str(part);
                last_range.end = range.end;
            }
            _ => out.push((range, Cow::Borrowed(part))),
        }
        joining = out.last().is_some_and(|(_, p)| p.ends_with('\\'));
    }
    out
}

/// GORM's `utils.CheckTruth`: not empty and not `false`.
pub fn truthy(settings: &Settings, key: &str) -> bool {
    settings.get(key).is_some_and(|s| !s.value.is_empty() && !s.value.eq_ignore_ascii_case("false"))
}

/// The value of a setting, empty when it is absent.
pub fn value<'a>(settings: &'a Settings, key: &str) -> &'a str {
    settings.get(key).map_or("", |s| &*s.value)
}

/// A list such as `foreignKey:A, B`: trimmed, empty when the key is absent or empty.
pub fn columns(settings: &Settings, key: &str) -> Vec<String> {
    match value(settings, key) {
        "" => Vec::new(),
        list => list.split(',').map(|n| n.trim().to_owned()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gorm(src: &str) -> Tag {
        read(src, &TagLit { at: 0..src.len() })
    }

    #[test]
    fn tags_are_looked_up_as_go_does() {
        let text = |src: &str| gorm(src).gorm.map(|t| t.text.clone());
        assert_eq!(text("`json:\"a\"gorm:\"size:11\"`").as_deref(), Some("size:11"));
        assert_eq!(text("\"gorm:\\\"size:18\\\"\"").as_deref(), Some("size:18"));
        assert_eq!(text("`gorm: \"size:12\"`"), None);
        assert_eq!(text("`gorm:'size:12'`"), None);
        assert_eq!(text("`gorm:\"a\" gorm:\"b\"`").as_deref(), Some("a"));
        assert_eq!(gorm("`gorm: \"size:12\"`").problems.len(), 1);
        let broken = gorm("`gorm:\"default:a\\;b\"`");
        assert_eq!(broken.gorm.map(|t| t.text.clone()).as_deref(), Some(""));
        assert_eq!(broken.problems.len(), 1);
        assert!(gorm("`validate:\"x\"`").problems.is_empty());
    }

    #[test]
    fn settings_keep_their_places() {
        let src = "`json:\"n\" gorm:\"a:b\\\\;c; SIZE :10;not null\"`";
        let tag = gorm(src).gorm.unwrap_or_default();
        let settings = settings(&tag.text, ';');
        assert_eq!(value(&settings, "A"), "b;c");
        let size = settings.get("SIZE").expect("it is there");
        assert_eq!(&src[tag.place(&size.key_at)], "SIZE");
        assert_eq!(&src[tag.place(&size.value_at)], "10");
        assert_eq!(value(&settings, "NOT NULL"), "NOT NULL");
    }

    #[test]
    fn a_trailing_backslash_is_kept() {
        assert_eq!(value(&settings("a:b\\", ';'), "A"), "b\\");
    }
}
