//! Directives in comments: `@db table=…` in protos, `@proto message=…` in models.
//!
//! One grammar for both: words and `key=value` pairs, values bare or in double quotes. Which keys
//! mean something where is decided by pairing.

use kilter_diag::Span;

/// A directive found in a comment, cut into words but not yet understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directive {
    /// The text after `@db` or `@proto`.
    pub text: String,
    /// From the at sign to the end of the text.
    pub span: Span,
}

/// One word of a directive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Word {
    /// `ignore`.
    Bare(String),
    /// `column=storage_bytes`, `reason="never stored"`.
    Pair(String, String),
}

/// Cuts a directive's text into words. Never fails: an unclosed quote ends with the text.
pub fn words(text: &str) -> Vec<Word> {
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
        let (key, tail) = rest.split_at(end);
        let Some(value) = tail.strip_prefix('=') else {
            out.push(Word::Bare(key.to_owned()));
            rest = tail.trim_start();
            continue;
        };
        let (value, tail) = match value.strip_prefix('"') {
            Some(quoted) => match quoted.split_once('"') {
                Some((v, t)) => (v, t),
                None => (quoted, ""),
            },
            None => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
        };
        out.push(Word::Pair(key.to_owned(), value.to_owned()));
        rest = tail.trim_start();
    }
    out
}

/// The text of a directive of `marker` (`@db`) in one comment line, if the line is one.
pub(crate) fn in_line<'a>(line: &'a str, marker: &str) -> Option<&'a str> {
    let line = line.trim().trim_start_matches(['*', '/']).trim();
    let at = line.find(marker)?;
    // `mail@db.example` or "see @dbname" is prose.
    let before_is_start = line[..at].trim().is_empty();
    let rest = &line[at + marker.len()..];
    let ends = rest.is_empty() || rest.starts_with(char::is_whitespace);
    (before_is_start && ends).then(|| line[at..].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_quoted_values() {
        let pair = |k: &str, v: &str| Word::Pair(k.into(), v.into());
        assert_eq!(
            words(r#" column=cpu_shares as=scale(1024) reason="cores to shares" ignore"#),
            vec![
                pair("column", "cpu_shares"),
                pair("as", "scale(1024)"),
                pair("reason", "cores to shares"),
                Word::Bare("ignore".into()),
            ]
        );
        assert_eq!(words(r#"reason="open"#), vec![pair("reason", "open")]);
        assert_eq!(words(""), vec![]);
    }

    #[test]
    fn prose_is_not_a_directive() {
        assert_eq!(in_line(" @db table=x ", "@db"), Some("@db table=x"));
        assert_eq!(in_line(" * @db table=x", "@db"), Some("@db table=x"));
        assert_eq!(in_line("mail me@db now", "@db"), None);
        assert_eq!(in_line("@dbx", "@db"), None);
    }
}
