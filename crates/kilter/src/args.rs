//! The command line.

use crate::output::{Color, Format};
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Keeps ORM models, protobuf definitions, versioned migrations and live databases in agreement.
#[derive(Debug, Parser)]
#[command(
    name = "kilter",
    version,
    max_term_width = 100,
    after_help = "The usual round:\n  \
        kilter status          what is applied, what is pending\n  \
        kilter new NAME        write the migration that the models ask for\n  \
        kilter dry-run         try it on a scratch copy of the database\n  \
        kilter migrate         apply it\n\n\
        Exit status: 0 done or clean, 1 findings or differences, 2 usage, configuration or\n\
        connection, 3 a migration failed, 4 history or directory broken, 5 lock not obtained,\n\
        6 in doubt (a person must look), 130 interrupted."
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Flags that every command takes.
    #[command(flatten)]
    pub shared: Shared,
}

/// Flags that every command takes.
#[derive(Debug, Clone, Args)]
pub struct Shared {
    /// The environment of kilter.toml to use [default: dev, if there is one]
    #[arg(long, global = true, value_name = "NAME", env = "KILTER_ENV")]
    pub env: Option<String>,
    /// The database: sqlite://FILE, postgres://…, mysql://… [default: $KILTER_URL, $DATABASE_URL,
    /// the environment's url]
    #[arg(short, long, global = true, value_name = "URL")]
    pub url: Option<String>,
    /// The configuration file [default: kilter.toml here or in a directory above]
    #[arg(short, long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// How results are printed
    #[arg(long, global = true, value_enum)]
    pub format: Option<Format>,
    /// The SQL dialect, when no database says it: sqlite, postgres, mysql
    #[arg(long, global = true, value_name = "DIALECT", value_parser = dialect)]
    pub dialect: Option<kilter_schema::Dialect>,
    /// Build tags of the Go program, as for `go build -tags`; added to those of kilter.toml
    #[arg(long, global = true, value_name = "TAG,…", value_delimiter = ',')]
    pub tags: Vec<String>,
    /// Say nothing but results and failures
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Show every statement
    #[arg(short, long, global = true)]
    pub verbose: bool,
    /// When to use colours
    #[arg(long, global = true, value_enum, default_value = "auto")]
    pub color: Color,
    /// Answer yes where a protected environment asks
    #[arg(short, long, global = true)]
    pub yes: bool,
}

