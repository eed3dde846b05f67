//! JSON as `jsonb` prints it: keys in its own order, each once, and numbers without exponents.
//!
//! See <https://www.postgresql.org/docs/current/datatype-json.html>. Escapes that the server
//! resolves (`\u0041`, `\/`) are not read.

use crate::expression::decimal;
use std::collections::BTreeMap;

/// The deepest value that is read.
const DEEPEST: usize = 60;

enum Value {
    /// A number, a word or a string, as text.
    Plain(String),
    List(Vec<Value>),
    /// By length and text of the key without escapes; with its text.
    Map(BTreeMap<(usize, String), (String, Value)>),
}

/// The server's text of a value; nothing where it is none, or is not read.
pub(super) fn jsonb(text: &str) -> Option<String> {
    let mut reader = Reader { rest: text.trim() };
    let value = reader.value(0)?;
    if !reader.rest.trim().is_empty() {
        return None;
    }
    let mut out = String::new();
    print(&value, &mut out);
    Some(out)
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn eat(&mut self, c: char) -> Option<()> {
        self.rest = self.rest.trim_start().strip_prefix(c)?;
        Some(())
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        self.rest = self.rest.trim_start();
        match self.rest.chars().next()? {
            '{' => self.map(depth + 1),
            '[' => self.list(depth + 1),
            '"' => Some(Value::Plain(self.string()?.to_owned())),
            _ => {
                let end =
                    self.rest.find(|c: char| !c.is_ascii_alphanumeric() && !"+-.".contains(c));
                let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
                self.rest = rest;
                match word {
                    "true" | "false" | "null" => Some(Value::Plain(word.to_owned())),
                    number => decimal(number).map(Value::Plain),
                }
            }
        }
    }

    /// A string with its quotes.
    fn string(&mut self) -> Option<&'a str> {
        let text = self.rest.trim_start();
        let inner = text.strip_prefix('"')?;
        let mut escaped = false;
        for (at, c) in inner.char_indices() {
            match c {
                _ if escaped && !"\"\\bfnrt".contains(c) => return None,
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => {
                    self.rest = &inner[at + 1..];
                    return text.get(..at + 2);
                }
                c if c.is_control() => return None,
                _ => {}
            }
        }
        None
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        self.eat('[')?;
        let mut out = Vec::new();
        if self.eat(']').is_some() {
            return Some(Value::List(out));
        }
        loop {
            out.push(self.value(depth)?);
            if self.eat(',').is_none() {
                return self.eat(']').map(|()| Value::List(out));
            }
        }
    }

    fn map(&mut self, depth: usize) -> Option<Value> {
        self.eat('{')?;
        let mut out = BTreeMap::new();
        if self.eat('}').is_some() {
            return Some(Value::Map(out));
        }
        loop {
            let key = self.string()?;
            self.eat(':')?;
            let plain = unescaped(&key[1..key.len() - 1]);
            out.insert((plain.len(), plain), (key.to_owned(), self.value(depth)?));
            if self.eat(',').is_none() {
                return self.eat('}').map(|()| Value::Map(out));
            }
        }
    }
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        let escaped = if c == '\\' { chars.next() } else { None };
        out.push(match escaped {
            None => c,
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some(other) => other,
        });
    }
    out
}

fn print(value: &Value, out: &mut String) {
    match value {
        Value::Plain(text) => out.push_str(text),
        Value::List(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at > 0 { ", " } else { "" });
                print(item, out);
            }
            out.push(']');
        }
        Value::Map(entries) => {
            out.push('{');
            for (at, (key, value)) in entries.values().enumerate() {
                out.push_str(if at > 0 { ", " } else { "" });
                out.push_str(key);
                out.push_str(": ");
                print(value, out);
            }
            out.push('}');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::jsonb;

    // What PostgreSQL 15 answers to `SELECT '…'::jsonb`.
    #[test]
    fn values_are_printed_as_the_server_does() {
        for (text, wanted) in [
            (r#"{"bb":1,"a":[1,2.50,1e2]}"#, Some(r#"{"a": [1, 2.50, 100], "bb": 1}"#)),
            (r#"{"a":1,"a":2}"#, Some(r#"{"a": 2}"#)),
            (r#" [ ] "#, Some("[]")),
            (r#""x\"y""#, Some(r#""x\"y""#)),
            (r#"{"a\nb":null}"#, Some(r#"{"a\nb": null}"#)),
            (r#""\u0041""#, None),
            ("{", None),
            ("01x", None),
        ] {
            assert_eq!(jsonb(text).as_deref(), wanted, "{text}");
        }
    }
}
