//! A project's own models, given to the GORM that the project requires.
//!
//! Nothing is written into the project: the Go files that hand out its models, and the program that
//! migrates them, are laid over its tree while it is built (`go build -overlay`). Deliberately not
//! here: databases and dumps.

use crate::program::{Build, Effort, Program, ProgramError, Sort};
use kilter_models::gorm::{GoType, Handover};
use kilter_schema::Dialect;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The case that gives all models to `AutoMigrate` at once, as applications do.
pub const PLAIN: &str = "plain";
/// The case that makes the foreign keys after all tables, for models whose order GORM does not get
/// right: circular references, children before parents.
pub const KEYS_LAST: &str = "keys_last";

/// The folder that the program is laid into.
const FOLDER: &str = "kilter_verify_program";
/// The file that is laid into each package with models.
const MODELS: &str = "kilter_verify_models.go";

/// Why there is no program.
#[derive(Debug, thiserror::Error)]
pub enum OwnError {
    /// These models cannot be handed over.
    #[error("{0}")]
    Models(String),
    /// A file cannot be read or written.
    #[error("{0}: {1}")]
    File(String, std::io::Error),
    /// The Go program.
    #[error(transparent)]
    Program(#[from] ProgramError),
}

/// Builds the program for the models of the project in `root`, with the drivers of `dialects`. The
/// project's own `go.mod` decides the releases; a driver it does not require is added in a copy.
///
/// # Errors
/// The models have no module, or what the Go compiler says.
pub fn program(
    root: &Path,
    handover: &Handover,
    dialects: &[Dialect],
) -> Result<Program, OwnError> {
    let root = root.canonicalize().map_err(|e| OwnError::File(root.display().to_string(), e))?;
    let plan = Plan::new(&root, handover, dialects)?;
    let folder = tempfile::Builder::new().prefix("kilter-verify-").tempdir();
    let folder = folder.map_err(|e| OwnError::File("a temporary folder".into(), e))?;
    let write = |name: &str, text: &str| -> Result<PathBuf, OwnError> {
        let path = folder.path().join(name);
        std::fs::write(&path, text).map_err(|e| OwnError::File(path.display().to_string(), e))?;
        Ok(path)
    };
    let mut replace = serde_json::Map::new();
    for (number, (place, text)) in plan.files.iter().enumerate() {
        let file = match text {
            Some(text) => write(&format!("{number}.go"), text)?.display().to_string(),
            // Laid over with nothing, a file is not there.
            None => String::new(),
        };
        replace.insert(place.display().to_string(), file.into());
    }
    let overlay = write("overlay.json", &serde_json::json!({ "Replace": replace }).to_string())?;
    let mut flags = vec![format!("-overlay={}", overlay.display())];
    if let Some((go_mod, go_sum)) = &plan.go_mod {
        write("go.sum", go_sum)?;
        flags.push(format!("-modfile={}", write("go.mod", go_mod)?.display()));
        flags.push("-mod=mod".into());
    }
    let alone = plan.go_mod.is_some();
    let (module, package) = (plan.module.as_path(), plan.package.as_str());
    let (sort, effort) = (plan.sort, Effort::Usual);
    Ok(Program::build(&Build { module, package, flags: &flags, sort, alone, effort })?)
}

/// What is laid over the project's tree, and how it is built.
#[derive(Debug)]
struct Plan {
    module: PathBuf,
    package: String,
    sort: Sort,
    /// Place, and the text; `None` takes a file away.
    files: BTreeMap<PathBuf, Option<String>>,
    /// A copy of `go.mod` with more requirements, and of `go.sum`.
    go_mod: Option<(String, String)>,
}

impl Plan {
    fn new(root: &Path, handover: &Handover, dialects: &[Dialect]) -> Result<Self, OwnError> {
        let wanted = wanted(handover);
        let own: Vec<&GoType> = wanted.iter().copied().filter(|t| t.dir.is_some()).collect();
        let dirs: BTreeSet<PathBuf> =
            own.iter().filter_map(|t| Some(root.join(t.dir.as_deref()?))).collect();
        let Some(first) = dirs.first() else {
            return Err(OwnError::Models("no model stands in a package of this project".into()));
        };
        let module = module_of(first).ok_or_else(|| {
            OwnError::Models(format!("there is no go.mod above {}", shown(root, first)))
        })?;
        let mains: BTreeSet<&GoType> =
            own.iter().copied().filter(|t| t.package == "main").collect();
        let main_dirs: BTreeSet<&str> = mains.iter().filter_map(|t| t.dir.as_deref()).collect();
        let (home, sort) = match main_dirs.len() {
            0 => (program_home(&module, &dirs), Sort::Program),
            1 => (main_dirs.first().map(|d| root.join(d)).unwrap_or_default(), Sort::Test),
            _ => {
                return Err(OwnError::Models(format!(
                    "models stand in several main packages, which no program can import: {}",
                    main_dirs.into_iter().collect::<Vec<_>>().join(", ")
                )));
            }
        };
        let go_mod = read(&module.join("go.mod"))?;
        let name = module_name(&go_mod);
        let below = slashed(home.strip_prefix(&module).unwrap_or(Path::new("")));
        let runner = [name.as_str(), &below, FOLDER, "runner"].join("/").replace("//", "/");
        let mut files = BTreeMap::new();
        models_files(root, &own, &mut files);
        runner_files(&home.join(FOLDER).join("runner"), dialects, &go_mod, &mut files);
        let text = main_text(handover, dialects, &runner, sort);
        let package = match sort {
            Sort::Program => {
                files.insert(home.join(FOLDER).join("main.go"), Some(text));
                format!("./{}", [below.as_str(), FOLDER].join("/").trim_start_matches('/'))
            }
            Sort::Test => {
                take_away_tests(&home, &mut files)?;
                files.insert(home.join("kilter_verify_test.go"), Some(text));
                format!("./{below}")
            }
        };
        let go_mod = with_drivers(&module, go_mod, dialects)?;
        Ok(Self { module, package, sort, files, go_mod })
    }
}

/// The types the program names.
fn wanted(handover: &Handover) -> BTreeSet<&GoType> {
    let joins = handover.joins.iter().flat_map(|(model, _, join)| [model, join]);
    handover.models.iter().chain(joins).collect()
}

/// The nearest directory with a `go.mod`, from `dir` upwards.
fn module_of(dir: &Path) -> Option<PathBuf> {
    dir.ancestors().find(|d| d.join("go.mod").is_file()).map(Path::to_path_buf)
}

/// Where a program may stand that imports `dirs`: an `internal` directory is open to what stands
/// beside it only.
fn program_home(module: &Path, dirs: &BTreeSet<PathBuf>) -> PathBuf {
    let mut home = module.to_path_buf();
    for dir in dirs {
        let inner = dir.ancestors().find(|d| d.file_name().is_some_and(|n| n == "internal"));
        if let Some(beside) = inner.and_then(Path::parent)
            && beside.starts_with(&home)
        {
            home = beside.to_path_buf();
        }
    }
    home
}

fn module_name(go_mod: &str) -> String {
    let line = go_mod.lines().find_map(|l| l.trim().strip_prefix("module "));
    line.unwrap_or_default().trim().trim_matches('"').to_owned()
}

/// Each package hands out its own models: a program could not name unexported ones.
fn models_files(root: &Path, own: &[&GoType], files: &mut BTreeMap<PathBuf, Option<String>>) {
    let mut packages: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for ty in own {
        if let Some(dir) = &ty.dir {
            packages.entry((dir, &ty.package)).or_default().push(&ty.name);
        }
    }
    for ((dir, package), names) in packages {
        let mut text = format!(
            "package {package}\n\n// KilterVerifyModels gives a value of each model.\nfunc KilterVerifyModels() map[string]any {{\n\treturn map[string]any{{\n"
        );
        for name in names {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "\t\t\"{name}\": new({name}),");
        }
        text.push_str("\t}\n}\n");
        files.insert(root.join(dir).join(MODELS), Some(text));
    }
}

