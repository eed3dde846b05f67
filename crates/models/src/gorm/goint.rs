//! Go integer literals.
//!
//! Deliberately not here: arithmetic.

/// A Go integer literal, `strconv.ParseInt` with base 0: prefixes and underscores.
pub fn go_int(text: &str) -> Option<i128> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let lower = digits.to_ascii_lowercase();
    let (radix, body) = if let Some(hex) = lower.strip_prefix("0x") {
        (16, hex)
    } else if let Some(bin) = lower.strip_prefix("0b") {
        (2, bin)
    } else if let Some(oct) = lower.strip_prefix("0o") {
        (8, oct)
    } else if lower.len() > 1 && lower.starts_with('0') {
        (8, &lower[1..])
    } else {
        (10, lower.as_str())
    };
    let prefixed = radix != 10;
    let underscores_fit =
        !body.ends_with('_') && !body.contains("__") && (prefixed || !body.starts_with('_'));
    let body = body.replace('_', "");
    if body.is_empty() || body.starts_with(['+', '-']) || !underscores_fit {
        return None;
    }
    i128::from_str_radix(&body, radix).ok().map(|v| sign * v)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_are_read_as_go_does() {
        for (text, value) in [
            ("18", Some(18)),
            ("0x10", Some(16)),
            ("010", Some(8)),
            ("0b11", Some(3)),
            ("1_000", Some(1000)),
            ("-1", Some(-1)),
            ("0", Some(0)),
            ("'5'", None),
            ("abc", None),
            ("", None),
            ("1__0", None),
            ("08", None),
        ] {
            assert_eq!(go_int(text), value, "{text}");
        }
    }
}
