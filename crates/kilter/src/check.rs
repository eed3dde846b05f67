//! What `validate`, `migrate` and `ci` have in common: everything that can be checked without a
//! database, for one or several dialects.

use crate::baseline;
use crate::exit::Failure;
use crate::live;
use crate::over::Over;
use crate::project::Project;
use crate::renames;
use crate::state::{ReadModels, State};
use kilter_diag::{Code, Diagnostic, Source, Span};
use kilter_dialect::{Candidate, candidates, compare, engine};
use kilter_lint::{Context, Served};
use kilter_migrate::{Directory, Migrated};
use kilter_models::ModelSet;
use kilter_proto::Day;
use kilter_schema::{Change, Dialect, ObjectPath, Origins, Rename, Schema, TableChange};
use std::collections::{BTreeMap, BTreeSet};

/// The outcome of all checks.
pub struct Checked {
    /// Findings of all dialects, each once.
    pub findings: Vec<Diagnostic>,
    /// Findings that were there where the change began, when they are to be shown: they do not
    /// count.
    pub old: Vec<Diagnostic>,
    /// What was looked at, for the closing line.
    pub summary: Summary,
}

/// What was looked at.
#[derive(Debug, Default)]
pub struct Summary {
    /// Models read.
    pub models: usize,
    /// Proto messages read.
    pub messages: usize,
    /// Message–table pairs checked.
    pub pairs: usize,
    /// Proto fields matched with columns, of the fields in those pairs.
    pub fields: (usize, usize),
    /// Migrations, by dialect.
    pub migrations: BTreeMap<&'static str, usize>,
    /// Findings that the baseline knows, which are not among the findings.
    pub known: usize,
    /// Where the change began, and how many findings were there already.
    pub since: Option<(String, usize)>,
}

/// What becomes of findings that the baseline knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// They are counted and left out.
    Hidden,
    /// They are findings like any other.
    Shown,
}

/// Checks models against protos and migrations, and the directories themselves. Findings that the
/// baseline knows are left out.
///
/// # Errors
/// Only what makes checking impossible; everything else is a finding.
pub fn check(project: &Project, dialects: &[Dialect]) -> Result<Checked, Failure> {
    check_with(project, dialects, Known::Hidden)
}

/// The same, with a word on what the baseline knows.
///
/// # Errors
/// As for [`check`].
pub fn check_with(
    project: &Project,
    dialects: &[Dialect],
    known: Known,
) -> Result<Checked, Failure> {
    check_over(project, dialects, known, &Over::default())
}

/// The same for a change: against the release that is served, and without what was known where
/// the change began.
///
/// # Errors
/// As for [`check`].
pub fn check_over(
    project: &Project,
    dialects: &[Dialect],
    known: Known,
    over: &Over,
) -> Result<Checked, Failure> {
    let (now, models) = State::now(project, dialects);
    let compared = (over.served(), over.actual.as_ref());
    let (mut findings, mut summary) = examine(project, dialects, &now, models, compared);
    findings.extend(over.found.iter().cloned());
    let mut findings = once(findings);
    if let (Known::Hidden, Some(path)) = (known, &project.config.proto.baseline) {
        match std::fs::read_to_string(project.root.join(path)) {
            Ok(text) => {
                let (new, hidden, stale) = baseline::apply(findings, &Source::new(path, text));
                findings = new;
                findings.extend(stale);
                summary.known = hidden;
            }
            Err(error) => findings.push(no_baseline(project, path, &error)),
        }
    }
    let mut old = Vec::new();
    if let Some(base) = &over.base {
        let models = base.models(project, dialects);
        let before = examine(project, dialects, base, models, (None, None)).0;
        (findings, old) = since(findings, &before);
        summary.since = Some((base.name.clone(), old.len()));
    }
    if known == Known::Hidden {
        old.clear();
    }
    Ok(Checked { findings, old, summary })
}