/// The runner of `conformance/gorm`, with the drivers that are wanted.
fn runner_files(
    home: &Path,
    dialects: &[Dialect],
    go_mod: &str,
    files: &mut BTreeMap<PathBuf, Option<String>>,
) {
    let runner = include_str!("../../../conformance/gorm/runner/runner.go");
    files.insert(home.join("runner.go"), Some(runner.to_owned()));
    for dialect in dialects {
        let text = match dialect {
            Dialect::Sqlite => include_str!("../../../conformance/gorm/runner/sqlite.go"),
            Dialect::Postgres => include_str!("../../../conformance/gorm/runner/postgres.go"),
            Dialect::Mysql => include_str!("../../../conformance/gorm/runner/mysql.go"),
        };
        let text = text.replace(driver(*dialect, ""), driver(*dialect, go_mod));
        files.insert(home.join(format!("{dialect}.go")), Some(text));
    }
}

/// The module of a dialect's driver; for SQLite the one without C, where the project uses it.
fn driver(dialect: Dialect, go_mod: &str) -> &'static str {
    const PURE_GO: &str = "github.com/glebarez/sqlite";
    match dialect {
        Dialect::Sqlite if go_mod.contains(PURE_GO) => PURE_GO,
        Dialect::Sqlite => "gorm.io/driver/sqlite",
        Dialect::Postgres => "gorm.io/driver/postgres",
        Dialect::Mysql => "gorm.io/driver/mysql",
    }
}

