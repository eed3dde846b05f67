//! Pairs written by hand, in plain SQL: `cases/DIALECT/NNN_theme.sql`, with many cases each.
//! `cases/README.md` says how to write one.

use crate::arena::Arena;
use crate::carry::execute_all;
use crate::check::{Outcome, Pair, check};
use crate::failure::Failure;
use kilter_diag::Source;
use kilter_dialect::{engine, script};
use kilter_schema::{Dialect, Schema};
use std::path::{Path, PathBuf};

/// One case.
#[derive(Debug, Clone, Default)]
pub struct Case {
    /// The file and the line where it begins.
    pub place: String,
    /// What it is about.
    pub name: String,
    /// DDL of what stands before both: domains, sequences, schemas.
    pub before: String,
    /// DDL of the first schema.
    pub current: String,
    /// DDL of the second schema.
    pub desired: String,
    /// DDL of views and triggers that both have.
    pub objects: String,
    /// Rows of the first schema.
    pub rows: String,
    /// Queries whose answers the way there must not change, one a line.
    pub keeps: String,
    /// Statements before the way back.
    pub between: String,
    /// What the database answers to the plan, where the rows do not fit.
    pub refused: Option<String>,
    /// What the way back is refused with.
    pub refused_back: Option<String>,
    /// The server that alone knows what is in it (`mariadb`), where not all of a dialect do.
    pub only: Option<String>,
    /// What the plan must note.
    pub notes: Vec<String>,
}

/// The case files of a dialect, by name.
///
/// # Panics
/// The folder cannot be read.
pub fn files(dialect: Dialect) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases").join(dialect.name());
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{folder:?}: {e}"));
    let mut out: Vec<PathBuf> = entries
        .flatten()
        .map(|e| e.path())
        .filter(|p| p.extension().is_some_and(|e| e == "sql"))
        .collect();
    out.sort();
    out
}

/// Reads the cases of a file.
///
/// # Panics
/// A line is not where it can be.
pub fn read(place: &str, text: &str) -> Vec<Case> {
    let mut out: Vec<Case> = Vec::new();
    let mut section = "";
    for (at, line) in text.lines().enumerate() {
        let here = format!("{place}:{}", at + 1);
        if let Some(name) = line.strip_prefix("-- case: ") {
            out.push(Case { place: here, name: name.to_owned(), ..Case::default() });
            section = "";
            continue;
        }
        let Some(case) = out.last_mut() else { continue };
        match line {
            "-- before" | "-- current" | "-- desired" | "-- objects" | "-- rows" | "-- keeps"
            | "-- between" => {
                section = &line[3..];
                continue;
            }
            _ => {}
        }
        if let Some(text) = line.strip_prefix("-- refused: ") {
            case.refused = Some(text.to_owned());
        } else if let Some(text) = line.strip_prefix("-- refused back: ") {
            case.refused_back = Some(text.to_owned());
        } else if let Some(text) = line.strip_prefix("-- only: ") {
            case.only = Some(text.to_owned());
        } else if let Some(text) = line.strip_prefix("-- note: ") {
            case.notes.push(text.to_owned());
        } else {
            let field = match section {
                "before" => &mut case.before,
                "current" => &mut case.current,
                "desired" => &mut case.desired,
                "objects" => &mut case.objects,
                "rows" => &mut case.rows,
                "keeps" => &mut case.keeps,
                "between" => &mut case.between,
                _ if line.trim().is_empty() || line.starts_with("--") => continue,
                _ => panic!("{here}: `{line}` stands in no section"),
            };
            field.push_str(line);
            field.push('\n');
        }
    }
    out
}

