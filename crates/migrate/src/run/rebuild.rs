//! Watching over SQLite table rebuilds, so that none loses rows.
//!
//! Dropping a table while foreign keys are enforced deletes the rows of its children
//! (`ON DELETE CASCADE`), and `foreign_key_check` then finds nothing wrong. The switch has no
//! effect inside a transaction, so it is thrown before one begins; the rows of the table and of
//! every table that refers to it are counted before and after
//! (<https://www.sqlite.org/lang_altertable.html#otheralter>).

use super::Runner;
use super::errors::Stop;
use super::task::{Flow, Trouble};
use crate::codes;
use crate::report::Exit;
use crate::script::{Script, Step};
use kilter_diag::Diagnostic;
use kilter_dialect::{DbError, DbErrorKind, Row, Value};
use kilter_schema::ObjectPath;
use kilter_schema::names::bare;

/// A table being rebuilt, and how many rows there were before.
pub(super) struct Watch {
    table: String,
    counts: Vec<(String, i64)>,
    sequence: Option<i64>,
    /// Columns, indexes and triggers of the table that no migration made.
    strangers: Vec<ObjectPath>,
}

impl Watch {
    /// Whether a step is the one that ends the rebuild: it gives the table its name.
    pub fn ends_with(&self, step: &Step) -> bool {
        gives_name(&step.statement.text, &self.table)
    }
}

impl Runner<'_, '_> {
    /// Switches foreign keys off for a script that rebuilds tables. Call it before the
    /// transaction. Gives what they were.
    pub(super) fn foreign_keys_off(&mut self, script: &Script) -> Result<Option<i64>, Stop> {
        if script.rebuilds.is_empty() {
            return Ok(None);
        }
        let before = self.number("PRAGMA foreign_keys")?;
        self.session.execute("PRAGMA foreign_keys = OFF")?;
        Ok(Some(before))
    }

    /// Switches foreign keys back to what they were.
    pub(super) fn foreign_keys_back(
        &mut self,
        before: Option<i64>,
        outcome: &Result<Flow, Trouble>,
    ) -> Result<(), Stop> {
        let lost = match outcome {
            Err(Trouble::Step(_, e) | Trouble::Commit(e)) => e.kind == DbErrorKind::Lost,
            _ => false,
        };
        if before.is_some_and(|b| b != 0) && !lost {
            let back = self.session.execute("PRAGMA foreign_keys = ON");
            // After a failure, that failure is the one to report.
            if outcome.is_ok() {
                back?;
            }
        }
        Ok(())
    }

    /// The rows that break a foreign key before the script runs. Call it inside the transaction.
    pub(super) fn before_rebuilds(&mut self, script: &Script) -> Result<usize, Stop> {
        if script.rebuilds.is_empty() {
            return Ok(0);
        }
        if self.number("PRAGMA foreign_keys")? != 0 {
            return Err(loss(
                "foreign keys could not be switched off for the rebuild".to_owned(),
                "with them on, the rebuild would delete the rows of referring tables".to_owned(),
            ));
        }
        Ok(self.session.query("PRAGMA foreign_key_check", &[])?.len())
    }

    /// Verifies at the end of the script that the database is as sound as before.
    pub(super) fn after_rebuilds(&mut self, script: &Script, before: usize) -> Result<(), Stop> {
        if script.rebuilds.is_empty() {
            return Ok(());
        }
        let broken = self.session.query("PRAGMA foreign_key_check", &[])?;
        if broken.len() > before {
            let row = &broken[0];
            return Err(loss(
                format!("the rebuild would leave {} rows without their parents", broken.len()),
                format!(
                    "for example in {}, which refers to {}",
                    row.text("table"),
                    row.text("parent")
                ),
            ));
        }
        for table in &script.rebuilds {
            let sql = format!("PRAGMA integrity_check({})", self.engine.literal(&bare(table)));
            let rows = self.session.query(&sql, &[])?;
            let said = rows.first().map(|r| r.at(0).clone());
            if said.as_ref().and_then(Value::as_str) != Some("ok") {
                let said = rows.first().map(first_text).unwrap_or_default();
                return Err(loss(format!("{table} would not be sound after its rebuild"), said));
            }
        }
        Ok(())
    }

