//! What several tests need.

use kilter_diag::{Diagnostic, Severity, Source};
use kilter_models::ModelSet;
use kilter_models::gorm::{GormOptions, Version, read};
use kilter_schema::{Dialect, Table};
use std::sync::Arc;

/// Of which releases the statements are.
#[derive(Clone, Copy)]
pub enum Release {
    /// GORM 1.31.1, drivers 1.6.0.
    Newest,
    /// GORM 1.25.5 with the drivers of its time.
    Old,
}

impl Release {
    /// The name of the files that hold them.
    pub fn file(self) -> &'static str {
        match self {
            Self::Newest => "expected.released.txt",
            Self::Old => "expected.gorm-1.25.5.txt",
        }
    }

    /// Options with those versions.
    pub fn options(self, dialect: Dialect) -> GormOptions {
        let mut options = GormOptions::new(dialect);
        // Later drivers read more settings than those whose statements are recorded.
        options.driver_version = Some(Version(1, 6, 0));
        if let Self::Old = self {
            options.gorm_version = Some(Version(1, 25, 5));
            options.driver_version = Some(match dialect {
                Dialect::Postgres => Version(1, 5, 4),
                Dialect::Mysql => Version(1, 5, 2),
                Dialect::Sqlite => Version(1, 5, 4),
            });
        }
        options
    }
}

/// The text of a file of the test data.
pub fn data(path: &str) -> String {
    let full = format!("{}/tests/data/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&full).unwrap_or_else(|e| panic!("{full}: {e}"))
}

/// Sources from paths and texts.
pub fn sources(files: &[(&str, &str)]) -> Vec<Arc<Source>> {
    files.iter().map(|(path, text)| Source::new(*path, *text)).collect()
}

/// Reads files for PostgreSQL.
pub fn postgres(files: &[(&str, &str)]) -> (ModelSet, Vec<Diagnostic>) {
    read(&sources(files), &GormOptions::new(Dialect::Postgres))
}

/// One line per diagnostic: severity, code, place, message.
pub fn lines(diagnostics: &[Diagnostic]) -> Vec<String> {
    diagnostics
        .iter()
        .map(|d| {
            let place = d.span().map_or_else(String::new, |s| format!(" {s}"));
            format!("{} {}{place}: {}", d.severity.word(), d.code, d.message)
        })
        .collect()
}

/// Reads one struct's fields inside a small program, for a dialect.
pub fn told(dialect: Dialect, fields: &str) -> Vec<String> {
    let text = format!(
        "package m\nimport (\n\t\"time\"\n\t\"gorm.io/gorm\"\n\t\"github.com/acme/money\"\n\t\"github.com/shopspring/decimal\"\n)\ntype T struct {{\n\tgorm.Model\n{fields}\n}}\n"
    );
    told_of(dialect, &text)
}

/// What is told of one file: severity, code, place, message, what is underlined, what to do.
pub fn told_of(dialect: Dialect, text: &str) -> Vec<String> {
    let (_, diagnostics) = read(&sources(&[("m/t.go", text)]), &GormOptions::new(dialect));
    let mut out = lines(&diagnostics);
    for (line, d) in out.iter_mut().zip(&diagnostics) {
        let under = d.span().map_or("", |s| s.text());
        line.push_str(&format!(" [{under}]"));
        for help in &d.help {
            line.push_str(&format!(" -> {help}"));
        }
    }
    out
}

/// Only the errors.
pub fn errors(diagnostics: &[Diagnostic]) -> Vec<String> {
    let errors: Vec<_> =
        diagnostics.iter().filter(|d| d.severity == Severity::Error).cloned().collect();
    lines(&errors)
}

/// A table with the parts whose order means nothing sorted.
pub fn sorted(mut table: Table) -> Table {
    table.uniques.sort_by(|a, b| (&a.name, &a.columns).cmp(&(&b.name, &b.columns)));
    table.indexes.sort_by(|a, b| a.name.cmp(&b.name));
    table.foreign_keys.sort_by(|a, b| (&a.name, &a.columns).cmp(&(&b.name, &b.columns)));
    table.checks.sort_by(|a, b| a.name.cmp(&b.name));
    table
}

/// How two lists of tables differ, in words; empty when they do not.
pub fn difference(got: &[Table], want: &[Table]) -> String {
    let mut out = String::new();
    for w in want {
        match got.iter().find(|g| g.name == w.name) {
            None => out.push_str(&format!("missing table {}\n", w.name)),
            Some(g) => {
                let (g, w) = (sorted(g.clone()), sorted(w.clone()));
                if g != w {
                    let (a, b) = (format!("{g:#?}"), format!("{w:#?}"));
                    let only = |x: &str, y: &str| -> String {
                        let other: Vec<_> = y.lines().collect();
                        x.lines()
                            .filter(|l| !other.contains(l))
                            .map(|l| format!("    {l}\n"))
                            .collect()
                    };
                    out.push_str(&format!(
                        "table {} differs\n  ours only:\n{}  GORM only:\n{}",
                        w.name,
                        only(&a, &b),
                        only(&b, &a)
                    ));
                    if only(&a, &b).is_empty() && only(&b, &a).is_empty() {
                        out.push_str(&format!("{a}\n{b}\n"));
                    }
                }
            }
        }
    }
    for g in got.iter().filter(|g| !want.iter().any(|w| w.name == g.name)) {
        out.push_str(&format!("unexpected table {}\n", g.name));
    }
    out
}
