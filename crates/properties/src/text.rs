//! Properties of a plan as the text of a migration: cutting, sums, findings.

use crate::check::plan;
use crate::failure::Failure;
use crate::respell::respell;
use fastrand::Rng;
use kilter_diag::{Diagnostic, Source};
use kilter_dialect::{Loss, Plan, engine, script};
use kilter_lint::{Context, check as lint};
use kilter_migrate::{Checksum, Directory, plan_text};
use kilter_models::gorm::{self, GormOptions};
use kilter_proto::{PairConfig, ProtoSet};
use kilter_schema::{Change, Dialect, Origins, Schema, TableChange, diff};

/// Tries what must be true of the texts of two schemas' migrations.
///
/// # Errors
/// The first property that does not hold.
pub fn check(rng: &mut Rng, from: &Schema, to: &Schema) -> Result<(), Failure> {
    let dialect = from.dialect;
    let (first, second) = (script(from), plan(from, to));
    let texts = [plan_text(&Schema::new(dialect), &first), plan_text(from, &second)];
    let others = texts.each_ref().map(|t| respell(rng, dialect, t));
    for ((text, other), plan) in texts.iter().zip(&others).zip([&first, &second]) {
        cut(dialect, text, plan).map_err(|f| f.after(plan))?;
        cut_alike(dialect, text, other)?;
        sums(rng, text)?;
    }
    let (found, again) = (findings(dialect, &texts), findings(dialect, &others));
    if spelled(&found) != spelled(&again) {
        let what =
            format!("{:#?}\nthen {:#?}\nof\n{}", spelled(&found), spelled(&again), others[1]);
        return Err(Failure::new("findings do not depend on spelling", what).after(&second));
    }
    told(from, to, &second, &found).map_err(|f| f.after(&second))
}

/// join(split(text)) = text, and the statements are those of the plan.
fn cut(dialect: Dialect, text: &str, plan: &Plan) -> Result<(), Failure> {
    const NAME: &str = "join(split(text)) is text";
    let (statements, problems) = engine(dialect).split(&Source::new("a.sql", text));
    if let Some(problem) = problems.first() {
        return Err(Failure::new(NAME, problem.message.clone()));
    }
    let mut joined = String::new();
    let mut at = 0;
    for statement in &statements {
        joined.push_str(&text[at..statement.range.start]);
        joined.push_str(&statement.text);
        at = statement.range.end;
    }
    joined.push_str(&text[at..]);
    let wanted: Vec<&str> =
        plan.statements.iter().map(|s| s.sql.trim_end().trim_end_matches(';')).collect();
    let found: Vec<&str> = statements.iter().map(|s| s.text.as_str()).collect();
    if joined != text || wanted != found {
        return Err(Failure::new(NAME, format!("{found:#?}")));
    }
    Ok(())
}

/// Another spelling has as many statements.
fn cut_alike(dialect: Dialect, text: &str, other: &str) -> Result<(), Failure> {
    let count = |text: &str| engine(dialect).split(&Source::new("a.sql", text)).0.len();
    if count(text) == count(other) {
        return Ok(());
    }
    Err(Failure::new("cutting does not depend on spelling", other))
}

/// Sums are the same under other line ends, and differ under any other change.
fn sums(rng: &mut Rng, text: &str) -> Result<(), Failure> {
    let sum = Checksum::of(text);
    let same = [
        text.replace('\n', "\r\n"),
        format!("\u{feff}{text}"),
        format!("\u{feff}{}", text.replace('\n', "\r\n")),
        text.trim_end_matches('\n').to_owned(),
    ];
    if let Some(other) = same.iter().find(|t| Checksum::of(t) != sum) {
        return Err(Failure::new("sums do not depend on line ends", other.clone()));
    }
    let places: Vec<usize> =
        text.char_indices().filter(|(_, c)| c.is_ascii_alphanumeric()).map(|(at, _)| at).collect();
    if places.is_empty() {
        return Ok(());
    }
    let at = places[rng.usize(0..places.len())];
    let instead = if text[at..].starts_with('x') { 'y' } else { 'x' };
    let other = format!("{}{instead}{}", &text[..at], &text[at + 1..]);
    if Checksum::of(&other) == sum {
        return Err(Failure::new("sums depend on every token", other));
    }
    Ok(())
}

/// What the rules say of two migrations.
fn findings(dialect: Dialect, texts: &[String; 2]) -> Vec<Diagnostic> {
    let files = ["00000000000001_make.up.sql", "00000000000002_change.up.sql"];
    let files = files.iter().zip(texts).map(|(name, text)| ((*name).to_owned(), text.clone()));
    let directory = Directory::of_texts("migrations", dialect, files.collect());
    let schema = Schema::new(dialect);
    let (models, _) = gorm::read(&[], &GormOptions::new(dialect));
    lint(&Context {
        dialect,
        protos: &ProtoSet::default(),
        models: &models,
        pairs: &[],
        pair_config: &PairConfig::default(),
        schema: &schema,
        desired: &schema,
        schema_origins: &Origins::default(),
        migrations: Some(&directory),
        max_statements: 20,
        today: None,
        served: None,
    })
}

/// Findings as text without places. M003 is about comments, which respelling adds.
fn spelled(findings: &[Diagnostic]) -> Vec<String> {
    let mut out: Vec<String> = (findings.iter())
        .filter(|d| d.code.0 != "M003")
        .map(|d| format!("{} {}", d.code.0, d.message))
        .collect();
    out.sort();
    out
}

/// A plan that loses a table or a column is told of by D002 or D003.
fn told(from: &Schema, to: &Schema, plan: &Plan, findings: &[Diagnostic]) -> Result<(), Failure> {
    let rule = |code: &str, name: &str| {
        findings.iter().any(|d| d.code.0 == code && d.message.contains(name))
    };
    let mut lost: Vec<String> = Vec::new();
    let mut silent: Vec<String> = Vec::new();
    for change in diff(from, to) {
        match change {
            Change::DropTable { table } => {
                if !rule("D002", &table.name) {
                    silent.push(table.name.clone());
                }
                lost.push(table.name.clone());
            }
            Change::AlterTable { table, changes } => {
                for change in changes {
                    let TableChange::DropColumn { column } = change else { continue };
                    if column.generated.is_some() {
                        continue;
                    }
                    let name = format!("{table}.{}", column.name);
                    if !rule("D003", &name) {
                        silent.push(name.clone());
                    }
                    lost.push(name);
                }
            }
            _ => {}
        }
    }
    if !silent.is_empty() {
        return Err(Failure::new("no loss without its rule", format!("{silent:?}: {findings:#?}")));
    }
    let marked = |name: &String| {
        plan.statements.iter().any(|s| match &s.loss {
            Loss::Lossless => false,
            Loss::Lossy(what) | Loss::Impossible(what) => what.contains(name.as_str()),
        })
    };
    match lost.iter().find(|name| !marked(name)) {
        Some(name) => Err(Failure::new("no loss that the plan does not tell", name.clone())),
        None => Ok(()),
    }
}