    /// Begins to watch a table that is going to be rebuilt.
    pub(super) fn watch(&mut self, table: &str) -> Result<Watch, Stop> {
        let schema = self.schema()?;
        let refers = |t: &&std::sync::Arc<kilter_schema::Table>| {
            let to = |f: &kilter_schema::ForeignKey| f.ref_table.eq_ignore_ascii_case(table);
            t.name.eq_ignore_ascii_case(table) || t.foreign_keys.iter().any(to)
        };
        let names: Vec<String> =
            schema.tables.values().filter(refers).map(|t| t.name.clone()).collect();
        let mut counts = Vec::new();
        for name in names {
            let rows = self.count(&name)?;
            counts.push((name, rows));
        }
        let sequence = self.sequence(table)?;
        let strangers = self.strangers(table)?;
        Ok(Watch { table: table.to_owned(), counts, sequence, strangers })
    }

    /// What a table has that no migration made: a rebuild, written from the migrations, would lose
    /// it without a word.
    fn strangers(&mut self, table: &str) -> Result<Vec<ObjectPath>, Stop> {
        let origins = crate::replay::replay(self.directory, None).origins;
        let schema = self.schema()?;
        let name = schema.tables.keys().find(|t| t.eq_ignore_ascii_case(table));
        let Some(live) = name.and_then(|name| schema.table(name)) else { return Ok(vec![]) };
        let columns =
            live.columns.iter().map(|c| ObjectPath::Column(live.name.clone(), c.name.clone()));
        let indexes =
            live.indexes.iter().map(|i| ObjectPath::Index(live.name.clone(), i.name.clone()));
        let on_table = |text: &str| {
            let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
            words.into_iter().any(|w| w.eq_ignore_ascii_case(table))
        };
        let triggers = schema.opaque.iter().filter(|(_, text)| on_table(text));
        let triggers = triggers.filter_map(|(key, _)| key.strip_prefix("trigger "));
        let triggers = triggers.map(|n| ObjectPath::Opaque("trigger".to_owned(), n.to_owned()));
        // A table that the migrations did not make is not theirs to account for.
        if origins.get(&ObjectPath::Table(live.name.clone())).is_none() {
            return Ok(vec![]);
        }
        let all = columns.chain(indexes).chain(triggers);
        Ok(all.filter(|path| origins.get(path).is_none()).collect())
    }

    /// Verifies that a rebuild has kept every row and everything that no migration made, and that
    /// its counter goes on where it was.
    pub(super) fn verify(&mut self, watch: &Watch) -> Result<(), Stop> {
        let now = self.engine.inspect(self.session)?;
        let there = |path: &ObjectPath| match path {
            ObjectPath::Column(t, c) => now.column(t, c).is_some(),
            ObjectPath::Index(t, i) => now.table(t).is_some_and(|t| t.index(i).is_some()),
            ObjectPath::Opaque(sort, name) => now.opaque.contains_key(&format!("{sort} {name}")),
            _ => true,
        };
        if let Some(lost) = watch.strangers.iter().find(|path| !there(path)) {
            return Err(loss(
                format!("rebuilding {} would drop {lost}", watch.table),
                "no migration made it: somebody did by hand, and `kilter drift` shows it"
                    .to_owned(),
            ));
        }
        for (name, before) in &watch.counts {
            let after = self.count(name)?;
            if after == *before {
                continue;
            }
            let (what, table) = if after < *before {
                (format!("would have deleted {} rows of", before - after), name)
            } else {
                (format!("would have added {} rows to", after - before), name)
            };
            return Err(loss(
                format!("rebuilding {} {what} {table}", watch.table),
                format!("{table} had {before} rows before and {after} after"),
            ));
        }
        // AUTOINCREMENT promises never to use a number again, also not those of deleted rows.
        if let Some(before) = watch.sequence
            && self.sequence(&watch.table)?.is_some_and(|after| after < before)
        {
            let sql = "UPDATE main.sqlite_sequence SET seq = ?1 WHERE lower(name) = lower(?2)";
            let params = [Value::Int(before), Value::from(&*bare(&watch.table))];
            self.session.query(sql, &params)?;
        }
        Ok(())
    }

