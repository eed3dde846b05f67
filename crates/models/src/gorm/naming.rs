//! Names as GORM's `schema.NamingStrategy` derives them.
//!
//! Deliberately not here: which names are derived and which are given.

use super::inflect::plural;
use super::options::Naming;
use sha1::{Digest, Sha1};
use std::borrow::Cow;
use std::fmt::Write;

/// Words that count as one, in the order in which they are tried: an earlier one hides a later
/// one that starts the same (`HTTPS` becomes `HttpS`).
const INITIALISMS: [&str; 33] = [
    "API", "ASCII", "CPU", "CSS", "DNS", "EOF", "GUID", "HTML", "HTTP", "HTTPS", "ID", "IP",
    "JSON", "LHS", "QPS", "RAM", "RHS", "RPC", "SLA", "SMTP", "SSH", "TLS", "TTL", "UID", "UI",
    "UUID", "URI", "URL", "UTF8", "VM", "XML", "XSRF", "XSS",
];

/// A naming strategy with its identifier limit resolved.
#[derive(Debug, Clone)]
pub struct Namer {
    naming: Naming,
    limit: usize,
}

impl Namer {
    /// A namer; `driver_limit` applies where the strategy sets no limit.
    pub fn new(naming: Naming, driver_limit: usize) -> Self {
        let limit = match naming.identifier_max_length {
            0 => driver_limit,
            set => set,
        };
        Self { naming, limit }
    }

    /// The column of a Go name, and the first step of a table's name.
    pub fn column(&self, name: &str) -> String {
        if name.is_empty() {
            return String::new();
        }
        let mut name = Cow::Borrowed(name);
        if !self.naming.replacer.is_empty() {
            let pairs = self.naming.replacer.iter().map(|(a, b)| (a.as_str(), b.as_str()));
            let replaced = replace_all(&name, &pairs.collect::<Vec<_>>());
            if replaced.is_empty() {
                return name.into_owned();
            }
            name = Cow::Owned(replaced);
        }
        if self.naming.no_lower_case { name.into_owned() } else { snake_case(&name) }
    }

    /// The table of a Go type.
    pub fn table(&self, name: &str) -> String {
        let base = self.column(name);
        let base = if self.naming.singular_table { base } else { plural(&base) };
        format!("{}{base}", self.naming.table_prefix)
    }

    /// The join table of a `many2many` value: kept as it is when it is lower case already.
    pub fn join_table(&self, name: &str) -> String {
        if !self.naming.no_lower_case && name.to_lowercase() == name {
            return format!("{}{name}", self.naming.table_prefix);
        }
        self.table(name)
    }

    /// An index without a name of its own; `name` is the Go field or the composite value.
    pub fn index(&self, table: &str, name: &str) -> String {
        self.format("idx", table, &self.column(name))
    }

    /// A unique constraint.
    pub fn unique(&self, table: &str, column: &str) -> String {
        self.format("uni", table, &self.column(column))
    }

    /// A check constraint without a name of its own.
    pub fn check(&self, table: &str, column: &str) -> String {
        self.format("chk", table, column)
    }

    /// A foreign key without a name of its own.
    pub fn foreign_key(&self, table: &str, relation: &str) -> String {
        self.format("fk", table, &self.column(relation))
    }

    /// Joins the parts; names over the limit end in the first eight digits of their SHA-1.
    fn format(&self, prefix: &str, table: &str, name: &str) -> String {
        let full = format!("{prefix}_{table}_{name}").replace('.', "_");
        if full.chars().count() <= self.limit {
            return full;
        }
        let mut hash = String::new();
        for byte in Sha1::digest(full.as_bytes()).iter().take(4) {
            let _ = write!(hash, "{byte:02x}");
        }
        // Go cuts bytes; a cut character shows as U+FFFD here.
        let cut = self.limit.saturating_sub(8).min(full.len());
        format!("{}{hash}", String::from_utf8_lossy(&full.as_bytes()[..cut]))
    }
}