/// Tests of the main package would be compiled too, and may have a `TestMain`.
fn take_away_tests(
    home: &Path,
    files: &mut BTreeMap<PathBuf, Option<String>>,
) -> Result<(), OwnError> {
    let entries =
        std::fs::read_dir(home).map_err(|e| OwnError::File(home.display().to_string(), e))?;
    for entry in entries.flatten() {
        if entry.file_name().to_string_lossy().ends_with("_test.go") {
            files.insert(entry.path(), None);
        }
    }
    Ok(())
}

/// A copy of `go.mod` that requires the drivers it lacks, and of `go.sum`; `None` when it lacks
/// none. The release is one that goes with the GORM that is required, so as not to raise it.
fn with_drivers(
    module: &Path,
    go_mod: String,
    dialects: &[Dialect],
) -> Result<Option<(String, String)>, OwnError> {
    let lacking: Vec<&str> = dialects
        .iter()
        .map(|d| driver(*d, &go_mod))
        .filter(|module| !go_mod.contains(module))
        .collect();
    if lacking.is_empty() {
        return Ok(None);
    }
    let old = go_mod.lines().any(|l| {
        let mut words = l.split_whitespace().skip_while(|w| *w != "gorm.io/gorm");
        words.nth(1).is_some_and(|v| v.starts_with("v1.2"))
    });
    let mut text = go_mod;
    for module in lacking {
        let version = match (old, module) {
            (false, _) => "v1.6.0",
            (true, "gorm.io/driver/postgres") => "v1.5.11",
            (true, _) => "v1.5.7",
        };
        let _ = writeln!(text, "\nrequire {module} {version}");
    }
    let sums = module.join("go.sum");
    let sums = if sums.is_file() { read(&sums)? } else { String::new() };
    Ok(Some((text, sums)))
}

