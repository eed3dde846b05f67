//! Numbers as text.

/// A number without a redundant sign, leading zeros or trailing zeros of its fraction. A point
/// stays where there was one (`1.0`): it decides how PostgreSQL divides.
pub(crate) fn plain_number(text: &str) -> String {
    let lower = text.trim().to_ascii_lowercase();
    let (sign, digits) = match lower.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", lower.strip_prefix('+').unwrap_or(&lower)),
    };
    let is_decimal = digits.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if !is_decimal || digits.is_empty() || digits == "." {
        return format!("{sign}{digits}");
    }
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    match fraction {
        None => format!("{sign}{whole}"),
        Some(fraction) => {
            let fraction = fraction.trim_end_matches('0');
            let fraction = if fraction.is_empty() { "0" } else { fraction };
            format!("{sign}{whole}.{fraction}")
        }
    }
}

/// Whether `text` is a plain number: sign, digits, one point, exponent.
pub(crate) fn is_number(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    text.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && text.ends_with(|c: char| c.is_ascii_digit() || c == '.')
        && text.parse::<f64>().is_ok()
}

/// A number without its exponent, digits behind the point kept; nothing for what is none.
pub(crate) fn decimal(text: &str) -> Option<String> {
    if !is_number(text) {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let (number, exponent) = lower.split_once('e').unwrap_or((&lower, "0"));
    let exponent: i32 = exponent.parse().ok().filter(|e: &i32| e.abs() <= 400)?;
    let (sign, number) = match number.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", number.strip_prefix('+').unwrap_or(number)),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let point = whole.len() as i32 + exponent;
    let mut all = format!("{whole}{fraction}");
    if point < 0 {
        all.insert_str(0, &"0".repeat(point.unsigned_abs() as usize));
    }
    let point = point.max(0) as usize;
    while all.len() < point {
        all.push('0');
    }
    let (whole, fraction) = all.split_at(point);
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let zero = whole == "0" && fraction.bytes().all(|b| b == b'0');
    let sign = if zero { "" } else { sign };
    Some(match fraction {
        "" => format!("{sign}{whole}"),
        fraction => format!("{sign}{whole}.{fraction}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exponents_are_written_out() {
        for (text, wanted) in [
            ("1e3", Some("1000")),
            ("1E-3", Some("0.001")),
            ("1.5e+2", Some("150")),
            ("15.0e-1", Some("1.50")),
            ("-.5", Some("-0.5")),
            ("5.", Some("5")),
            ("007.10", Some("7.10")),
            ("-0", Some("0")),
            ("1e999", None),
            ("x", None),
        ] {
            assert_eq!(decimal(text).as_deref(), wanted, "{text}");
        }
    }
}