/// Everything that is to be said of one moment, with its models in each dialect; it may be compared
/// with the release that is served and with a live database.
fn examine(
    project: &Project,
    dialects: &[Dialect],
    state: &State,
    models: Vec<ReadModels>,
    (served, actual): (Option<&State>, Option<&Schema>),
) -> (Vec<Diagnostic>, Summary) {
    let mut findings = state.found.clone();
    let mut summary = Summary { messages: state.protos.messages.len(), ..Summary::default() };
    let mut missing = Missing::default();
    for (&dialect, models) in dialects.iter().zip(models) {
        let mut built = Built::of(project, state, dialect, models);
        findings.extend(built.found.iter().cloned());
        if let Some(actual) = actual.filter(|a| a.dialect == dialect) {
            findings.extend(live::differences(actual, &built.models));
            built.actual = Some(actual);
        }
        if !built.models.models.is_empty() {
            missing.add(project, &built);
        }
        let then = served.map(|state| {
            let models = project.models(&state.sources, dialect);
            (state, Built::of(project, state, dialect, models))
        });
        let served = then.as_ref().map(|(state, built)| Served {
            name: &state.name,
            context: built.context(project, state, None),
        });
        findings.extend(kilter_lint::check(&built.context(project, state, served.as_ref())));
        let pairs = &built.pairs;
        summary.models = built.models.models.len();
        summary.pairs = pairs.len();
        summary.fields = (
            pairs.iter().map(|p| p.fields.len()).sum(),
            pairs.iter().map(|p| p.fields.len() + p.unmatched_fields.len()).sum(),
        );
        summary.migrations.insert(dialect.name(), built.directory.migrations.len());
    }
    findings.extend(missing.findings(project, dialects));
    (once(findings), summary)
}

/// Models, migrations and pairs of one moment in one dialect.
struct Built<'a> {
    models: ModelSet,
    /// The schema of the models, in canonical form.
    desired: Schema,
    directory: Directory,
    migrated: Migrated,
    pairs: Vec<kilter_proto::Pair>,
    /// The live database's schema, where columns are held against that.
    actual: Option<&'a Schema>,
    found: Vec<Diagnostic>,
}

impl Built<'_> {
    fn of(
        project: &Project,
        state: &State,
        dialect: Dialect,
        (models, mut found): ReadModels,
    ) -> Self {
        let (directory, diagnostics) = state.directory(project, dialect);
        found.extend(diagnostics);
        let migrated = kilter_migrate::replay(&directory, None);
        found.extend(migrated.diagnostics.iter().cloned());
        let (pairs, diagnostics) =
            kilter_proto::pair(&state.protos, &models, &project.config.proto);
        found.extend(diagnostics);
        let desired = engine(dialect).canonical(&models.schema);
        Self { models, desired, directory, migrated, pairs, actual: None, found }
    }

    /// The schema columns are checked against, and where its objects were declared: the migrated
    /// one where there are migrations, since that is what the database has; the models' otherwise.
    fn truth(&self) -> (&Schema, &Origins) {
        let (schema, origins) = match self.directory.migrations.is_empty() {
            true => (&self.desired, &self.models.origins),
            false => (&self.migrated.schema, &self.migrated.origins),
        };
        (self.actual.unwrap_or(schema), origins)
    }

    fn context<'a>(
        &'a self,
        project: &'a Project,
        state: &'a State,
        served: Option<&'a Served<'a>>,
    ) -> Context<'a> {
        let (schema, schema_origins) = self.truth();
        Context {
            dialect: self.directory.dialect,
            protos: &state.protos,
            models: &self.models,
            pairs: &self.pairs,
            pair_config: &project.config.proto,
            schema,
            desired: &self.desired,
            schema_origins,
            migrations: Some(&self.directory),
            max_statements: project.config.lint.max_statements,
            today: today(),
            served,
        }
    }
}

/// Findings that are new, and those that were there before the change. What is wrong with the
/// migration directory or the configuration always counts.
fn since(findings: Vec<Diagnostic>, before: &[Diagnostic]) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
    // The words count, too: a finding that became worse is new.
    let key = |d: &Diagnostic| {
        format!("{} {} {}", d.code, baseline::fingerprint(d).unwrap_or_default(), d.message)
    };
    let known: BTreeSet<String> =
        before.iter().filter(|d| !d.code.0.starts_with('E')).map(key).collect();
    findings.into_iter().partition(|d| !known.contains(&key(d)))
}

fn no_baseline(project: &Project, path: &str, error: &std::io::Error) -> Diagnostic {
    let finding = Diagnostic::error(Code("E001"), format!("{path} cannot be read: {error}"))
        .note(
            "kilter.toml names it as the `baseline` of `[proto]`; without it every finding counts",
        )
        .command("kilter validate --write-baseline");
    match project.config.proto.place(path) {
        Some(span) => finding.at(span, ""),
        None => finding,
    }
}

/// The day exemptions are held against: the one in UTC.
fn today() -> Option<Day> {
    let now = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC);
    Day::parse(&now.date().to_string())
}

