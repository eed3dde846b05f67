//! A session that goes on where an extension of PostgreSQL cannot be had.
//!
//! The machine that tries migrations seldom has every extension of the one they are for. Without
//! this, nothing after `CREATE EXTENSION` could be tried at all. What it does instead is written
//! down, to be said. Deliberately not here: whether that is good enough.

use kilter_dialect::{DbError, DbErrorKind, Effect, Row, ServerInfo, Session, Value, engine};
use kilter_schema::{Dialect, Schema};
use std::collections::BTreeMap;

/// What could not be tried.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Untried {
    /// Extensions that cannot be made, and why.
    pub extensions: BTreeMap<String, String>,
    /// Types that are not there without them; a type over `text` stands in for each.
    pub types: Vec<String>,
    /// Statements that need something else of theirs, and what the server said.
    pub statements: Vec<(String, String)>,
}

/// In the names of what stands in for something else.
const STAND_IN: &str = "kilter_stand_in_";

/// A statement may need several types that are not there.
const ATTEMPTS: usize = 16;

impl Untried {
    /// Whether everything was tried.
    pub fn is_empty(&self) -> bool {
        self.extensions.is_empty()
    }

    /// Whether an object known by its definition stands in for something else.
    pub fn stands_in(&self, name: &str) -> bool {
        let last = name.rsplit([' ', '.']).next().unwrap_or_default().trim_matches('"');
        name.contains(STAND_IN)
            || self.types.iter().any(|t| t.rsplit('.').next().unwrap_or_default() == last)
    }

    /// Whether a column's type was tried as another.
    pub fn is_type(&self, ty: &str) -> bool {
        let bare = ty.split(['(', '[']).next().unwrap_or_default().trim().trim_matches('"');
        self.types.iter().any(|t| t == bare)
    }

    /// Whether a statement that was not tried names a table.
    pub fn concerns(&self, table: &str) -> bool {
        let name = table.rsplit('.').next().unwrap_or_default();
        let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
        self.statements.iter().any(|(sql, _)| sql.split(|c| !is_word(c)).any(|w| w == name))
    }

    /// A sentence for each.
    pub fn describe(&self) -> Vec<String> {
        let extensions = self.extensions.iter().map(|(name, why)| {
            format!("extension {name} cannot be made on the scratch database: {why}")
        });
        let types = self.types.iter().map(|name| {
            format!(
                "type {name} is not there without it: columns of it were tried as text, so what it \
                 does to values, defaults, checks and indexes was not"
            )
        });
        let statements =
            self.statements.iter().map(|(sql, why)| format!("`{}`: {why}", short(sql)));
        extensions.chain(types).chain(statements).collect()
    }
}

/// The first line of a statement, cut where it is long.
fn short(sql: &str) -> String {
    let line = sql.lines().map(str::trim).find(|l| !l.is_empty() && !l.starts_with("--"));
    let line = line.unwrap_or_default();
    match line.char_indices().nth(80) {
        Some((at, _)) => format!("{} …", &line[..at]),
        None => line.to_owned(),
    }
}

/// The session of a scratch database.
pub(super) struct Lenient {
    inner: Box<dyn Session>,
    untried: Untried,
}

impl Lenient {
    pub fn new(inner: Box<dyn Session>) -> Self {
        Self { inner, untried: Untried::default() }
    }

    pub fn untried(&self) -> &Untried {
        &self.untried
    }

    /// Runs a statement so that its failure does not end the transaction it stands in.
    fn attempt(&mut self, sql: &str) -> Result<u64, DbError> {
        // Outside a transaction this is refused, and there is nothing to protect.
        let inside = self.inner.execute("SAVEPOINT kilter_attempt").is_ok();
        let result = self.inner.execute(sql);
        if inside {
            let end = match &result {
                Ok(_) => "RELEASE SAVEPOINT kilter_attempt",
                Err(_) => "ROLLBACK TO SAVEPOINT kilter_attempt",
            };
            self.inner.execute(end)?;
        }
        result
    }

    fn create_extension(&mut self, name: &str, sql: &str) -> Result<u64, DbError> {
        let there = "SELECT 1 FROM pg_available_extensions WHERE name = $1";
        let known = !self.inner.query(there, &[name.into()])?.is_empty();
        let why = match known {
            false => "it is not installed on that server".to_owned(),
            true => match self.attempt(sql) {
                Err(e) if e.kind == DbErrorKind::Statement && !is(&e, &["42710"]) => e.message,
                result => return result,
            },
        };
        self.untried.extensions.insert(name.to_owned(), why);
        Ok(0)
    }

    /// Runs a statement that may need what a missing extension would have brought.
    fn without_extensions(&mut self, sql: &str) -> Result<u64, DbError> {
        let mut result = self.attempt(sql);
        for _ in 0..ATTEMPTS {
            let Err(error) = &result else { break };
            let stood_in = match missing_type(error) {
                Some(Missing::Type(name)) => self.stand_in(&name),
                Some(Missing::Modifier(name)) => self.stand_in_with_modifier(&name),
                None => false,
            };
            if !stood_in {
                break;
            }
            result = self.attempt(sql);
        }
        match result {
            Err(error) if self.is_for_lack(&error) => {
                let entry = (sql.to_owned(), error.message);
                if !self.untried.statements.contains(&entry) {
                    self.untried.statements.push(entry);
                }
                Ok(0)
            }
            result => result,
        }
    }

