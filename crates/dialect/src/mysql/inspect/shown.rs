//! Expressions as MySQL's catalogue shows them; MariaDB shows them as they are.

use crate::Flavor;

/// MySQL shows an expression as if it stood in a string: its quotes and backslashes are escaped. Letters
/// that are not ASCII come as if their UTF-8 were latin1 (tried with 9.7).
pub(super) fn unescaped(expression: String, flavor: Flavor) -> String {
    if flavor == Flavor::Mariadb {
        return expression;
    }
    let expression = letters(&expression).unwrap_or(expression);
    if !expression.contains('\\') {
        return expression;
    }
    let mut out = String::with_capacity(expression.len());
    let mut chars = expression.chars();
    while let Some(c) = chars.next() {
        out.push(if c == '\\' { chars.next().unwrap_or(c) } else { c });
    }
    out
}

/// The text whose UTF-8, read as latin1, is `shown`; nothing where there is none.
fn letters(shown: &str) -> Option<String> {
    if shown.is_ascii() {
        return None;
    }
    let bytes: Option<Vec<u8>> = shown.chars().map(latin1).collect();
    String::from_utf8(bytes?).ok()
}

/// The byte of a character in latin1: as the catalogue has it (9.7 shows `ß` as U+00C3 and U+009F), or as
/// the server's own latin1 does, which is Windows' code page 1252 (manual, "West European Character Sets").
fn latin1(c: char) -> Option<u8> {
    const HIGH: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    let high = || HIGH.chars().zip(0x80..).find_map(|(high, byte)| (high == c).then_some(byte));
    u8::try_from(c).ok().or_else(high)
}

#[cfg(test)]
mod tests {
    use super::unescaped;
    use crate::Flavor;

    // What MySQL 9.7 shows of "`v` <> 'O\\'Brien\\\\'", of "`é` > 1", and of "v <> '€'".
    #[test]
    fn what_mysql_escapes_is_read() {
        let read = |shown: &str| unescaped(shown.to_owned(), Flavor::Mysql);
        let shown = r"(`v` <> _utf8mb4\'O\\\'Brien\\\\\')";
        assert_eq!(read(shown), r"(`v` <> _utf8mb4'O\'Brien\\')");
        assert_eq!(read("(`Ã©` > 1)"), "(`é` > 1)");
        assert_eq!(read("(`v` <> _utf8mb4\\'â‚¬\\')"), "(`v` <> _utf8mb4'€')");
        assert_eq!(read("(`Ã\u{9f}` <> 'â\u{82}¬')"), "(`ß` <> '€')");
        // Said as it is.
        assert_eq!(read("(`é` > 1)"), "(`é` > 1)");
    }
}
