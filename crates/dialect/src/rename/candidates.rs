//! What looks like a rename that nobody declared: a drop and an addition of the same shape.
//!
//! A score and its reasons, for a person to decide; nothing is ever renamed because of it.

use kilter_schema::{Change, Column, Rename, Table, TableChange};
use similar::TextDiff;

/// Below this, two names have too little in common to ask.
const LEAST: f32 = 0.55;

/// A drop and an addition that look like a rename.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// The rename it looks like.
    pub rename: Rename,
    /// How much it looks like one: 0 to 100.
    pub score: u8,
    /// Why, in words: `same type, same place, similar name`.
    pub why: String,
}

impl Candidate {
    /// The argument of `--rename` that declares it.
    pub fn argument(&self) -> String {
        match &self.rename {
            Rename::Table { from, to } => format!("{from}={to}"),
            Rename::Column { table, from, to } => format!("{table}.{from}={to}"),
            Rename::Index { table, from, to } => format!("index:{table}.{from}={to}"),
            Rename::Enum { from, to } => format!("enum:{from}={to}"),
            Rename::Value { of, from, to } => format!("value:{of}.{from}={to}"),
        }
    }

    /// The comment beside the model that declares it.
    pub fn comment(&self) -> String {
        let (from, to) = self.rename.names();
        match &self.rename {
            Rename::Table { .. } | Rename::Column { .. } => format!("// kilter: was {from}"),
            Rename::Index { .. } => format!("// kilter: index {to} was {from}"),
            Rename::Enum { .. } => format!("// kilter: enum {to} was {from}"),
            Rename::Value { .. } => format!("// kilter: value {to} was {from}"),
        }
    }
}

/// The drops and additions among `changes` that look like renames, the best first. An object is
/// in at most one.
pub fn candidates(changes: &[Change]) -> Vec<Candidate> {
    let mut all = tables(changes);
    for change in changes {
        if let Change::AlterTable { table, changes } = change {
            all.extend(columns(table, changes));
        }
        if let Change::AlterEnum { name, from, to } = change {
            all.extend(values(name, from, to));
        }
    }
    all.extend(enums(changes));
    best(all)
}

