//! Routines: PostgreSQL tells them apart by their arguments.

use super::cursor::{Cursor, Unread};
use kilter_schema::{Dialect, Kind};

impl Cursor<'_> {
    /// Takes an object's name; for PostgreSQL's routines also the arguments, if they are there,
    /// and gives them as `pg_get_function_identity_arguments` does.
    pub(super) fn routine_name(&mut self, sort: &str) -> Result<String, Unread> {
        let name = self.object_name()?;
        let routine =
            matches!(sort, "function" | "procedure" | "aggregate") && self.is(Dialect::Postgres);
        if !routine || !self.sees_mark('(') {
            return Ok(name);
        }
        self.expect_mark('(')?;
        // An aggregate of nothing: count(*).
        self.eat_mark('*');
        let mut arguments = Vec::new();
        while !self.sees_mark(')') {
            arguments.push(self.argument()?);
            if !self.eat_mark(',') {
                break;
            }
        }
        self.expect_mark(')')?;
        Ok(format!("{name}({})", arguments.join(", ")))
    }

    /// `[mode] [name] type [DEFAULT …]`.
    fn argument(&mut self) -> Result<String, Unread> {
        let mode = ["INOUT", "OUT", "VARIADIC"].into_iter().find(|m| self.sees(m));
        if mode.is_some() {
            self.skip();
        } else {
            self.eat("IN");
        }
        let text = self.expression(|c| c.sees("DEFAULT") || c.sees_mark('='))?;
        if self.eat("DEFAULT") || self.eat_mark('=') {
            self.expression(|_| false)?;
        }
        let words = [mode.map(str::to_owned), Some(name_and_type(&text))];
        Ok(words.into_iter().flatten().collect::<Vec<_>>().join(" "))
    }
}

/// The first word is a name unless all of it is a type.
fn name_and_type(text: &str) -> String {
    let known = match crate::engine(Dialect::Postgres).kind(text) {
        Kind::Array { element } => !matches!(*element, Kind::Other { .. }),
        kind => !matches!(kind, Kind::Other { .. }),
    };
    match text.split_once(' ') {
        Some((name, ty)) if !known => {
            format!("{} {}", name.to_ascii_lowercase(), server_type(ty))
        }
        _ => server_type(text),
    }
}

/// A type as `format_type` spells it; arguments of routines have no modifiers.
fn server_type(text: &str) -> String {
    let canonical = crate::postgres::canonical_type(text);
    let (element, array) = match canonical.strip_suffix("[]") {
        Some(element) => (element, "[]"),
        None => (canonical.as_str(), ""),
    };
    let base = element.split('(').next().unwrap_or(element);
    let spelled = match base {
        "varchar" => "character varying",
        "char" | "bpchar" => "character",
        "varbit" => "bit varying",
        "timestamptz" => "timestamp with time zone",
        "timestamp" => "timestamp without time zone",
        "timetz" => "time with time zone",
        "time" => "time without time zone",
        other => other,
    };
    format!("{spelled}{array}")
}
