//! `kilter validate`: models ↔ protos ↔ migrations, without a database.

use super::Output;
use crate::args::{Against, Validate};
use crate::baseline;
use crate::changed::Changed;
use crate::check::{self, Checked, Known};
use crate::exit::{Exit, Failure, Outcome};
use crate::live;
use crate::output::{Format, Section, Style};
use crate::over::{Base, Over};
use crate::project::Project;
use kilter_diag::{Code, Diagnostic, Severity};
use std::collections::BTreeMap;

/// Runs all checks and prints the findings, and a closing line that says what was looked at.
pub fn run(args: &Validate, project: &Project, out: &Output) -> Outcome {
    let mut dialects = project.dialects()?;
    if let Some(file) = &args.write_baseline {
        let checked = check::check_with(project, &dialects, Known::Shown)?;
        return write_baseline(file.as_deref(), project, &checked.findings, out);
    }
    let known = if args.all { Known::Shown } else { Known::Hidden };
    let mut over = Over::read(project, args.base.as_deref(), args.served.as_deref(), Base::Asked)?;
    if args.against == Against::Database {
        let actual = live::schema(project)?;
        dialects = vec![actual.dialect];
        over.actual = Some(actual);
    }
    let mut checked = check::check_over(project, &dialects, known, &over)?;
    turn_to_change(args.base.as_deref(), project, &mut checked, out)?;
    Ok(report(checked, out))
}

fn write_baseline(
    file: Option<&str>,
    project: &Project,
    findings: &[Diagnostic],
    out: &Output,
) -> Outcome {
    let configured = project.config.proto.baseline.as_deref();
    let path = file.or(configured).unwrap_or(baseline::FILE_NAME);
    let text = baseline::write(findings);
    std::fs::write(project.root.join(path), &text).map_err(|error| {
        Failure::usage(
            Diagnostic::error(Code("E006"), format!("{path} cannot be written: {error}"))
                .state("nothing was changed"),
        )
    })?;
    let count = text.lines().filter(|l| !l.starts_with('#')).count();
    let payload = [
        ("baseline".to_owned(), serde_json::json!(path)),
        ("known".to_owned(), serde_json::json!(count)),
    ];
    out.finish(Exit::Clean, &[], payload.into_iter().collect());
    out.line(format!("wrote {path}: {count} known"));
    if configured != Some(path) {
        out.line(format!(
            "it counts from when kilter.toml has, under [proto]: baseline = \"{path}\""
        ));
    }
    Ok(Exit::Clean)
}

/// Where findings are annotations, each stands on the side that the change touched. The base is
/// `--base`, or the branch a pull request on GitHub goes to.
pub fn turn_to_change(
    base: Option<&str>,
    project: &Project,
    checked: &mut Checked,
    out: &Output,
) -> Result<(), Failure> {
    if out.format != Format::Github {
        return Ok(());
    }
    let of_github = std::env::var("GITHUB_BASE_REF").ok().filter(|b| !b.is_empty());
    let changed = match (base, of_github) {
        (Some(base), _) => Changed::since(&project.root, base)?,
        (None, Some(branch)) => match Changed::since(&project.root, &format!("origin/{branch}")) {
            Ok(changed) => changed,
            Err(_) => {
                out.progress(format!(
                    "origin/{branch} is not here (fetch-depth: 0), so annotations stand at the models"
                ));
                return Ok(());
            }
        },
        (None, None) => return Ok(()),
    };
    let all = checked.findings.iter_mut().chain(&mut checked.old);
    all.for_each(|f| changed.bring_forward(f));
    Ok(())
}

/// Prints findings and the closing lines.
pub fn report(checked: Checked, out: &Output) -> Exit {
    let exit = crate::exit::exit_of(&checked.findings);
    let payload = [("summary".to_owned(), checked.summary.json())].into_iter().collect();
    let since = checked.summary.since.as_ref().map_or("", |(name, _)| name.as_str());
    let mut shown = checked.findings.clone();
    shown.extend(
        checked
            .old
            .iter()
            .map(|d| d.clone().note(format!("known since {since}: it does not count"))),
    );
    out.finish_in_sections(exit, &shown, payload, sections);
    if shown.iter().any(|d| out.shows(d)) {
        out.line("");
    }
    out.line(format!("read {}", checked.summary.read()));
    let compared = match checked.summary.pairs {
        0 => String::new(),
        _ => format!("{}, ", checked.summary.compared()),
    };
    let known = match checked.summary.known {
        0 => String::new(),
        n => format!("; {n} known to the baseline (shown with --all)"),
    };
    let since = match &checked.summary.since {
        Some((name, n)) if *n > 0 && checked.old.is_empty() => {
            format!("; {n} not new since {name} (shown with --all)")
        }
        Some((name, n)) if *n > 0 => format!("; {n} more not new since {name}"),
        _ => String::new(),
    };
    out.line(format!("{compared}{}{known}{since}", verdict(&checked.findings, out)));
    exit
}

/// Findings by the pair they are about; those about none come first.
fn sections(findings: Vec<Diagnostic>) -> Vec<Section> {
    let mut by_pair: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
    for finding in findings {
        let title = match finding.subject.as_deref() {
            Some(s) => match (&s.table, &s.message) {
                (Some(table), Some(message)) => format!("table {table}, message {message}"),
                (Some(table), None) => format!("table {table}"),
                (None, Some(message)) => format!("message {message}"),
                (None, None) => String::new(),
            },
            None => String::new(),
        };
        by_pair.entry(title).or_default().push(finding);
    }
    by_pair
        .into_iter()
        .map(|(title, findings)| {
            let title =
                if title.is_empty() { title } else { format!("{title}: {}", counts(&findings)) };
            Section { title, findings }
        })
        .collect()
}

fn counts(findings: &[Diagnostic]) -> String {
    let of = |severity, word: &str| {
        let n = findings.iter().filter(|d| d.severity == severity).count();
        (n > 0).then(|| several(n, word))
    };
    let all = [
        of(Severity::Error, "error"),
        of(Severity::Warning, "warning"),
        of(Severity::Info, "note"),
    ];
    all.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

pub(super) fn several(n: usize, word: &str) -> String {
    match n {
        0 => format!("no {word}s"),
        1 => format!("1 {word}"),
        n => format!("{n} {word}s"),
    }
}

/// The last line: how many errors and warnings, and notes that were not shown.
fn verdict(findings: &[Diagnostic], out: &Output) -> String {
    let count = |severity| findings.iter().filter(|d| d.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let style = match (errors, warnings) {
        (0, 0) => Style::Good,
        (0, _) => Style::Notice,
        _ => Style::Bad,
    };
    let line = format!("{}, {}", several(errors, "error"), several(warnings, "warning"));
    let mut line = out.style(style, &line);
    let hidden = findings.iter().filter(|d| !out.shows(d)).count();
    if hidden > 0 {
        line.push_str(&format!("; {} (shown with -v)", several(hidden, "note")));
    }
    line
}
