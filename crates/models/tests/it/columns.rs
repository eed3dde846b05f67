//! Single columns against the statements GORM printed for them.

use crate::ddl;
use crate::support::{Release, data, difference, errors, sources};
use kilter_models::gorm::{GormOptions, read};
use kilter_schema::{Dialect, Table};
use std::sync::Arc;

/// The order of the dialects in the files.
const DIALECTS: [Dialect; 3] = [Dialect::Postgres, Dialect::Mysql, Dialect::Sqlite];

/// A program with one model `t` of one field `F`.
fn program(ty: &str, tag: &str) -> String {
    let tag = if tag.is_empty() { String::new() } else { format!("`{tag}`") };
    format!(
        "package main\n\nimport (\n\t\"database/sql\"\n\t\"encoding/json\"\n\t\"math/big\"\n\t\"net\"\n\t\"net/netip\"\n\t\"net/url\"\n\t\"os\"\n\t\"time\"\n\n\t\"github.com/google/uuid\"\n\t\"github.com/lib/pq\"\n\t\"github.com/shopspring/decimal\"\n\t\"gorm.io/datatypes\"\n\t\"gorm.io/gorm\"\n)\n\ntype Status string\ntype Level int8\ntype MyTime time.Time\ntype MyBytes []byte\ntype MyUU uuid.UUID\n\ntype T struct {{\n\tF {ty} {tag}\n}}\n\nfunc (T) TableName() string {{ return \"t\" }}\n"
    )
}

/// Reads the one-field model: its tables, and the errors.
fn ours(ty: &str, tag: &str, options: GormOptions) -> (Vec<Table>, Vec<String>) {
    let options = GormOptions { models: vec!["T".into()], ..options };
    let program = program(ty, tag);
    let (set, diagnostics) = read(&sources(&[("main.go", &program)]), &options);
    (set.schema.tables.into_values().map(Arc::unwrap_or_clone).collect(), errors(&diagnostics))
}

/// Compares one row; the difference, if there is one.
fn compare(ty: &str, tag: &str, dialect: Dialect, want: &str, release: Release) -> Option<String> {
    let (got, errors) = ours(ty, tag, release.options(dialect));
    if want == "ERROR" {
        return errors.is_empty().then(|| "GORM fails, we do not".to_owned());
    }
    if !errors.is_empty() && !tag.contains("type:\"") {
        return Some(errors.join("\n"));
    }
    let statements: Vec<&str> = want.split(" ;; ").collect();
    let difference = difference(&got, &ddl::tables(&statements, dialect));
    (!difference.is_empty()).then_some(difference)
}

/// Go types as `reflect` prints them, in the words of a program.
fn in_words(ty: &str) -> String {
    ty.replace("github.com/google/uuid.UUID", "uuid.UUID")
        .replace("main.", "")
        .replace("jsontext.Value", "json.RawMessage")
}

#[test]
fn every_row_of_the_released_columns_agrees() {
    let text = data("columns.released.tsv");
    let mut wrong = Vec::new();
    let mut rows = 0;
    for line in text.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [id, ty, tag, rest @ ..] = cells.as_slice() else { panic!("not a row: {line}") };
        // A bare hour is completed with the day of the run; nothing to compare.
        if *tag == "gorm:\"default:0\"" && *ty == "time.Time" {
            continue;
        }
        rows += 1;
        for (dialect, want) in DIALECTS.iter().zip(rest) {
            if let Some(difference) = compare(&in_words(ty), tag, *dialect, want, Release::Newest) {
                wrong.push(format!("{id} {dialect} {ty} {tag}\n{difference}"));
            }
        }
    }
    assert_eq!(rows, 257);
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// The rows of t2 and t3: `label | tag | pg | my | sl`, each the inside of the column list.
#[test]
fn every_row_of_the_column_cases_agrees() {
    column_cases(Release::Newest);
}

#[test]
fn every_row_of_the_column_cases_agrees_with_old_releases() {
    column_cases(Release::Old);
}

