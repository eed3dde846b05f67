//! What the source says about GORM's configuration: `gorm.Config`, naming, driver options,
//! versions.
//!
//! The options given by the project win over what is found. Deliberately not here: models and
//! `AutoMigrate` (`discover.rs`).

use super::eval::{Eval, Host, Val};
use super::options::{GormOptions, MysqlOptions, Naming, Version};
use super::report::{G003, G005, G006, G019, G020, G021, Report};
use super::settle::settle;
use super::syntax::{Expr, ExprKind, Stmt, TypeExpr};
use super::types::{Place, Types};
use super::walk;
use kilter_diag::Span;
use std::collections::{BTreeMap, BTreeSet};

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

/// What to do about a naming strategy that cannot be read.
const NAMING: &str = "set it in kilter.toml:\n[gorm]\ntable_prefix = \"…\"    # or singular_table, no_lower_case, name_replacer, identifier_max_length";

/// A host that knows no names: constants only.
pub(super) struct Nobody;

impl Host for Nobody {
    fn dialect(&self) -> &'static str {
        ""
    }
    fn table(&self, name: &str) -> String {
        name.to_owned()
    }
}

/// What the source says, each with its place.
#[derive(Default)]
pub struct Found {
    /// Literals of `schema.NamingStrategy`.
    pub naming: Vec<(Naming, Span)>,
    /// Values of `DisableForeignKeyConstraintWhenMigrating`.
    pub disable: Vec<(bool, Span)>,
    /// Values of `IgnoreRelationshipsWhenMigrating`.
    pub ignore: Vec<(bool, Span)>,
    /// Literals of `mysql.Config` that set something that matters.
    pub mysql: Vec<(MysqlOptions, Span)>,
    /// Registered serializers, in lower case.
    pub serializers: BTreeSet<String>,
}

/// Where an expression is looked at: its file, and the variables of the function around it that
/// are set once and to a constant.
struct Within<'a> {
    types: Types<'a>,
    file: usize,
    vars: BTreeMap<String, Val>,
    literals: BTreeMap<String, &'a Expr>,
}

impl<'a> Within<'a> {
    fn new(types: Types<'a>, file: usize, body: &'a [Stmt]) -> Self {
        let mut out = Self { types, file, vars: BTreeMap::new(), literals: BTreeMap::new() };
        let mut bindings = Vec::new();
        walk::bindings(body, &mut bindings);
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        for (name, value) in bindings.iter().flat_map(|b| assigned(b)) {
            if let ExprKind::Ident(name) = &name.kind {
                *times.entry(name).or_default() += 1;
                out.literals.insert(name.clone(), value);
            }
        }
        out.literals.retain(|name, _| times.get(name.as_str()) == Some(&1));
        let known = out.literals.iter().map(|(name, e)| (name.clone(), out.constant(e)));
        let known = known.filter(|(_, v)| matches!(v, Val::Str(_) | Val::Int(_) | Val::Bool(_)));
        out.vars = known.collect();
        out
    }

    fn constant(&self, e: &Expr) -> Val {
        let mut eval = Eval::new(self.types, Place::top(self.file), &Nobody);
        eval.vars.clone_from(&self.vars);
        let value = eval.expr(e);
        // A package-level variable may be set elsewhere: no constant.
        if eval.guessed.borrow().is_some() {
            return Val::Unknown;
        }
        match eval.plain(&value) {
            Val::Ref(inner) => *inner,
            plain => plain,
        }
    }

    /// Import path and name of a type of another package.
    fn qualified<'t>(&'t self, ty: &'t TypeExpr) -> Option<(&'t str, &'t str)> {
        match ty {
            TypeExpr::Name { package: Some(package), name, .. } => {
                Some((self.types.project.import_path(self.file, package)?, name))
            }
            TypeExpr::Pointer(inner) => self.qualified(inner),
            _ => None,
        }
    }

    /// What a variable is bound to: one of the function, or one of the package.
    fn bound(&self, name: &str) -> Option<&Expr> {
        if let Some(value) = self.literals.get(name) {
            return Some(value);
        }
        let id = self.types.project.package_of(self.file)?.vars.get(name)?;
        Some(&self.types.project.files[id.file].vars[id.index].value)
    }

    fn span(&self, e: &Expr) -> Span {
        self.types.project.span(self.file, &e.at)
    }
}

