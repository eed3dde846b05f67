//! Properties that need no database.

use crate::check::{plan, same};
use crate::failure::Failure;
use kilter_dialect::{Effect, engine, script};
use kilter_schema::{Schema, diff};

/// Tries what must be true of two canonical schemas, as texts alone.
///
/// # Errors
/// The first property that does not hold.
pub fn check(from: &Schema, to: &Schema) -> Result<(), Failure> {
    for schema in [from, to] {
        let changes = diff(schema, schema);
        if !changes.is_empty() {
            return Err(Failure::new("diff(A, A) is empty", format!("{changes:#?}")));
        }
        if engine(schema.dialect).canonical(schema) != *schema {
            return Err(Failure::new("canonical is idempotent", "the schema changes"));
        }
        read_again(schema)?;
    }
    same_plan(from, to)?;
    squash(from, to)
}

/// parse(print(A)) = A.
fn read_again(schema: &Schema) -> Result<(), Failure> {
    let printed = script(&bare(schema));
    let mut read = Schema::new(schema.dialect);
    for planned in &printed.statements {
        replay(&mut read, &planned.sql, "parse(print(A)) is A")?;
    }
    let read = engine(schema.dialect).canonical(&read);
    same(&read, &bare(schema), "parse(print(A)) is A").map_err(|f| f.after(&printed))
}

/// The plan is the same whatever the order of declaration, and each time.
fn same_plan(from: &Schema, to: &Schema) -> Result<(), Failure> {
    let engine = engine(from.dialect);
    let once = plan(from, to);
    let again = plan(from, to);
    let turned = plan(&engine.canonical(&turned(from)), &engine.canonical(&turned(to)));
    if again != once {
        return Err(Failure::new("a plan is the same each time", "it is not").after(&once));
    }
    if turned != once {
        let what = format!("in another order:\n{}", crate::failure::show_plan(&turned));
        return Err(Failure::new("a plan does not depend on order", what).after(&once));
    }
    Ok(())
}

/// The same schema with everything whose order means nothing the other way round.
fn turned(schema: &Schema) -> Schema {
    let mut out = schema.clone();
    for table in out.tables_mut() {
        table.uniques.reverse();
        table.indexes.reverse();
        table.foreign_keys.reverse();
        table.checks.reverse();
    }
    out
}

/// replay(print(A), plan(A, B)) = replay(print(B)).
fn squash(from: &Schema, to: &Schema) -> Result<(), Failure> {
    const NAME: &str = "replay(squashed) is replay(all)";
    let (from, to) = (bare(from), bare(to));
    let plan = plan(&from, &to);
    let mut all = Schema::new(from.dialect);
    for planned in script(&from).statements.iter().chain(&plan.statements) {
        replay(&mut all, &planned.sql, NAME).map_err(|f| f.after(&plan))?;
    }
    let mut squashed = Schema::new(to.dialect);
    for planned in &script(&to).statements {
        replay(&mut squashed, &planned.sql, NAME)?;
    }
    let engine = engine(to.dialect);
    same(&engine.canonical(&all), &engine.canonical(&squashed), NAME).map_err(|f| f.after(&plan))
}

/// The schema as far as statements of ours make it: its own schemas, and on MySQL no partitions,
/// which are left to people.
pub(crate) fn bare(schema: &Schema) -> Schema {
    let mut out = schema.clone();
    out.opaque.retain(|key, _| key.starts_with("schema "));
    if schema.dialect == kilter_schema::Dialect::Mysql {
        out.tables_mut().for_each(|t| t.options.partition_by = None);
    }
    out
}

fn replay(schema: &mut Schema, sql: &str, property: &'static str) -> Result<(), Failure> {
    match engine(schema.dialect).replay(schema, sql) {
        Effect::Opaque { reason } | Effect::Conflict { reason } => {
            Err(Failure::new(property, format!("{reason}\n{sql}")))
        }
        _ => Ok(()),
    }
}