    fn count(&mut self, table: &str) -> Result<i64, DbError> {
        let sql = format!("SELECT count(*) FROM {}", self.engine.quote_table(table));
        self.number(&sql)
    }

    fn sequence(&mut self, table: &str) -> Result<Option<i64>, DbError> {
        let there = "SELECT count(*) FROM main.sqlite_master WHERE name = 'sqlite_sequence'";
        if self.number(there)? == 0 {
            return Ok(None);
        }
        let sql = "SELECT seq FROM main.sqlite_sequence WHERE lower(name) = lower(?1)";
        let rows = self.session.query(sql, &[Value::from(&*bare(table))])?;
        Ok(rows.first().and_then(|r| r.at(0).as_int()))
    }

    fn number(&mut self, sql: &str) -> Result<i64, DbError> {
        let rows = self.session.query(sql, &[])?;
        Ok(rows.first().and_then(|r| r.at(0).as_int()).unwrap_or(0))
    }
}

/// Whether a statement is `ALTER TABLE … RENAME TO` the name, which may hold blanks and quotes.
fn gives_name(sql: &str, name: &str) -> bool {
    let text = sql.trim_end_matches(|c: char| c == ';' || c.is_whitespace()).to_lowercase();
    let name = bare(name).to_lowercase();
    let spelled = [
        format!("\"{}\"", name.replace('"', "\"\"")),
        format!("`{}`", name.replace('`', "``")),
        format!("'{}'", name.replace('\'', "''")),
        format!("[{name}]"),
        format!(" {name}"),
    ];
    let Some(before) = spelled.iter().find_map(|end| text.strip_suffix(end.as_str())) else {
        return false;
    };
    let words: Vec<&str> = before.split_whitespace().collect();
    matches!(words[..], ["alter", "table", .., "rename", "to"])
}

fn first_text(row: &Row) -> String {
    row.at(0).as_str().unwrap_or_default().to_owned()
}

fn loss(what: String, how: String) -> Stop {
    Stop::new(
        Exit::Failed,
        Diagnostic::error(codes::REBUILD_LOSS, what)
            .note(how)
            .state("the migration was rolled back; the tables are as before")
            .help("copy all rows in the rebuild, and change rows in a migration of its own")
            .command("kilter status"),
    )
}

#[cfg(test)]
mod tests {
    use super::gives_name;

    #[test]
    fn the_end_of_a_rebuild_is_known_by_the_name_it_gives() {
        for (sql, name) in [
            ("ALTER TABLE kilter_new_t RENAME TO t", "t"),
            ("alter  table \"kilter_new_with space\"\nrename to \"with space\";", "with space"),
            ("ALTER TABLE x RENAME TO `T`", "t"),
            ("ALTER TABLE x RENAME TO [a b]", "a b"),
            ("ALTER TABLE x RENAME TO \"q\"\"u'q\"", "q\"u'q"),
        ] {
            assert!(gives_name(sql, name), "{sql}");
        }
        for sql in [
            "ALTER TABLE t RENAME TO other",
            "ALTER TABLE t RENAME a TO t",
            "ALTER TABLE x RENAME TO \"not t\"",
            "ALTER TABLE x RENAME TO not_t",
            "DROP TABLE t",
        ] {
            assert!(!gives_name(sql, "t"), "{sql}");
        }
    }
}
