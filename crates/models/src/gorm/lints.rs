//! Tags that do not say what they seem to say.
//!
//! GORM ignores what it does not know; people write it all the same. Deliberately not here: tags
//! GORM rejects (`fields.rs`).

use super::builder::Builder;
use super::fields::RawField;
use super::report::{G013, G014, Report};
use super::tags::Settings;
use kilter_diag::Span;

/// Every key GORM reads, in the spelling of its documentation.
const KEYS: [&str; 41] = [
    "-",
    "->",
    "<-",
    "column",
    "type",
    "size",
    "precision",
    "scale",
    "primaryKey",
    "primary_key",
    "autoIncrement",
    "autoIncrementIncrement",
    "not null",
    "notnull",
    "default",
    "unique",
    "index",
    "uniqueIndex",
    "check",
    "comment",
    "serializer",
    "json",
    "embedded",
    "embeddedPrefix",
    "autoCreateTime",
    "autoUpdateTime",
    "foreignKey",
    "references",
    "belongsTo",
    "constraint",
    "many2many",
    "joinForeignKey",
    "joinReferences",
    "polymorphic",
    "polymorphicType",
    "polymorphicId",
    "polymorphicValue",
    "generated",
    "zeroValue",
    "softDelete",
    "deletedAtField",
];

/// Keys that GORM does not read and that say what is so anyway.
const HARMLESS: [&str; 2] = ["nullable", "null"];

/// Keys of GORM v1, of other tools and of SQL, with what to write instead.
const INSTEAD: [(&str, &str); 14] = [
    ("unique_index", "uniqueIndex"),
    ("auto_increment", "autoIncrement"),
    ("association_foreignkey", "references"),
    ("jointable_foreignkey", "joinForeignKey"),
    ("association_jointable_foreignkey", "joinReferences"),
    ("embedded_prefix", "embeddedPrefix"),
    ("polymorphic_value", "polymorphicValue"),
    ("many_to_many", "many2many"),
    ("pk", "primaryKey"),
    ("primary", "primaryKey"),
    ("primary key", "primaryKey"),
    ("not_null", "not null"),
    ("notnullable", "not null"),
    ("unique index", "uniqueIndex"),
];

/// Words that begin a type: `gorm:"bigint"` wants to be `gorm:"type:bigint"`.
const TYPE_WORDS: [&str; 33] = [
    "bigint",
    "int",
    "integer",
    "smallint",
    "tinyint",
    "mediumint",
    "serial",
    "bigserial",
    "text",
    "longtext",
    "mediumtext",
    "varchar",
    "char",
    "uuid",
    "json",
    "jsonb",
    "decimal",
    "numeric",
    "float",
    "double",
    "real",
    "bool",
    "boolean",
    "date",
    "datetime",
    "timestamp",
    "timestamptz",
    "time",
    "blob",
    "longblob",
    "bytea",
    "binary",
    "varbinary",
];

/// A tag that Go itself cannot read.
pub fn malformed(report: &mut Report, span: Span, message: &str) {
    report.warning(
        G013,
        span,
        message,
        "write `gorm:\"…\"`, pairs separated by one blank; inside, `;` separates settings and `\\\\;` is a semicolon",
    );
}

/// Looks at one field's settings.
pub fn tag(builder: &mut Builder<'_>, raw: &RawField, settings: &Settings) {
    for (key, setting) in settings {
        if HARMLESS.iter().any(|k| k.eq_ignore_ascii_case(key)) {
            continue;
        }
        let at = raw.tag.place(&setting.key_at);
        let span = builder.span(raw.file, &at);
        if KEYS.iter().any(|k| k.eq_ignore_ascii_case(key)) {
            known(builder, raw, key, settings, span);
            continue;
        }
        let lower = key.to_lowercase();
        let written = raw.tag.text.get(setting.key_at.clone()).unwrap_or(&lower).to_owned();
        let (message, help) = unknown(&written, &lower);
        builder.report.warning(G013, span, message, &help);
    }
}

