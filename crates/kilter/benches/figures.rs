//! The figures of README.md, as a table: `make bench`.
//!
//! Every figure is the median of several whole-process runs. Comparisons are made within one run, one
//! command after the other, because machines differ and the same machine differs from hour to hour.
//! Nothing is asserted.

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const MODELS: usize = 1_000;
/// Fields of each message of the figures about protos.
const FIELDS: usize = 20;
const FILES: usize = 300;
const MIGRATIONS: usize = 500;
const APPLIED: usize = 1_000;
const RUNS: usize = 5;
const GO_FILES: usize = 500;
const GO_FIELDS: usize = 20;

fn main() {
    // `cargo test --benches` passes this to ask for a check that the program starts.
    if std::env::args().any(|a| a == "--test") {
        return;
    }
    println!("| what | median | beside it | ratio |\n|---|---|---|---|");
    // First, as memory is that of the largest process so far.
    models();
    project();
    protos();
    on_sqlite();
    on_postgres();
    println!("\nMachine: {}; {RUNS} runs of each.", machine());
}

/// `kilter schema --from models`: wall, processor and memory of the whole process.
fn models() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    go_models(dir.path());
    let before = usage();
    let mut runs = 0;
    let wall = median(RUNS, || {
        runs += 1;
        kilter(dir.path(), &["schema", "--from", "models"], None, &[0]);
    });
    let what =
        format!("`schema`: {MODELS} models, {} fields in {GO_FILES} files", MODELS * GO_FIELDS);
    let after = usage();
    let beside = with_go(dir.path());
    let named = beside.map(|d| ("AutoMigrate, compiled and run", d));
    row(&what, wall, named);
    if let (Some(before), Some(after)) = (before, after) {
        let processor = (after.0 - before.0) / runs;
        println!(
            "| … its processor time and peak memory | {:.0} ms, {:.0} MB | | |",
            processor.as_secs_f64() * 1000.0,
            after.1
        );
    }
}

/// The same tables by compiling and running a program that calls AutoMigrate on SQLite, with a
/// build cache that knows everything but the file that was just changed; where Go is installed.
fn with_go(project: &Path) -> Option<Duration> {
    use kilter_conformance::{Job, go_command, own};
    go_command()?;
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance/gorm");
    for file in ["go.mod", "go.sum"] {
        std::fs::copy(ours.join(file), project.join(file)).expect("the requirements");
    }
    let (sources, _) = kilter_models::files::discover(project, &["**/*.go".into()], &[]);
    let options = kilter_models::gorm::GormOptions::new(kilter_schema::Dialect::Sqlite);
    let (models, _) = kilter_models::gorm::read(&sources, &options);
    let build = || {
        own::program(project, &models.handover, &[kilter_schema::Dialect::Sqlite])
            .expect("the models build")
    };
    build();
    let changed = project.join(&sources[0].path);
    let text = sources[0].text.clone();
    let mut run = 0;
    let taken = median(RUNS, || {
        run += 1;
        std::fs::write(&changed, format!("{text}\n// {run}\n")).expect("a change");
        let dsn = project.join(format!("go_{run}.db")).display().to_string();
        let job = Job { case: own::PLAIN.into(), dialect: "sqlite".into(), dsn };
        let answers = build().run(&[job]).expect("the program runs");
        assert_eq!(answers[0].error, "", "AutoMigrate");
    });
    Some(taken)
}

/// The processor time of all finished child processes, and the peak memory of the largest, in MB.
#[cfg(unix)]
fn usage() -> Option<(Duration, f64)> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike as _;
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?;
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    // Linux counts kilobytes.
    let memory = f64::from(i32::try_from(usage.max_rss()).ok()?) / 1024.0;
    Some((Duration::from_micros(u64::try_from(micros).ok()?), memory))
}

#[cfg(not(unix))]
fn usage() -> Option<(Duration, f64)> {
    None
}

