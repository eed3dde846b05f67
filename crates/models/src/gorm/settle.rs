//! Which configuration counts, and where each part of it comes from, in words.
//!
//! What `kilter.toml` says comes first, then what the source or `go.mod` says, then GORM's
//! defaults. Deliberately not here: finding the settings in the source (`config.rs`).

use super::build::Build;
use super::config::{Config, Found};
use super::options::{GormOptions, MysqlOptions, Naming, Version};
use super::project::Project;
use super::report::{G004, G020, Report};
use kilter_diag::{Diagnostic, Span};
use kilter_schema::Dialect;

/// The newest GORM release whose behaviour is known.
const GORM: Version = Version(1, 31, 2);

/// The newest driver releases whose behaviour is known.
fn newest_driver(dialect: Dialect) -> Version {
    match dialect {
        Dialect::Postgres => Version(1, 6, 3),
        Dialect::Mysql | Dialect::Sqlite => Version(1, 6, 0),
    }
}

/// Decides.
pub fn settle(
    project: &Project,
    options: &GormOptions,
    found: Found,
    report: &mut Report,
) -> Config {
    let mut said = Vec::new();
    let gorm = gorm_version(project, options, &mut said);
    let driver = driver_version(project, options, &mut said);
    let naming = naming(options, &found, report, &mut said);
    let mysql = mysql(options, &found, report, &mut said);
    inflection(project, report);
    let disable_foreign_keys = flag(
        options.disable_foreign_keys,
        &found.disable,
        "foreign keys: not made",
        "DisableForeignKeyConstraintWhenMigrating",
        &mut said,
    );
    let ignore_relations = flag(
        options.ignore_relations,
        &found.ignore,
        "relations: not followed",
        "IgnoreRelationshipsWhenMigrating",
        &mut said,
    );
    said.push(build(&options.build, project));
    Config {
        naming,
        disable_foreign_keys,
        ignore_relations,
        gorm,
        driver,
        mysql,
        serializers: found.serializers,
        assumptions: said,
    }
}

fn gorm_version(project: &Project, options: &GormOptions, said: &mut Vec<String>) -> Version {
    if let Some(version) = options.gorm_version {
        said.push(format!("GORM {version}: kilter.toml says so"));
        return version;
    }
    match project.required("gorm.io/gorm") {
        Some((version, at)) => {
            said.push(format!("GORM {version}: required at {at}"));
            version
        }
        None => {
            said.push(format!("GORM {GORM}: no go.mod requires it, so the newest one known"));
            GORM
        }
    }
}

fn driver_version(project: &Project, options: &GormOptions, said: &mut Vec<String>) -> Version {
    let dialect = options.dialect;
    if let Some(version) = options.driver_version {
        said.push(format!("{dialect} driver {version}: kilter.toml says so"));
        return version;
    }
    if let Some((version, at)) = project.required(&format!("gorm.io/driver/{}", dialect.name())) {
        said.push(format!("{dialect} driver {version}: required at {at}"));
        return version;
    }
    let newest = newest_driver(dialect);
    let pure_go = project.required("github.com/glebarez/sqlite");
    match pure_go.filter(|_| dialect == Dialect::Sqlite) {
        // It counts its own releases, and makes tables as this release of GORM's driver does.
        Some((version, at)) => said.push(format!(
            "sqlite driver github.com/glebarez/sqlite {version}: required at {at}; it makes tables as GORM's own driver 1.6.0 does"
        )),
        None => said.push(format!(
            "{dialect} driver {newest}: no go.mod requires it, so the newest one known"
        )),
    }
    newest
}

fn naming(
    options: &GormOptions,
    found: &Found,
    report: &mut Report,
    said: &mut Vec<String>,
) -> Naming {
    if let Some(naming) = &options.naming {
        said.push(format!("naming strategy: as kilter.toml says, {}", in_words(naming)));
        return naming.clone();
    }
    let Some((naming, span)) = found.naming.first() else {
        said.push("naming strategy: GORM's own, as none is set".to_owned());
        return Naming::default();
    };
    if let Some((_, other)) = found.naming.iter().find(|(n, _)| n != naming) {
        several(report, "naming strategies", other, span, "table_prefix = \"…\"");
    }
    said.push(format!("naming strategy: the one at {span}, {}", in_words(naming)));
    naming.clone()
}

