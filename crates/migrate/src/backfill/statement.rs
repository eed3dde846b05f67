//! Narrowing an UPDATE or DELETE to a range of keys.
//!
//! Only words at the outermost level count: what stands in parentheses, quotes or comments is
//! passed over. A statement of a form that cannot be narrowed safely is refused.

/// Why a statement cannot be carried out in batches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Malformed(pub String);

/// Words after which a condition would mean something else, or that limit rows by themselves.
const ENDS: [&str; 5] = ["ORDER", "LIMIT", "RETURNING", "UNION", "OFFSET"];

/// Whether a statement can be carried out in batches.
pub(crate) fn check(sql: &str) -> Result<(), Malformed> {
    within(sql, "1 = 1").map(|_| ())
}

/// The statement with its rows narrowed to a condition.
pub(super) fn within(sql: &str, condition: &str) -> Result<String, Malformed> {
    let words = words(sql);
    let first = words.first().map(|(_, w)| w.to_ascii_uppercase()).unwrap_or_default();
    if !matches!(first.as_str(), "UPDATE" | "DELETE") {
        return Err(Malformed(format!(
            "a backfill is an UPDATE or a DELETE, and this begins with {first}"
        )));
    }
    if let Some((_, word)) =
        words.iter().find(|(_, w)| ENDS.iter().any(|end| w.eq_ignore_ascii_case(end)))
    {
        return Err(Malformed(format!(
            "{} cannot stand in a backfill, which decides itself which rows are next",
            word.to_ascii_uppercase()
        )));
    }
    let body = sql.trim_end().trim_end_matches(';').trim_end();
    Ok(match words.iter().find(|(_, w)| w.eq_ignore_ascii_case("WHERE")) {
        // On lines of their own: the condition may end in a comment.
        Some((at, _)) => {
            let (before, rest) = (&body[..*at], &body[at + "WHERE".len()..]);
            format!("{before}WHERE {condition} AND (\n{rest}\n)")
        }
        None => format!("{body}\nWHERE {condition}"),
    })
}

/// The words at the outermost level, each with its place.
fn words(sql: &str) -> Vec<(usize, &str)> {
    let bytes = sql.as_bytes();
    let mut out = Vec::new();
    let (mut at, mut depth) = (0, 0usize);
    while at < bytes.len() {
        let rest = &sql[at..];
        let c = bytes[at];
        match c {
            b'\'' | b'"' | b'`' => at += quoted(rest, c),
            b'-' if rest.starts_with("--") => at += rest.find('\n').unwrap_or(rest.len()),
            b'/' if rest.starts_with("/*") => at += rest.find("*/").map_or(rest.len(), |n| n + 2),
            b'$' => at += dollar(rest),
            b'(' => {
                depth += 1;
                at += 1;
            }
            b')' => {
                depth = depth.saturating_sub(1);
                at += 1;
            }
            _ if c.is_ascii_alphabetic() || c == b'_' || c >= 0x80 => {
                let ends = |b: &u8| !(b.is_ascii_alphanumeric() || *b == b'_' || *b >= 0x80);
                let length = rest.as_bytes().iter().position(ends).unwrap_or(rest.len());
                // `t.limit` and `limit.x` are names.
                let name = at > 0 && bytes[at - 1] == b'.' || bytes.get(at + length) == Some(&b'.');
                if depth == 0 && !name {
                    out.push((at, &rest[..length]));
                }
                at += length;
            }
            _ => at += 1,
        }
    }
    out
}

/// The length of a quoted text; a doubled quote and, in texts, a backslash stand for characters.
fn quoted(text: &str, quote: u8) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        if bytes[at] == quote {
            if bytes.get(at + 1) != Some(&quote) {
                return at + 1;
            }
            at += 1;
        }
        at += 1;
    }
    bytes.len()
}

/// The length of `$tag$ … $tag$`; 1 when it is none.
fn dollar(text: &str) -> usize {
    let Some(end) = text[1..].find('$') else { return 1 };
    let tag = &text[..end + 2];
    if !tag[1..tag.len() - 1].chars().all(|c| c.is_alphanumeric() || c == '_') {
        return 1;
    }
    text[tag.len()..].find(tag).map_or(text.len(), |n| n + 2 * tag.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_is_added_at_the_outermost_level() {
        let plain = within("UPDATE t SET a = 1;", "id > 3").expect("narrowed");
        assert_eq!(plain, "UPDATE t SET a = 1\nWHERE id > 3");
        let sql = "UPDATE t SET a = (SELECT b FROM u WHERE u.id = t.id), c = ' where '\n\
                   WHERE a IS NULL OR b -- or\n";
        let narrowed = within(sql, "id > 3").expect("narrowed");
        assert!(narrowed.contains("' where '\nWHERE id > 3 AND (\n a IS NULL OR b -- or\n)"));
        assert!(narrowed.starts_with("UPDATE t SET a = (SELECT b FROM u WHERE u.id = t.id)"));
    }

    #[test]
    fn what_cannot_be_narrowed_is_refused() {
        for sql in [
            "INSERT INTO t SELECT 1",
            "UPDATE t SET a = 1 WHERE b LIMIT 3",
            "DELETE FROM t RETURNING id",
            "SELECT 1",
        ] {
            assert!(check(sql).is_err(), "{sql}");
        }
        for sql in [
            "UPDATE t SET \"limit\" = 1, x = t.limit",
            "DELETE FROM t WHERE a = $$ limit $$",
            "UPDATE t SET a = (SELECT b FROM u ORDER BY b LIMIT 1)",
            "update t set a = 1 /* order by */ where b -- limit",
        ] {
            assert_eq!(check(sql), Ok(()), "{sql}");
        }
    }
}