/// A thousand models of twenty fields, two a file, with the tags, types and relations people use.
fn go_models(root: &Path) {
    let per_file = MODELS / GO_FILES;
    std::fs::write(root.join("kilter.toml"), "dialect = \"postgres\"\n").expect("kilter.toml");
    std::fs::write(
        root.join("go.mod"),
        "module example.com/bench\n\ngo 1.24\n\nrequire (\n\tgorm.io/driver/postgres v1.6.0\n\tgorm.io/gorm v1.31.1\n)\n",
    )
    .expect("go.mod");
    for file in 0..GO_FILES {
        let mut go = String::from(
            "package models\n\nimport (\n\t\"database/sql\"\n\t\"time\"\n\n\t\"gorm.io/gorm\"\n)\n",
        );
        for model in file * per_file..(file + 1) * per_file {
            let _ = write!(
                go,
                "\n// Model{model} is stored in its own table.\ntype Model{model} struct {{\n\tgorm.Model\n\tParentID *uint `gorm:\"index\" json:\"parent_id\"`\n\tParent *Model{} `gorm:\"constraint:OnDelete:SET NULL\" json:\"-\"`\n",
                model / 2
            );
            for field in 0..GO_FIELDS - 2 {
                let (ty, tag) = match field % 6 {
                    0 => (
                        "string",
                        format!("size:{};not null;index:idx_{model}_{field}", 20 + field),
                    ),
                    1 => ("int64", "not null;default:0".to_owned()),
                    2 => ("*time.Time", "precision:6".to_owned()),
                    3 => ("sql.NullString", "type:text".to_owned()),
                    4 => ("bool", "default:false;comment:on or off".to_owned()),
                    _ => ("float64", format!("type:numeric(10,2);check:field{field} > 0")),
                };
                let _ = writeln!(
                    go,
                    "\tField{field} {ty} `gorm:\"{tag}\" json:\"field{field},omitempty\"`"
                );
            }
            go.push_str("}\n");
        }
        std::fs::write(root.join(format!("models{file}.go")), go).expect("a Go file");
    }
}

fn project() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    generate(dir.path());
    let validate = median(RUNS, || {
        // The models have no migrations yet: findings, and exit status 1, are right.
        kilter(dir.path(), &["validate", "--format", "json"], None, &[0, 1]);
    });
    row(
        &format!("`validate`: {MODELS} models in {FILES} files, {MODELS} messages"),
        validate,
        None,
    );
    let new = median(RUNS, || {
        let _ = std::fs::remove_dir_all(dir.path().join("migrations"));
        kilter(dir.path(), &["new", "initial", "-q"], None, &[0]);
    });
    row(&format!("`new`: the first migration of {MODELS} models"), new, None);
    let validate = median(RUNS, || {
        kilter(dir.path(), &["validate", "--format", "json"], None, &[0, 1]);
    });
    row("`validate` again, with that migration to replay", validate, None);
}

/// 1,000 models of ten fields each, and a message for each of them.
fn generate(root: &Path) {
    std::fs::write(
        root.join("kilter.toml"),
        "dialect = \"postgres\"\n[lint]\nmax_statements = 5000\n",
    )
    .expect("kilter.toml");
    for file in 0..FILES {
        let mut go = String::from(
            "package models\n\nimport (\n\t\"time\"\n\n\t\"gorm.io/gorm\"\n)\n\nvar _ = gorm.ErrRecordNotFound\n",
        );
        let mut proto = String::from(
            "syntax = \"proto3\";\npackage bench.v1;\nimport \"google/protobuf/timestamp.proto\";\n",
        );
        for model in (0..MODELS).filter(|m| m % FILES == file) {
            let _ = write!(
                go,
                "\ntype Thing{model} struct {{\n\tID int64 `gorm:\"primaryKey\" json:\"id\"`\n\tCreatedAt time.Time `json:\"created_at\"`\n\tDeletedAt gorm.DeletedAt `gorm:\"index\" json:\"-\"`\n"
            );
            let _ = write!(
                proto,
                "message Thing{model} {{\n  int64 id = 1;\n  google.protobuf.Timestamp created_at = 2;\n"
            );
            for field in 0..7 {
                let _ = writeln!(
                    go,
                    "\tField{field} string `gorm:\"size:{};not null;index\" json:\"field{field}\"`",
                    20 + field
                );
                let _ = writeln!(proto, "  string field{field} = {};", field + 3);
            }
            go.push_str("}\n");
            proto.push_str("}\n");
        }
        std::fs::write(root.join(format!("models_{file}.go")), go).expect("a Go file");
        std::fs::write(root.join(format!("things_{file}.proto")), proto).expect("a proto file");
    }
}

