//! What the source says about GORM's configuration: `gorm.Config`, naming, driver options,
//! versions.
//!
//! The options given by the project win over what is found. Deliberately not here: models and
//! `AutoMigrate` (`discover.rs`).

use super::eval::{Eval, Host, Val};
use super::options::{GormOptions, MysqlOptions, Naming, Version};
use super::project::Project;
use super::report::{G003, G004, G005, G006, G019, G020, G021, Report};
use super::syntax::{Expr, ExprKind, TypeExpr};
use super::types::{Place, Ty, Types};
use super::walk;
use kilter_diag::Span;
use std::collections::BTreeSet;

/// The configuration that counts.
#[derive(Debug, Clone)]
pub struct Config {
    /// The naming strategy.
    pub naming: Naming,
    /// No foreign keys.
    pub disable_foreign_keys: bool,
    /// No foreign keys, join tables and implied models.
    pub ignore_relations: bool,
    /// The GORM release.
    pub gorm: Version,
    /// The driver's release.
    pub driver: Version,
    /// MySQL driver options.
    pub mysql: MysqlOptions,
    /// Registered serializers, in lower case.
    pub serializers: BTreeSet<String>,
    /// What was assumed, in words.
    pub assumptions: Vec<String>,
}

/// A host that knows no names: constants only.
struct Nobody;

impl Host for Nobody {
    fn dialect(&self) -> &'static str {
        ""
    }
    fn table(&self, name: &str) -> String {
        name.to_owned()
    }
    fn table_of(&self, _: &Ty, _: usize) -> Option<String> {
        None
    }
}

/// What literals say.
#[derive(Default)]
struct Found {
    naming: Vec<(Naming, Span)>,
    disable: Vec<bool>,
    ignore: Vec<bool>,
    mysql: Vec<(MysqlOptions, Span)>,
    serializers: BTreeSet<String>,
}

/// Finds the configuration.
pub fn read(types: Types<'_>, options: &GormOptions, report: &mut Report) -> Config {
    let project = types.project;
    let mut found = Found::default();
    for (file_id, file) in project.files.iter().enumerate().filter(|(_, f)| !f.builtin) {
        for import in file.imports.iter().filter(|i| i.path == "github.com/jinzhu/gorm") {
            report.error(
                G021,
                file.span(&import.at),
                "GORM version 1 (`github.com/jinzhu/gorm`) is not supported: its tags mean other things",
                "move to `gorm.io/gorm`, or leave the file out with `gorm.exclude`",
            );
        }
        let mut visit = |e: &Expr| look(types, file_id, e, &mut found, report);
        for func in &file.funcs {
            walk::stmts(&func.body, &mut visit);
        }
        for var in &file.vars {
            walk::expr(&var.value, &mut visit);
        }
    }
    settle(project, options, found, report)
}

fn look(types: Types<'_>, file: usize, e: &Expr, found: &mut Found, report: &mut Report) {
    match &e.kind {
        ExprKind::Composite { ty: Some(ty), elems } => {
            let Some((path, name)) = qualified(types, file, ty) else { return };
            match (path, name) {
                ("gorm.io/gorm/schema", "NamingStrategy") => {
                    naming(types, file, e, elems, found, report);
                }
                ("gorm.io/gorm", "Config") => config(types, file, elems, found, report),
                ("gorm.io/driver/mysql", "Config") => {
                    mysql(types, file, e, elems, found, report);
                }
                _ => {}
            }
        }
        ExprKind::Call { fun, args, .. } => {
            let ExprKind::Selector(of, name) = &fun.kind else { return };
            let path = match &of.kind {
                ExprKind::Ident(package) => types.project.import_path(file, package),
                _ => None,
            };
            match (path, name.as_str()) {
                (Some("gorm.io/gorm/schema"), "RegisterSerializer") => {
                    if let Some(Val::Str(name)) = args.first().map(|a| constant(types, file, a)) {
                        found.serializers.insert(name.to_lowercase());
                    }
                }
                (Some("github.com/jinzhu/inflection"), name)
                    if name.starts_with("Add") || name.starts_with("Set") =>
                {
                    report.warning(
                        G020,
                        types.project.span(file, &e.at),
                        "the application changes how plurals are formed; this is not read",
                        "name the tables concerned: `gorm.table_names.Model = \"…\"`",
                    );
                }
                _ => {}
            }
        }
        _ => {}
    }
}

