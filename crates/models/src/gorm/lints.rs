//! Tags that do not say what they seem to say.
//!
//! GORM ignores what it does not know; people write it all the same. Deliberately not here: what
//! Go itself drops of a tag (`mistakes.rs`), the list of keys (`keys.rs`), and tags GORM rejects
//! (`fields.rs`).

use super::builder::Builder;
use super::fields::RawField;
use super::keys;
use super::report::{G013, G014};
use super::settings::{Setting, Settings};
use super::tags;
use kilter_diag::Span;
use kilter_schema::Dialect;
use std::ops::Range;

/// Keys whose value is used as it is, so that a blank before it counts.
const VERBATIM: [&str; 10] = [
    "COLUMN",
    "TYPE",
    "MANY2MANY",
    "EMBEDDEDPREFIX",
    "POLYMORPHIC",
    "POLYMORPHICTYPE",
    "POLYMORPHICID",
    "SERIALIZER",
    "INDEX",
    "UNIQUEINDEX",
];

/// Keys whose value is a number.
const NUMBERS: [&str; 3] = ["SIZE", "PRECISION", "SCALE"];

/// Keys that are off when their value is `false`.
const SWITCHES: [&str; 6] =
    ["PRIMARYKEY", "PRIMARY_KEY", "AUTOINCREMENT", "NOT NULL", "NOTNULL", "UNIQUE"];

/// Keys that mean nothing without a value: GORM takes the key itself for it.
const WANTS_VALUE: [&str; 15] = [
    "COLUMN",
    "TYPE",
    "SIZE",
    "PRECISION",
    "SCALE",
    "DEFAULT",
    "CHECK",
    "COMMENT",
    "MANY2MANY",
    "FOREIGNKEY",
    "REFERENCES",
    "EMBEDDEDPREFIX",
    "POLYMORPHIC",
    "SERIALIZER",
    "CONSTRAINT",
];

/// One setting of a field, with what is needed to point at it.
struct Look<'a> {
    raw: &'a RawField,
    key: &'a str,
    setting: &'a Setting,
}

impl Look<'_> {
    /// The key as people write it.
    fn lower(&self) -> String {
        self.key.to_lowercase()
    }

    fn span(&self, builder: &Builder<'_>, at: &Range<usize>) -> Span {
        builder.span(self.raw.file, &self.raw.tag.place(at))
    }

    fn key_span(&self, builder: &Builder<'_>) -> Span {
        self.span(builder, &self.setting.key_at)
    }

    fn whole(&self, builder: &Builder<'_>) -> Span {
        self.span(builder, &(self.setting.key_at.start..self.setting.value_at.end))
    }

    /// Whether a colon and a value follow the key.
    fn has_value(&self) -> bool {
        self.setting.value_at != self.setting.key_at
    }

    fn warn(&self, builder: &mut Builder<'_>, span: Span, message: String, help: &str) {
        builder.report.warning(G013, span, message, help);
    }
}

/// Looks at one field's settings.
pub fn tag(builder: &mut Builder<'_>, raw: &RawField, settings: &Settings) {
    for (key, setting) in settings.iter() {
        let look = Look { raw, key, setting };
        if keys::is_known(key) {
            known(builder, &look);
        } else {
            unknown(builder, &look);
        }
    }
    column_of_ignored(builder, raw, settings);
    index_options(builder, raw);
}

fn unknown(builder: &mut Builder<'_>, look: &Look<'_>) {
    let span = look.key_span(builder);
    let written = look.raw.tag.text.get(look.setting.key_at.clone()).unwrap_or(look.key);
    let message = format!("GORM does not know `{written}` and ignores it");
    if keys::is_harmless(look.key) {
        let help = "remove it: a column is nullable unless the tag says `not null`";
        builder.report.info(G013, span, message, help);
        return;
    }
    let value = look.has_value().then_some(&*look.setting.value);
    let help = keys::instead_of_key(written, value);
    look.warn(builder, span, message, &help);
}

fn known(builder: &mut Builder<'_>, look: &Look<'_>) {
    let Look { key, setting, .. } = *look;
    if setting.count > 1 && !matches!(key, "INDEX" | "UNIQUEINDEX") {
        let lower = look.lower();
        let message =
            format!("`{lower}` is written {} times; GORM takes the last one", setting.count);
        look.warn(builder, look.key_span(builder), message, "leave only the one you mean");
    }
    if key == "TYPE" && setting.value.trim().is_empty() {
        // GORM makes the table without it and says nothing.
        builder.report.warning(
            G014,
            look.key_span(builder),
            "an empty `type:` takes the column away",
            "write a type after `type:`, or remove it",
        );
        return;
    }
    if !look.has_value() && WANTS_VALUE.contains(&key) {
        let lower = look.lower();
        let message = format!("`{lower}` has no value; GORM takes the word `{key}` for it");
        look.warn(builder, look.key_span(builder), message, &format!("write `{lower}:…`"));
        return;
    }
    if !(comma(builder, look) || blank(builder, look)) {
        number(builder, look);
    }
}