/// The pairs of an assignment.
fn assigned(stmt: &Stmt) -> impl Iterator<Item = (&Expr, &Expr)> {
    let (names, values) = match stmt {
        Stmt::Assign(_, names, values) if names.len() == values.len() => (&names[..], &values[..]),
        _ => (&[][..], &[][..]),
    };
    names.iter().zip(values)
}

/// Finds the configuration.
pub fn read(types: Types<'_>, options: &GormOptions, report: &mut Report) -> Config {
    let mut found = Found::default();
    for (file_id, file) in types.project.files.iter().enumerate().filter(|(_, f)| f.is_own()) {
        for import in file.imports.iter().filter(|i| i.path == "github.com/jinzhu/gorm") {
            report.error(
                G021,
                file.span(&import.at),
                "GORM version 1 (`github.com/jinzhu/gorm`) is not supported: its tags mean other things",
                "move to `gorm.io/gorm`, or leave the file out with `exclude`",
            );
        }
        for func in &file.funcs {
            let within = Within::new(types, file_id, &func.body);
            walk::stmts(&func.body, &mut |e| look(&within, e, &mut found, report));
            let mut bindings = Vec::new();
            walk::bindings(&func.body, &mut bindings);
            for (name, value) in bindings.iter().flat_map(|b| assigned(b)) {
                if let ExprKind::Selector(_, field) = &name.kind {
                    setting(&within, field, value, &mut found, report);
                }
            }
        }
        let top = Within::new(types, file_id, &[]);
        for var in &file.vars {
            walk::expr(&var.value, &mut |e| look(&top, e, &mut found, report));
        }
    }
    settle(types.project, options, found, report)
}

fn look(within: &Within<'_>, e: &Expr, found: &mut Found, report: &mut Report) {
    match &e.kind {
        ExprKind::Composite { ty: Some(ty), elems } => match within.qualified(ty) {
            Some(("gorm.io/gorm/schema", "NamingStrategy")) => {
                naming(within, e, elems, found, report);
            }
            Some(("gorm.io/gorm", "Config")) => {
                for (name, value) in elems.iter().filter_map(|e| Some((key(e)?, &e.1))) {
                    setting(within, name, value, found, report);
                }
            }
            Some(("gorm.io/driver/mysql", "Config")) => mysql(within, e, elems, found, report),
            _ => {}
        },
        ExprKind::Call { fun, args, .. } => called(within, e, fun, args, found, report),
        _ => {}
    }
}

fn called(
    within: &Within<'_>,
    e: &Expr,
    fun: &Expr,
    args: &[Expr],
    found: &mut Found,
    report: &mut Report,
) {
    let ExprKind::Selector(of, name) = &fun.kind else { return };
    let ExprKind::Ident(package) = &of.kind else { return };
    match within.types.project.import_path(within.file, package) {
        Some("gorm.io/gorm/schema") if name == "RegisterSerializer" => {
            if let Some(Val::Str(name)) = args.first().map(|a| within.constant(a)) {
                found.serializers.insert(name.to_lowercase());
            }
        }
        Some("github.com/jinzhu/inflection")
            if name.starts_with("Add") || name.starts_with("Set") =>
        {
            report.info(
                G020,
                within.span(e),
                "the application changes how plurals are formed; this is not read",
                "name the tables concerned: `gorm.table_names.Model = \"…\"`",
            );
        }
        _ => {}
    }
}

fn key(elem: &(Option<Expr>, Expr)) -> Option<&str> {
    match &elem.0.as_ref()?.kind {
        ExprKind::Ident(name) => Some(name),
        _ => None,
    }
}