/// Import path and name of a type of another package.
fn qualified<'a>(types: Types<'a>, file: usize, ty: &'a TypeExpr) -> Option<(&'a str, &'a str)> {
    match ty {
        TypeExpr::Name { package: Some(package), name, .. } => {
            Some((types.project.import_path(file, package)?, name))
        }
        TypeExpr::Pointer(inner) => qualified(types, file, inner),
        _ => None,
    }
}

fn constant(types: Types<'_>, file: usize, e: &Expr) -> Val {
    Eval::new(types, Place::top(file), &Nobody, 0).expr(e)
}

fn key(elem: &(Option<Expr>, Expr)) -> Option<&str> {
    match &elem.0.as_ref()?.kind {
        ExprKind::Ident(name) => Some(name),
        _ => None,
    }
}

fn naming(
    types: Types<'_>,
    file: usize,
    whole: &Expr,
    elems: &[(Option<Expr>, Expr)],
    found: &mut Found,
    report: &mut Report,
) {
    let mut out = Naming::default();
    for elem in elems {
        let value = constant(types, file, &elem.1);
        let understood = match (key(elem), value) {
            (Some("TablePrefix"), Val::Str(s)) => {
                out.table_prefix = s;
                true
            }
            (Some("SingularTable"), Val::Bool(b)) => {
                out.singular_table = b;
                true
            }
            (Some("NoLowerCase"), Val::Bool(b)) => {
                out.no_lower_case = b;
                true
            }
            (Some("IdentifierMaxLength"), Val::Int(n)) => {
                out.identifier_max_length = usize::try_from(n).unwrap_or(0);
                true
            }
            (Some("NameReplacer"), _) => match replacer(types, file, &elem.1) {
                Some(pairs) => {
                    out.replacer = pairs;
                    true
                }
                None => false,
            },
            _ => false,
        };
        if !understood {
            report.warning(
                G003,
                types.project.span(file, &elem.1.at),
                "this part of the naming strategy is not a constant",
                "set it in the configuration: `gorm.naming`",
            );
        }
    }
    found.naming.push((out, types.project.span(file, &whole.at)));
}

/// `strings.NewReplacer("a", "b", …)`.
fn replacer(types: Types<'_>, file: usize, e: &Expr) -> Option<Vec<(String, String)>> {
    let ExprKind::Call { fun, args, .. } = &e.kind else { return None };
    if !matches!(&fun.kind, ExprKind::Selector(_, name) if name == "NewReplacer") {
        return None;
    }
    let texts: Option<Vec<String>> = args
        .iter()
        .map(|a| match constant(types, file, a) {
            Val::Str(s) => Some(s),
            _ => None,
        })
        .collect();
    let texts = texts?;
    Some(texts.chunks_exact(2).map(|p| (p[0].clone(), p[1].clone())).collect())
}

fn config(
    types: Types<'_>,
    file: usize,
    elems: &[(Option<Expr>, Expr)],
    found: &mut Found,
    report: &mut Report,
) {
    for elem in elems {
        let list = match key(elem) {
            Some("DisableForeignKeyConstraintWhenMigrating") => &mut found.disable,
            Some("IgnoreRelationshipsWhenMigrating") => &mut found.ignore,
            Some("NamingStrategy") => {
                custom_namer(types, file, &elem.1, report);
                continue;
            }
            _ => continue,
        };
        if let Val::Bool(b) = constant(types, file, &elem.1) {
            list.push(b);
        } else {
            report.info(
                G005,
                types.project.span(file, &elem.1.at),
                "this setting is not a constant; `false` is assumed",
                "set it in the configuration: `gorm.disable_foreign_keys` or `gorm.ignore_relations`",
            );
        }
    }
}

