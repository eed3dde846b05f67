//! Reading a live database from `information_schema`, for the database the session is in.
//!
//! The two servers differ in what they show: MariaDB gives defaults as SQL text, MySQL gives their
//! value and says in `EXTRA` when it is an expression. `information_schema` leaves out what the
//! user has no rights to; [`privileges`] finds that out, so that a constraint which is not shown
//! is not taken for one that does not exist.

mod columns;
mod constraints;
mod opaque;
mod privileges;
mod shown;

use super::type_names::DEFAULT_COLLATIONS;
use crate::inspect::{HISTORY_SQL, hidden, table};
use crate::{DbError, Session};
use kilter_schema::names::part;
use kilter_schema::{Dialect, Schema};
use std::sync::Arc;

pub(super) fn inspect(session: &mut dyn Session) -> Result<Schema, DbError> {
    let flavor = session.server().flavor;
    let mut schema = Schema::new(Dialect::Mysql);
    schema.server.flavor = Some(flavor);
    tables(session, &mut schema)?;
    privileges::check(session, &mut schema)?;
    columns::read(session, flavor, &mut schema)?;
    constraints::indexes(session, flavor, &mut schema)?;
    constraints::foreign_keys(session, &mut schema)?;
    constraints::checks(session, flavor, &mut schema)?;
    opaque::read(session, &mut schema)?;
    Ok(super::canonical::canonical(schema))
}

/// The tables, and the collations that the server gives to character sets.
fn tables(session: &mut dyn Session, schema: &mut Schema) -> Result<(), DbError> {
    let charsets: Vec<String> =
        DEFAULT_COLLATIONS.iter().map(|(name, _)| format!("'{name}'")).collect();
    let charsets = charsets.join(", ");
    let sql = format!(
        "SELECT DATABASE() AS here, \
           (SELECT GROUP_CONCAT(character_set_name, '=', default_collate_name) \
            FROM information_schema.character_sets \
            WHERE character_set_name IN ({charsets})) AS collations, \
           t.table_name AS name, t.table_comment AS comment, \
           t.engine AS engine, t.table_collation AS collation, t.create_options AS options, \
           t.table_type = 'SYSTEM VERSIONED' AS versioned \
         FROM (SELECT 1) one LEFT JOIN information_schema.tables t \
           ON t.table_schema = DATABASE() \
           AND t.table_type IN ('BASE TABLE', 'SYSTEM VERSIONED') \
           AND t.table_name NOT IN {HISTORY_SQL} \
         ORDER BY t.table_name"
    );
    for row in session.query(&sql, &[])? {
        if row.opt_text("here").is_none() {
            return Err(hidden("any database: the URL names none", "a database in its URL"));
        }
        if schema.server.collations.is_empty() {
            let collations = row.text("collations");
            let pairs = collations.split(',').filter_map(|pair| pair.split_once('='));
            let owned = pairs.map(|(name, collation)| (name.to_owned(), collation.to_owned()));
            schema.server.collations = Arc::new(owned.collect());
        }
        if let Some(name) = row.opt_text("name") {
            let table = table(schema, &part(&name));
            table.comment = row.opt_text("comment");
            table.options.engine = row.opt_text("engine");
            let collation = row.opt_text("collation");
            table.options.charset =
                collation.as_ref().and_then(|c| c.split('_').next()).map(str::to_owned);
            table.options.collation = collation;
            // What the server chose by itself is not said here.
            let options = row.text("options").to_ascii_lowercase();
            let mut words = options.split_ascii_whitespace();
            table.options.row_format =
                words.find_map(|w| w.strip_prefix("row_format=")).map(str::to_owned);
            table.options.system_versioned = row.get("versioned").as_bool() == Some(true);
        }
    }
    Ok(())
}
