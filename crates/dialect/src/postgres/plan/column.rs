//! Changing columns.

use super::render::{self, identity};
use super::using::{assumption, same_family, using};
use crate::plan::narrow;
use crate::postgres::{Postgres, types};
use crate::{Engine, Loss, Planned, StepMode};
use kilter_schema::{AutoIncrement, Column, Kind, Schema, Table};

/// What changing a column takes.
#[derive(Default)]
pub(super) struct Alteration {
    /// Statements before.
    pub before: Vec<Planned>,
    /// Clauses of `ALTER TABLE`.
    pub clauses: Vec<String>,
    /// Statements after.
    pub after: Vec<Planned>,
    /// What the clauses lose.
    pub loss: Option<Loss>,
    /// What a person should know.
    pub notes: Vec<String>,
}

/// The kind of a type, with the labels of an enum the schema knows.
pub(super) fn kind(schema: &Schema, ty: &str) -> Kind {
    if let Some(element) = ty.strip_suffix("[]") {
        return Kind::Array { element: Box::new(kind(schema, element)) };
    }
    let known = schema.enums.iter().find(|(name, _)| is_type(ty, name));
    match known {
        Some((_, labels)) => Kind::Enum { labels: labels.clone() },
        None => types::kind(ty),
    }
}

/// Whether `ty` is the type `name`, quoted or not.
pub(super) fn is_type(ty: &str, name: &str) -> bool {
    ty == name || ty == Postgres.quote_table(name)
}

/// The alteration that turns `old` into `new` in `table`. Computed columns whose expression
/// changes never get here: they are made again.
pub(super) fn alter(from: &Schema, to: &Schema, table: &Table, change: Pair) -> Alteration {
    let Pair(old, new) = change;
    let mut out = Alteration::default();
    let column = format!("ALTER COLUMN {}", types::quote(&new.name));
    if old.generated.is_some() && new.generated.is_none() {
        out.clauses.push(format!("{column} DROP EXPRESSION"));
    }
    count(&mut out, &table.name, old, new);
    let retyped = old.ty != new.ty || old.collation != new.collation;
    let mut default_gone = old.default.is_none();
    if retyped {
        let kinds = (kind(from, &old.ty), kind(to, &new.ty));
        // A default is converted by an assignment cast or not at all.
        let json = |k: &Kind| matches!(k, Kind::Json { .. });
        // The cast of a JSON default is kept as one: `'{}'::json` in a column of `jsonb`.
        let recast = json(&kinds.0) && kinds.0 != kinds.1;
        // What stands behind a name (a domain) is not known here, and no enum is cast to another.
        let named = |k: &Kind| matches!(k, Kind::Other { .. } | Kind::Enum { .. });
        let recast = recast || (old.ty != new.ty && (named(&kinds.0) || named(&kinds.1)));
        if !default_gone && (recast || !same_family(&kinds.0, &kinds.1)) {
            // Before the default that may be set already, of a column that starts to count.
            out.clauses.insert(0, format!("{column} DROP DEFAULT"));
            default_gone = true;
        }
        out.clauses.push(format!("{column} {}", type_clause(old, new, &kinds)));
        out.loss = Some(narrow::loss(&table.name, &new.name, &kinds.0, &kinds.1, &new.ty));
        let note = assumption(&kinds.0, &kinds.1);
        out.notes.extend(note.map(|n| format!("{}.{}: {n}", table.name, new.name)));
    }
    match &new.default {
        Some(default) if old.default.as_ref() != Some(default) || (default_gone && retyped) => {
            out.clauses.push(format!("{column} SET DEFAULT {default}"));
        }
        // A serial column has its sequence as default by now.
        None if !default_gone && new.auto_increment != Some(AutoIncrement::Serial) => {
            out.clauses.push(format!("{column} DROP DEFAULT"));
        }
        _ => {}
    }
    match (old.nullable, new.nullable) {
        (true, false) => out.clauses.push(format!("{column} SET NOT NULL")),
        (false, true) => out.clauses.push(format!("{column} DROP NOT NULL")),
        _ => {}
    }
    if let (true, Some(how)) = (old.auto_increment != new.auto_increment, counted(new)) {
        let both = counted(old).is_some();
        if both {
            out.clauses.push(format!("{column} SET GENERATED {how}"));
        } else {
            out.clauses.push(format!("{column} ADD GENERATED {how} AS IDENTITY"));
        }
    }
    out
}

