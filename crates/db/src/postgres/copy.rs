//! Refuses `COPY … FROM STDIN` and `COPY … TO STDOUT` before they are sent: they turn the protocol
//! into a stream of data, after which the connection could not be used any more.

use kilter_dialect::{DbError, DbErrorKind};

/// The error for such a statement.
pub(super) fn refuse(sql: &str) -> Option<DbError> {
    let mut words = words(sql);
    if !words.next()?.eq_ignore_ascii_case("copy") {
        return None;
    }
    let words: Vec<String> = words.map(str::to_ascii_lowercase).collect();
    let direction =
        words.windows(2).find_map(|pair| match [pair[0].as_str(), pair[1].as_str()] {
            ["from", "stdin"] => Some("FROM STDIN"),
            ["to", "stdout"] => Some("TO STDOUT"),
            _ => None,
        })?;
    let mut error = DbError::new(
        DbErrorKind::Statement,
        format!(
            "COPY … {direction} moves data between the server and a client program, which Kilter is not"
        ),
    );
    error.hint = Some("Write the rows as INSERT statements.".to_owned());
    Some(error)
}

/// The words of a statement without its comments. Quotes are not looked at: a quoted "from stdin"
/// in a COPY statement is refused too, and that is harmless.
fn words(sql: &str) -> impl Iterator<Item = &str> {
    let mut rest = sql;
    std::iter::from_fn(move || {
        loop {
            rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '-' && c != '/');
            if let Some(comment) = rest.strip_prefix("--") {
                rest = comment.split_once('\n').map_or("", |(_, after)| after);
            } else if let Some(comment) = rest.strip_prefix("/*") {
                rest = comment.split_once("*/").map_or("", |(_, after)| after);
            } else if rest.starts_with(['-', '/']) {
                rest = &rest[1..];
            } else {
                break;
            }
        }
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::refuse;

    #[test]
    fn only_copies_with_the_client_are_refused() {
        assert!(refuse("COPY t FROM STDIN").is_some());
        assert!(refuse("-- load\n/* x */ copy t (a, b)\n from stdin;").is_some());
        assert!(refuse("COPY (SELECT 1) TO STDOUT WITH (FORMAT csv)").is_some());
        assert!(refuse("COPY t FROM '/srv/data.csv'").is_none());
        assert!(refuse("INSERT INTO copy SELECT 'from stdin'").is_none());
        assert!(refuse("").is_none());
        assert!(refuse("- / --").is_none());
    }
}