fn naming(
    within: &Within<'_>,
    whole: &Expr,
    elems: &[(Option<Expr>, Expr)],
    found: &mut Found,
    report: &mut Report,
) {
    let mut out = Naming::default();
    for elem in elems {
        let understood = match (key(elem), within.constant(&elem.1)) {
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
            (Some("NameReplacer"), _) => match replacer(within, &elem.1) {
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
                within.span(&elem.1),
                "this part of the naming strategy is not a constant",
                NAMING,
            );
        }
    }
    found.naming.push((out, within.span(whole)));
}

/// `strings.NewReplacer("a", "b", …)`.
fn replacer(within: &Within<'_>, e: &Expr) -> Option<Vec<(String, String)>> {
    let ExprKind::Call { fun, args, .. } = &e.kind else { return None };
    if !matches!(&fun.kind, ExprKind::Selector(_, name) if name == "NewReplacer") {
        return None;
    }
    let texts: Option<Vec<String>> = args
        .iter()
        .map(|a| match within.constant(a) {
            Val::Str(s) => Some(s),
            _ => None,
        })
        .collect();
    let texts = texts?;
    Some(texts.chunks_exact(2).map(|p| (p[0].clone(), p[1].clone())).collect())
}

/// A field of `gorm.Config`, in a literal or assigned.
fn setting(within: &Within<'_>, name: &str, value: &Expr, found: &mut Found, report: &mut Report) {
    let list = match name {
        "DisableForeignKeyConstraintWhenMigrating" => &mut found.disable,
        "IgnoreRelationshipsWhenMigrating" => &mut found.ignore,
        "NamingStrategy" => {
            custom_namer(within, value, report);
            return;
        }
        _ => return,
    };
    if let Val::Bool(b) = within.constant(value) {
        list.push((b, within.span(value)));
    } else {
        report.info(
            G005,
            within.span(value),
            "this setting is not a constant; `false` is assumed",
            "set it in kilter.toml:\n[gorm]\ndisable_foreign_keys = true    # or ignore_relations = true",
        );
    }
}

/// A naming strategy that is no literal may be anything.
fn custom_namer(within: &Within<'_>, e: &Expr, report: &mut Report) {
    let mut inner = e;
    for _ in 0..4 {
        inner = match &inner.kind {
            ExprKind::Unary(op, of) if op == "&" => of,
            ExprKind::Ident(name) => match within.bound(name) {
                Some(value) => value,
                None => break,
            },
            _ => break,
        };
    }
    let ours = matches!(&inner.kind, ExprKind::Composite { ty: Some(ty), .. }
        if within.qualified(ty) == Some(("gorm.io/gorm/schema", "NamingStrategy")));
    if !ours {
        report.warning(G003, within.span(e), "the naming strategy cannot be read here", NAMING);
    }
}

fn mysql(
    within: &Within<'_>,
    whole: &Expr,
    elems: &[(Option<Expr>, Expr)],
    found: &mut Found,
    report: &mut Report,
) {
    let mut out = MysqlOptions::default();
    for elem in elems {
        match (key(elem), within.constant(&elem.1)) {
            (Some("DefaultStringSize"), Val::Int(n)) => {
                out.default_string_size = i64::try_from(n).unwrap_or(0);
            }
            (Some("DisableDatetimePrecision"), Val::Bool(b)) => {
                out.disable_datetime_precision = b;
            }
            (Some("DefaultDatetimePrecision"), Val::Int(n)) => {
                out.default_datetime_precision = i64::try_from(n).ok();
            }
            (Some(option), _)
                if option.starts_with("Default") || option.starts_with("DisableD") =>
            {
                report.warning(
                    G006,
                    within.span(&elem.1),
                    "this driver option is not a constant",
                    "set it in kilter.toml:\n[gorm.mysql]\ndefault_string_size = 191    # or default_datetime_precision, disable_datetime_precision",
                );
            }
            _ => {}
        }
    }
    if out != MysqlOptions::default() {
        found.mysql.push((out, within.span(whole)));
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
