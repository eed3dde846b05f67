//! Defaults: the Rust expressions that SeaORM is given, and the SQL sea-query writes for them.
//!
//! Deliberately not here: which attribute an expression stands in.

use super::consts::Scope;
use super::options::Version;
use kilter_schema::Dialect;
use syn::{Expr, Lit, UnOp};

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Digits, with a sign.
    Number(String),
    /// A string or a character.
    Text(String),
    /// A truth value.
    Bool(bool),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// A default.
#[derive(Debug, Clone, PartialEq)]
pub enum Default {
    /// A value.
    Value(Value),
    /// A key word, as it is.
    Keyword(String),
    /// SQL, as it is.
    Custom(String),
    /// A function by name.
    Call(String, Vec<Self>),
}

impl Default {
    /// The SQL behind `DEFAULT`.
    pub fn sql(&self, dialect: Dialect, query: Version) -> String {
        let text = self.text(dialect);
        match self {
            Self::Custom(_) | Self::Call(..) if query >= Version(1, 0, 0) => format!("({text})"),
            _ => text,
        }
    }

    fn text(&self, dialect: Dialect) -> String {
        match self {
            Self::Value(value) => value.sql(dialect),
            Self::Keyword(text) | Self::Custom(text) => text.clone(),
            Self::Call(name, arguments) => {
                let arguments: Vec<_> = arguments.iter().map(|a| a.text(dialect)).collect();
                format!("{name}({})", arguments.join(", "))
            }
        }
    }
}

impl Value {
    fn sql(&self, dialect: Dialect) -> String {
        match self {
            Self::Number(text) => text.clone(),
            Self::Bool(value) => if *value { "TRUE" } else { "FALSE" }.into(),
            Self::Text(text) => quoted(text, dialect),
            Self::Bytes(bytes) => {
                let hex: String = bytes.iter().map(|b| format!("{b:02X}")).collect();
                match dialect {
                    Dialect::Postgres => format!("'\\x{hex}'"),
                    _ => format!("x'{hex}'"),
                }
            }
        }
    }
}

/// A string as sea-query quotes it.
pub fn quoted(text: &str, dialect: Dialect) -> String {
    match dialect {
        Dialect::Sqlite => format!("'{}'", text.replace('\'', "''")),
        Dialect::Mysql => format!("'{}'", escaped(text)),
        Dialect::Postgres => {
            let inner = escaped(text).replace("\\\"", "\"");
            let sign = if inner.contains('\\') { "E" } else { "" };
            format!("{sign}'{inner}'")
        }
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            '\'' => out.push_str("\\'"),
            '\0' => out.push_str("\\0"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            other => out.push(other),
        }
    }
    out
}

/// The value of a literal.
pub fn literal(lit: &Lit) -> Option<Value> {
    Some(match lit {
        Lit::Str(text) => Value::Text(text.value()),
        Lit::Char(c) => Value::Text(c.value().to_string()),
        Lit::Bool(value) => Value::Bool(value.value),
        Lit::Int(int) => Value::Number(int.base10_digits().to_owned()),
        Lit::Float(float) => {
            // Rust's own text of the number is what sea-query writes.
            Value::Number(float.base10_digits().parse::<f64>().ok()?.to_string())
        }
        Lit::ByteStr(bytes) => Value::Bytes(bytes.value()),
        _ => return None,
    })
}

/// The default that an expression gives; `None` when it is not evident.
pub fn default(expr: &Expr, scope: &Scope<'_, '_>) -> Option<Default> {
    evaluate(expr, scope, 0)
}

fn evaluate(expr: &Expr, scope: &Scope<'_, '_>, depth: usize) -> Option<Default> {
    if depth > 16 {
        return None;
    }
    let inner = |e: &Expr| evaluate(e, scope, depth + 1);
    match expr {
        Expr::Lit(lit) => literal(&lit.lit).map(Default::Value),
        Expr::Paren(e) => inner(&e.expr),
        Expr::Group(e) => inner(&e.expr),
        Expr::Reference(e) => inner(&e.expr),
        Expr::Unary(e) if matches!(e.op, UnOp::Neg(_)) => match inner(&e.expr)? {
            Default::Value(Value::Number(digits)) => {
                Some(Default::Value(Value::Number(format!("-{digits}"))))
            }
            _ => None,
        },
        Expr::MethodCall(call) => {
            let receiver = inner(&call.receiver)?;
            match (call.method.to_string().as_str(), receiver) {
                ("to_owned" | "to_string" | "into" | "clone" | "take" | "as_str", it)
                    if call.args.is_empty() =>
                {
                    Some(it)
                }
                ("arg", Default::Call(name, mut arguments)) => {
                    arguments.push(inner(call.args.first()?)?);
                    Some(Default::Call(name, arguments))
                }
                _ => None,
            }
        }
        Expr::Path(path) => keyword(&super::consts::last_two(&path.path))
            .or_else(|| scope.constant(&path.path).and_then(|c| evaluate(c, scope, depth + 4))),
        Expr::Call(call) => called(call, scope, depth),
        _ => None,
    }
}

fn called(call: &syn::ExprCall, scope: &Scope<'_, '_>, depth: usize) -> Option<Default> {
    let Expr::Path(path) = &*call.func else { return None };
    let (of, name) = super::consts::last_two(&path.path);
    let argument = || evaluate(call.args.first()?, scope, depth + 1);
    let text = || match argument()? {
        Default::Value(Value::Text(text)) => Some(text),
        _ => None,
    };
    match (of.as_str(), name.as_str()) {
        ("Expr", "current_timestamp") => Some(Default::Keyword("CURRENT_TIMESTAMP".into())),
        ("Expr", "current_date") => Some(Default::Keyword("CURRENT_DATE".into())),
        ("Expr", "current_time") => Some(Default::Keyword("CURRENT_TIME".into())),
        ("Expr", "cust") | ("Expr" | "SimpleExpr", "Custom") => text().map(Default::Custom),
        ("Expr", "custom_keyword") | ("Keyword", "Custom") => text().map(Default::Keyword),
        ("Func", "cust") => text().map(|name| Default::Call(name, Vec::new())),
        ("Alias" | "String", "new" | "from")
        | ("Expr", "val" | "value")
        | ("Expr" | "SimpleExpr", "Value" | "Keyword" | "FunctionCall" | "Constant" | "from")
        | ("Box", "new")
        | (_, "Some")
        | ("Value", _) => argument(),
        _ => None,
    }
}

fn keyword((of, name): &(String, String)) -> Option<Default> {
    let word = match (of.as_str(), name.as_str()) {
        ("Keyword", "CurrentTimestamp") => "CURRENT_TIMESTAMP",
        ("Keyword", "CurrentDate") => "CURRENT_DATE",
        ("Keyword", "CurrentTime") => "CURRENT_TIME",
        ("Keyword", "Null") => "NULL",
        _ => return None,
    };
    Some(Default::Keyword(word.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_quoted_as_sea_query_does() {
        let text = "it's \"a\\b\"\n";
        assert_eq!(quoted(text, Dialect::Sqlite), "'it''s \"a\\b\"\n'");
        assert_eq!(quoted(text, Dialect::Mysql), r#"'it\'s \"a\\b\"\n'"#);
        assert_eq!(quoted(text, Dialect::Postgres), r#"E'it\'s "a\\b"\n'"#);
        assert_eq!(quoted("plain", Dialect::Postgres), "'plain'");
    }
}
