//! Which words of an expression PostgreSQL prints in upper case: its `pg_get_expr` writes what is
//! grammar so, and names, functions and types as they are.
//!
//! Deliberately not here: which words may be names (`names.rs`).

use crate::definition::Role;

/// Words that are never an unquoted column or function.
const RESERVED: [&str; 23] = [
    "all",
    "and",
    "any",
    "array",
    "both",
    "case",
    "collate",
    "distinct",
    "else",
    "end",
    "for",
    "from",
    "in",
    "is",
    "leading",
    "not",
    "null",
    "or",
    "placing",
    "symmetric",
    "then",
    "trailing",
    "when",
];

/// Words that are grammar before a parenthesis, and a column's name elsewhere.
const CALLED: [&str; 11] = [
    "coalesce",
    "extract",
    "greatest",
    "least",
    "normalize",
    "nullif",
    "overlay",
    "position",
    "row",
    "substring",
    "trim",
];

/// What `IS` and `IS NOT` ask for.
const ASKED: [&str; 3] = ["true", "false", "unknown"];

/// What the word at a place is. The words are in lower case where they are not quoted.
pub(super) fn role(words: &[String], at: usize) -> Role {
    let word = words[at].as_str();
    let near = |steps: isize| {
        at.checked_add_signed(steps).and_then(|at| words.get(at)).map_or("", String::as_str)
    };
    let zone = |first: isize| [0, 1, 2].map(|n| near(first + n)) == ["at", "time", "zone"];
    let asked = near(-1) == "is" || [near(-2), near(-1)] == ["is", "not"];
    let keyword = RESERVED.contains(&word)
        || (ASKED.contains(&word) && asked)
        || [0, -1, -2].into_iter().any(zone);
    match word {
        _ if keyword => Role::Keyword,
        _ if near(1) == "(" && CALLED.contains(&word) => Role::Call,
        _ => Role::Name,
    }
}