    /// Whether a statement failed for what is missing, or for what another one that was not tried
    /// would have made.
    fn is_for_lack(&self, error: &DbError) -> bool {
        // Undefined object (types, operator classes, access methods, extensions) and function.
        is(error, &["42704", "42883"])
            // Undefined table and column.
            || (!self.untried.statements.is_empty() && is(error, &["42P01", "42703"]))
    }

    fn stand_in(&mut self, name: &str) -> bool {
        let made = self.attempt(&format!("CREATE DOMAIN {} AS text", quoted(name))).is_ok();
        if made && !self.untried.types.iter().any(|t| t == name) {
            self.untried.types.push(name.to_owned());
        }
        made
    }

    /// A domain takes no modifier, as in `vector(3)`; a type of its own does.
    fn stand_in_with_modifier(&mut self, name: &str) -> bool {
        if !self.untried.types.iter().any(|t| t == name) {
            return false;
        }
        let ty = quoted(name);
        let bare = name.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        let (read, write) = (format!("{STAND_IN}{bare}_in"), format!("{STAND_IN}{bare}_out"));
        let steps = [
            format!("DROP DOMAIN {ty}"),
            format!("CREATE TYPE {ty}"),
            format!(
                "CREATE FUNCTION {read}(cstring) RETURNS {ty} LANGUAGE internal IMMUTABLE STRICT \
                 AS 'textin'"
            ),
            format!(
                "CREATE FUNCTION {write}({ty}) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT \
                 AS 'textout'"
            ),
            format!(
                "CREATE TYPE {ty} (INPUT = {read}, OUTPUT = {write}, LIKE = text, \
                 TYPMOD_IN = varchartypmodin, TYPMOD_OUT = varchartypmodout)"
            ),
        ];
        steps.iter().all(|sql| self.attempt(sql).is_ok())
    }
}

impl Session for Lenient {
    fn dialect(&self) -> Dialect {
        self.inner.dialect()
    }

    fn server(&self) -> &ServerInfo {
        self.inner.server()
    }

    fn execute(&mut self, sql: &str) -> Result<u64, DbError> {
        if self.dialect() != Dialect::Postgres {
            return self.inner.execute(sql);
        }
        match read(sql) {
            (Some(extension), _) => self.create_extension(&extension, sql),
            (None, beside) if beside || self.untried.is_empty() => self.inner.execute(sql),
            (None, _) => self.without_extensions(sql),
        }
    }

    fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Row>, DbError> {
        self.inner.query(sql, params)
    }
}

fn is(error: &DbError, codes: &[&str]) -> bool {
    error.code.as_deref().is_some_and(|code| codes.contains(&code))
}

/// What a statement lacks.
#[derive(Debug, PartialEq, Eq)]
enum Missing {
    Type(String),
    /// The type is there and takes no modifier.
    Modifier(String),
}

/// What the server's message says; scratch servers speak English or this finds nothing.
fn missing_type(error: &DbError) -> Option<Missing> {
    let quoted = |before: &str, after: &str| {
        let name = error.message.strip_prefix(before)?.strip_suffix(after)?;
        Some(name.trim_end_matches("[]").to_owned())
    };
    match error.code.as_deref()? {
        "42704" => quoted("type \"", "\" does not exist").map(Missing::Type),
        "42601" => quoted("type modifier is not allowed for type \"", "\"").map(Missing::Modifier),
        _ => None,
    }
}

/// A name as the server prints it, with or without a schema.
fn quoted(name: &str) -> String {
    let part = |part: &str| format!("\"{}\"", part.replace('"', "\"\""));
    name.split('.').map(part).collect::<Vec<_>>().join(".")
}

/// The extension that a statement makes, and whether the statement is about the session or a
/// transaction rather than the database.
fn read(sql: &str) -> (Option<String>, bool) {
    let mut made = Schema::new(Dialect::Postgres);
    let effect = engine(Dialect::Postgres).replay(&mut made, sql);
    let name = made.opaque.keys().find_map(|key| key.strip_prefix("extension "));
    (name.map(str::to_owned), matches!(effect, Effect::Session | Effect::Transaction))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extensions_are_found_in_statements() {
        let name = |sql: &str| read(sql).0;
        assert_eq!(name("CREATE EXTENSION PostGIS"), Some("postgis".into()));
        assert_eq!(
            name("-- ids\ncreate extension if not exists \"uuid-ossp\" with schema x"),
            Some("uuid-ossp".into())
        );
        assert_eq!(name("CREATE TABLE extension (id int)"), None);
        assert_eq!(name("CREATE EXTENSION"), None);
    }

    #[test]
    fn a_statement_that_was_not_tried_concerns_the_tables_it_names() {
        let untried = Untried {
            statements: vec![("CREATE INDEX i ON app.items USING hnsw (v)".into(), String::new())],
            types: vec!["vector".into()],
            ..Untried::default()
        };
        assert!(untried.concerns("items") && untried.concerns("app.items"));
        assert!(!untried.concerns("item"));
        assert!(untried.stands_in("domain vector") && !untried.stands_in("domain vectors"));
    }
}
