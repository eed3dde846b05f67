//! On PostgreSQL.

use super::cases::{read, try_all};

#[test]
fn plans_lead_where_they_should() {
    let Some(server) = kilter_testing::postgres() else { return };
    let cases = read(include_str!("postgres.md"));
    insta::assert_snapshot!("postgres", try_all(&cases, &|| server.database("plan")));
}
