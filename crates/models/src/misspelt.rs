//! The word that was probably meant.
//!
//! Deliberately not here: which words there are.

/// The known key that a misspelt one is closest to.
pub fn closest<'a>(lower: &str, keys: &[&'a str]) -> Option<&'a str> {
    keys.iter()
        .filter(|k| k.len() > 3)
        .map(|k| (distance(&k.to_lowercase(), lower), *k))
        .filter(|(d, k)| *d <= 2 && *d < k.len() / 2)
        .min()
        .map(|(_, k)| k)
}

/// The number of edits between two short texts; long ones are never close.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 2 {
        return usize::MAX;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = corner + usize::from(x != y);
            corner = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}
