//! What reaches the terminal: results on stdout, progress and failures on stderr.

use crate::exit::{Exit, Failure};
use kilter_diag::render::{self, Format as Rendering};
use kilter_diag::{Diagnostic, Severity};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::io::{IsTerminal, Write};

/// The formats of `--format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// One JSON object.
    Json,
    /// GitHub annotations.
    Github,
    /// SARIF 2.1.0.
    Sarif,
    /// JUnit XML.
    Junit,
    /// SQL statements (`schema`, `diff`).
    Sql,
    /// An entity-relationship diagram (`schema`).
    Mermaid,
    /// A page for a browser (`schema`).
    Html,
}

impl Format {
    /// The formats of every command.
    pub const COMMON: &'static [Self] = &[Self::Text, Self::Json];
    /// The formats of commands that report findings.
    pub const FINDINGS: &'static [Self] =
        &[Self::Text, Self::Json, Self::Github, Self::Sarif, Self::Junit];

    /// The word on the command line.
    pub fn word(self) -> String {
        clap::ValueEnum::to_possible_value(&self).map_or(String::new(), |v| v.get_name().to_owned())
    }
}

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How much is said on stderr.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verbosity {
    /// Failures only.
    Quiet,
    /// Progress.
    Normal,
    /// Progress and every statement.
    Verbose,
}

/// Findings that belong together.
#[derive(Debug)]
pub struct Section {
    /// What they have in common; empty for those that have nothing.
    pub title: String,
    /// The findings.
    pub findings: Vec<Diagnostic>,
}

/// The way out, for one command.
#[derive(Debug)]
pub struct Output {
    /// The command's name, as it stands in JSON.
    pub command: &'static str,
    /// The format of results.
    pub format: Format,
    color_out: bool,
    color_err: bool,
    verbosity: Verbosity,
    secret: Option<kilter_db::DbUrl>,
    /// The flags that lead to this target, for commands that are suggested.
    flags: String,
}

