//! Whether this user is shown everything.
//!
//! MariaDB leaves foreign keys out of `information_schema` for users who may only SELECT, and both
//! servers leave out triggers without the TRIGGER privilege
//! (<https://mariadb.com/kb/en/information-schema-tables/>,
//! <https://dev.mysql.com/doc/refman/8.0/en/information-schema-introduction.html>).

use crate::inspect::hidden;
use crate::{DbError, Session};
use kilter_schema::Schema;
use kilter_schema::names::part;
use std::collections::BTreeSet;

/// Checks that constraints are shown, which is an error when not, and that triggers are, which is
/// noted in [`Schema::unread`].
pub(super) fn check(session: &mut dyn Session, schema: &mut Schema) -> Result<(), DbError> {
    // A grantee is 'user'@'host'; a role is shown with and without quotes and host.
    let mine = "(grantee = (SELECT CONCAT('''', SUBSTRING_INDEX(CURRENT_USER(), '@', 1), '''@''', \
        SUBSTRING_INDEX(CURRENT_USER(), '@', -1), '''')) \
        OR EXISTS (SELECT 1 FROM information_schema.enabled_roles r \
          WHERE r.role_name IS NOT NULL AND (grantee = r.role_name \
            OR grantee LIKE CONCAT('''', r.role_name, '''@%'))))";
    let sql = format!(
        "SELECT '' AS name, privilege_type AS privilege \
           FROM information_schema.user_privileges WHERE {mine} \
         UNION SELECT '', privilege_type FROM information_schema.schema_privileges \
           WHERE DATABASE() LIKE table_schema AND {mine} \
         UNION SELECT table_name, privilege_type FROM information_schema.table_privileges \
           WHERE table_schema = DATABASE() AND {mine}"
    );
    let mut seen = BTreeSet::new();
    let mut triggers = BTreeSet::new();
    for row in session.query(&sql, &[])? {
        match row.text("privilege").as_str() {
            "INSERT" | "UPDATE" | "DELETE" | "CREATE" | "DROP" | "REFERENCES" | "INDEX"
            | "ALTER" => {
                seen.insert(part(&row.text("name")).into_owned());
            }
            "TRIGGER" => {
                seen.insert(part(&row.text("name")).into_owned());
                triggers.insert(part(&row.text("name")).into_owned());
            }
            _ => {}
        }
    }
    let without = |shown: &BTreeSet<String>| {
        let all = shown.contains("");
        schema.tables.keys().find(|t| !all && !shown.contains(*t)).cloned()
    };
    if let Some(table) = without(&seen) {
        return Err(hidden(
            format_args!("the foreign keys of {table}"),
            "REFERENCES on the database",
        ));
    }
    if let Some(table) = without(&triggers) {
        schema.unread.push(format!(
            "triggers of {table}: the database does not show them without the TRIGGER privilege"
        ));
    }
    Ok(())
}