/// What every proto costs, beside the compiler that only parses them: the same files, in one run.
fn protos() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let root = dir.path();
    std::fs::write(root.join("kilter.toml"), "dialect = \"postgres\"\n").expect("kilter.toml");
    for file in 0..FILES {
        let (go, proto) = wide_files(file);
        std::fs::write(root.join(format!("models_{file}.go")), go).expect("a Go file");
        std::fs::write(root.join(format!("things_{file}.proto")), proto).expect("a proto file");
    }
    let what = format!("`validate`: {MODELS} models, {MODELS} messages of {FIELDS} fields, cold");
    let validate = || time(|| kilter(root, &["validate", "--format", "json"], None, &[0, 1]));
    let mut others = Vec::new();
    let files: Vec<String> = (0..FILES).map(|f| format!("things_{f}.proto")).collect();
    if Command::new("protoc").arg("--version").output().is_ok() {
        let mut protoc = Command::new("protoc");
        protoc.args(["-I.", "--descriptor_set_out=/dev/null"]).args(&files).current_dir(root);
        others.push(("`protoc -o /dev/null`", protoc));
    }
    if Command::new("buf").arg("--version").output().is_ok() {
        let mut buf = Command::new("buf");
        buf.arg("lint").current_dir(root);
        others.push(("`buf lint`", buf));
    }
    if others.is_empty() {
        row(&what, middle((0..RUNS).map(|_| validate()).collect()), None);
    }
    for (name, mut other) in others {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            ours.push(validate());
            theirs.push(time(|| run_quietly(&mut other, &[0, 100])));
        }
        pair(&what, ours, name, theirs);
    }
    if let Some(kib) = peak_memory(root) {
        println!("| the same, memory at its peak | {} MiB | | |", kib / 1024);
    }
}

/// A file of models and one of the messages stored in them. The tables exist nowhere else, so that
/// what is measured is reading, pairing and judging.
fn wide_files(file: usize) -> (String, String) {
    let mut go = String::from(
        "package models\n\nimport (\n\t\"time\"\n\n\t\"gorm.io/gorm\"\n)\n\nvar _ = gorm.ErrRecordNotFound\n",
    );
    let mut proto = String::from(
        "syntax = \"proto3\";\npackage bench.v1;\nimport \"google/protobuf/timestamp.proto\";\n",
    );
    for model in (0..MODELS).filter(|m| m % FILES == file) {
        let _ = write!(
            go,
            "\ntype Thing{model} struct {{\n\tID int64 `gorm:\"primaryKey\" json:\"id\"`\n\tCreatedAt time.Time `json:\"created_at\"`\n"
        );
        let _ = write!(
            proto,
            "message Thing{model} {{\n  int64 id = 1;\n  google.protobuf.Timestamp created_at = 2;\n"
        );
        for field in 2..FIELDS {
            let (in_go, in_proto) =
                [("string", "string"), ("int64", "int64"), ("bool", "bool")][field % 3];
            let _ =
                writeln!(go, "\tField{field} {in_go} `gorm:\"not null\" json:\"field{field}\"`");
            let _ = writeln!(proto, "  {in_proto} field{field} = {};", field + 1);
        }
        go.push_str("}\n");
        proto.push_str("}\n");
    }
    (go, proto)
}

/// The most memory a run had, in KiB, as the system counts it; `None` where it does not say.
fn peak_memory(root: &Path) -> Option<u64> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kilter"));
    command.args(["validate", "--format", "json"]).current_dir(root);
    command.env_remove("DATABASE_URL").env_remove("KILTER_URL");
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()?;
    let status = format!("/proc/{}/status", child.id());
    let mut peak = None;
    while child.try_wait().ok()?.is_none() {
        // The last look before the end is the peak, since it only grows.
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|l| l.strip_prefix("VmHWM:"));
        peak = line.and_then(|l| l.split_whitespace().next()?.parse().ok()).or(peak);
        std::thread::sleep(Duration::from_millis(1));
    }
    peak
}

fn statements(n: usize) -> Vec<String> {
    (0..n)
        .map(|i| format!("CREATE TABLE t{i} (id bigint PRIMARY KEY, name text NOT NULL)"))
        .collect()
}

fn write_migrations(root: &Path, statements: &[String]) {
    let dir = root.join("migrations");
    std::fs::create_dir_all(&dir).expect("migrations");
    for (i, sql) in statements.iter().enumerate() {
        let version = 20_260_101_000_000_u64 + (i as u64 / 60) * 100 + i as u64 % 60;
        std::fs::write(dir.join(format!("{version}_t{i}.up.sql")), format!("{sql};\n"))
            .expect("up");
    }
}

fn script(root: &Path, statements: &[String]) -> std::path::PathBuf {
    let path = root.join("all.sql");
    std::fs::write(&path, statements.iter().map(|s| format!("{s};\n")).collect::<String>())
        .expect("script");
    path
}

