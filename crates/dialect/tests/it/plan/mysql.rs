//! On MySQL and MariaDB.

use super::cases::{read, try_all};
use kilter_dialect::Pace;

/// Plans as on MariaDB 10.11, where the server's own collation is another one.
fn with_usual_collation(plans: &str, server: &kilter_testing::TestServer) -> String {
    let database = server.database("collation");
    let rows = database.session().query("SELECT @@collation_database AS own", &[]);
    plans.replace(&rows.expect("a setting")[0].text("own"), "utf8mb4_general_ci")
}

#[test]
fn plans_lead_where_they_should() {
    let Some(server) = kilter_testing::mysql_family() else { return };
    let cases = read(include_str!("mysql.md"));
    let plans = try_all(&cases, Pace::Short, &|| server.database("plan"));
    insta::assert_snapshot!("mysql", with_usual_collation(&plans, server));
}

#[test]
fn renames_keep_what_they_rename() {
    let Some(server) = kilter_testing::mysql_family() else { return };
    let cases = read(include_str!("mysql_renames.md"));
    let plans = try_all(&cases, Pace::Online, &|| server.database("rename"));
    insta::assert_snapshot!("mysql_renames", with_usual_collation(&plans, server));
}

#[test]
fn plans_for_tables_in_use_lead_there_too() {
    let Some(server) = kilter_testing::mysql_family() else { return };
    let cases = read(include_str!("mysql_online.md"));
    let plans = try_all(&cases, Pace::Online, &|| server.database("online"));
    insta::assert_snapshot!("mysql_online", with_usual_collation(&plans, server));
}
