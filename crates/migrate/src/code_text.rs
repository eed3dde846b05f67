//! What a migration in Rust does to the schema, read from its text: the statements that it hands to
//! `execute` as plain texts.
//!
//! Work with entities and `backfill` change rows. What cannot be read so is said, and `verify` holds
//! the answer against a real run. Deliberately not here: what the statements mean.

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree as T};
use std::collections::{BTreeMap, BTreeSet};

/// How deep parentheses, braces and calls are followed: deeper than anybody writes.
const DEPTH: usize = 200;

/// The statements of `up` in order, or why they cannot be told.
pub(crate) fn statements(text: &str) -> Result<Vec<String>, String> {
    let tokens: TokenStream = text.parse().map_err(|e| format!("it is not valid Rust: {e}"))?;
    let tokens: Vec<T> = tokens.into_iter().collect();
    let functions = functions(&tokens);
    let up = up(&tokens).ok_or("no `Migration::new(…)` names a function of the file")?;
    let body = functions.get(&up).ok_or_else(|| format!("`{up}` is not a function of the file"))?;
    let seen = BTreeSet::from([up]);
    let mut reader = Reader { functions: &functions, seen, depth: 0, out: Vec::new() };
    reader.read(body)?;
    Ok(reader.out)
}

/// The bodies of the functions of a file.
fn functions(tokens: &[T]) -> BTreeMap<String, Group> {
    let mut out = BTreeMap::new();
    for (at, pair) in tokens.windows(2).enumerate() {
        let [T::Ident(word), T::Ident(name)] = pair else { continue };
        let body = tokens[at..].iter().find_map(braces);
        if let (true, Some(body)) = (*word == "fn", body) {
            out.insert(name.to_string(), body.clone());
        }
    }
    out
}

fn braces(token: &T) -> Option<&Group> {
    match token {
        T::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
        _ => None,
    }
}

/// The function that `Migration::new` is given.
fn up(tokens: &[T]) -> Option<String> {
    let mut words = tokens.windows(5).filter_map(|window| match window {
        [T::Ident(ty), T::Punct(_), T::Punct(_), T::Ident(new), T::Group(given)]
            if *ty == "Migration" && *new == "new" =>
        {
            given.stream().into_iter().next()
        }
        _ => None,
    });
    words.next().map(|first| first.to_string())
}

struct Reader<'f> {
    functions: &'f BTreeMap<String, Group>,
    seen: BTreeSet<String>,
    depth: usize,
    out: Vec<String>,
}

impl Reader<'_> {
    fn read(&mut self, group: &Group) -> Result<(), String> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err("it is nested too deep".into());
        }
        let tokens: Vec<T> = group.stream().into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            match (token, tokens.get(at + 1)) {
                (T::Ident(name), Some(T::Group(given))) => {
                    self.call(&name.to_string(), given)?;
                }
                (T::Ident(name), _) => known(&name.to_string())?,
                (T::Group(inner), _) => self.read(inner)?,
                _ => {}
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn call(&mut self, name: &str, given: &Group) -> Result<(), String> {
        known(name)?;
        if ["execute", "execute_unprepared"].contains(&name) {
            let text = sole_text(given)
                .ok_or_else(|| format!("what it gives to `{name}` is not a plain text"))?;
            self.out.push(text);
        } else if let Some(body) = self.functions.get(name)
            && self.seen.insert(name.to_owned())
        {
            self.read(body)?;
        }
        Ok(())
    }
}

/// Refuses names that make statements in ways that are not read.
fn known(name: &str) -> Result<(), String> {
    match name {
        "dialect" | "Dialect" => Err("what it does depends on the database".into()),
        "Schema" | "SchemaManager" | "execute_raw" => Err(format!("it uses `{name}`")),
        _ => Ok(()),
    }
}

/// The text of a call's only argument.
fn sole_text(given: &Group) -> Option<String> {
    let tokens: Vec<T> = given.stream().into_iter().collect();
    match &tokens[..] {
        [T::Literal(literal)] => text_of(literal),
        [T::Literal(literal), T::Punct(comma)] if comma.as_char() == ',' => text_of(literal),
        _ => None,
    }
}

/// The value of a string literal.
fn text_of(literal: &Literal) -> Option<String> {
    let written = literal.to_string();
    if let Some(raw) = written.strip_prefix('r') {
        let raw = raw.trim_matches('#');
        return raw.strip_prefix('"')?.strip_suffix('"').map(str::to_owned);
    }
    let inner = written.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::new();
    let mut rest = inner.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match rest.next()? {
            'n' => out.push('\n'),
            't' => out.push('\t'),
            'r' => out.push('\r'),
            c @ ('\\' | '"' | '\'') => out.push(c),
            '\n' => rest = rest.as_str().trim_start().chars(),
            // Numbers of characters stand in no statement that anybody writes.
            _ => return None,
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(body: &str) -> Result<Vec<String>, String> {
        statements(&format!(
            "pub const MIGRATION: Migration = Migration::new(up).down(down);\n\
             fn up(db: &mut Context) -> MigrationResult {{ {body} Ok(()) }}\n\
             fn down(db: &mut Context) -> MigrationResult {{ db.execute(\"DROP TABLE a\")?; Ok(()) }}\n\
             fn more(db: &mut Context) -> MigrationResult {{ db.execute(\"CREATE TABLE b (c int)\") }}"
        ))
    }

    #[test]
    fn texts_given_to_execute_are_its_statements() {
        let body = r##"
            if db.has_column("a", "b")? { return Ok(()); }
            // db.execute("DROP TABLE no");
            db.execute("ALTER TABLE a \
                ADD COLUMN b text DEFAULT 'it''s'")?;
            more(db)?;
            db.execute(r#"CREATE INDEX "i" ON a (b)"#,)?;
            db.backfill("a", "UPDATE a SET b = ''")?;
        "##;
        let expected = [
            "ALTER TABLE a ADD COLUMN b text DEFAULT 'it''s'",
            "CREATE TABLE b (c int)",
            "CREATE INDEX \"i\" ON a (b)",
        ];
        assert_eq!(of(body).expect("statements"), expected);
    }

    #[test]
    fn what_changes_rows_alone_has_none() {
        let body =
            "connect(db).entity::<a::Entity>().run(async |db| a::Entity::find().all(db).await)?;";
        assert_eq!(of(body), Ok(Vec::new()));
    }

    #[test]
    fn what_cannot_be_told_says_why() {
        for (body, why) in [
            ("db.execute(&format!(\"DROP TABLE {t}\"))?;", "not a plain text"),
            ("db.execute(SQL)?;", "not a plain text"),
            (
                "match db.dialect() { _ => db.execute(\"DROP TABLE a\")? };",
                "depends on the database",
            ),
            ("Schema::new(b).create_table_from_entity(e);", "`Schema`"),
        ] {
            let said = of(body).expect_err(body);
            assert!(said.contains(why), "{said}");
        }
        let deep = of(&format!("{}{}", "(".repeat(20_000), ")".repeat(20_000)));
        assert_eq!(deep, Err("it is nested too deep".to_owned()));
        assert!(statements("fn up( {").is_err());
        assert!(statements("fn up() {}").is_err());
        assert!(statements("const M: Migration = Migration::new(crate::up);").is_err());
    }
}