/// Go's `strings.Replacer`: left to right, at each place the first pair that fits.
fn replace_all(text: &str, pairs: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        match pairs.iter().find(|(from, _)| !from.is_empty() && rest.starts_with(from)) {
            Some((from, to)) => {
                out.push_str(to);
                rest = &rest[from.len()..];
            }
            None => {
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    out
}

/// Replaces initialisms by their capitalised form.
fn capitalise(name: &str) -> Cow<'_, str> {
    // All of them begin with two capitals, which few names have.
    let capitals = |pair: &[u8]| pair.iter().all(u8::is_ascii_uppercase);
    if !name.as_bytes().windows(2).any(capitals) {
        return Cow::Borrowed(name);
    }
    let mut out = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(c) = rest.chars().next() {
        let begins = rest.as_bytes().get(..2).is_some_and(capitals);
        match INITIALISMS.iter().find(|w| begins && rest.starts_with(**w)) {
            Some(word) => {
                out.push(c);
                out.push_str(&word[1..].to_ascii_lowercase());
                rest = &rest[word.len()..];
            }
            None => {
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    Cow::Owned(out)
}

/// GORM's snake case. It works on bytes: a letter outside A-Z is never "upper", the byte after a
/// multi-byte letter's first one decides for the letter behind it, and a name that ends in such a
/// letter is spoilt (U+FFFD here; see [`spoils`]).
fn snake_case(name: &str) -> String {
    let value = capitalise(name);
    let bytes = value.as_bytes();
    let Some((&final_byte, head)) = bytes.split_last() else { return String::new() };
    let mut out = String::with_capacity(value.len() + 8);
    let mut last = false;
    let mut current = bytes[0].is_ascii_uppercase();
    let mut at = 0;
    for chunk in head.utf8_chunks() {
        for c in chunk.valid().chars() {
            let next = bytes[at + 1];
            if current {
                let joined = last && (next.is_ascii_uppercase() || next.is_ascii_digit());
                if !joined && at > 0 && bytes[at - 1] != b'_' && next != b'_' {
                    out.push('_');
                }
                out.push(c.to_ascii_lowercase());
            } else {
                out.push(c);
            }
            last = current;
            current = next.is_ascii_uppercase();
            at += c.len_utf8();
        }
        for _ in chunk.invalid() {
            out.push('\u{fffd}');
            at += 1;
            (last, current) = (current, false);
        }
    }
    if current {
        if !last && bytes.len() > 1 {
            out.push('_');
        }
        out.push(char::from(final_byte.to_ascii_lowercase()));
    } else if final_byte.is_ascii() {
        out.push(char::from(final_byte));
    } else {
        out.push('\u{fffd}');
    }
    out
}

/// Whether GORM's column name for `name` is invalid UTF-8.
pub fn spoils(name: &str) -> bool {
    name.chars().next_back().is_some_and(|c| !c.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_outside_ascii_are_never_upper() {
        let namer = Namer::new(Naming::default(), 64);
        assert_eq!(namer.column("Naïve"), "naïve");
        assert_eq!(namer.column("ÜberName"), "Über_name");
        assert_eq!(namer.column("ÉName"), "ÉName");
        assert!(spoils("Name名") && !spoils("名N"));
    }

    #[test]
    fn long_names_end_in_a_hash() {
        let table = "a_rather_long_table_name_for_testing_purposes";
        let my = Namer::new(Naming::default(), 64);
        let pg = Namer::new(Naming::default(), 63);
        let short = Namer::new(Naming { identifier_max_length: 30, ..Naming::default() }, 64);
        assert_eq!(
            my.index(table, "AMuchLongerColumnNameHere"),
            "idx_a_rather_long_table_name_for_testing_purposes_a_much8d97b5d0"
        );
        assert_eq!(
            pg.index(table, "AMuchLongerColumnNameHere"),
            "idx_a_rather_long_table_name_for_testing_purposes_a_muc8d97b5d0"
        );
        assert_eq!(short.index(table, "c"), "idx_a_rather_long_table8ca2a5b");
    }

    #[test]
    #[expect(clippy::too_many_lines, reason = "a table of vectors")]
    fn options_change_names_as_gorm_does() {
        let cases: [(Naming, [&str; 8]); 6] = [
            (
                Naming { table_prefix: "t_".into(), ..Naming::default() },
                [
                    "t_users",
                    "t_user_c_ids",
                    "t_people",
                    "user_c_id",
                    "t_user_languages",
                    "t_user_languages",
                    "t_user_languages",
                    "idx_t_users_user_c_id",
                ],
            ),
            (
                Naming { singular_table: true, ..Naming::default() },
                [
                    "user",
                    "user_c_id",
                    "person",
                    "user_c_id",
                    "user_languages",
                    "user_language",
                    "user_language",
                    "idx_user_user_c_id",
                ],
            ),
            (
                Naming { no_lower_case: true, ..Naming::default() },
                [
                    "Users",
                    "UserCIDS",
                    "People",
                    "UserCID",
                    "user_languages",
                    "UserLanguages",
                    "user_Languages",
                    "idx_Users_UserCID",
                ],
            ),
            (
                Naming { replacer: vec![("CID".into(), "Cid".into())], ..Naming::default() },
                [
                    "users",
                    "user_cids",
                    "people",
                    "user_cid",
                    "user_languages",
                    "user_languages",
                    "user_languages",
                    "idx_users_user_cid",
                ],
            ),
            (
                Naming { replacer: vec![("User".into(), String::new())], ..Naming::default() },
                [
                    "Users",
                    "c_ids",
                    "people",
                    "c_id",
                    "user_languages",
                    "languages",
                    "user_languages",
                    "idx_Users_c_id",
                ],
            ),
            (
                Naming { table_prefix: "public.".into(), ..Naming::default() },
                [
                    "public.users",
                    "public.user_c_ids",
                    "public.people",
                    "user_c_id",
                    "public.user_languages",
                    "public.user_languages",
                    "public.user_languages",
                    "idx_public_users_user_c_id",
                ],
            ),
        ];
        for (naming, want) in cases {
            let n = Namer::new(naming.clone(), 64);
            let got = [
                n.table("User"),
                n.table("UserCID"),
                n.table("Person"),
                n.column("UserCID"),
                n.join_table("user_languages"),
                n.join_table("UserLanguage"),
                n.join_table("user_Language"),
                n.index(&n.table("User"), "UserCID"),
            ];
            assert_eq!(got.each_ref().map(String::as_str), want, "{naming:?}");
        }
    }
}
