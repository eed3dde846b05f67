//! On SQLite.

use super::cases::{read, try_all};

#[test]
fn plans_lead_where_they_should() {
    let cases = read(include_str!("sqlite.md"));
    insta::assert_snapshot!("sqlite", try_all(&cases, &kilter_testing::sqlite_memory));
}
