//! What sort of statement a text is.

use super::Ddl;
use super::cursor::{Cursor, Grammar, Unread};
use crate::split::lex::Sort;
use kilter_schema::Dialect;

/// First words of statements that read or write rows, or keep house among them.
const DATA: &[&str] = &[
    "INSERT",
    "UPDATE",
    "DELETE",
    "SELECT",
    "WITH",
    "TRUNCATE",
    "MERGE",
    "REPLACE",
    "VALUES",
    "COPY",
    "LOAD",
    "HANDLER",
    "EXPLAIN",
    "ANALYZE",
    "ANALYSE",
    "VACUUM",
    "REINDEX",
    "OPTIMIZE",
    "REPAIR",
    "CHECK",
    "CHECKSUM",
    "CLUSTER",
    "REFRESH",
    "CHECKPOINT",
    "FETCH",
    "MOVE",
    "DECLARE",
    "CLOSE",
    "TABLE",
    "NOTIFY",
    "FLUSH",
    "CACHE",
    "PURGE",
];

/// First words of statements that change the session.
const SESSION: &[&str] = &[
    "SET",
    "RESET",
    "USE",
    "PRAGMA",
    "SHOW",
    "DESCRIBE",
    "DESC",
    "DISCARD",
    "ATTACH",
    "DETACH",
    "LISTEN",
    "UNLISTEN",
    "LOCK",
    "UNLOCK",
    "KILL",
    "HELP",
    "DEALLOCATE",
];

/// First words of statements that begin or end a transaction.
const TRANSACTION: &[&str] =
    &["BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "START", "END", "ABORT", "XA"];

/// First words of statements about rights, labels and other things that no schema holds.
const BESIDE: &[&str] = &["GRANT", "REVOKE", "SECURITY", "REASSIGN", "INSTALL", "UNINSTALL"];

/// First words of statements whose effect cannot be known from their text.
const UNKNOWABLE: &[&str] = &["DO", "CALL", "EXECUTE", "PREPARE", "SIGNAL", "IMPORT"];

/// Reads one statement of a dialect. Never fails: what cannot be read is [`Ddl::Opaque`].
pub fn read(dialect: Dialect, text: &str) -> Ddl {
    let grammar = match dialect {
        Dialect::Sqlite => &crate::sqlite::GRAMMAR,
        Dialect::Postgres => &crate::postgres::GRAMMAR,
        Dialect::Mysql => &crate::mysql::GRAMMAR,
    };
    read_with(grammar, text)
}

/// Reads one statement by the rules of a grammar.
pub(crate) fn read_with(grammar: &Grammar, text: &str) -> Ddl {
    let mut cursor = Cursor::new(text, grammar);
    let shown = cursor.first_words();
    statement(&mut cursor)
        .unwrap_or_else(|Unread(_)| Ddl::Opaque { reason: format!("could not be read: `{shown}`") })
}

fn statement(c: &mut Cursor<'_>) -> Result<Ddl, Unread> {
    let shown = c.first_words();
    if c.at_end() {
        return Ok(Ddl::Session);
    }
    if c.eat("CREATE") {
        return c.create();
    }
    if c.eat("ALTER") {
        return c.alter();
    }
    if c.eat("DROP") {
        return c.drop();
    }
    if c.eat("COMMENT ON") {
        return c.comment_on();
    }
    if c.is(Dialect::Mysql) && c.eat("RENAME") {
        return rename(c);
    }
    if c.word_in(0, UNKNOWABLE) || c.sees_all("BEGIN NOT ATOMIC") {
        return Ok(unknowable(c, &shown));
    }
    if c.is(Dialect::Postgres) && c.word_in(0, &["SET", "SELECT", "WITH"]) {
        return Ok(postgres_opaque(c, &shown).unwrap_or(if c.sees("SET") {
            Ddl::Session
        } else {
            Ddl::Data
        }));
    }
    let sorts = [
        (TRANSACTION, Ddl::Transaction),
        (DATA, Ddl::Data),
        (SESSION, Ddl::Session),
        (BESIDE, Ddl::Beside),
    ];
    for (words, ddl) in sorts {
        if c.word_in(0, words) {
            return Ok(ddl);
        }
    }
    if c.sees_mark('(') && c.word_in(1, &["SELECT", "WITH", "VALUES"]) {
        return Ok(Ddl::Data);
    }
    Err(c.unread("a statement"))
}

fn unknowable(c: &Cursor<'_>, shown: &str) -> Ddl {
    match c.dialect() {
        // MySQL's DO evaluates expressions and gives no result.
        Dialect::Mysql if c.sees("DO") => Ddl::Data,
        _ if c.sees_all("PREPARE TRANSACTION") => Ddl::Transaction,
        // It only keeps a statement for later.
        _ if c.sees("PREPARE") => Ddl::Session,
        _ => Ddl::Opaque { reason: format!("runs code that its text does not show: `{shown}`") },
    }
}

/// Statements that look harmless and are not: `SELECT … INTO table`, and a search path that
/// changes what names without a schema mean.
fn postgres_opaque(c: &mut Cursor<'_>, shown: &str) -> Option<Ddl> {
    let start = c.place();
    let set = c.eat("SET");
    if set {
        c.eat_any(&["LOCAL", "SESSION"]);
        if !c.eat("SEARCH_PATH") {
            c.back_to(start);
            return None;
        }
        c.skip();
        let path = c.between(c.place(), usize::MAX).to_ascii_lowercase();
        c.back_to(start);
        let harmless = path
            .split(',')
            .map(|p| p.trim().trim_matches(['\'', '"']))
            .all(|p| matches!(p, "" | "$user" | "public" | "pg_catalog" | "default"));
        let reason = format!("changes which schema names without one mean: `{shown}`");
        return (!harmless).then_some(Ddl::Opaque { reason });
    }
    let mut depth = 0_usize;
    let mut into = false;
    while !c.at_end() {
        match c.sort(0) {
            Some(Sort::Mark('(')) => depth += 1,
            Some(Sort::Mark(')')) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && c.word_in(0, &["INSERT", "MERGE", "UPDATE", "DELETE"]) {
            break;
        }
        into |= depth == 0 && c.sees("INTO");
        c.skip();
    }
    c.back_to(start);
    let reason = format!("creates a table from a query: `{shown}`");
    into.then_some(Ddl::Opaque { reason })
}

fn rename(c: &mut Cursor<'_>) -> Result<Ddl, Unread> {
    if c.eat("USER") {
        return Ok(Ddl::Beside);
    }
    if !c.eat_any(&["TABLE", "TABLES"]) {
        return Err(c.unread("TABLE"));
    }
    c.eat("IF EXISTS");
    let mut renames = Vec::new();
    loop {
        let from = c.object_name()?;
        c.expect("TO")?;
        renames.push((from, c.object_name()?));
        if !c.eat_mark(',') {
            break;
        }
    }
    c.expect_end()?;
    Ok(Ddl::RenameTables(renames))
}