fn column_cases(release: Release) {
    let mut wrong = Vec::new();
    let mut rows = 0;
    for file in ["t2", "t3"].map(|t| format!("{t}/{}", release.file())) {
        let text = data(&file);
        for line in text.lines().take_while(|l| *l != "## mysql config") {
            let cells: Vec<&str> = line.splitn(3, " | ").collect();
            let [label, tag, rest] = cells.as_slice() else { continue };
            let (Some(ty), cells) = (type_of_label(label), rest.split(" | ").collect::<Vec<_>>())
            else {
                continue;
            };
            // GORM prints no column at all here; the row shows what is left of the statement.
            if *tag == "gorm:\"type:\"" {
                continue;
            }
            let today = *tag == "gorm:\"default:0\"" && *label == "time.Time";
            if cells.len() != 3 || today {
                continue;
            }
            rows += 1;
            for (dialect, cell) in DIALECTS.iter().zip(cells) {
                // Before 1.25.6 a quote was escaped with a backslash: the same to MySQL, and a
                // mistake to PostgreSQL.
                if cell.contains("\\'") && *dialect == Dialect::Postgres {
                    continue;
                }
                let want = statements(&cell.replace("\\'", "''"), *dialect);
                if let Some(difference) = compare(&ty, tag.trim(), *dialect, &want, release) {
                    wrong.push(format!("{file} {dialect} {line}\n{difference}"));
                }
            }
        }
    }
    assert!(rows > 350, "{rows} rows");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

fn statements(cell: &str, dialect: Dialect) -> String {
    if cell.trim_start().starts_with("ERR") {
        return "ERROR".into();
    }
    let quote = if dialect == Dialect::Postgres { '"' } else { '`' };
    let whole = format!("CREATE TABLE {quote}t{quote} ({quote}f{quote} {cell})");
    // The closing parenthesis that was cut off belongs to the last statement.
    if cell.contains(" || COMMENT ON") {
        let whole = whole.strip_suffix(')').unwrap_or(&whole);
        return whole.replace(" || ", " ;; ");
    }
    whole.replace(" || ", " ;; ")
}

/// The Go type behind a label of t2 and t3.
fn type_of_label(label: &str) -> Option<String> {
    let ty = match label {
        "map" => "map[string]any",
        "func" => "func()",
        "chan" => "chan int",
        "struct" => "struct{ A int }",
        "*struct" => "*struct{ A int }",
        "uint16 sz15" | "uint sz31" => "uint",
        "MyUU(no valuer)" => "MyUU",
        "datatypes.JSON type" => "datatypes.JSON",
        "datatypes.JSONType[T]" => "datatypes.JSONType[Status]",
        "datatypes.JSONSlice[T]" => "datatypes.JSONSlice[Status]",
        other => other,
    };
    (!ty.starts_with("##")).then(|| ty.to_owned())
}

#[test]
fn mysql_driver_options_change_types() {
    use kilter_models::gorm::MysqlOptions;
    let read_with = |mysql: MysqlOptions, ty: &str, tag: &str| {
        let options =
            GormOptions { models: vec!["T".into()], mysql, ..GormOptions::new(Dialect::Mysql) };
        let (set, _) = read(&sources(&[("main.go", &program(ty, tag))]), &options);
        set.schema.column("t", "f").map(|c| c.ty.clone()).unwrap_or_default()
    };
    let size = MysqlOptions { default_string_size: 256, ..MysqlOptions::default() };
    assert_eq!(read_with(size.clone(), "string", ""), "varchar(256)");
    assert_eq!(read_with(size, "string", "gorm:\"unique\""), "varchar(256)");
    let six = MysqlOptions { default_datetime_precision: Some(6), ..MysqlOptions::default() };
    assert_eq!(read_with(six.clone(), "time.Time", ""), "datetime(6)");
    assert_eq!(read_with(six, "time.Time", "gorm:\"precision:0\""), "datetime");
    let off = MysqlOptions { disable_datetime_precision: true, ..MysqlOptions::default() };
    assert_eq!(read_with(off, "time.Time", ""), "datetime");
}