impl Output {
    /// An output as the flags ask for it.
    pub fn new(command: &'static str, format: Format, color: Color, verbosity: Verbosity) -> Self {
        let wanted = |terminal: bool| match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => terminal && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()),
        };
        Self {
            command,
            format,
            color_out: wanted(std::io::stdout().is_terminal()),
            color_err: wanted(std::io::stderr().is_terminal()),
            verbosity,
            secret: None,
            flags: String::new(),
        }
    }

    /// From now on, secrets of `url` are shown as `***`, wherever they would stand.
    pub fn hide(&mut self, url: &kilter_db::DbUrl) {
        self.secret = Some(url.clone());
    }

    /// From now on, suggested commands carry these flags, so that they lead to the same target.
    pub fn suggest_with(&mut self, flags: String) {
        self.flags = flags;
    }

    /// Diagnostics whose commands lead to this run's target.
    fn aimed(&self, diagnostics: &[Diagnostic]) -> Vec<Diagnostic> {
        let mut out = diagnostics.to_vec();
        for command in out.iter_mut().flat_map(|d| &mut d.commands) {
            if let Some(rest) = command.strip_prefix("kilter ") {
                let end = rest.find(' ').unwrap_or(rest.len());
                *command = format!("kilter {}{}{}", &rest[..end], self.flags, &rest[end..]);
            }
        }
        out
    }

    fn filtered<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.secret.as_ref().map_or(Cow::Borrowed(text), |url| Cow::Owned(url.redact(text)))
    }

    /// Whether results are for people.
    pub fn is_text(&self) -> bool {
        self.format == Format::Text
    }

    /// Whether every statement is shown.
    pub fn is_verbose(&self) -> bool {
        self.verbosity == Verbosity::Verbose
    }

    /// Prints text to stdout, as it is.
    pub fn print(&self, text: &str) {
        write_all(&mut std::io::stdout().lock(), &self.filtered(text));
    }

    /// Prints a line to stdout where results are for people.
    pub fn line(&self, text: impl AsRef<str>) {
        if self.is_text() {
            self.print(&format!("{}\n", text.as_ref()));
        }
    }

    /// Tells progress on stderr; nothing with `--quiet`.
    pub fn progress(&self, text: impl AsRef<str>) {
        if self.verbosity > Verbosity::Quiet {
            write_all(
                &mut std::io::stderr().lock(),
                &self.filtered(&format!("{}\n", text.as_ref())),
            );
        }
    }

    /// `text` in a style, where stdout shows colours.
    pub fn style(&self, style: Style, text: &str) -> String {
        paint(self.color_out, style, text)
    }

    /// `text` in a style, where stderr shows colours.
    pub fn style_progress(&self, style: Style, text: &str) -> String {
        paint(self.color_err, style, text)
    }

    /// Prints a command's result: findings, and for JSON the `payload` beside them. Gives `exit`.
    pub fn finish(&self, exit: Exit, findings: &[Diagnostic], payload: Map<String, Value>) -> Exit {
        match self.format {
            Format::Text | Format::Sql | Format::Mermaid | Format::Html => {
                let shown: Vec<Diagnostic> =
                    self.aimed(findings).into_iter().filter(|d| self.shows(d)).collect();
                self.print(&render::render(&shown, Rendering::Text { color: self.color_out }));
            }
            Format::Json => self.print(&format!("{:#}\n", self.envelope(exit, findings, payload))),
            other => self.print(&render::render(findings, machine(other))),
        }
        exit
    }

    /// The same as [`Output::finish`]; for people the findings stand in sections, each under its
    /// title.
    pub fn finish_in_sections(
        &self,
        exit: Exit,
        findings: &[Diagnostic],
        payload: Map<String, Value>,
        sections: impl Fn(Vec<Diagnostic>) -> Vec<Section>,
    ) -> Exit {
        if !self.is_text() {
            return self.finish(exit, findings, payload);
        }
        let shown = self.aimed(findings).into_iter().filter(|d| self.shows(d)).collect();
        let mut out = String::new();
        for section in sections(shown) {
            if !out.is_empty() {
                out.push('\n');
            }
            if !section.title.is_empty() {
                out.push_str(&self.style(Style::Bold, &section.title));
                out.push_str("\n\n");
            }
            let color = Rendering::Text { color: self.color_out };
            out.push_str(&render::render(&section.findings, color));
        }
        self.print(&out);
        exit
    }

    /// Whether a finding is shown to people: notes only with `--verbose`.
    pub fn shows(&self, finding: &Diagnostic) -> bool {
        finding.severity > Severity::Info || self.is_verbose()
    }

    /// Prints a failure: on stderr for people, as a result for programs. Gives its status.
    pub fn fail(&self, failure: &Failure) -> Exit {
        match self.format {
            Format::Text | Format::Sql | Format::Mermaid | Format::Html => {
                let aimed = self.aimed(&failure.diagnostics);
                let text = render::render(&aimed, Rendering::Text { color: self.color_err });
                write_all(&mut std::io::stderr().lock(), &self.filtered(&text));
            }
            Format::Json => self.print(&format!(
                "{:#}\n",
                self.envelope(failure.exit, &failure.diagnostics, Map::new())
            )),
            other => self.print(&render::render(&failure.diagnostics, machine(other))),
        }
        failure.exit
    }

    fn envelope(&self, exit: Exit, findings: &[Diagnostic], payload: Map<String, Value>) -> Value {
        let mut object = Map::new();
        object.insert("command".into(), json!(self.command));
        object.insert("exit".into(), json!(exit as u8));
        object.extend(payload);
        object.insert(
            "diagnostics".into(),
            self.aimed(findings).iter().map(kilter_diag::to_json).collect::<Vec<_>>().into(),
        );
        Value::Object(object)
    }
}

fn machine(format: Format) -> Rendering {
    match format {
        Format::Text | Format::Sql | Format::Mermaid | Format::Html => {
            Rendering::Text { color: false }
        }
        Format::Json => Rendering::Json,
        Format::Github => Rendering::Github,
        Format::Sarif => Rendering::Sarif,
        Format::Junit => Rendering::Junit,
    }
}

/// The few styles used outside diagnostics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// As it is.
    Plain,
    /// Names and headings.
    Bold,
    /// Less important.
    Dim,
    /// Done, clean.
    Good,
    /// Pending, worth a look.
    Notice,
    /// Failed.
    Bad,
}

fn paint(color: bool, style: Style, text: &str) -> String {
    if !color || style == Style::Plain || text.is_empty() {
        return text.to_owned();
    }
    let code = match style {
        Style::Plain | Style::Bold => "1",
        Style::Dim => "2",
        Style::Good => "32",
        Style::Notice => "33",
        Style::Bad => "31",
    };
    format!("\u{1b}[{code}m{text}\u{1b}[0m")
}

/// A closed pipe (`kilter status | head -1`) ends the output, not the command; and where a stream
/// cannot be written to, there is nowhere to say so.
fn write_all(out: &mut impl Write, text: &str) {
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