/// The program: settings, models in order, and the two ways to migrate them.
fn main_text(handover: &Handover, dialects: &[Dialect], runner: &str, sort: Sort) -> String {
    let mut imports: BTreeMap<&str, usize> = BTreeMap::new();
    for ty in wanted(handover) {
        let next = imports.len();
        // A main package cannot be imported; the program is a test in it.
        if ty.package != "main" {
            imports.entry(&ty.import).or_insert(next);
        }
    }
    let value = |ty: &GoType| match (imports.get(ty.import.as_str()), &ty.dir) {
        (None, _) => format!("KilterVerifyModels()[\"{}\"]", ty.name),
        (Some(n), Some(_)) => format!("kilter{n}.KilterVerifyModels()[\"{}\"]", ty.name),
        (Some(n), None) => format!("new(kilter{n}.{})", ty.name),
    };
    let mut text = "package main\n\nimport (\n".to_owned();
    for (path, n) in &imports {
        let _ = writeln!(text, "\tkilter{n} \"{path}\"");
    }
    let _ = writeln!(text, "\t\"gorm.io/gorm\"\n\t\"gorm.io/gorm/schema\"\n\t\"strings\"");
    if sort == Sort::Test {
        text.push_str("\t\"testing\"\n");
    }
    let mysql = dialects.contains(&Dialect::Mysql);
    if mysql {
        text.push_str("\t\"gorm.io/driver/mysql\"\n");
    }
    let _ = writeln!(text, "\tkilterRunner \"{runner}\"\n)\n");
    text.push_str("var kilterUsed = strings.NewReplacer()\n\n");
    let models: String = handover.models.iter().map(|m| format!("\t\t{},\n", value(m))).collect();
    let joins: String = handover
        .joins
        .iter()
        .map(|(m, field, j)| {
            format!(
                "\tif err := db.SetupJoinTable({}, {}, {}); err != nil {{\n\t\treturn err\n\t}}\n",
                value(m),
                quoted(field),
                value(j)
            )
        })
        .collect();
    let _ = writeln!(
        text,
        "func kilterPlain(db *gorm.DB) error {{\n{joins}\treturn db.AutoMigrate(\n{models}\t)\n}}\n"
    );
    text.push_str(KEYS_LAST_TEXT);
    config_text(handover, &mut text);
    let mysql = if mysql { mysql_text(handover) } else { String::new() };
    let _ = writeln!(
        text,
        "var kilterCases = kilterRunner.Cases{{\n\t\"{PLAIN}\": {{Steps: []kilterRunner.Step{{{{Migrate: kilterPlain, Config: kilterConfig{mysql}}}}}}},\n\t\"{KEYS_LAST}\": {{Steps: []kilterRunner.Step{{{{Migrate: kilterKeysLast, Config: kilterConfig{mysql}}}}}}},\n}}\n"
    );
    text.push_str(match sort {
        Sort::Program => "func main() { kilterRunner.Main(kilterCases) }\n",
        Sort::Test => "func TestMain(*testing.M) { kilterRunner.Main(kilterCases) }\n",
    });
    text
}

const KEYS_LAST_TEXT: &str = "func kilterKeysLast(db *gorm.DB) error {
\twithout := db.DisableForeignKeyConstraintWhenMigrating
\tdb.DisableForeignKeyConstraintWhenMigrating = true
\tif err := kilterPlain(db); err != nil {
\t\treturn err
\t}
\tdb.DisableForeignKeyConstraintWhenMigrating = without
\treturn kilterPlain(db)
}

";

fn config_text(handover: &Handover, text: &mut String) {
    let naming = &handover.naming;
    let mut strategy = format!(
        "TablePrefix: {}, SingularTable: {}, NoLowerCase: {}, IdentifierMaxLength: {}",
        quoted(&naming.table_prefix),
        naming.singular_table,
        naming.no_lower_case,
        naming.identifier_max_length
    );
    if !naming.replacer.is_empty() {
        let pairs = naming.replacer.iter().flat_map(|(a, b)| [quoted(a), quoted(b)]);
        let pairs = pairs.collect::<Vec<_>>().join(", ");
        let _ = write!(strategy, ", NameReplacer: strings.NewReplacer({pairs})");
    }
    let _ = writeln!(
        text,
        "func kilterConfig() *gorm.Config {{\n\treturn &gorm.Config{{\n\t\tNamingStrategy: schema.NamingStrategy{{{strategy}}},\n\t\tDisableForeignKeyConstraintWhenMigrating: {},\n\t\tIgnoreRelationshipsWhenMigrating: {},\n\t}}\n}}\n",
        handover.disable_foreign_keys, handover.ignore_relations
    );
}

fn mysql_text(handover: &Handover) -> String {
    let options = &handover.mysql;
    let precision = options
        .default_datetime_precision
        .map_or_else(String::new, |p| format!("p := {p}; c.DefaultDatetimePrecision = &p; "));
    format!(
        ", MySQL: func(dsn string) gorm.Dialector {{ c := mysql.Config{{DSN: dsn, DefaultStringSize: {}, DisableDatetimePrecision: {}}}; {precision}return mysql.New(c) }}",
        options.default_string_size.max(0),
        options.disable_datetime_precision
    )
}

/// A Go string literal. JSON's escapes are Go's too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn read(path: &Path) -> Result<String, OwnError> {
    std::fs::read_to_string(path).map_err(|e| OwnError::File(path.display().to_string(), e))
}

fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}

fn slashed(path: &Path) -> String {
    path.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
