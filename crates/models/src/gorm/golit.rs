//! Go string literals: their values, with the way back to the source.
//!
//! The rules are those of Go's specification ("String literals") and of `strconv.Unquote`.
//! Deliberately not here: finding literals.

use std::borrow::Cow;

/// Where the bytes of a text come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offsets {
    /// One after the other, from this one on: nothing was escaped. So are nearly all tags.
    Run(usize),
    /// Each from its own; the last one is the end.
    Each(Vec<usize>),
}

impl Default for Offsets {
    fn default() -> Self {
        Self::Run(0)
    }
}

impl Offsets {
    /// Where the byte at `index` of a text of `length` bytes comes from.
    pub fn at(&self, index: usize, length: usize) -> usize {
        match self {
            Self::Run(from) => from + index.min(length),
            Self::Each(each) => each.get(index).or(each.last()).copied().unwrap_or(0),
        }
    }

    /// The offsets of a text that was taken from the text these offsets belong to.
    pub fn behind(&self, inner: &Self, inner_length: usize, length: usize) -> Self {
        match (self, inner) {
            (Self::Run(from), Self::Run(more)) => Self::Run(from + more),
            _ => {
                let through = |i| self.at(inner.at(i, inner_length), length);
                Self::Each((0..=inner_length).map(through).collect())
            }
        }
    }
}

/// A string literal's value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unquoted<'s> {
    /// The value. Bytes that are not UTF-8 (`"\xff"`) become U+FFFD.
    pub text: Cow<'s, str>,
    /// The offsets in the literal that its bytes come from.
    pub map: Offsets,
}

impl Unquoted<'_> {
    /// The place in the literal that a range of the value comes from.
    pub fn place(&self, range: &std::ops::Range<usize>) -> std::ops::Range<usize> {
        let at = |i: usize| self.map.at(i, self.text.len());
        at(range.start)..at(range.end).max(at(range.start))
    }
}

/// The value of a literal, quotes included in `literal`; `None` when it is not one.
pub fn unquote(literal: &str) -> Option<Unquoted<'_>> {
    if let Some(raw) = literal.strip_prefix('`').and_then(|l| l.strip_suffix('`')) {
        return Some(raw_value(raw));
    }
    let inner = literal.strip_prefix('"').and_then(|l| l.strip_suffix('"'))?;
    if !inner.contains(['\\', '"', '\n']) {
        return Some(Unquoted { text: inner.into(), map: Offsets::Run(1) });
    }
    let mut bytes: Vec<(u8, usize)> = Vec::with_capacity(inner.len());
    let mut chars = inner.char_indices();
    while let Some((i, c)) = chars.next() {
        let from = i + 1;
        match c {
            '"' | '\n' => return None,
            '\\' => escape(&mut chars, from, &mut bytes)?,
            _ => push_char(&mut bytes, c, from),
        }
    }
    let raw: Vec<u8> = bytes.iter().map(|b| b.0).collect();
    let mut text = String::with_capacity(raw.len());
    let mut each = Vec::with_capacity(raw.len() + 1);
    let mut push = |c: char, at: usize| {
        let from = bytes.get(at).map_or(0, |b| b.1);
        each.extend(std::iter::repeat_n(from, c.len_utf8()));
        text.push(c);
    };
    let mut at = 0;
    for chunk in raw.utf8_chunks() {
        for c in chunk.valid().chars() {
            push(c, at);
            at += c.len_utf8();
        }
        if !chunk.invalid().is_empty() {
            push('\u{fffd}', at);
            at += chunk.invalid().len();
        }
    }
    each.push(literal.len() - 1);
    Some(Unquoted { text: text.into(), map: Offsets::Each(each) })
}

