//! The same SQL text in another spelling: other blanks, comments, the case of keywords.

use fastrand::Rng;
use kilter_schema::Dialect;

/// The text of a migration, spelled otherwise. Comments, strings and names in quotes stay.
pub(crate) fn respell(rng: &mut Rng, dialect: Dialect, text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let piece = piece(dialect, rest, c);
        let (now, later) = rest.split_at(piece);
        match c {
            // SQLite tells a type from `GENERATED ALWAYS` after it by these very letters.
            ' ' if generated(dialect, &out, later) => out.push_str(now),
            ' ' => out.push_str(blank(rng, now)),
            c if c.is_ascii_uppercase() => out.push_str(&keyword(rng, now)),
            _ => out.push_str(now),
        }
        rest = later;
    }
    out
}

/// Whether a blank stands before `GENERATED` or between it and `ALWAYS`.
fn generated(dialect: Dialect, before: &str, after: &str) -> bool {
    let between = after.starts_with("ALWAYS") && before.to_ascii_lowercase().ends_with("generated");
    dialect == Dialect::Sqlite && (between || after.starts_with("GENERATED"))
}

/// How many bytes belong together at the start of `rest`.
fn piece(dialect: Dialect, rest: &str, c: char) -> usize {
    let until = |end: Option<usize>| end.unwrap_or(rest.len());
    match c {
        '-' if rest.starts_with("--") => until(rest.find('\n')),
        '\'' => quoted(rest, c, dialect == Dialect::Mysql),
        '"' | '`' => quoted(rest, c, false),
        '$' if rest.starts_with("$$") => until(rest[2..].find("$$").map(|at| at + 4)),
        ' ' => until(rest.find(|c| c != ' ')),
        c if c.is_alphanumeric() || c == '_' => {
            until(rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$'))
        }
        c => c.len_utf8(),
    }
}

/// The length of a quoted piece, where a doubled quote does not end it.
fn quoted(rest: &str, quote: char, backslashes: bool) -> usize {
    let mut chars = rest.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if backslashes && c == '\\' {
            chars.next();
        } else if c == quote && chars.next_if(|(_, next)| *next == quote).is_none() {
            return at + 1;
        }
    }
    rest.len()
}

fn blank<'a>(rng: &mut Rng, now: &'a str) -> &'a str {
    let all = [now, "  ", "\t", " /* it's; \"a\" */ ", " \n  ", now];
    all[rng.usize(0..all.len())]
}

/// A word in capitals is a keyword: names in capitals stand in no schema of ours.
fn keyword(rng: &mut Rng, word: &str) -> String {
    if word.len() < 2 || !word.bytes().all(|b| b.is_ascii_uppercase() || b == b'_') {
        return word.to_owned();
    }
    match rng.u32(0..3) {
        0 => word.to_lowercase(),
        1 => word
            .char_indices()
            .map(|(at, c)| if at == 0 { c } else { c.to_ascii_lowercase() })
            .collect(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_names_and_comments_stay() {
        let text = "-- kilter: SOLO  x\nALTER TABLE \"A B\" ADD c text DEFAULT 'IT''S  A';\n";
        let mut rng = Rng::with_seed(1);
        for _ in 0..50 {
            let other = respell(&mut rng, Dialect::Postgres, text);
            assert!(other.starts_with("-- kilter: SOLO  x\n"), "{other}");
            assert!(other.contains("\"A B\"") && other.contains("'IT''S  A'"), "{other}");
        }
        assert!((0..50).any(|_| respell(&mut rng, Dialect::Postgres, text) != text));
    }
}
