//! Diagnostics for people: source frames with carets, then facts, state and commands.

use crate::{Diagnostic, Label, Severity};
use annotate_snippets::{AnnotationKind, Element, Group, Level, Renderer, Snippet};
use std::fmt::Write;

/// How many lines of a file are searched around a span; keeps rendering linear for huge files.
const CONTEXT_BYTES: usize = 4096;

/// All diagnostics, an empty line between two.
pub fn render(diagnostics: &[Diagnostic], color: bool) -> String {
    let mut out = String::new();
    for d in diagnostics {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&one(d, color));
    }
    out
}

/// One diagnostic without colours, for places that show plain text.
pub fn plain(d: &Diagnostic) -> String {
    one(d, false)
}

fn one(d: &Diagnostic, color: bool) -> String {
    let level = match d.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = clean(&d.message);
    let code = d.code.0;
    // Snippets borrow their text, so the prepared pieces live here until rendering is done.
    let frames: Vec<Frame> = frames(&d.labels);
    let mut group = Group::with_title(level.primary_title(title.as_str()).id(code));
    for frame in &frames {
        let mut snippet = Snippet::source(frame.text.as_str())
            .path(frame.path.as_str())
            .line_start(frame.line_start)
            .fold(true);
        for (kind, range, text) in &frame.marks {
            let mark = kind.span(range.clone());
            snippet =
                snippet.annotation(if text.is_empty() { mark } else { mark.label(text.as_str()) });
        }
        group = group.element(Element::from(snippet));
    }
    let notes: Vec<String> = d.notes.iter().map(|n| clean(n)).collect();
    for note in &notes {
        group = group.element(Level::NOTE.message(note.as_str()));
    }
    let state = d.state.as_deref().map(clean);
    if let Some(state) = &state {
        group = group.element(Level::NOTE.with_name("state").message(state.as_str()));
    }
    let help: Vec<String> = d.help.iter().map(|h| clean(h)).collect();
    for line in &help {
        group = group.element(Level::HELP.message(line.as_str()));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut out = renderer.render(&[group]).clone();
    if !out.ends_with('\n') {
        out.push('\n');
    }
    for command in d.commands.iter().take(3) {
        let _ = writeln!(out, "    {}", clean(command));
    }
    out
}

struct Frame {
    path: String,
    text: String,
    line_start: usize,
    marks: Vec<(AnnotationKind, std::ops::Range<usize>, String)>,
}

/// Cuts the part around each label out of its file and joins labels of one file.
fn frames(labels: &[Label]) -> Vec<Frame> {
    let mut out: Vec<Frame> = Vec::new();
    let mut done = vec![false; labels.len()];
    for i in 0..labels.len() {
        if done[i] {
            continue;
        }
        let source = &labels[i].span.source;
        let same: Vec<usize> =
            (i..labels.len()).filter(|&j| labels[j].span.source == *source).collect();
        let start = same.iter().map(|&j| labels[j].span.range.start).min().unwrap_or(0);
        let end = same.iter().map(|&j| labels[j].span.range.end).max().unwrap_or(0);
        let from = line_start(&source.text, start);
        let to = line_end(&source.text, end);
        let mut text = String::new();
        let mut marks = Vec::new();
        // Tabs and control characters are replaced one for one or widened, so offsets are mapped.
        let map = show(&source.text[from..to], &mut text);
        for &j in &same {
            done[j] = true;
            let kind = if j == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
            let range = &labels[j].span.range;
            marks.push((
                kind,
                map(range.start - from)..map(range.end - from),
                clean(&labels[j].text),
            ));
        }
        let line = source.text[..from].bytes().filter(|b| *b == b'\n').count() + 1;
        out.push(Frame { path: source.path.clone(), text, line_start: line, marks });
    }
    out
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |n| n + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
    // One endless line (minified text) is cut, on a character boundary.
    let mut cut = end.min(at + CONTEXT_BYTES);
    while !text.is_char_boundary(cut) {
        cut -= 1;
    }
    cut
}

/// Copies `from` into `out` with harmless characters only and returns how offsets move.
fn show(from: &str, out: &mut String) -> impl Fn(usize) -> usize + use<> {
    let mut moved: Vec<(usize, usize)> = vec![(0, 0)];
    for (at, c) in from.char_indices() {
        let before = out.len();
        match c {
            '\t' => out.push_str("    "),
            '\n' => out.push('\n'),
            c if is_unsafe(c) => out.push('\u{fffd}'),
            c => out.push(c),
        }
        if out.len() - before != c.len_utf8() {
            moved.push((at + c.len_utf8(), out.len()));
        }
    }
    move |at| {
        let i = moved.partition_point(|(old, _)| *old <= at) - 1;
        moved[i].1 + (at - moved[i].0)
    }
}

/// Text from outside, made harmless for a terminal: control and bidirectional-override characters
/// are shown as U+FFFD; line ends stay.
pub fn clean(text: &str) -> String {
    text.chars()
        .map(|c| if is_unsafe(c) && c != '\n' && c != '\t' { '\u{fffd}' } else { c })
        .collect()
}

fn is_unsafe(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}
