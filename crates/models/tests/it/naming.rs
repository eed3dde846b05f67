//! Names against those GORM derived.

use crate::support::data;
use kilter_models::gorm::{Namer, Naming};

#[test]
fn every_vector_has_gorms_column_and_plural() {
    let namer = Namer::new(Naming::default(), 64);
    let mut wrong = Vec::new();
    let text = data("naming-vectors.txt");
    for line in text.lines() {
        let mut words = line.split(' ');
        let (Some(name), Some(column), Some(plural)) = (words.next(), words.next(), words.next())
        else {
            panic!("not a vector: {line}");
        };
        if namer.column(name) != column || namer.table(name) != plural {
            wrong.push(format!("{line}: {} {}", namer.column(name), namer.table(name)));
        }
    }
    assert_eq!(text.lines().count(), 12_000);
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_vectors_of_the_specification_hold() {
    let namer = Namer::new(Naming::default(), 64);
    let expected = data("t4/expected.released.txt");
    let mut lines = expected.lines();
    for pair in lines.next().unwrap_or_default().split_whitespace() {
        let (name, column) = pair.split_once('=').expect("a pair");
        assert_eq!(namer.column(name), column, "{name}");
    }
    let tables = lines.skip_while(|l| *l != "## tables").nth(1).unwrap_or_default();
    for pair in tables.split_whitespace() {
        let (name, table) = pair.split_once('=').expect("a pair");
        assert_eq!(namer.table(name), table, "{name}");
    }
    assert!(tables.len() > 1000);
}