/// Differences between models and migrations, gathered over dialects.
#[derive(Default)]
struct Missing {
    /// What differs: the line to show, with its places and the directories it concerns.
    found: Vec<(String, MissingAt, Vec<String>)>,
    /// Renames that somebody should decide on, or that contradict the schemas.
    renames: Vec<Diagnostic>,
    /// Where in there an object is.
    places: BTreeMap<ObjectPath, Vec<usize>>,
}

#[derive(PartialEq)]
struct MissingAt {
    object: ObjectPath,
    model: Option<Span>,
    migration: Option<Span>,
    extra: bool,
    /// Whether it is two texts of an expression that differ, which may mean the same.
    only_text: bool,
}

impl Missing {
    fn add(&mut self, project: &Project, built: &Built<'_>) {
        let Built { models, desired, directory, migrated, .. } = built;
        let declared = renames::declared(project, Some(models), &[]);
        let declared = declared.unwrap_or_else(|failure| {
            self.renames.extend(failure.diagnostics);
            models.renames.clone()
        });
        let compared = compare(engine(directory.dialect), &migrated.schema, desired, &declared);
        self.renames.extend(compared.diagnostics);
        let texts = kilter_dialect::undecided(&migrated.schema, desired);
        let undecided = candidates(&compared.changes);
        for candidate in &undecided {
            self.renames.push(renamed_or_not(candidate, migrated, models));
        }
        for (line, object, extra) in compared.changes.iter().flat_map(lines) {
            // Said once, as the question whether it is a rename.
            if undecided.iter().any(|c| is_half_of(&object, &c.rename)) {
                continue;
            }
            let at = MissingAt {
                model: models.origins.find(&object).cloned(),
                // The migration is worth showing where it made something the models disagree
                // with; it cannot show what is missing from it.
                migration: migrated.origins.get(&object).cloned(),
                only_text: texts.iter().any(|u| u.object == object),
                object,
                extra,
            };
            let of_object = self.places.entry(at.object.clone()).or_default();
            let known = of_object.iter().copied().find(|&place| {
                let there = &self.found[place].1;
                there.model == at.model && there.extra == at.extra
            });
            match known {
                Some(place) => self.found[place].2.push(directory.shown.clone()),
                None => {
                    of_object.push(self.found.len());
                    self.found.push((line, at, vec![directory.shown.clone()]));
                }
            }
        }
    }

    fn findings(self, project: &Project, dialects: &[Dialect]) -> Vec<Diagnostic> {
        let all = dialects.len();
        let found = self
            .found
            .into_iter()
            .map(|(line, at, directories)| {
                let message = if at.extra {
                    format!("no model asks for what the migrations have: {line}")
                } else {
                    format!("a migration is missing: {line}")
                };
                let mut diagnostic = Diagnostic::error(Code("M010"), message);
                if let Some(span) = at.model {
                    let text = if at.extra {
                        "the model has no such thing"
                    } else {
                        "the model asks for it here"
                    };
                    diagnostic = diagnostic.at(span, text);
                }
                if let Some(span) = at.migration {
                    diagnostic = diagnostic.at(span, "the migrations have this");
                }
                if project.is_multi_dialect() && directories.len() < all {
                    diagnostic = diagnostic.note(format!("in {}", directories.join(", ")));
                }
                if at.only_text {
                    diagnostic = diagnostic.note(
                        "compared as texts, which may mean the same: `kilter verify` and `kilter new` \
                         let a scratch database say",
                    );
                }
                let name = if line.starts_with("change column") {
                    suggested_name(&at.object, "change")
                } else {
                    suggested_name(&at.object, if at.extra { "drop" } else { "add" })
                };
            if at.extra {
                // The way that loses data is not the first to be proposed.
                diagnostic
                    .help("where it was renamed, write a migration that renames it, so that its data stays")
                    .help(format!("where it should go, with its data: `kilter new {name}`"))
            } else {
                diagnostic.command(format!("kilter new {name}"))
            }
            })
            ;
        self.renames.into_iter().chain(found).collect()
    }
}

/// Each difference as a line, with the object it is about and whether it is one too many.
fn lines(change: &Change) -> Vec<(String, ObjectPath, bool)> {
    let extra = |c: &TableChange| {
        matches!(
            c,
            TableChange::DropColumn { .. }
                | TableChange::DropIndex { .. }
                | TableChange::DropUnique { .. }
                | TableChange::DropForeignKey { .. }
                | TableChange::DropCheck { .. }
        )
    };
    let extras: Vec<bool> = match change {
        Change::AlterTable { changes, .. } => changes.iter().map(extra).collect(),
        Change::DropTable { .. } | Change::DropEnum { .. } => vec![true],
        // Views and triggers are the migrations' own: models cannot describe them.
        Change::Opaque { .. } => return Vec::new(),
        _ => vec![false],
    };
    change
        .describe()
        .into_iter()
        .zip(change.objects())
        .zip(extras)
        .map(|((line, object), extra)| (line, object, extra))
        .collect()
}

