//! The locks of statements on partitioned tables, each against those that the server takes.

use kilter_diag::Source;
use kilter_dialect::engine;
use kilter_properties::{Arena, traced};
use kilter_schema::Dialect;

const STATEMENTS: &str = include_str!("../../cases/locks.sql");

fn cut(text: &str) -> Vec<String> {
    let (statements, problems) = engine(Dialect::Postgres).split(&Source::new("locks.sql", text));
    assert!(problems.is_empty(), "{problems:?}");
    statements.into_iter().map(|s| s.text).collect()
}

#[test]
fn statements_lock_the_partitions_they_are_said_to() {
    let Some(mut arena) = Arena::on(Dialect::Postgres) else { return };
    let (make, each) =
        STATEMENTS.split_once("-- each\n").expect("what is made, then what is tried");
    let statements = cut(each);
    let failures = traced::check_each(&cut(make), &statements, &mut arena);
    let text: Vec<String> = failures.iter().map(ToString::to_string).collect();
    assert!(failures.is_empty(), "{} of {}\n{}", text.len(), statements.len(), text.join("\n\n"));
}