/// What stands between backticks; it loses its carriage returns.
fn raw_value(raw: &str) -> Unquoted<'_> {
    if !raw.contains('\r') {
        return Unquoted { text: raw.into(), map: Offsets::Run(1) };
    }
    let kept = || raw.bytes().enumerate().filter(|(_, b)| *b != b'\r').map(|(i, _)| i + 1);
    let each = kept().chain(std::iter::once(raw.len() + 1)).collect();
    Unquoted { text: raw.replace('\r', "").into(), map: Offsets::Each(each) }
}

/// Where an interpreted literal stops being Go: the escape Go does not know, the line break or the
/// quote inside. `None` when there is nothing wrong between its quotes.
pub fn fault(literal: &str) -> Option<std::ops::Range<usize>> {
    let inner = literal.strip_prefix('"').and_then(|l| l.strip_suffix('"'))?;
    let mut chars = inner.char_indices();
    let mut bytes = Vec::new();
    while let Some((i, c)) = chars.next() {
        let from = i + 1;
        match c {
            '"' | '\n' => return Some(from..from + 1),
            '\\' => {
                let next = chars.clone().next().map_or(0, |(_, c)| c.len_utf8());
                if escape(&mut chars, from, &mut bytes).is_none() {
                    return Some(from..from + 1 + next);
                }
            }
            _ => {}
        }
    }
    None
}

fn push_char(bytes: &mut Vec<(u8, usize)>, c: char, from: usize) {
    let mut buffer = [0; 4];
    bytes.extend(c.encode_utf8(&mut buffer).bytes().map(|b| (b, from)));
}

/// One escape after the backslash. `None` for what Go rejects, such as `\;` and `\'`.
fn escape(
    chars: &mut std::str::CharIndices<'_>,
    from: usize,
    bytes: &mut Vec<(u8, usize)>,
) -> Option<()> {
    let (_, c) = chars.next()?;
    let simple = match c {
        'a' => 7,
        'b' => 8,
        'f' => 12,
        'n' => b'\n',
        'r' => b'\r',
        't' => b'\t',
        'v' => 11,
        '\\' => b'\\',
        '"' => b'"',
        'x' => u8::try_from(digits(chars, 2, 16, None)?).ok()?,
        '0'..='7' => u8::try_from(digits(chars, 2, 8, c.to_digit(8))?).ok()?,
        'u' | 'U' => {
            let value = digits(chars, if c == 'u' { 4 } else { 8 }, 16, None)?;
            push_char(bytes, char::from_u32(value)?, from);
            return Some(());
        }
        _ => return None,
    };
    bytes.push((simple, from));
    Some(())
}

fn digits(
    chars: &mut std::str::CharIndices<'_>,
    count: usize,
    radix: u32,
    first: Option<u32>,
) -> Option<u32> {
    let mut value = first.unwrap_or(0);
    for _ in 0..count {
        value = value.checked_mul(radix)?.checked_add(chars.next()?.1.to_digit(radix)?)?;
    }
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(literal: &str) -> Option<String> {
        unquote(literal).map(|u| u.text.into_owned())
    }

    #[test]
    fn escapes_follow_go() {
        assert_eq!(value(r#""a\\;b\"c\u00e9\x41\101""#).as_deref(), Some("a\\;b\"cé\u{41}A"));
        assert_eq!(value(r#""a\;b""#), None);
        assert_eq!(value(r#""\'""#), None);
        assert_eq!(fault(r#""a\;b""#), Some(2..4));
        assert_eq!(fault(r#""a\\;b""#), None);
        assert_eq!(value("`a\\;b`").as_deref(), Some("a\\;b"));
        assert_eq!(value("\"\\xff\"").as_deref(), Some("\u{fffd}"));
    }

    #[test]
    fn every_byte_knows_where_it_comes_from() {
        let literal = r#""a\\b""#;
        let unquoted = unquote(literal).unwrap_or_default();
        assert_eq!(unquoted.text, "a\\b");
        let at = unquoted.place(&(2..3));
        assert_eq!(&literal[at], "b");
    }
}