fn known(builder: &mut Builder<'_>, raw: &RawField, key: &str, settings: &Settings, span: Span) {
    let setting = &settings[key];
    let lower = key.to_lowercase();
    let whole = builder.tag_span(raw.file, &raw.tag, setting);
    if setting.count > 1 && !matches!(key, "INDEX" | "UNIQUEINDEX") {
        builder.report.warning(
            G013,
            span.clone(),
            format!("`{lower}` is written {} times; GORM takes the last one", setting.count),
            "leave only the one you mean",
        );
    }
    let padded = setting.value.starts_with(' ')
        && matches!(key, "COLUMN" | "SIZE" | "PRECISION" | "SCALE" | "TYPE" | "MANY2MANY");
    if padded {
        let what = if matches!(key, "COLUMN" | "TYPE" | "MANY2MANY") {
            "the blank becomes part of it"
        } else {
            "GORM cannot read the number"
        };
        builder.report.warning(
            G013,
            whole.clone(),
            format!("there is a blank before the value of `{lower}`: {what}"),
            &format!("write `{lower}:{}`", setting.value.trim()),
        );
    } else if key == "SIZE" && setting.value.parse::<i64>().is_err() {
        builder.report.warning(
            G013,
            whole.clone(),
            format!("the size `{}` is not a number", setting.value),
            "write digits only: `size:255`",
        );
    }
    if key == "TYPE" && setting.value.trim().is_empty() {
        builder.report.error(
            G014,
            span.clone(),
            "an empty `type:` takes the column away",
            "write a type after `type:`, or remove it",
        );
    }
    if key == "-"
        && setting.value == "-"
        && let Some(column) = settings.get("COLUMN")
    {
        let at = raw.tag.place(&(column.key_at.start..column.value_at.end));
        let span = builder.span(raw.file, &at);
        builder.report.error(
            G014,
            span,
            "`-` with `column:` makes GORM create the column without a type",
            "remove `column:`, or write `-:all`",
        );
    }
}

/// What to say about a key GORM does not know.
fn unknown(written: &str, lower: &str) -> (String, String) {
    let ignored = format!("GORM does not know `{written}` and ignores it");
    if let Some((first, _)) = written.split_once(',') {
        let first = first.trim();
        if KEYS.iter().any(|k| k.eq_ignore_ascii_case(first)) {
            return (ignored, format!("separate settings with a semicolon: `{first};…`"));
        }
    }
    if let Some((_, instead)) = INSTEAD.iter().find(|(k, _)| *k == lower) {
        return (ignored, format!("did you mean `{instead}`?"));
    }
    let word: String = lower.chars().take_while(char::is_ascii_alphanumeric).collect();
    if TYPE_WORDS.contains(&word.as_str()) {
        return (ignored, format!("a column type needs its key: `type:{written}`"));
    }
    if matches!(lower, "ondelete" | "onupdate") {
        return (ignored, format!("actions belong into the constraint: `constraint:{written}:…`"));
    }
    let close = KEYS
        .iter()
        .filter(|k| k.len() > 3)
        .map(|k| (distance(&k.to_lowercase(), lower), k))
        .filter(|(d, k)| *d <= 2 && *d < k.len() / 2)
        .min();
    match close {
        Some((_, key)) => (ignored, format!("did you mean `{key}`?")),
        None => (ignored, "remove it, or look it up in GORM's list of field tags".to_owned()),
    }
}

/// The number of edits between two short texts; long ones are never close.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 2 {
        return usize::MAX;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = corner + usize::from(x != y);
            corner = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn help(key: &str) -> String {
        unknown(key, &key.to_lowercase()).1
    }

    #[test]
    fn frequent_slips_get_the_right_advice() {
        assert_eq!(help("unique_index"), "did you mean `uniqueIndex`?");
        assert_eq!(help("AUTO_INCREMENT"), "did you mean `autoIncrement`?");
        assert_eq!(help("bigint"), "a column type needs its key: `type:bigint`");
        assert_eq!(help("varchar(20)"), "a column type needs its key: `type:varchar(20)`");
        assert_eq!(help("primarykye"), "did you mean `primaryKey`?");
        assert_eq!(
            help("embedded,embeddedPrefix"),
            "separate settings with a semicolon: `embedded;…`"
        );
        assert_eq!(help("OnDelete"), "actions belong into the constraint: `constraint:OnDelete:…`");
    }
}