fn dialect(name: &str) -> Result<kilter_schema::Dialect, String> {
    kilter_schema::Dialect::from_name(name)
        .ok_or_else(|| "one of sqlite, postgres, mysql is wanted".to_owned())
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Find models, protos and migrations here, and write kilter.toml and make targets
    #[command(after_help = "Writes kilter.toml, the migration directory and kilter.mk, which a \
        Makefile takes in with `include kilter.mk`. Existing files are left as they are.")]
    Init(Init),
    /// List the models: struct, table, columns; and why a struct is not one
    #[command(after_help = "NAME is a struct or a table; * and ? stand for any letters.\n\n\
        Examples:\n  kilter models                      everything, types of the configured database\n  \
        kilter models 'user*' --why        some of it, and why it is as it is\n  \
        kilter models --dialect mysql      the types another database would have")]
    Models(Models),
    /// Print a schema: of the models, the migrations or the database
    #[command(
        visible_alias = "inspect",
        after_help = "Formats: sql (the default), json, mermaid (a diagram), html (a page)."
    )]
    Schema(SchemaArgs),
    /// Write the next migration: what the models have and the migrations lack
    #[command(
        visible_aliases = ["add", "create", "makemigrations"],
        after_help = "Where nothing differs, an empty migration with hints is written. With \
            {dialect} in the migration path, one is written for every dialect's directory.\n\n\
            --rename takes users=members (a table), users.name=full_name (a column),\n\
            index:users.idx_a=idx_b, enum:mood=feeling, value:mood.sad=blue. Beside a model, a\n\
            comment says the same: // kilter: was old_name"
    )]
    New(New),
    /// Compare two schemas and show the changes from the first to the second
    #[command(after_help = "A and B are each one of: models, migrations, database, git:REF (the \
        models at a commit), models:DIR or migrations:DIR (of the project in DIR), a migration \
        directory, a FILE.sql. Exit status 1 when they differ.\n\n\
        Examples:\n  kilter diff                          migrations and models\n  \
        kilter diff migrations database      what drifted\n  \
        kilter diff git:main models --format sql\n  \
        kilter diff models models:../billing what another service makes of the same tables")]
    Diff(Diff),
    /// Rewrite kilter.sum after migration files were added or edited by hand
    Hash,
    /// Check models against protos and migrations, and the migration directory; no database needed
    #[command(after_help = "Examples:\n  kilter validate\n  \
        kilter validate --write-baseline     what is there today is known; only new findings fail\n  \
        kilter validate --format github --base origin/main")]
    Validate(Validate),
    /// Show how protos and tables belong together, and what is worth declaring
    #[command(subcommand)]
    Proto(Proto),
    /// Check pending or changed migrations against the rules; no database needed
    Lint,
    /// Try the pending migrations without applying them
    #[command(after_help = "Three levels, each honest about what it cannot try:\n  \
        --plan        only print the SQL, step by step\n  \
        (default)     really run it on a scratch copy of the target's structure\n  \
        --rehearse    run it on the target in a transaction that is rolled back")]
    DryRun(DryRun),
    /// Apply pending migrations
    #[command(visible_aliases = ["up", "apply"])]
    Migrate(Migrate),
    /// Show what is applied, pending, failed, edited, missing, out of order
    #[command(visible_alias = "info")]
    Status(StatusArgs),
    /// Undo applied migrations, newest first
    #[command(visible_aliases = ["down", "revert"])]
    Rollback(Rollback),
    /// Prove the migrations on a scratch database: up, down, up again, each twice
    Verify(Verify),
    /// Compare the database with what its migrations made, and print the SQL that reconciles them
    Drift,
    /// Create and extend tables as the ORM would; development databases only
    AutoMigrate,
    /// Everything a pull request should be checked for, with annotations
    Ci(Ci),
    /// Take over the migrations of another tool, and what it has applied here
    #[command(
        after_help = "TOOL is one of sqlx, refinery, diesel, golang-migrate, goose, sea-orm.\n\n\
        Converts DIR into the migration directory and records in the history what TOOL's own table\n\
        says has run. Nothing of the other tool is changed. sea-orm's migrations are Rust code: the\n\
        database they made becomes one migration that is recorded as applied."
    )]
    Import(Import),
    /// Explain a rule or an error code
    Rule {
        /// The code, such as PM303 or E104
        code: String,
    },
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// `kilter init`.
#[derive(Debug, Args)]
pub struct Init {
    /// Show what would be written, write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// `kilter models`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Models {
    /// What else to do with them.
    #[command(subcommand)]
    pub command: Option<ModelsCommand>,
    /// Only these structs or tables; * and ? stand for any letters [default: all]
    #[arg(value_name = "NAME")]
    pub names: Vec<String>,
    /// Say for each struct why it is a model, where names come from, and what was assumed
    #[arg(long)]
    pub why: bool,
}

/// What `kilter models` does beside listing.
#[derive(Debug, Subcommand)]
pub enum ModelsCommand {
    /// Ask GORM itself: build a Go program with your models, and compare the tables
    #[command(after_help = "Needs Go, and what `go build` of the project needs. Works on scratch \
        databases; your tree is not written to. Says `equal`, or shows the lines that differ.")]
    Verify,
}

/// `kilter schema`.
#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// Where the schema is read from
    #[arg(long, value_enum, default_value = "models")]
    pub from: SchemaSource,
}

/// Where a schema can be read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum SchemaSource {
    /// The ORM models.
    Models,
    /// The migration directory.
    Migrations,
    /// The live database.
    Database,
}

/// `kilter new`.
#[derive(Debug, Args)]
pub struct New {
    /// What the migration does: add_custom_field
    pub name: String,
    /// Write a template, whatever differs
    #[arg(long)]
    pub empty: bool,
    /// What is called otherwise now; may be given several times
    #[arg(long, value_name = "OLD=NEW")]
    pub rename: Vec<String>,
    /// Plan the short way, for tables that are empty, small or not in use [default: what
    /// kilter.toml says]
    #[arg(long)]
    pub offline: bool,
    /// Write a migration in Rust, and list it in the registry file beside it
    #[arg(long, conflicts_with = "empty")]
    pub rust: bool,
}

/// `kilter diff`.
#[derive(Debug, Args)]
pub struct Diff {
    /// The schema to come from
    #[arg(default_value = "migrations")]
    pub from: String,
    /// The schema to get to
    #[arg(default_value = "models")]
    pub to: String,
    /// What is called otherwise in B; may be given several times
    #[arg(long, value_name = "OLD=NEW")]
    pub rename: Vec<String>,
    /// Plan the short way, for tables that are empty, small or not in use
    #[arg(long)]
    pub offline: bool,
}