/// A comma where a semicolon is meant: `size:10,not null`.
fn comma(builder: &mut Builder<'_>, look: &Look<'_>) -> bool {
    if !look.has_value() {
        return false;
    }
    // Escapes make the value shorter than its source; the place is looked for in the source.
    let Some(written) = look.raw.tag.text.get(look.setting.value_at.clone()) else { return false };
    let Some(at) = swallowed(look.key, written) else { return false };
    let start = look.setting.value_at.start;
    let span = look.span(builder, &(start + at.start..start + at.end));
    let key = &written[at.clone()];
    let before = written[..at.start].trim_end().trim_end_matches(',');
    let lower = look.lower();
    let message =
        format!("`{key}` is part of the value of `{lower}`: a comma does not separate settings");
    let more = if written[at.end..].trim_start().starts_with(':') { ":…" } else { "" };
    let help = format!("write a semicolon: `{lower}:{before};{key}{more}`");
    look.warn(builder, span, message, &help);
    true
}

/// Where a key stands in the value of another one, behind a comma outside parentheses and quotes.
fn swallowed(key: &str, value: &str) -> Option<Range<usize>> {
    let list = matches!(key, "INDEX" | "UNIQUEINDEX");
    let free = matches!(
        key,
        "COMMENT" | "CHECK" | "FOREIGNKEY" | "REFERENCES" | "JOINFOREIGNKEY" | "JOINREFERENCES"
    );
    let (mut depth, mut quoted) = (0_usize, false);
    for (at, c) in value.char_indices() {
        match c {
            '\'' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth = depth.saturating_sub(1),
            ',' if !quoted && depth == 0 => {
                let rest = &value[at + 1..];
                let end = rest.find([',', ':']).unwrap_or(rest.len());
                let word = rest[..end].trim();
                let lead = rest[..end].len() - rest[..end].trim_start().len();
                let colon = rest[end..].starts_with(':');
                let own = list && keys::is_index_option(word);
                // In free text and in lists of fields, a word is only a word.
                let plain = free && !(colon && lead == 0) && word != "not null";
                if keys::is_known(word) && !word.starts_with(['-', '<']) && !own && !plain {
                    return Some(at + 1 + lead..at + 1 + lead + word.len());
                }
            }
            _ => {}
        }
    }
    None
}

/// A blank before a value: GORM does not remove it.
fn blank(builder: &mut Builder<'_>, look: &Look<'_>) -> bool {
    let Look { key, setting, .. } = *look;
    let trimmed = setting.value.trim();
    let off = SWITCHES.contains(&key) && trimmed.eq_ignore_ascii_case("false");
    let what = if !setting.value.starts_with(' ') || trimmed.is_empty() {
        return false;
    } else if NUMBERS.contains(&key) {
        "GORM cannot read the number"
    } else if off {
        "GORM does not see `false` and leaves it on"
    } else if VERBATIM.contains(&key) && !trimmed.starts_with(',') {
        "the blank becomes part of it"
    } else {
        return false;
    };
    let lower = look.lower();
    let message = format!("there is a blank before the value of `{lower}`: {what}");
    look.warn(builder, look.whole(builder), message, &format!("write `{lower}:{trimmed}`"));
    true
}

fn number(builder: &mut Builder<'_>, look: &Look<'_>) {
    let Look { key, setting, .. } = *look;
    if NUMBERS.contains(&key) && setting.value.parse::<i64>().is_err() {
        let lower = look.lower();
        let message = format!("the {lower} `{}` is not a number", setting.value);
        let example = if key == "SIZE" { 255 } else { 2 };
        let help = format!("write digits only: `{lower}:{example}`");
        look.warn(builder, look.whole(builder), message, &help);
    }
}

/// `-` takes the type away, and `column:` keeps the column.
fn column_of_ignored(builder: &mut Builder<'_>, raw: &RawField, settings: &Settings) {
    let (Some(dash), Some(column)) = (settings.get("-"), settings.get("COLUMN")) else { return };
    if dash.value != "-" {
        return;
    }
    let at = raw.tag.place(&(column.key_at.start..column.value_at.end));
    let span = builder.span(raw.file, &at);
    let message = "`-` with `column:` makes GORM create the column without a type";
    let help = "remove `column:`, or write `-:all`";
    // SQLite takes columns without a type.
    match builder.options.dialect {
        Dialect::Sqlite => builder.report.warning(G014, span, message, help),
        Dialect::Postgres | Dialect::Mysql => builder.report.error(G014, span, message, help),
    }
}

/// Options of indexes: GORM splits them at every comma and ignores what it does not know.
fn index_options(builder: &mut Builder<'_>, raw: &RawField) {
    let mut at = 0;
    for piece in raw.tag.text.split(';') {
        let start = at;
        at += piece.len() + 1;
        let Some((key, value)) = piece.split_once(':') else { continue };
        if !["index", "uniqueIndex"].iter().any(|k| k.eq_ignore_ascii_case(key.trim())) {
            continue;
        }
        let Some((name, options)) = value.split_once(',') else { continue };
        let base = start + key.len() + 1 + name.len() + 1;
        for (option, setting) in tags::settings(options, ',') {
            // Keys of other settings are told as such (`comma`).
            if keys::is_index_option(&option) || keys::is_known(&option) {
                continue;
            }
            let place = base + setting.key_at.start..base + setting.key_at.end;
            let span = builder.span(raw.file, &raw.tag.place(&place));
            let written = raw.tag.text.get(place).unwrap_or(&option).to_owned();
            let message = format!("an index has no option `{written}`; GORM ignores it");
            builder.report.warning(G013, span, message, &keys::instead_of_option(&written));
        }
    }
}
