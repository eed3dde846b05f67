//! One form for the ways to type the same `CREATE` statement.
//!
//! Independent of the readers under test. Names lose quotes they do not need, key words are in
//! lower case, columns stand one a line in their order and constraints after them, sorted.

/// A piece of SQL.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    /// A bare word or a number.
    Word(String),
    /// A quoted name.
    Name(String),
    /// A string.
    Text(String),
    /// Anything else, one character.
    Sign(char),
}

/// The statement in one form.
pub fn normal(sql: &str) -> String {
    let tokens = tokens(sql);
    let is_table = matches!(tokens.get(1), Some(Token::Word(w)) if w.eq_ignore_ascii_case("table"));
    let open = tokens.iter().position(|t| *t == Token::Sign('('));
    match open {
        Some(open) if is_table => table(&tokens, open),
        _ => line(&tokens),
    }
}

fn table(tokens: &[Token], open: usize) -> String {
    let mut parts: Vec<Vec<Token>> = vec![Vec::new()];
    let mut depth = 0;
    let mut end = tokens.len();
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token {
            Token::Sign('(') => depth += 1,
            Token::Sign(')') => depth -= 1,
            _ => {}
        }
        match token {
            Token::Sign(')') if depth == 0 => {
                end = at;
                break;
            }
            Token::Sign('(') if at == open => {}
            Token::Sign(',') if depth == 1 => parts.push(Vec::new()),
            _ => parts.last_mut().into_iter().for_each(|p| p.push(token.clone())),
        }
    }
    let is_constraint = |part: &[Token]| {
        matches!(part.first(), Some(Token::Word(w)) if
            ["constraint", "primary", "foreign", "unique", "check"]
                .contains(&w.to_ascii_lowercase().as_str()))
    };
    let (mut constraints, mut columns): (Vec<_>, Vec<_>) =
        parts.into_iter().partition(|p| is_constraint(p));
    constraints.extend(columns.iter_mut().flat_map(set_apart));
    constraints.sort_by_key(|part| line(part));
    let columns: Vec<_> = columns.into_iter().map(column).collect();
    let mut out = line(&tokens[..open]);
    for part in columns.iter().chain(&constraints) {
        out.push_str("\n    ");
        out.push_str(&line(part));
    }
    let rest = line(tokens.get(end + 1..).unwrap_or_default());
    if !rest.is_empty() {
        out.push('\n');
        out.push_str(&rest);
    }
    out
}

/// A column: SQLite takes type names in any case, and `DEFAULT NULL` is what every column has.
fn column(mut part: Vec<Token>) -> Vec<Token> {
    for token in part.iter_mut().skip(1) {
        match token {
            Token::Word(word) if !is_key_word(word) => *word = word.to_ascii_lowercase(),
            _ => break,
        }
    }
    let is =
        |token: &Token, word: &str| matches!(token, Token::Word(w) if w.eq_ignore_ascii_case(word));
    let null = part.windows(2).position(|w| is(&w[0], "default") && is(&w[1], "null"));
    if let Some(at) = null {
        part.drain(at..at + 2);
    }
    part
}

/// Takes keys that stand behind a column, and could as well stand on their own, out of it: a
/// foreign key that came with the column, a primary key that does not count.
fn set_apart(column: &mut Vec<Token>) -> Vec<Vec<Token>> {
    let word = |token: Option<&Token>, wanted: &str| matches!(token, Some(Token::Word(w)) if w.eq_ignore_ascii_case(wanted));
    let Some(name) = column.first().cloned() else { return Vec::new() };
    let this = [Token::Sign('('), name, Token::Sign(')')];
    let words =
        |text: &str| -> Vec<Token> { text.split(' ').map(|w| Token::Word(w.to_owned())).collect() };
    let mut out = Vec::new();
    if let Some(at) = (0..column.len()).find(|at| word(column.get(*at), "references")) {
        let named = at >= 2 && word(column.get(at - 2), "constraint");
        let rest = column.split_off(at);
        let start = if named { column.split_off(at - 2) } else { Vec::new() };
        out.push([start, words("foreign key"), this.to_vec(), rest].concat());
    }
    let key = |at: &usize| word(column.get(*at), "primary") && word(column.get(at + 1), "key");
    if let Some(at) = (0..column.len()).find(key)
        && !word(column.get(at + 2), "autoincrement")
    {
        column.drain(at..at + 2);
        out.push([words("primary key"), this.to_vec()].concat());
    }
    out
}

