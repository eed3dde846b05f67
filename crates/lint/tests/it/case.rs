//! Reads and runs one case of `tests/cases/*.md`.
//!
//! A case begins with a heading of the second level; every struct in it is a model. Lines `dialects: postgres, mysql` and
//! `today: 2026-11-22` set what it runs for. Fences: `go` or `rust` (models), `proto` (with a path where there
//! are several), `toml` (the `[proto]` table of kilter.toml), `sql` (migrations, which then say what
//! the columns are), and the expected result in `diagnostics DIALECT`. Every dialect that is named
//! needs a block; an empty one says that nothing is found.

use kilter_diag::{Diagnostic, Source, Span, render};
use kilter_dialect::engine;
use kilter_lint::{Context, check};
use kilter_models::ModelSet;
use kilter_models::gorm::{self, GormOptions};
use kilter_models::seaorm::{self, SeaOrmOptions};
use kilter_proto::{Day, PairConfig, pair, read};
use kilter_schema::{Dialect, ObjectPath, Origins, Schema};
use std::path::Path;
use std::sync::Arc;

/// One case.
#[derive(Debug, Default)]
pub struct Case {
    pub title: String,
    pub dialects: Vec<Dialect>,
    pub today: Option<Day>,
    /// Info string and text of each fence, in order.
    pub fences: Vec<(String, String)>,
}

impl Case {
    /// The texts of fences of one language, each with the rest of its info string.
    pub fn fences<'a>(&'a self, language: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.fences.iter().filter_map(move |(info, text)| {
            let (first, rest) = info.split_once(' ').unwrap_or((info, ""));
            (first == language).then_some((rest, text.as_str()))
        })
    }
}

/// The cases of a file.
pub fn parse(text: &str) -> Vec<Case> {
    let mut out: Vec<Case> = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(title) = line.strip_prefix("## ") {
            out.push(Case {
                title: title.to_owned(),
                dialects: vec![Dialect::Postgres],
                ..Case::default()
            });
            continue;
        }
        let Some(case) = out.last_mut() else { continue };
        if let Some(list) = line.strip_prefix("dialects: ") {
            case.dialects = list
                .split(", ")
                .map(|n| Dialect::from_name(n).unwrap_or_else(|| panic!("dialect {n}")))
                .collect();
        } else if let Some(day) = line.strip_prefix("today: ") {
            case.today = Some(Day::parse(day).unwrap_or_else(|| panic!("day {day}")));
        } else if let Some(info) = line.strip_prefix("```") {
            let mut body = String::new();
            for line in lines.by_ref() {
                if line == "```" {
                    break;
                }
                body.push_str(line);
                body.push('\n');
            }
            case.fences.push((info.to_owned(), body));
        }
    }
    out
}

/// Everything that is said about a case, as it is shown to people.
pub fn run(case: &Case, dialect: Dialect) -> String {
    let (models, mut found) = models(case, dialect);
    let mut protos: Vec<_> =
        case.fences("proto").map(|(path, text)| source(path, "case.proto", text)).collect();
    protos.extend(vendored());
    let (protos, more) = read(&protos);
    found.extend(more);
    let config = config(case);
    let (pairs, more) = pair(&protos, &models, &config);
    found.extend(more);
    let (schema, origins) = truth(case, dialect, &models);
    let desired = engine(dialect).canonical(&models.schema);
    found.extend(check(&Context {
        dialect,
        protos: &protos,
        models: &models,
        pairs: &pairs,
        pair_config: &config,
        schema: &schema,
        desired: &desired,
        schema_origins: &origins,
        migrations: None,
        max_statements: 20,
        today: case.today,
        served: None,
    }));
    for d in &found {
        complete(d);
        if case.fences("rust").next().is_some() {
            speaks_rust(d);
        }
    }
    render::text::render(&found, false)
}

/// The models of a case, in either language.
fn models(case: &Case, dialect: Dialect) -> (ModelSet, Vec<Diagnostic>) {
    let rust: Vec<_> =
        case.fences("rust").map(|(path, text)| source(path, "entity.rs", text)).collect();
    if !rust.is_empty() {
        return seaorm::read(&rust, &SeaOrmOptions::new(dialect));
    }
    let go: Vec<_> =
        case.fences("go").map(|(path, text)| source(path, "models.go", text)).collect();
    let options = GormOptions { models: structs(case), ..GormOptions::new(dialect) };
    gorm::read(&go, &options)
}

