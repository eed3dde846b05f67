//! Comparing names across languages: `StorageState`, `storage_state` and `storageState` are one.
//!
//! Go and Rust identifiers are never compared with protos; columns and tables are. The model's
//! type name is, because it is a word people chose, not one a naming strategy made.

/// Lower case without underscores.
pub(crate) fn normalise(name: &str) -> String {
    name.chars().filter(|c| *c != '_').flat_map(char::to_lowercase).collect()
}

/// The words of a name in any case style, in lower case: `SSHKeyID` is ssh, key, id.
pub fn name_words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut out: Vec<String> = Vec::new();
    let mut word = String::new();
    for (i, &c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            out.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            continue;
        }
        let after_lower = i > 0 && (chars[i - 1].is_lowercase() || chars[i - 1].is_numeric());
        let before_lower = chars.get(i + 1).is_some_and(|n| n.is_lowercase());
        let after_upper = i > 0 && chars[i - 1].is_uppercase();
        if c.is_uppercase() && (after_lower || (after_upper && before_lower)) && !word.is_empty() {
            out.push(std::mem::take(&mut word));
        }
        word.extend(c.to_lowercase());
    }
    out.extend((!word.is_empty()).then_some(word));
    out
}

/// Words that say what sort of type this is rather than what it is about.
const SUFFIXES: [&str; 10] =
    ["entry", "model", "record", "entity", "row", "orm", "gorm", "db", "pb", "proto"];
const PREFIXES: [&str; 4] = ["db", "orm", "gorm", "pb"];

/// The normalised name without such words; `None` when there are none, or nothing else.
pub(super) fn without_affixes(name: &str) -> Option<String> {
    let words = name_words(name);
    let mut rest = words.as_slice();
    while let [front @ .., last] = rest
        && !front.is_empty()
        && SUFFIXES.contains(&last.as_str())
    {
        rest = front;
    }
    while let [first, back @ ..] = rest
        && !back.is_empty()
        && PREFIXES.contains(&first.as_str())
    {
        rest = back;
    }
    (rest.len() < words.len()).then(|| rest.concat())
}

/// What a table's name may be the plural of, normalised; the name itself comes first.
pub(super) fn singulars(table: &str) -> Vec<String> {
    let bare = table.rsplit('.').next().unwrap_or(table);
    let name = normalise(bare);
    let mut out = vec![name.clone()];
    for (plural, singular) in
        [("people", "person"), ("children", "child"), ("men", "man"), ("mice", "mouse")]
    {
        if let Some(front) = name.strip_suffix(plural) {
            out.push(format!("{front}{singular}"));
        }
    }
    if let Some(front) = name.strip_suffix("ies") {
        out.push(format!("{front}y"));
    }
    if let Some(front) = name.strip_suffix("es") {
        out.push(front.to_owned());
    }
    if let Some(front) = name.strip_suffix('s').filter(|f| !f.ends_with('s')) {
        out.push(front.to_owned());
    }
    out
}

/// A package without its version segment (`acme.runs.v2beta1` is `acme.runs`).
pub(super) fn without_version(package: &str) -> String {
    let parts: Vec<&str> = package.split('.').filter(|p| !is_version(p)).collect();
    parts.join(".")
}

fn is_version(part: &str) -> bool {
    let Some(rest) = part.strip_prefix('v') else { return false };
    let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    digits.len() < rest.len()
        && (digits.is_empty() || digits.starts_with("alpha") || digits.starts_with("beta"))
}

/// The one of `names` that is most like `wanted`, if one is like it at all.
pub fn nearest<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (wanted.chars().count() / 3).max(2);
    names
        .map(|n| (distance(wanted, n), n))
        .filter(|(d, n)| *d <= limit || same_last_part(wanted, n))
        .min_by_key(|(d, n)| (*d, *n))
        .map(|(_, n)| n)
}

fn same_last_part(a: &str, b: &str) -> bool {
    a.contains('.') && a.rsplit('.').next() == b.rsplit('.').next()
}

/// Levenshtein distance in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let replaced = corner + usize::from(ca != *cb);
            corner = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_all_styles() {
        assert_eq!(name_words("SSHKeyID"), ["ssh", "key", "id"]);
        assert_eq!(name_words("storage_bytes"), ["storage", "bytes"]);
        assert_eq!(name_words("createdAtInSec"), ["created", "at", "in", "sec"]);
        assert_eq!(name_words("RepositoryURL"), ["repository", "url"]);
    }

    #[test]
    fn affixes_and_plurals() {
        assert_eq!(without_affixes("AuditLogEntry").as_deref(), Some("auditlog"));
        assert_eq!(without_affixes("DBUserModel").as_deref(), Some("user"));
        assert_eq!(without_affixes("Entry"), None);
        assert_eq!(without_affixes("User"), None);
        assert!(singulars("audit_logs").contains(&"auditlog".to_owned()));
        assert!(singulars("app.policies").contains(&"policy".to_owned()));
        assert!(singulars("addresses").contains(&"address".to_owned()));
        assert!(singulars("statuses").contains(&"status".to_owned()));
        assert!(!singulars("address").contains(&"addres".to_owned()));
    }

    #[test]
    fn versions_and_likeness() {
        assert_eq!(without_version("acme.runs.v2beta1"), "acme.runs");
        assert_eq!(without_version("acme.video.v1"), "acme.video");
        assert_eq!(
            nearest("deploymets", ["users", "deployments"].into_iter()),
            Some("deployments")
        );
        assert_eq!(
            nearest("acme.v1.Run", ["acme.runs.v1.Run"].into_iter()),
            Some("acme.runs.v1.Run")
        );
        assert_eq!(nearest("users", ["invoices"].into_iter()), None);
    }
}
