//! On MySQL and MariaDB.

use super::cases::{read, try_all};
use kilter_dialect::Pace;

#[test]
fn plans_lead_where_they_should() {
    let Some(server) = kilter_testing::mysql_family() else { return };
    let cases = read(include_str!("mysql.md"));
    insta::assert_snapshot!("mysql", try_all(&cases, Pace::Short, &|| server.database("plan")));
}

#[test]
fn renames_keep_what_they_rename() {
    let Some(server) = kilter_testing::mysql_family() else { return };
    let cases = read(include_str!("mysql_renames.md"));
    let plans = try_all(&cases, Pace::Online, &|| server.database("rename"));
    insta::assert_snapshot!("mysql_renames", plans);
}

#[test]
fn plans_for_tables_in_use_lead_there_too() {
    let Some(server) = kilter_testing::mysql_family() else { return };
    let cases = read(include_str!("mysql_online.md"));
    let plans = try_all(&cases, Pace::Online, &|| server.database("online"));
    insta::assert_snapshot!("mysql_online", plans);
}