fn line(tokens: &[Token]) -> String {
    let mut out = String::new();
    let mut after_default = false;
    for (at, token) in tokens.iter().enumerate() {
        let text = match token {
            // In a default, SQLite reads double quotes as a string: no column can be meant.
            Token::Name(name) if after_default => format!("'{}'", name.replace('\'', "''")),
            Token::Word(w) if is_key_word(w) => w.to_ascii_lowercase(),
            Token::Word(w) => w.clone(),
            Token::Name(n) if is_plain(n) => n.clone(),
            Token::Name(n) => format!("\"{}\"", n.replace('"', "\"\"")),
            Token::Text(t) => format!("'{}'", t.replace('\'', "''")),
            Token::Sign(c) => c.to_string(),
        };
        after_default = text == "default";
        let tight = matches!(token, Token::Sign('(' | ')' | ',' | '.'))
            || matches!(at.checked_sub(1).map(|i| &tokens[i]), Some(Token::Sign('(' | '.')));
        if !out.is_empty() && !tight {
            out.push(' ');
        }
        out.push_str(&text);
    }
    out
}

fn is_plain(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

fn is_key_word(word: &str) -> bool {
    const WORDS: [&str; 42] = [
        "create",
        "table",
        "index",
        "unique",
        "primary",
        "key",
        "not",
        "null",
        "default",
        "check",
        "constraint",
        "foreign",
        "references",
        "on",
        "delete",
        "update",
        "cascade",
        "set",
        "restrict",
        "no",
        "action",
        "deferrable",
        "initially",
        "deferred",
        "where",
        "collate",
        "asc",
        "desc",
        "using",
        "autoincrement",
        "generated",
        "always",
        "as",
        "stored",
        "virtual",
        "and",
        "or",
        "is",
        "true",
        "false",
        "current_timestamp",
        "without",
    ];
    WORDS.contains(&word.to_ascii_lowercase().as_str())
}

fn tokens(sql: &str) -> Vec<Token> {
    let chars: Vec<char> = sql.chars().collect();
    let mut out = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        if c.is_whitespace() {
            at += 1;
            continue;
        }
        let (token, next) = match c {
            '\'' => quoted(&chars, at, '\'', Token::Text),
            '"' => quoted(&chars, at, '"', Token::Name),
            '`' => quoted(&chars, at, '`', Token::Name),
            '[' => quoted(&chars, at, ']', Token::Name),
            c if is_word(c) => {
                let end = (at..chars.len()).find(|i| !is_word(chars[*i])).unwrap_or(chars.len());
                (Token::Word(chars[at..end].iter().collect()), end)
            }
            c => (Token::Sign(c), at + 1),
        };
        out.push(token);
        at = next;
    }
    out
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

fn quoted(chars: &[char], start: usize, close: char, make: fn(String) -> Token) -> (Token, usize) {
    let mut text = String::new();
    let mut at = start + 1;
    while at < chars.len() {
        if chars[at] == close {
            if chars.get(at + 1) != Some(&close) {
                return (make(text), at + 1);
            }
            at += 1;
        }
        text.push(chars[at]);
        at += 1;
    }
    (make(text), at)
}

#[cfg(test)]
mod tests {
    use super::normal;

    #[test]
    fn keys_may_stand_behind_their_column() {
        let behind = normal(
            "CREATE TABLE a (id integer PRIMARY KEY, b_id integer CONSTRAINT fk REFERENCES b(id) \
             ON DELETE CASCADE)",
        );
        let apart = normal(
            "CREATE TABLE a (id integer, b_id integer, CONSTRAINT fk FOREIGN KEY (b_id) \
             REFERENCES b (id) ON DELETE CASCADE, PRIMARY KEY (id))",
        );
        assert_eq!(behind, apart);
        let counts = normal("CREATE TABLE a (id integer PRIMARY KEY AUTOINCREMENT)");
        assert!(counts.contains("id integer primary key autoincrement"), "{counts}");
    }

    #[test]
    fn quotes_space_and_the_order_of_constraints_do_not_matter() {
        let ours = normal(
            "CREATE TABLE users (\n  id integer PRIMARY KEY,\n  name text DEFAULT 'a',\n  \
             CONSTRAINT uni_a UNIQUE (name),\n  CONSTRAINT chk_b CHECK (id > 1)\n)",
        );
        let theirs = normal(
            "CREATE TABLE `users` (`id` integer primary key,`name` text DEFAULT \"a\",CONSTRAINT \
             `chk_b` CHECK (id > 1),CONSTRAINT `uni_a` UNIQUE (`name`))",
        );
        assert_eq!(ours, theirs);
    }

    #[test]
    fn what_means_something_stays() {
        let of = |columns: &str| normal(&format!("CREATE TABLE t ({columns})"));
        assert_ne!(of("a text, b text"), of("b text, a text"));
        assert_ne!(of("a text NOT NULL"), of("a text"));
        assert_ne!(of("a text DEFAULT 'A'"), of("a text DEFAULT 'a'"));
        assert_ne!(of("a text, CONSTRAINT x UNIQUE (a)"), of("a text, CONSTRAINT y UNIQUE (a)"));
        assert_ne!(of("\"a b\" text"), of("a b text"));
    }
}