/// `kilter validate`.
#[derive(Debug, Args)]
pub struct Validate {
    /// Count only findings that are not in this git commit; with `--format github`, annotate the
    /// side that changed since
    #[arg(long, value_name = "REF")]
    pub base: Option<String>,
    /// What is deployed: a git commit or tag, or a descriptor set (.binpb) [default: the base]
    #[arg(long, value_name = "REF|FILE")]
    pub served: Option<String>,
    /// What columns are held against
    #[arg(long, value_enum, default_value = "migrations")]
    pub against: Against,
    /// Write the findings of today to a file, so that only new ones fail from now on
    #[arg(long, value_name = "FILE", num_args = 0..=1)]
    pub write_baseline: Option<Option<String>>,
    /// Show the findings that the baseline or the base knows, too
    #[arg(long, conflicts_with = "write_baseline")]
    pub all: bool,
}

/// What columns are held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Against {
    /// What the migrations make; where there are none, what the models ask for.
    Migrations,
    /// The live database.
    Database,
}

/// `kilter proto`.
#[derive(Debug, Subcommand)]
pub enum Proto {
    /// List the pairs: why they are pairs, which fields match, and what is not paired and why
    Pairs,
    /// Print lines for kilter.toml that would pair what looks alike; nothing is taken for granted
    Suggest {
        /// Add them to kilter.toml
        #[arg(long)]
        write: bool,
    },
}

/// `kilter import`.
#[derive(Debug, Args)]
pub struct Import {
    /// Whose migrations
    #[arg(value_name = "TOOL", value_parser = tool)]
    pub tool: kilter_migrate::Tool,
    /// Where its files are [default: migrations; for sea-orm: migration/src, where it exists]
    #[arg(value_name = "DIR")]
    pub dir: Option<PathBuf>,
}

fn tool(name: &str) -> Result<kilter_migrate::Tool, String> {
    let known = kilter_migrate::Tool::ALL;
    known.into_iter().find(|tool| tool.name() == name).ok_or_else(|| {
        format!("one of {} is wanted", known.map(kilter_migrate::Tool::name).join(", "))
    })
}

/// `kilter dry-run`.
#[derive(Debug, Args)]
pub struct DryRun {
    /// Only print the SQL
    #[arg(long, conflicts_with = "rehearse")]
    pub plan: bool,
    /// Run on the target itself, in a transaction that is rolled back
    #[arg(long)]
    pub rehearse: bool,
}

/// `kilter migrate`.
#[derive(Debug, Args)]
pub struct Migrate {
    /// Stop after this version
    #[arg(long, value_name = "VERSION", conflicts_with = "steps")]
    pub to: Option<String>,
    /// Apply at most this many migrations
    #[arg(long, value_name = "N")]
    pub steps: Option<usize>,
    /// Do not check models and protos first; the history records it
    #[arg(long)]
    pub skip_validate: bool,
    /// The same as `kilter dry-run`
    #[arg(long)]
    pub dry_run: bool,
    /// How long to wait for another run, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub lock_wait: u64,
}

/// `kilter status`.
#[derive(Debug, Args)]
pub struct StatusArgs {
    /// Exit with status 1 when anything is pending
    #[arg(long)]
    pub exit_code: bool,
}

/// `kilter rollback`.
#[derive(Debug, Args)]
pub struct Rollback {
    /// How many migrations to undo
    #[arg(default_value_t = 1, conflicts_with = "to")]
    pub count: usize,
    /// Undo everything newer than this version
    #[arg(long, value_name = "VERSION")]
    pub to: Option<String>,
    /// How long to wait for another run, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub lock_wait: u64,
}

/// `kilter verify`.
#[derive(Debug, Args)]
pub struct Verify {
    /// Verify only migrations that are not in this git commit
    #[arg(long, value_name = "REF")]
    pub base: Option<String>,
}

/// `kilter ci`.
#[derive(Debug, Args)]
pub struct Ci {
    /// Count only findings, and verify only migrations, that are not in this git commit
    /// [default for findings: the merge base with the default branch]
    #[arg(long, value_name = "REF")]
    pub base: Option<String>,
    /// What is deployed: a git commit or tag, or a descriptor set (.binpb) [default: the base]
    #[arg(long, value_name = "REF|FILE")]
    pub served: Option<String>,
    /// Show the findings that are not new, too; they do not count
    #[arg(long)]
    pub all: bool,
}