/// Every struct of a case is a model.
fn structs(case: &Case) -> Vec<String> {
    let lines = case.fences("go").flat_map(|(_, text)| text.lines());
    lines
        .filter_map(|l| l.strip_prefix("type ")?.strip_suffix(" struct {"))
        .map(str::to_owned)
        .collect()
}

/// What is said of the configuration, of directives and of files always counts; everything else can
/// be known to a baseline, by its subject.
const ALWAYS_COUNT: [&str; 12] = [
    "PM001", "PM002", "PM005", "PM006", "PM007", "PM008", "PM011", "PM012", "PM901", "PM902",
    "PM904", "PM905",
];

/// What every finding owes its reader.
pub fn complete(d: &Diagnostic) {
    assert!(!d.message.ends_with('.'), "{}", d.message);
    let ours = d.code.0.starts_with("PM");
    assert!(!ours || d.code.0 == "PM901" || !d.help.is_empty(), "no help: {}", d.message);
    let known = ALWAYS_COUNT.contains(&d.code.0) || d.subject.is_some();
    assert!(!ours || known, "no subject: {}", d.message);
    assert!(!ours || d.span().is_some() || d.code.0 == "PM905", "no place: {}", d.message);
}

/// Whoever has entities in Rust is not told what to do in Go.
pub fn speaks_rust(d: &Diagnostic) {
    let marks = d.labels.iter().map(|l| l.text.as_str());
    let texts = [&d.notes, &d.help].into_iter().flatten().map(String::as_str);
    let texts = marks.chain(texts).chain([d.message.as_str()]);
    for text in texts {
        for word in
            ["json:\"", "JSON tag", "gorm", "GORM", "pointer", "nil", "*", "Go ", "sql.Null"]
        {
            assert!(!text.contains(word), "{}: {word:?} is said to Rust: {text}", d.code);
        }
    }
}

fn source(path: &str, usual: &str, text: &str) -> Arc<Source> {
    Source::new(if path.is_empty() { usual } else { path }, text)
}

fn config(case: &Case) -> PairConfig {
    let Some((_, text)) = case.fences("toml").next() else { return PairConfig::default() };
    #[derive(serde::Deserialize)]
    struct File {
        proto: PairConfig,
    }
    let file: File = toml::from_str(text).unwrap_or_else(|e| panic!("{}: {e}", case.title));
    PairConfig { source: Some(Source::new("kilter.toml", text)), ..file.proto }
}

/// Files that projects have in their tree for protoc; part of every case.
pub fn vendored() -> Vec<Arc<Source>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/protos");
    let (sources, found) = kilter_proto::discover(&root, &[], &[]);
    assert!(found.is_empty(), "{found:?}");
    sources
}

/// The schema of the `sql` fence if there is one, else of the models.
fn truth(case: &Case, dialect: Dialect, models: &ModelSet) -> (Schema, Origins) {
    let engine = engine(dialect);
    let Some((_, text)) = case.fences("sql").next() else {
        return (engine.canonical(&models.schema), models.origins.clone());
    };
    let source = Source::new("migrations/1_init.up.sql", text);
    let (statements, found) = engine.split(&source);
    assert!(found.is_empty(), "{found:?}");
    let mut schema = Schema::new(dialect);
    let mut origins = Origins::default();
    for statement in statements {
        let effect = engine.replay(&mut schema, &statement.text);
        assert_eq!(effect, kilter_dialect::Effect::Schema, "{}", statement.text);
        let whole = Span::new(&source, statement.range.clone());
        let span = Span::line(&source, whole.start().line);
        for table in schema.tables.values() {
            for column in &table.columns {
                let path = ObjectPath::Column(table.name.clone(), column.name.clone());
                let own = own_line(&source, &whole, &column.name);
                origins.insert(path, own.unwrap_or_else(|| span.clone()));
            }
        }
    }
    (engine.canonical(&schema), origins)
}

/// The line of a statement that begins with a column's name.
fn own_line(source: &Arc<Source>, span: &Span, column: &str) -> Option<Span> {
    (span.start().line..=span.end().line).map(|n| Span::line(source, n)).find_map(|line| {
        let text = line.text();
        let start = line.range.start + (text.len() - text.trim_start().len());
        let begins = text.trim_start().strip_prefix(column)?.starts_with(' ');
        let end = line.range.start + text.trim_end().trim_end_matches(',').len();
        begins.then(|| Span::new(source, start..end))
    })
}
