//! `kilter init`: looks around and writes what a project needs.

mod find;
mod tools;

use super::Output;
use crate::args::Init;
use crate::config::Orm;
use crate::exit::{Exit, Failure, Outcome};
use crate::output::Style;
use crate::project::Project;
use find::{Found, look_around};
use kilter_diag::{Code, Diagnostic};
use kilter_schema::Dialect;
use std::fmt::Write;
use std::path::Path;

/// The make targets of the brief, for a Makefile to include.
const MAKE: &str = include_str!("init/kilter.mk");

/// Writes `kilter.toml`, the migration directory and `kilter.mk`; existing files stay as they are.
pub fn run(args: &Init, project: &Project, out: &Output) -> Outcome {
    let found = look_around(project);
    for line in found.lines() {
        out.line(line);
    }
    let dialect = project.shared.dialect.or(found.dialect).unwrap_or(Dialect::Sqlite);
    let migrations = match found.import {
        // Kilter's own are kept apart from those that are taken over.
        Some((_, "migrations")) => "db/migrations".to_owned(),
        Some(_) => "migrations".to_owned(),
        None => found.migrations.clone().unwrap_or_else(|| "migrations".to_owned()),
    };
    let mut done = Vec::new();
    let files = [
        ("kilter.toml", configuration(&found, dialect, &migrations)),
        ("kilter.mk", MAKE.to_owned()),
    ];
    for (name, text) in files {
        done.push(write(&project.root.join(name), name, &text, args, out)?);
    }
    done.push(directory(&project.root, &migrations, args, out)?);
    out.line("");
    let next = match found.import {
        Some((tool, place)) => format!("kilter import {} {place}", tool.name()),
        None => "kilter new initial && kilter migrate".to_owned(),
    };
    out.line(format!("next: {}", out.style(Style::Bold, &next)));
    if found.import.is_some() {
        out.line("    with DATABASE_URL, or --url, of a database on which they have all run");
    }
    if found.makefile {
        out.line("the Makefile gets the targets with one line: include kilter.mk");
    }
    if out.is_text() {
        return Ok(Exit::Clean);
    }
    let payload =
        [("written".to_owned(), serde_json::json!(done.into_iter().flatten().collect::<Vec<_>>()))];
    Ok(out.finish(Exit::Clean, &[], payload.into_iter().collect()))
}

fn write(
    path: &Path,
    name: &str,
    text: &str,
    args: &Init,
    out: &Output,
) -> Result<Option<String>, Failure> {
    if path.exists() {
        out.line(format!("{name} is there already: left as it is"));
        return Ok(None);
    }
    if args.dry_run {
        out.line(format!("would write {name}:"));
        for line in text.lines() {
            out.line(format!("    {line}").trim_end());
        }
        return Ok(None);
    }
    std::fs::write(path, text).map_err(|e| cannot_write(name, &e))?;
    out.line(format!("wrote {name}"));
    Ok(Some(name.to_owned()))
}

fn directory(
    root: &Path,
    migrations: &str,
    args: &Init,
    out: &Output,
) -> Result<Option<String>, Failure> {
    if migrations.contains("{dialect}") || root.join(migrations).is_dir() || args.dry_run {
        return Ok(None);
    }
    std::fs::create_dir_all(root.join(migrations)).map_err(|e| cannot_write(migrations, &e))?;
    out.line(format!("made {migrations}/"));
    Ok(Some(format!("{migrations}/")))
}

fn cannot_write(name: &str, error: &std::io::Error) -> Failure {
    Failure::usage(
        Diagnostic::error(Code("E006"), format!("{name} cannot be written"))
            .note(error.to_string())
            .state("nothing else was changed"),
    )
}

fn configuration(found: &Found, dialect: Dialect, migrations: &str) -> String {
    let mut out = String::from(
        "# Everything here is optional; the keys are described in docs/configuration.md.\n\n",
    );
    let rust = found.orm == Some(Orm::Seaorm);
    let _ = writeln!(out, "orm = \"{}\"", if rust { "seaorm" } else { "gorm" });
    if found.dialects > 1 || dialect != Dialect::Sqlite {
        let _ = writeln!(out, "dialect = \"{dialect}\"");
    }
    // Types that models use may stand anywhere in the project, so all of it is read.
    let _ = writeln!(
        out,
        "# models = [{}]     # all {} files when absent",
        quoted(&found.models),
        if rust { "Rust" } else { "Go" }
    );
    let _ = writeln!(out, "migrations = \"{migrations}\"");
    if !found.proto_roots.is_empty() {
        let _ = writeln!(out, "\n[proto]\nroots = [{}]", quoted(&found.proto_roots));
    } else if !found.protos.is_empty() {
        let _ = writeln!(out, "\n[proto]\ninclude = [{}]", quoted(&found.protos));
    }
    if !found.proto_roots.is_empty() || !found.protos.is_empty() {
        let _ = writeln!(
            out,
            "# json_names = \"proto\"     # said, other JSON names in models are errors"
        );
    }
    let url = match dialect {
        Dialect::Sqlite => "sqlite://dev.db",
        Dialect::Postgres => "postgres://localhost/dev",
        Dialect::Mysql => "mysql://localhost/dev",
    };
    let _ = write!(
        out,
        "\n# Used when neither --url nor DATABASE_URL is given.\n[env.dev]\nurl = \"{url}\"\nauto_migrate = true\n\n\
         # kilter status --env production\n[env.production]\nurl = \"${{PRODUCTION_DATABASE_URL}}\"\nprotected = true\n"
    );
    out
}

fn quoted(items: &[String]) -> String {
    items.iter().map(|i| format!("{i:?}")).collect::<Vec<_>>().join(", ")
}