/// A naming strategy that is no literal may be anything.
fn custom_namer(types: Types<'_>, file: usize, e: &Expr, report: &mut Report) {
    let inner = match &e.kind {
        ExprKind::Unary(op, inner) if op == "&" => inner,
        _ => e,
    };
    let ours = matches!(&inner.kind, ExprKind::Composite { ty: Some(ty), .. }
        if qualified(types, file, ty) == Some(("gorm.io/gorm/schema", "NamingStrategy")));
    if !ours {
        report.warning(
            G003,
            types.project.span(file, &e.at),
            "the naming strategy cannot be read here",
            "set it in the configuration: `gorm.naming`",
        );
    }
}

fn mysql(
    types: Types<'_>,
    file: usize,
    whole: &Expr,
    elems: &[(Option<Expr>, Expr)],
    found: &mut Found,
    report: &mut Report,
) {
    let mut out = MysqlOptions::default();
    for elem in elems {
        let value = constant(types, file, &elem.1);
        match (key(elem), value) {
            (Some("DefaultStringSize"), Val::Int(n)) => {
                out.default_string_size = i64::try_from(n).unwrap_or(0);
            }
            (Some("DisableDatetimePrecision"), Val::Bool(b)) => {
                out.disable_datetime_precision = b;
            }
            (
                Some("DefaultStringSize" | "DisableDatetimePrecision" | "DefaultDatetimePrecision"),
                _,
            ) => report.warning(
                G006,
                types.project.span(file, &elem.1.at),
                "this driver option is not a constant",
                "set it in the configuration: `gorm.mysql`",
            ),
            _ => {}
        }
    }
    found.mysql.push((out, types.project.span(file, &whole.at)));
}

fn settle(project: &Project, options: &GormOptions, found: Found, report: &mut Report) -> Config {
    let mut assumptions = Vec::new();
    let naming = options.naming.clone().unwrap_or_else(|| {
        let first = found.naming.first();
        if let Some((_, other)) = found.naming.iter().find(|(n, _)| Some(n) != first.map(|f| &f.0))
        {
            report.warning(
                G004,
                other.clone(),
                "there are several different naming strategies; the first one found is used",
                "set it in the configuration: `gorm.naming`",
            );
        }
        if let Some((naming, span)) = first {
            assumptions.push(format!("naming strategy from {span}: {naming:?}"));
        }
        first.map(|f| f.0.clone()).unwrap_or_default()
    });
    let mysql = if options.mysql == MysqlOptions::default() {
        found.mysql.first().map(|m| m.0.clone()).unwrap_or_default()
    } else {
        options.mysql.clone()
    };
    let gorm = options
        .gorm_version
        .or_else(|| project.required("gorm.io/gorm"))
        .unwrap_or(Version(1, 31, 1));
    if project.required("github.com/jinzhu/inflection") > Some(Version(1, 0, 0)) {
        report.add(
            kilter_diag::Diagnostic::warning(
                G020,
                "go.mod asks for a newer release of jinzhu/inflection; plurals are formed as in 1.0.0",
            )
            .help("name the tables concerned: `gorm.table_names.Model = \"…\"`"),
        );
    }
    let driver_module = format!("gorm.io/driver/{}", options.dialect.name());
    let driver = options
        .driver_version
        .or_else(|| project.required(&driver_module))
        .unwrap_or(Version(1, 6, 0));
    assumptions.push(format!("GORM {gorm}, {} driver {driver}", options.dialect));
    let flag = |set: Option<bool>, found: &[bool]| set.unwrap_or_else(|| found.contains(&true));
    Config {
        naming,
        disable_foreign_keys: flag(options.disable_foreign_keys, &found.disable),
        ignore_relations: flag(options.ignore_relations, &found.ignore),
        gorm,
        driver,
        mysql,
        serializers: found.serializers,
        assumptions,
    }
}

/// Calls that change tables in ways this front end does not read.
pub fn dynamic_table(report: &mut Report, span: Span) {
    report.warning(
        G019,
        span,
        "the table of this migration is chosen while the program runs",
        "give the model a TableName method, or name the table in the configuration: `gorm.table_names`",
    );
}