/// A name for the migration that would mend it: `add_custom_field`.
fn suggested_name(object: &ObjectPath, verb: &str) -> String {
    let words = match object {
        ObjectPath::Table(t) => {
            return format!("{}_{}", if verb == "drop" { "drop" } else { "create" }, plain(t));
        }
        ObjectPath::Column(_, c) => plain(c),
        ObjectPath::Index(_, n)
        | ObjectPath::Constraint(_, n)
        | ObjectPath::Label(_, n)
        | ObjectPath::Enum(n) => plain(n),
        ObjectPath::Opaque(_, n) => plain(n),
    };
    format!("{verb}_{words}")
}

fn plain(name: &str) -> String {
    name.chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' })
        .collect()
}

/// Drops repeated findings (one per dialect) and keeps the order.
fn once(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut out: Vec<Diagnostic> = Vec::with_capacity(findings.len());
    let mut seen = std::collections::HashSet::new();
    for finding in findings {
        let key = (finding.code, finding.message.clone(), finding.span().map(ToString::to_string));
        if seen.insert(key) {
            out.push(finding);
        }
    }
    out
}

impl Summary {
    /// What was read, for people: `9 models, 21 messages, migrations: 8 postgres`.
    pub fn read(&self) -> String {
        let migrations: Vec<String> =
            self.migrations.iter().map(|(dialect, n)| format!("{n} {dialect}")).collect();
        format!(
            "{} models, {} messages, migrations: {}",
            self.models,
            self.messages,
            migrations.join(", ")
        )
    }

    /// What of it was compared: `46 pairs, 482 of 553 fields checked`.
    pub fn compared(&self) -> String {
        let pairs = if self.pairs == 1 { "pair" } else { "pairs" };
        format!("{} {pairs}, {} of {} fields checked", self.pairs, self.fields.0, self.fields.1)
    }

    /// The same as data.
    pub fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "models": self.models, "messages": self.messages, "pairs": self.pairs,
            "fields_matched": self.fields.0, "fields": self.fields.1,
            "migrations": self.migrations, "known": self.known,
            "since": self.since.as_ref().map(|(name, n)| serde_json::json!({"name": name, "known": n})),
        })
    }
}

/// Whether an object is what a rename would start from or lead to.
fn is_half_of(object: &ObjectPath, rename: &Rename) -> bool {
    let (from, to) = rename.names();
    match (object, rename) {
        (ObjectPath::Table(name), Rename::Table { .. })
        | (ObjectPath::Enum(name), Rename::Enum { .. }) => name == from || name == to,
        (ObjectPath::Column(table, name), Rename::Column { table: home, .. }) => {
            table == home && (name == from || name == to)
        }
        _ => false,
    }
}

/// Something goes and something like it comes: whether that is a rename is for a person to say,
/// before anything is dropped.
fn renamed_or_not(candidate: &Candidate, migrated: &Migrated, models: &ModelSet) -> Diagnostic {
    let (from, to) = candidate.rename.names();
    let [old, new] = [from, to].map(|name| match &candidate.rename {
        Rename::Column { table, .. } => ObjectPath::Column(table.clone(), name.to_owned()),
        Rename::Enum { .. } | Rename::Value { .. } => ObjectPath::Enum(name.to_owned()),
        _ => ObjectPath::Table(name.to_owned()),
    });
    let message = format!(
        "a migration is missing, and it is not said whether {old} was renamed to {to} or is to be dropped",
    );
    let mut out = Diagnostic::error(Code("D010"), message);
    if let Some(span) = models.origins.find(&new) {
        out = out.at(span.clone(), "the model asks for this");
    }
    if let Some(span) = migrated.origins.get(&old) {
        out = out.at(span.clone(), "the migrations have this");
    }
    out.note(format!("it looks like a rename, {} of 100: {}", candidate.score, candidate.why))
        .help(format!("renamed: write `{}` beside the model", candidate.comment()))
        .help("not renamed, its data may go: `kilter new NAME`, and allow the drop in its file")
        .command(format!("kilter new rename_{from} --rename {}", candidate.argument()))
}