/// A column as it is and as it should be.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a>(pub &'a Column, pub &'a Column);

fn counted(column: &Column) -> Option<&'static str> {
    column.auto_increment.and_then(identity)
}

fn type_clause(old: &Column, new: &Column, kinds: &(Kind, Kind)) -> String {
    let mut out = format!("TYPE {}", new.ty);
    match (&old.collation, &new.collation) {
        (_, Some(collation)) => {
            out.push_str(&format!(" COLLATE {}", render::collation_name(collation)));
        }
        (Some(_), None) if matches!(kinds.1, Kind::Text { .. }) => {
            out.push_str(" COLLATE \"default\"");
        }
        _ => {}
    }
    let expression = (old.ty != new.ty)
        .then(|| using(&types::quote(&new.name), &kinds.0, &kinds.1, &new.ty))
        .flatten();
    if let Some(expression) = expression {
        out.push_str(&format!(" USING {expression}"));
    }
    out
}

/// Statements and clauses for a column that starts, stops or changes its counting.
fn count(out: &mut Alteration, table: &str, old: &Column, new: &Column) {
    use AutoIncrement::Serial;
    let sequence = render::sequence_name(table, &new.name);
    let quoted = Postgres.quote_table(&sequence);
    let column = types::quote(&new.name);
    let target = format!("{}.{column}", Postgres.quote_table(table));
    let step = |sql: String, summary: String| Planned::new(StepMode::Tx, sql, summary);
    if old.auto_increment == Some(Serial) && new.auto_increment != Some(Serial) {
        let clause = format!("ALTER COLUMN {column} DROP DEFAULT");
        out.before.push(step(
            crate::plan::text::alter_table(&Postgres, table, &[clause]),
            format!("stop counting {table}.{}", new.name),
        ));
        out.before.push(step(
            format!("DROP SEQUENCE IF EXISTS {quoted}"),
            format!("drop sequence {sequence}"),
        ));
        out.notes.push(format!(
            "{table}.{} counted with a sequence taken to be {sequence}, the name a serial column \
             gives it: if it has another name, drop that one by hand",
            new.name
        ));
    } else if old.auto_increment == Some(Serial) && old.ty != new.ty {
        out.after.push(step(
            format!("ALTER SEQUENCE IF EXISTS {quoted} AS {}", new.ty),
            format!("give sequence {sequence} the type of its column"),
        ));
    }
    if counted(old).is_some() && counted(new).is_none() {
        let clause = format!("ALTER COLUMN {column} DROP IDENTITY IF EXISTS");
        if new.auto_increment.is_none() && old.ty == new.ty {
            out.clauses.push(clause);
        } else {
            // Its sequence has the name that the serial column's will take; and an identity column
            // takes no type but a whole number, not even in the statement that ends its identity.
            out.before.push(step(
                crate::plan::text::alter_table(&Postgres, table, &[clause]),
                format!("stop counting {table}.{}", new.name),
            ));
        }
    }
    if new.auto_increment == old.auto_increment || new.auto_increment.is_none() {
        return;
    }
    if new.auto_increment == Some(Serial) {
        let name = types::literal(&quoted);
        out.before.push(step(
            format!("CREATE SEQUENCE IF NOT EXISTS {quoted} AS {}", new.ty),
            format!("create sequence {sequence}"),
        ));
        out.clauses.push(format!("ALTER COLUMN {column} SET DEFAULT nextval({name}::regclass)"));
        out.after.push(step(
            format!("ALTER SEQUENCE {quoted} OWNED BY {target}"),
            format!("give sequence {sequence} to {table}.{}", new.name),
        ));
    }
    if counted(old).is_none() {
        out.after.push(step(advance(table, &new.name), format!("advance the counter of {table}")));
    }
}

/// Sets a column's sequence behind the largest value there is.
fn advance(table: &str, column: &str) -> String {
    let (table_sql, column_sql) = (Postgres.quote_table(table), types::quote(column));
    format!(
        "SELECT setval(\n    pg_get_serial_sequence({}, {}),\n    (SELECT COALESCE(max({column_sql}), 0) + 1 FROM {table_sql}),\n    false\n)",
        types::literal(&table_sql),
        types::literal(column)
    )
}
