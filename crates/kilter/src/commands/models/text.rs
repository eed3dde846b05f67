//! A listing of models for people: one block a table, cells in line, types side by side.

use super::listing::{Cell, Entry, Listing, Part};
use crate::output::{Output, Style};
use kilter_schema::Dialect;

/// How wide a cell may be before it is cut: alone, and beside others.
const WIDEST: [usize; 2] = [72, 40];

/// Where most columns have their names from, which needs no words.
const BY_FIELD: &str = "the field's name";

/// Prints it.
pub fn print(listing: &Listing<'_>, why: bool, out: &Output) {
    for entry in &listing.tables {
        heading(entry, why, out);
        columns(entry, &listing.dialects, why, out);
        parts(entry, out);
        out.line("");
    }
    skipped(listing, out);
    if why && !listing.assumptions.is_empty() {
        out.line(out.style(Style::Bold, "assumed"));
        for line in listing.assumptions {
            out.line(format!("    {line}"));
        }
    }
    if listing.tables.is_empty() && !listing.chosen {
        out.line(
            "no models found: say where they are with `models = [\"path/**/*.go\"]` in kilter.toml",
        );
    }
}

fn heading(entry: &Entry<'_>, why: bool, out: &Output) {
    let table = out.style(Style::Bold, entry.table);
    let arrow = out.style(Style::Dim, "←");
    let Some(model) = entry.model else {
        out.line(format!("{table} {arrow} join table"));
        return;
    };
    let place = out.style(Style::Dim, &model.span.to_string());
    out.line(format!("{table} {arrow} {}  {place}", model.name));
    if why {
        for (what, text) in [("a model", &model.why), ("its name", &model.named)] {
            out.line(out.style(Style::Dim, &format!("    {what}: {text}")));
        }
    }
}

/// A line of cells, each with its style.
type Line = Vec<(String, Style)>;

fn columns(entry: &Entry<'_>, dialects: &[Dialect], why: bool, out: &Output) {
    let mut lines: Vec<Line> = Vec::new();
    let widest = WIDEST[usize::from(dialects.len() > 1)];
    if dialects.len() > 1 {
        let names = dialects.iter().map(|d| (d.name().to_owned(), Style::Dim));
        let head = [String::new(), String::new()].map(|empty| (empty, Style::Dim));
        lines.push(head.into_iter().chain(names).collect());
    }
    for row in &entry.columns {
        let field = row.field.map_or_else(String::new, |f| {
            let words: Vec<&str> = f.type_text.split_whitespace().collect();
            cut(&format!("{} {}", f.name, words.join(" ")), WIDEST[1])
        });
        let mut line = vec![(row.column.to_owned(), Style::Plain), (field, Style::Dim)];
        for cell in &row.cells {
            line.push((
                cell.as_ref().map_or_else(|| "—".into(), |c| cut(&shape(c), widest)),
                Style::Plain,
            ));
        }
        if let (true, Some(field)) = (why, row.field.filter(|f| f.named != BY_FIELD)) {
            line.push((format!("named by {}", field.named), Style::Dim));
        }
        lines.push(line);
    }
    aligned(&lines, "    ", out);
}

/// Keys, indexes and constraints, then who refers to the table.
fn parts(entry: &Entry<'_>, out: &Output) {
    let line = |part: &Part| -> Line {
        let mut what = part.what.clone();
        if !part.only.is_empty() {
            let names: Vec<&str> = part.only.iter().map(|d| d.name()).collect();
            what.push_str(&format!("  [{} only]", names.join(", ")));
        }
        vec![
            (part.sort.to_owned(), Style::Dim),
            (part.name.clone(), Style::Plain),
            (what, Style::Plain),
        ]
    };
    let (named, bare): (Vec<&Part>, Vec<&Part>) =
        entry.parts.iter().partition(|part| !part.name.is_empty());
    let lines: Vec<Line> = named.into_iter().map(line).collect();
    let bare: Vec<Line> = bare
        .into_iter()
        .map(line)
        .map(|line| line.into_iter().filter(|(text, _)| !text.is_empty()).collect())
        .collect();
    let width = lines.iter().chain(&bare).map(|l| length(&l[0].0)).max().unwrap_or(0);
    let even = |lines: Vec<Line>| -> Vec<Line> {
        let pad = |mut line: Line| {
            let missing = width - length(&line[0].0);
            line[0].0.push_str(&" ".repeat(missing));
            line
        };
        lines.into_iter().map(pad).collect()
    };
    aligned(&even(bare), "      ", out);
    aligned(&even(lines), "      ", out);
}

fn skipped(listing: &Listing<'_>, out: &Output) {
    if listing.skipped.is_empty() {
        return;
    }
    out.line(out.style(Style::Bold, "not models"));
    let lines: Vec<Line> = listing
        .skipped
        .iter()
        .map(|s| {
            vec![
                (s.name.clone(), Style::Plain),
                (s.span.to_string(), Style::Dim),
                (s.reason.clone(), Style::Plain),
            ]
        })
        .collect();
    aligned(&lines, "    ", out);
}

/// Prints lines with their cells under each other.
fn aligned(lines: &[Line], indent: &str, out: &Output) {
    let count = lines.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..count)
        .map(|at| lines.iter().filter_map(|l| l.get(at)).map(|c| length(&c.0)).max().unwrap_or(0))
        .collect();
    for line in lines {
        let last = line.iter().rposition(|(text, _)| !text.is_empty()).unwrap_or(0);
        let mut text = indent.to_owned();
        for (at, (cell, style)) in line.iter().enumerate().take(last + 1) {
            text.push_str(&out.style(*style, cell));
            if at < last {
                text.push_str(&" ".repeat(widths[at] - length(cell) + 2));
            }
        }
        out.line(text.trim_end());
    }
}

/// A column in one dialect, in a few words.
fn shape(cell: &Cell) -> String {
    let mut out = cell.ty.clone();
    if cell.counts {
        out.push_str(" counting");
    } else if !cell.nullable {
        out.push_str(" NOT NULL");
    }
    if let Some(default) = &cell.default {
        out.push_str(&format!(" DEFAULT {default}"));
    }
    if let Some(expression) = &cell.generated {
        out.push_str(&format!(" AS ({expression})"));
    }
    out
}

/// A text that is too long for its cell, cut.
fn cut(text: &str, widest: usize) -> String {
    if length(text) <= widest {
        return text.to_owned();
    }
    let kept: String = text.chars().take(widest - 1).collect();
    format!("{}…", kept.trim_end())
}

fn length(text: &str) -> usize {
    text.chars().count()
}