fn on_sqlite() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let root = dir.path();
    let sql = statements(MIGRATIONS);
    write_migrations(root, &sql);
    let script = script(root, &sql);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for run in 0..RUNS {
        let url = format!("sqlite://kilter{run}.db");
        ours.push(time(|| kilter(root, &["migrate", "-q", "--skip-validate"], Some(&url), &[0])));
        let input = std::fs::File::open(&script).expect("script");
        let mut shell = Command::new("sqlite3");
        shell.arg(format!("shell{run}.db")).stdin(input).current_dir(root);
        theirs.push(time(|| run_quietly(&mut shell, &[0])));
    }
    pair(
        &format!("`migrate` of {MIGRATIONS} migrations on SQLite"),
        ours,
        "`sqlite3`, the same statements",
        theirs,
    );
    let more = tempfile::tempdir().expect("a temporary directory");
    write_migrations(more.path(), &statements(APPLIED));
    let url = Some("sqlite://many.db");
    kilter(more.path(), &["migrate", "-q", "--skip-validate"], url, &[0]);
    let status = median(RUNS, || kilter(more.path(), &["status"], url, &[0]));
    row(&format!("`status` with {APPLIED} applied, SQLite"), status, None);
    let nothing =
        median(RUNS, || kilter(more.path(), &["migrate", "-q", "--skip-validate"], url, &[0]));
    row(&format!("`migrate` with nothing to do, {APPLIED} applied, SQLite"), nothing, None);
}

fn on_postgres() {
    let Some(server) = kilter_testing::postgres() else { return };
    let dir = tempfile::tempdir().expect("a temporary directory");
    let root = dir.path();
    let sql = statements(MIGRATIONS);
    write_migrations(root, &sql);
    let script = script(root, &sql);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let database = server.database("bench");
        let url = database.url_text();
        ours.push(time(|| kilter(root, &["migrate", "-q", "--skip-validate"], Some(&url), &[0])));
        let database = server.database("bench");
        let mut shell = Command::new("psql");
        shell.args(["-X", "-q", "-f"]).arg(&script).arg("-d").arg(database.url_text());
        theirs.push(time(|| run_quietly(&mut shell, &[0])));
    }
    pair(
        &format!("`migrate` of {MIGRATIONS} migrations on PostgreSQL"),
        ours,
        "`psql`, the same statements",
        theirs,
    );
    let more = tempfile::tempdir().expect("a temporary directory");
    write_migrations(more.path(), &statements(APPLIED));
    let database = server.database("bench");
    let address = database.url_text();
    let url = Some(address.as_str());
    kilter(more.path(), &["migrate", "-q", "--skip-validate"], url, &[0]);
    let status = median(RUNS, || kilter(more.path(), &["status"], url, &[0]));
    row(&format!("`status` with {APPLIED} applied, PostgreSQL"), status, None);
}

fn kilter(root: &Path, args: &[&str], url: Option<&str>, expected: &[i32]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kilter"));
    command.args(args).current_dir(root);
    command.env_remove("DATABASE_URL").env_remove("KILTER_URL");
    if let Some(url) = url {
        command.args(["--url", url]);
    }
    run_quietly(&mut command, expected);
}

fn run_quietly(command: &mut Command, expected: &[i32]) {
    let output = command.stdout(Stdio::piped()).stderr(Stdio::piped()).output();
    let output = output.unwrap_or_else(|e| panic!("{command:?}: {e}"));
    let status = output.status.code().unwrap_or(-1);
    assert!(
        expected.contains(&status),
        "{command:?} gave {status}\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

fn time(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

fn median(runs: usize, mut run: impl FnMut()) -> Duration {
    run();
    middle((0..runs).map(|_| time(&mut run)).collect())
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn pair(what: &str, ours: Vec<Duration>, beside: &str, theirs: Vec<Duration>) {
    row(what, middle(ours), Some((beside, middle(theirs))));
}

fn row(what: &str, ours: Duration, beside: Option<(&str, Duration)>) {
    let ms = |d: Duration| format!("{:.0} ms", d.as_secs_f64() * 1000.0);
    match beside {
        Some((name, theirs)) => println!(
            "| {what} | {} | {name}: {} | {:.2} |",
            ms(ours),
            ms(theirs),
            ours.as_secs_f64() / theirs.as_secs_f64()
        ),
        None => println!("| {what} | {} | | |", ms(ours)),
    }
}

/// Cores and system, as far as they can be told.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let model = std::fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| {
        let line = text.lines().find(|l| l.starts_with("model name"))?;
        Some(line.split(':').nth(1)?.trim().to_owned())
    });
    format!(
        "{cores} cores, {}, {}",
        model.unwrap_or_else(|| "unknown processor".to_owned()),
        std::env::consts::OS
    )
}