fn several(report: &mut Report, what: &str, other: &Span, first: &Span, line: &str) {
    report.add(
        Diagnostic::warning(
            G004,
            format!("there are several different {what}; the first one found is used"),
        )
        .at(other.clone(), "")
        .at(first.clone(), "the one that is used")
        .help(format!("say in kilter.toml which one counts:\n[gorm]\n{line}")),
    );
}

/// A naming strategy for people.
fn in_words(naming: &Naming) -> String {
    let mut parts = Vec::new();
    if !naming.table_prefix.is_empty() {
        parts.push(format!("table names begin with `{}`", naming.table_prefix));
    }
    if naming.singular_table {
        parts.push("table names stay in the singular".to_owned());
    }
    if naming.no_lower_case {
        parts.push("Go names are used as they are".to_owned());
    }
    for (from, to) in &naming.replacer {
        parts.push(format!("`{from}` is replaced by `{to}`"));
    }
    if naming.identifier_max_length > 0 {
        parts.push(format!("names have at most {} characters", naming.identifier_max_length));
    }
    if parts.is_empty() { "which sets nothing".to_owned() } else { parts.join(", ") }
}

fn mysql(
    options: &GormOptions,
    found: &Found,
    report: &mut Report,
    said: &mut Vec<String>,
) -> MysqlOptions {
    let none = MysqlOptions::default();
    let (mysql, from) = match found.mysql.first() {
        _ if options.mysql != none => (options.mysql.clone(), "as kilter.toml says".to_owned()),
        Some((mysql, span)) => {
            if let Some((_, other)) = found.mysql.iter().find(|(m, _)| m != mysql)
                && options.dialect == Dialect::Mysql
            {
                let line = "mysql = { default_string_size = … }";
                several(report, "options of the MySQL driver", other, span, line);
            }
            (mysql.clone(), format!("the ones at {span}"))
        }
        None => return none,
    };
    let mut parts = Vec::new();
    if mysql.default_string_size > 0 {
        parts.push(format!("strings have {} characters", mysql.default_string_size));
    }
    if let Some(precision) = mysql.default_datetime_precision {
        parts.push(format!("times have {precision} digits behind the second"));
    }
    if mysql.disable_datetime_precision {
        parts.push("times have no fractions of seconds".to_owned());
    }
    if options.dialect == Dialect::Mysql && !parts.is_empty() {
        said.push(format!("driver options: {from}, {}", parts.join(", ")));
    }
    mysql
}

fn inflection(project: &Project, report: &mut Report) {
    let Some((version, at)) = project.required("github.com/jinzhu/inflection") else { return };
    if version > Version(1, 0, 0) {
        report.info(
            G020,
            at.clone(),
            "go.mod asks for a newer release of jinzhu/inflection; plurals are formed as in 1.0.0",
            "name the tables concerned: `gorm.table_names.Model = \"…\"`",
        );
    }
}

/// A setting of `gorm.Config`: on when anybody sets it.
fn flag(
    set: Option<bool>,
    found: &[(bool, Span)],
    effect: &str,
    name: &str,
    said: &mut Vec<String>,
) -> bool {
    if let Some(on) = set {
        if on {
            said.push(format!("{effect}, as kilter.toml says"));
        } else if !found.is_empty() {
            said.push(format!("{name} is taken as false, as kilter.toml says"));
        }
        return on;
    }
    let first = found.iter().find(|(on, _)| *on);
    if let Some((_, at)) = first {
        said.push(format!("{effect}, as {name} is set at {at}"));
    }
    first.is_some()
}

fn build(build: &Build, project: &Project) -> String {
    let tags = match build.tags.as_slice() {
        [] => "no tags".to_owned(),
        tags => format!("tags {}", tags.join(", ")),
    };
    let left = project.left_out.iter().filter(|l| l.file.is_own()).count();
    let left = match left {
        0 => String::new(),
        1 => "; 1 file is left out".to_owned(),
        n => format!("; {n} files are left out"),
    };
    format!("Go files for {}/{}, {tags}{left}", build.os, build.arch)
}
