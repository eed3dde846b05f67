//! On MySQL and MariaDB.

use super::cases::{read, try_all};

#[test]
fn plans_lead_where_they_should() {
    let Some(server) = kilter_testing::mariadb() else { return };
    let cases = read(include_str!("mysql.md"));
    insta::assert_snapshot!("mysql", try_all(&cases, &|| server.database("plan")));
}
