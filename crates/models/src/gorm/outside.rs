//! What changes the database beside the models, and so is not in the schema that is read.
//!
//! Raw DDL, the migrator's single steps, table options, other migration tools, several databases.
//! Told once each, where it stands. Deliberately not here: models and `AutoMigrate`'s arguments
//! (`calls.rs`, `discover.rs`).

use super::builder::Builder;
use super::chains::{self, OPTIONS};
use super::report::{G004, G019};
use super::syntax::{At, Expr, ExprKind, Func};
use super::walk;
use kilter_diag::Diagnostic;
use kilter_schema::Dialect;

/// Methods of GORM's migrator that change tables one step at a time.
const STEPS: [&str; 16] = [
    "DropTable",
    "RenameTable",
    "AddColumn",
    "DropColumn",
    "AlterColumn",
    "RenameColumn",
    "MigrateColumn",
    "CreateView",
    "DropView",
    "CreateConstraint",
    "DropConstraint",
    "CreateIndex",
    "DropIndex",
    "RenameIndex",
    "CreateTrigger",
    "DropTrigger",
];

/// Methods that make the tables of structs.
const MAKERS: [&str; 2] = ["AutoMigrate", "CreateTable"];

/// First words of statements that change a schema.
const DDL: [&str; 5] = ["CREATE", "ALTER", "DROP", "RENAME", "COMMENT"];

/// Packages that migrate or spread tables in their own way: import path, what that means, and what
/// to do.
const TOOLS: [(&str, &str, &str); 2] = [
    (
        "gormigrate",
        "the steps of gormigrate are not replayed; only the structs given to AutoMigrate are read",
        "say which structs are models in kilter.toml: `gorm.models`, and leave the steps' files out with `gorm.exclude`",
    ),
    (
        "gorm.io/plugin/dbresolver",
        "models are spread over several databases; they are read as if there were one",
        "read one database's models at a time: `gorm.models` or `gorm.exclude` in kilter.toml",
    ),
];

/// Drivers of GORM and their dialects.
const DRIVERS: [(&str, Dialect); 4] = [
    ("gorm.io/driver/postgres", Dialect::Postgres),
    ("gorm.io/driver/mysql", Dialect::Mysql),
    ("gorm.io/driver/sqlite", Dialect::Sqlite),
    ("github.com/glebarez/sqlite", Dialect::Sqlite),
];

/// Words that make a function's body worth keeping for this.
pub fn mentions(body: &str) -> bool {
    body.contains(".Migrator()")
        || body.contains(OPTIONS)
        || (body.contains(".Exec(") && DDL.iter().any(|w| body.contains(w)))
}

