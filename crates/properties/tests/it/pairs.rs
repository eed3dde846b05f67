//! Random pairs. `N`, `SEED` and `ENGINE` in the environment ask for other ones
//! (`make properties N=10000 ENGINE=sqlite`).

use kilter_properties::{Arena, Random};
use kilter_schema::Dialect;
use std::time::Instant;

/// Pairs tried of each dialect, unless told otherwise.
const PAIRS: u64 = 200;

pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|v| !v.is_empty())
}

pub fn number(name: &str, usual: u64) -> u64 {
    variable(name).map_or(usual, |v| v.parse().unwrap_or_else(|e| panic!("{name}={v}: {e}")))
}

fn try_all(dialect: Dialect) {
    if variable("ENGINE").is_some_and(|e| Dialect::from_name(&e) != Some(dialect)) {
        return;
    }
    let Some(mut arena) = Arena::on(dialect) else { return };
    let (first, count, most) = (number("SEED", 1), number("N", PAIRS), number("FAILURES", 1));
    let (start, mut failures, mut refused, mut back) = (Instant::now(), Vec::new(), 0_u64, 0_u64);
    let (mut statements, mut done) = (0, 0_u64);
    for seed in first..first + count {
        let random = Random::new(dialect, seed);
        done += 1;
        if done.is_multiple_of(500) {
            eprintln!("{dialect}: {done} pairs, {} failures", failures.len());
        }
        match random.check(&mut arena) {
            Ok(outcome) => {
                refused += u64::from(outcome.refused_there.is_some());
                back += u64::from(outcome.refused_back.is_some());
                statements += outcome.statements;
            }
            Err(failure) => {
                let (small, failure) = random.shrink(failure, &mut arena);
                let pair = small.show();
                let text = format!("{dialect}, seed {seed}: {failure}\n-- the pair\n{pair}");
                eprintln!("{text}");
                failures.push(text);
                if failures.len() as u64 >= most {
                    break;
                }
            }
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    eprintln!(
        "{dialect}: {done} pairs from seed {first} in {seconds:.1} s: {statements} statements; rows \
         in the way of {refused} plans and of {back} ways back"
    );
    assert!(failures.is_empty(), "{} failures\n{}", failures.len(), failures.join("\n\n"));
}

#[test]
fn sqlite_pairs() {
    try_all(Dialect::Sqlite);
}

#[test]
fn postgres_pairs() {
    try_all(Dialect::Postgres);
}

#[test]
fn mysql_pairs() {
    try_all(Dialect::Mysql);
}