/// Tries a case.
///
/// # Errors
/// What does not hold.
pub fn try_case(case: &Case, arena: &mut Arena) -> Result<(), Failure> {
    let dialect = arena.dialect();
    let flavor = format!("{:?}", arena.session().server().flavor);
    if case.only.as_ref().is_some_and(|only| !flavor.eq_ignore_ascii_case(only)) {
        return Ok(());
    }
    let statements = |text: &str| cut(dialect, text, &case.place);
    let before = statements(&case.before)?;
    let make = [before.clone(), statements(&case.current)?].concat();
    let objects = statements(&case.objects)?;
    let desired = [before.clone(), statements(&case.desired)?].concat();
    let to = by_hand(arena, &desired)?;
    let from = by_hand(arena, &make)?;
    let pair = Pair {
        make,
        objects,
        rows: statements(&case.rows)?,
        from,
        to,
        between: statements(&case.between)?,
        keeps: statements(&case.keeps)?,
    };
    crate::pure::check(&pair.from, &pair.to)?;
    let outcome = check(&pair, arena)?;
    expected(case, &outcome)?;
    // What random search found may be about locks, and partitions are; the rest would take long.
    let about_locks = case.place.starts_with('9') || case.objects.contains(" PARTITION OF ");
    if about_locks && outcome.refused_there.is_none() {
        crate::traced::check(&pair, arena)?;
    }
    from_nothing(&pair, &before, arena)
}

/// Makes the tables of both schemas from nothing with scripts of our own.
fn from_nothing(pair: &Pair, before: &[String], arena: &mut Arena) -> Result<(), Failure> {
    for schema in [&pair.from, &pair.to] {
        let plan = script(schema);
        let session =
            arena.empty().map_err(|e| Failure::new("an empty database", e.to_string()))?;
        let made = "apply(script(A)) gives A";
        execute_all(session, before).map_err(|e| Failure::new(made, e.to_string()))?;
        crate::carry::carry_out(session, &plan)
            .map_err(|e| Failure::new(made, e.to_string()).after(&plan))?;
        let found = engine(schema.dialect).inspect(session);
        let found = found.map_err(|e| Failure::new(made, e.to_string()))?;
        let bare = crate::pure::bare;
        crate::check::same(&bare(&found), &bare(schema), made).map_err(|f| f.after(&plan))?;
    }
    Ok(())
}

fn expected(case: &Case, outcome: &Outcome) -> Result<(), Failure> {
    let wanted = "the outcome the case says";
    let fits = |said: &Option<String>, found: &Option<String>| match (said, found) {
        (None, None) => true,
        (Some(said), Some(found)) => said.split(" | ").any(|said| found.contains(said)),
        _ => false,
    };
    if !fits(&case.refused, &outcome.refused_there) {
        let text = format!("the plan is refused: {:?}", outcome.refused_there);
        return Err(Failure::new(wanted, text));
    }
    if !fits(&case.refused_back, &outcome.refused_back) {
        let text = format!("the way back is refused: {:?}", outcome.refused_back);
        return Err(Failure::new(wanted, text));
    }
    for note in &case.notes {
        if !outcome.notes.iter().any(|n| n.contains(note.as_str())) {
            return Err(Failure::new(wanted, format!("no note `{note}` in {:?}", outcome.notes)));
        }
    }
    Ok(())
}

fn by_hand(arena: &mut Arena, statements: &[String]) -> Result<Schema, Failure> {
    let dialect = arena.dialect();
    let session = arena.empty().map_err(|e| Failure::new("an empty database", e.to_string()))?;
    execute_all(session, statements)
        .map_err(|e| Failure::new("the case's own SQL runs", e.to_string()))?;
    let found = engine(dialect).inspect(session);
    found.map_err(|e| Failure::new("inspection reads", e.to_string()))
}

fn cut(dialect: Dialect, text: &str, place: &str) -> Result<Vec<String>, Failure> {
    let (statements, problems) = engine(dialect).split(&Source::new(place, text));
    match problems.first() {
        Some(problem) => Err(Failure::new("the case can be cut", problem.message.clone())),
        None => Ok(statements.into_iter().map(|s| s.text).collect()),
    }
}