impl Builder<'_> {
    /// Tells what is outside the models.
    pub fn outside(&mut self) {
        let mut opened: Vec<(Dialect, usize, At)> = Vec::new();
        for (id, file) in self.project().files.iter().enumerate() {
            if !file.is_own() || !file.imports.iter().any(|i| i.path.starts_with("gorm.io/")) {
                continue;
            }
            for import in &file.imports {
                if let Some((_, what, help)) = TOOLS.iter().find(|t| import.path.contains(t.0)) {
                    self.report.warning(G019, file.span(&import.at), *what, help);
                }
            }
            for func in &file.funcs {
                let mut calls = Vec::new();
                walk::stmts(&func.body, &mut |e| {
                    if matches!(e.kind, ExprKind::Call { .. }) {
                        calls.push(e);
                    }
                });
                let read = self.options_read(id, func, &calls);
                for call in calls {
                    self.outside_call(id, call, &read);
                    opened.extend(self.opened(id, call));
                }
            }
        }
        self.other_dialects(&opened);
    }

    fn outside_call(&mut self, file: usize, call: &Expr, options_read: &[At]) {
        let ExprKind::Call { fun, args } = &call.kind else { return };
        let ExprKind::Selector(of, method) = &fun.kind else { return };
        let text = match args.first().map(|a| &a.kind) {
            Some(ExprKind::Str(text)) => text.as_str(),
            _ => "",
        };
        let found = match method.as_str() {
            "Exec" if DDL.iter().any(|w| is_first_word(text, w)) => (
                "this statement changes the database beside the models",
                "put it into a migration, which `kilter migrate` applies once: `kilter new NAME`",
            ),
            "Set"
                if text == OPTIONS
                    && !args.last().is_some_and(|a| options_read.contains(&a.at)) =>
            {
                (
                    "these table options are not read: no call of AutoMigrate follows them in this function, or they are no constant",
                    "set them where the tables are made: `db.Set(\"gorm:table_options\", \"…\").AutoMigrate(…)`",
                )
            }
            make if MAKERS.contains(&make) && chained(of, "Scopes") => (
                "a scope may choose another table for this migration, which is not followed",
                "give the model a TableName method, or name its table in kilter.toml: `gorm.table_names`",
            ),
            step if STEPS.contains(&step) && chained(of, "Migrator") => (
                "this step of the migrator is not part of the models and is not replayed",
                "put it into a migration: `kilter new NAME`",
            ),
            _ => return,
        };
        let start = of.at.end.min(call.at.end);
        // From the method on: a chain over several lines would be shown as a whole otherwise.
        let src = &self.project().files[file].source.text;
        let dot = src.get(start..call.at.end).and_then(|t| t.find(method.as_str()));
        let at = dot.map_or_else(|| call.at.clone(), |d| start + d..call.at.end);
        let span = self.span(file, &at);
        self.report.warning(G019, span, found.0, found.1);
    }

    /// Where the table options stand that calls of a function append to their tables.
    fn options_read(&self, file: usize, func: &Func, calls: &[&Expr]) -> Vec<At> {
        let of = |call: &Expr| match &call.kind {
            ExprKind::Call { fun, .. } => match &fun.kind {
                ExprKind::Selector(of, method) if MAKERS.contains(&method.as_str()) => {
                    chains::read(self.types, file, func, of).options
                }
                _ => None,
            },
            _ => None,
        };
        calls.iter().filter_map(|call| of(call)).map(|(_, at)| at).collect()
    }

    /// The dialect that a `gorm.Open` asks for.
    fn opened(&self, file: usize, call: &Expr) -> Option<(Dialect, usize, At)> {
        let ExprKind::Call { fun, args } = &call.kind else { return None };
        let ExprKind::Selector(of, method) = &fun.kind else { return None };
        let ExprKind::Ident(package) = &of.kind else { return None };
        let gorm = self.project().import_path(file, package) == Some("gorm.io/gorm");
        let ExprKind::Call { fun, .. } = &args.first()?.kind else { return None };
        let ExprKind::Selector(driver, _) = &fun.kind else { return None };
        let ExprKind::Ident(driver) = &driver.kind else { return None };
        let path = self.project().import_path(file, driver)?;
        let (_, dialect) = DRIVERS.iter().find(|(p, _)| *p == path)?;
        (gorm && method == "Open").then(|| (*dialect, file, call.at.clone()))
    }

    /// A program that opens databases, but none of the dialect its models are read for.
    fn other_dialects(&mut self, opened: &[(Dialect, usize, At)]) {
        let dialect = self.options.dialect;
        let Some((other, file, at)) = opened.first() else { return };
        if opened.iter().any(|(d, ..)| *d == dialect) {
            return;
        }
        let mut diagnostic = Diagnostic::warning(
            G004,
            format!("the program opens {other}, and its models are read for {dialect}"),
        )
        .at(self.span(*file, at), "")
        .help(format!("say which one is meant in kilter.toml: `dialect = \"{}\"`", other.name()));
        for (_, file, at) in opened.iter().skip(1) {
            diagnostic = diagnostic.at(self.span(*file, at), "here as well");
        }
        self.report.add(diagnostic);
    }
}

fn is_first_word(text: &str, word: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    first.eq_ignore_ascii_case(word)
}

/// Whether a method was called earlier in a chain: `db.Scopes(f).AutoMigrate(…)`.
fn chained(e: &Expr, name: &str) -> bool {
    match &e.kind {
        ExprKind::Call { fun, .. } => match &fun.kind {
            ExprKind::Selector(of, method) => method == name || chained(of, name),
            _ => false,
        },
        _ => false,
    }
}
