//! Names made of parts: `table`, `schema.table`, `table.column`.
//!
//! A part stands as it is, whatever is in it, but for one that holds a dot or begins with a double
//! quote: it stands in double quotes, those within doubled, as in `app."a.b"`. So a name falls into
//! its parts in one way. Tables, types, sequences and views go by such names everywhere; columns,
//! indexes and constraints, which are never joined with anything while they stand alone, by what
//! they are called. Deliberately not here: SQL, whose quotes are the dialects'.

use std::borrow::Cow;

/// What something is called, as a part of a name.
pub fn part(called: &str) -> Cow<'_, str> {
    if called.contains('.') || called.starts_with('"') {
        Cow::Owned(format!("\"{}\"", called.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(called)
    }
}

/// What a part says something is called.
pub fn called(part: &str) -> Cow<'_, str> {
    match part.strip_prefix('"').and_then(|p| p.strip_suffix('"')) {
        Some(inner) => Cow::Owned(inner.replace("\"\"", "\"")),
        None => Cow::Borrowed(part),
    }
}

/// The name of what is called so within `owner`, a name (empty: within nothing).
pub fn within(owner: &str, called: &str) -> String {
    match owner {
        "" => part(called).into_owned(),
        owner => format!("{owner}.{}", part(called)),
    }
}

/// A name without its last part, and that; the first is empty where there is only one.
pub fn split(name: &str) -> (&str, &str) {
    if !name.contains('"') {
        return name.rsplit_once('.').unwrap_or(("", name));
    }
    // A quote counts where a part begins, within quotes, and doubled.
    let (mut last, mut quoted, mut counts) = (None, false, true);
    for (at, c) in name.char_indices() {
        match c {
            '"' if counts => quoted = !quoted,
            '.' if !quoted => last = Some(at),
            _ => {}
        }
        counts = quoted || (c == '.' || c == '"' && counts);
    }
    last.map_or(("", name), |at| (&name[..at], &name[at + 1..]))
}

/// The name without its last part; empty where there is only one.
pub fn owner(name: &str) -> &str {
    split(name).0
}

/// What the last part of a name says something is called.
pub fn bare(name: &str) -> Cow<'_, str> {
    called(split(name).1)
}

/// What all parts of a name say, in order.
pub fn parts(name: &str) -> Vec<Cow<'_, str>> {
    let (owner, last) = split(name);
    let mut out = if owner.is_empty() { Vec::new() } else { parts(owner) };
    out.push(called(last));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fall_into_the_parts_they_are_made_of() {
        let odd =
            ["a", "a.b", ".", "a.", ".a", "\"", "\"a", "a\"", "a\".\"b", "we\"ird", "\"\".", "é.ü"];
        for first in odd {
            let name = part(first);
            assert_eq!((owner(&name), bare(&name)), ("", Cow::Borrowed(first)), "{name}");
            for second in odd {
                let name = within(&part(first), second);
                assert_eq!(parts(&name), [first, second], "{name}");
                for third in odd {
                    let name = within(&name, third);
                    assert_eq!(parts(&name), [first, second, third], "{name}");
                }
            }
        }
        assert_eq!(within("app", "users"), "app.users");
        assert_eq!(within("app", "a.b"), "app.\"a.b\"");
    }
}