/// Each object at most once, the best pairs first.
fn best(mut all: Vec<Candidate>) -> Vec<Candidate> {
    all.sort_by(|a, b| b.score.cmp(&a.score).then_with(|| a.rename.cmp(&b.rename)));
    let mut out: Vec<Candidate> = Vec::new();
    for candidate in all {
        let same_owner = |other: &Rename| match (other, &candidate.rename) {
            (Rename::Column { table: a, .. }, Rename::Column { table: b, .. }) => a == b,
            (Rename::Value { of: a, .. }, Rename::Value { of: b, .. }) => a == b,
            (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
        };
        let (from, to) = candidate.rename.names();
        let taken = |c: &Candidate| {
            let (f, t) = c.rename.names();
            same_owner(&c.rename) && (f == from || t == to)
        };
        if !out.iter().any(taken) {
            out.push(candidate);
        }
    }
    out
}

fn columns(table: &str, changes: &[TableChange]) -> Vec<Candidate> {
    let gone = changes.iter().filter_map(|c| match c {
        TableChange::DropColumn { column } => Some(column),
        _ => None,
    });
    let new = || {
        changes.iter().filter_map(|c| match c {
            TableChange::AddColumn { column } => Some(column),
            _ => None,
        })
    };
    let (dropped, added) = (gone.clone().count(), new().count());
    let mut out = Vec::new();
    for old in gone {
        for column in new().filter(|c| c.ty == old.ty && c.generated == old.generated) {
            let (score, why) = column_score(old, column, (dropped, added) == (1, 1));
            if score >= LEAST {
                let rename = Rename::Column {
                    table: table.to_owned(),
                    from: old.name.clone(),
                    to: column.name.clone(),
                };
                out.push(candidate(rename, score, &why));
            }
        }
    }
    out
}

/// The same type is the condition; the rest adds up.
fn column_score(old: &Column, new: &Column, only: bool) -> (f32, Vec<&'static str>) {
    let mut why = vec!["same type"];
    let mut score = 0.4;
    if only {
        score += 0.15;
        why.push("the only column that goes and the only one that comes");
    }
    if old.nullable == new.nullable && old.default == new.default {
        score += 0.1;
        why.push("same nullability and default");
    }
    let alike = similarity(&old.name, &new.name);
    if !only && alike < 0.4 {
        return (0.0, why);
    }
    score += alike * 0.35;
    if alike >= 0.5 {
        why.push("similar name");
    }
    (score, why)
}

fn tables(changes: &[Change]) -> Vec<Candidate> {
    let mut out = Vec::new();
    for change in changes {
        let Change::DropTable { table: old } = change else { continue };
        for change in changes {
            let Change::CreateTable { table: new } = change else { continue };
            let shared = shared_columns(old, new);
            let score = shared * 0.7 + similarity(&old.name, &new.name) * 0.3;
            if shared >= 0.5 && score >= LEAST {
                let rename = Rename::Table { from: old.name.clone(), to: new.name.clone() };
                let why = if shared >= 1.0 { "the same columns" } else { "most columns the same" };
                out.push(candidate(rename, score, &[why]));
            }
        }
    }
    out
}

/// The part of columns, of the table with more of them, that both have with one type.
fn shared_columns(a: &Table, b: &Table) -> f32 {
    let same = a.columns.iter().filter(|c| b.column(&c.name).is_some_and(|d| d.ty == c.ty)).count();
    let most = a.columns.len().max(b.columns.len()).max(1);
    ratio(same, most)
}

fn enums(changes: &[Change]) -> Vec<Candidate> {
    let mut out = Vec::new();
    for change in changes {
        let Change::DropEnum { name: from, labels: old } = change else { continue };
        for change in changes {
            let Change::CreateEnum { name: to, labels: new } = change else { continue };
            if old == new {
                let rename = Rename::Enum { from: from.clone(), to: to.clone() };
                let score = 0.7 + similarity(from, to) * 0.3;
                out.push(candidate(rename, score, &["the same values"]));
            }
        }
    }
    out
}

/// One value that goes and one that comes at its place.
fn values(name: &str, from: &[String], to: &[String]) -> Vec<Candidate> {
    if from.len() != to.len() {
        return Vec::new();
    }
    let pairs: Vec<_> = from.iter().zip(to).filter(|(a, b)| a != b).collect();
    let new = |(a, b): &(&String, &String)| !to.contains(a) && !from.contains(b);
    if !pairs.iter().all(new) {
        return Vec::new();
    }
    pairs
        .into_iter()
        .map(|(a, b)| {
            let rename = Rename::Value { of: name.to_owned(), from: a.clone(), to: b.clone() };
            candidate(rename, 0.6 + similarity(a, b) * 0.4, &["the same place"])
        })
        .collect()
}

fn candidate(rename: Rename, score: f32, why: &[&str]) -> Candidate {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and 100
    let score = (score.clamp(0.0, 1.0) * 100.0).round() as u8;
    Candidate { rename, score, why: why.join(", ") }
}

/// How alike two names are: by letters, or by the words they share.
fn similarity(a: &str, b: &str) -> f32 {
    let (a, b) = (a.to_lowercase(), b.to_lowercase());
    let letters = TextDiff::from_chars(&a, &b).ratio();
    let words = |name: &str| {
        let words = name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
        words.map(str::to_owned).collect::<Vec<_>>()
    };
    let (left, right) = (words(&a), words(&b));
    let shared = left.iter().filter(|w| right.contains(w)).count();
    letters.max(ratio(shared, left.len().max(right.len()).max(1)))
}

#[allow(clippy::cast_precision_loss)] // counts of columns and words
fn ratio(part: usize, whole: usize) -> f32 {
    part as f32 / whole as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drop_and_add(pairs: &[(&str, &str)], new: &[(&str, &str)]) -> Vec<String> {
        let column = |(name, ty): &(&str, &str)| Column::new(*name, *ty);
        let drops = pairs.iter().map(|p| TableChange::DropColumn { column: column(p) });
        let adds = new.iter().map(|p| TableChange::AddColumn { column: column(p) });
        let changes = drops.chain(adds).collect();
        candidates(&[Change::AlterTable { table: "t".into(), changes }])
            .iter()
            .map(|c| format!("{} {}", c.score, c.argument()))
            .collect()
    }

    #[test]
    fn a_column_of_the_same_type_looks_renamed() {
        assert_eq!(
            drop_and_add(&[("name", "text")], &[("full_name", "text")]),
            ["87 t.name=full_name"]
        );
        assert_eq!(
            drop_and_add(&[("sku", "text")], &[("stock_code", "text")]),
            ["76 t.sku=stock_code"]
        );
    }

    #[test]
    fn other_types_and_strangers_among_many_do_not() {
        assert_eq!(drop_and_add(&[("name", "text")], &[("full_name", "bigint")]), [""; 0]);
        let new = [("owner", "text"), ("notes", "text")];
        assert_eq!(drop_and_add(&[("sku", "text")], &new), [""; 0]);
    }

    #[test]
    fn each_column_is_in_one_pair() {
        let old = [("first_name", "text"), ("last_name", "text")];
        let new = [("given_name", "text"), ("family_name", "text")];
        assert_eq!(drop_and_add(&old, &new).len(), 2);
    }

    #[test]
    fn a_table_with_the_same_columns_looks_renamed() {
        let table = |name: &str| {
            let columns = vec![Column::new("id", "bigint"), Column::new("name", "text")];
            Table { columns, ..Table::new(name) }
        };
        let changes = [
            Change::CreateTable { table: table("members").into() },
            Change::DropTable { table: table("users").into() },
        ];
        let found = candidates(&changes);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].argument(), "users=members");
        assert_eq!(found[0].comment(), "// kilter: was users");
    }
}
