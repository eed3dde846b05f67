//! Go types against the columns GORM makes of them: those of well-known packages, and types whose
//! own methods decide.

use crate::support::{data, errors, lines, sources};
use kilter_models::gorm::{GormOptions, TypeOverride, Version, read};
use kilter_schema::Dialect;

/// The order of the dialects in the files.
const DIALECTS: [Dialect; 3] = [Dialect::Postgres, Dialect::Mysql, Dialect::Sqlite];

/// Reads files with a model `T` that has one field `F`: its column, or `ERROR`.
fn column(files: &[(&str, &str)], dialect: Dialect) -> (String, Vec<String>) {
    let options = GormOptions { models: vec!["T".into()], ..GormOptions::new(dialect) };
    let (set, diagnostics) = read(&sources(files), &options);
    let errors = errors(&diagnostics);
    let table = set.schema.table("ts");
    let column = table.and_then(|t| t.column("f")).filter(|_| errors.is_empty());
    (column.map_or_else(|| "ERROR".to_owned(), |c| c.ty.clone()), lines(&diagnostics))
}

fn wrong(name: &str, files: &[(&str, &str)], cells: &[&str]) -> Vec<String> {
    let mut out = Vec::new();
    for (dialect, want) in DIALECTS.into_iter().zip(cells) {
        let want = want.strip_suffix(" NULL").unwrap_or(want);
        let (got, told) = column(files, dialect);
        if got != want || told.iter().any(|l| l.contains("G009")) {
            out.push(format!("{name} {dialect}: {got} and not {want}; {told:?}"));
        }
    }
    out
}

#[test]
fn well_known_types_agree_with_gorm() {
    let text = data("well-known.tsv");
    let (mut different, mut rows) = (Vec::new(), 0);
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [import, ty, rest @ ..] = cells.as_slice() else { panic!("not a row: {line}") };
        rows += 1;
        let (alias, _) = ty.split_once('.').expect("a package");
        // The arguments of generic types are of these packages.
        let mut imports = format!("\t{alias} \"{import}\"\n");
        for (name, path) in [
            ("time", "time"),
            ("uuid", "github.com/google/uuid"),
            ("datatypes", "gorm.io/datatypes"),
            ("pgtype", "github.com/jackc/pgx/v5/pgtype"),
        ] {
            if alias != name {
                imports.push_str(&format!("\t{name} \"{path}\"\n"));
            }
        }
        let model =
            format!("package m\n\nimport (\n{imports})\n\ntype T struct {{\n\tF {ty}\n}}\n");
        different.extend(wrong(ty, &[("m/t.go", &model)], rest));
    }
    assert_eq!(rows, 178);
    assert!(different.is_empty(), "{} wrong:\n{}", different.len(), different.join("\n"));
}

#[test]
fn types_with_methods_agree_with_gorm() {
    let (types, kinds) = (data("methods/types.go"), data("methods/kinds/kinds.go"));
    let text = data("methods/expected.tsv");
    let (mut different, mut rows) = (Vec::new(), 0);
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [ty, rest @ ..] = cells.as_slice() else { panic!("not a row: {line}") };
        rows += 1;
        let model = format!(
            "package m\n\nimport \"example.com/app/methods\"\n\ntype T struct {{\n\tF {ty}\n}}\n"
        );
        let files = [
            ("go.mod", "module example.com/app\n"),
            ("m/t.go", &model),
            ("methods/types.go", &types),
            ("methods/kinds/kinds.go", &kinds),
        ];
        different.extend(wrong(ty, &files, rest));
        let (_, told) = column(&files, Dialect::Postgres);
        let unsure = told.iter().filter(|l| l.contains("G007") || l.contains("G008"));
        different.extend(unsure.cloned());
    }
    assert_eq!(rows, 43);
    assert!(different.is_empty(), "{} wrong:\n{}", different.len(), different.join("\n"));
}

const UNCLEAR: &str = "package m\n\nimport (\n\t\"database/sql/driver\"\n\t\"os\"\n\n\t\"gorm.io/gorm\"\n\t\"gorm.io/gorm/schema\"\n)\n\ntype Secret struct{ b []byte }\n\nfunc (s Secret) Value() (driver.Value, error) { return seal(os.Getenv(\"KEY\"), s.b) }\n\ntype Sized struct{ x int }\n\nfunc (Sized) GormDataType() string { return \"string\" }\n\nfunc (Sized) GormDBDataType(_ *gorm.DB, f *schema.Field) string {\n\tif f.Updatable {\n\t\treturn \"CHAR\"\n\t}\n\treturn \"TEXT\"\n}\n\ntype T struct {\n\tID uint `gorm:\"primaryKey\"`\n\tF Secret\n\tG Sized\n}\n";

#[test]
fn what_is_not_plain_is_told_with_the_lines_that_settle_it() {
    let read_it = |types: &[(&str, TypeOverride)]| {
        let types = types.iter().map(|(n, t)| ((*n).to_owned(), t.clone())).collect();
        let options = GormOptions { types, ..GormOptions::new(Dialect::Postgres) };
        read(&sources(&[("go.mod", "module example.com/app\n"), ("m/t.go", UNCLEAR)]), &options)
    };
    let (_, diagnostics) = read_it(&[]);
    assert_eq!(
        lines(&diagnostics),
        [
            "warning G008 m/t.go:19:14: what `GormDBDataType` of `m.Sized` returns is not a constant",
            "warning G007 m/t.go:28:2: what `Value` of a zero `m.Secret` returns is not evident; its underlying type is assumed",
        ]
    );
    for (diagnostic, name) in diagnostics.iter().zip(["Sized", "Secret"]) {
        let line = format!("\n[gorm.types.\"example.com/app/m.{name}\"]\nabstract = ");
        assert!(diagnostic.help.join("\n").contains(&line), "{:?}", diagnostic.help);
    }
    let (set, diagnostics) = read_it(&[
        ("example.com/app/m.Secret", TypeOverride::Abstract("bytes".into())),
        ("m.Sized", TypeOverride::Sql("varchar(8)".into())),
    ]);
    assert_eq!(lines(&diagnostics), Vec::<String>::new());
    let types: Vec<_> = set.schema.tables["ts"].columns.iter().map(|c| c.ty.as_str()).collect();
    assert_eq!(types, ["bigint", "bytea", "varchar(8)"]);
}

/// What `schema.ParseTagSetting` of the two releases makes of a backslash before a quote.
#[test]
fn escaped_quotes_are_read_as_the_release_does() {
    let text = "package m\n\ntype T struct {\n\tID uint `gorm:\"primaryKey\"`\n\tA string `gorm:\"check:\\\\\\\"a\\\\\\\" <> '';index:,where:\\\\\\\"a\\\\\\\" > ''\"`\n}\n";
    for (version, check, predicate) in [
        (Version(1, 30, 5), "\\\"a\\\" <> ''", "\\\"a\\\" > ''"),
        (Version(1, 31, 2), "\"a\" <> ''", "\"a\" > ''"),
    ] {
        let options =
            GormOptions { gorm_version: Some(version), ..GormOptions::new(Dialect::Postgres) };
        let (set, _) = read(&sources(&[("m/t.go", text)]), &options);
        let table = &set.schema.tables["ts"];
        assert_eq!(table.checks[0].expression, check, "{version}");
        assert_eq!(table.indexes[0].predicate.as_deref(), Some(predicate), "{version}");
    }
}

#[test]
fn table_names_are_constants_of_many_forms() {
    let text = r#"package m

import (
	"fmt"
	"strings"

	. "example.com/app/methods/kinds"
	k "example.com/app/methods/kinds"
)

type part string

const (
	zero = iota
	one
	_
	three
	pre  part = "p" + "_"
	both      = string(pre) + k.Table
)

var mutable = "m_"

func prefix() string { return strings.ToLower("X_") }

type A struct{ ID uint }

func (A) TableName() string { return both }

type B struct{ ID uint }

func (B) TableName() string { return fmt.Sprintf("%s_%02d_%v", Table, three, one) }

type C struct{ ID uint }

func (c *C) TableName() string {
	const name = "cs"
	return prefix() + name
}

type D struct{ ID uint }

func (D) TableName() string { return strings.Join([]string{prefix(), "d"}, "-") }

type E struct{ ID uint }

func (E) TableName() string { return mutable + "es" }

type F struct{ ID uint }

func (F) TableName() string {
	if three == 3 && one != 0 {
		return (&A{}).TableName() + "_f"
	}
	return "no"
}
"#;
    let kinds = data("methods/kinds/kinds.go");
    let (set, diagnostics) = crate::support::postgres(&[
        ("go.mod", "module example.com/app\n"),
        ("m/m.go", text),
        ("methods/kinds/kinds.go", &kinds),
    ]);
    let tables: Vec<_> = set.schema.tables.keys().map(String::as_str).collect();
    assert_eq!(tables, ["kind_rows_03_1", "m_es", "p_kind_rows", "p_kind_rows_f", "x_-d", "x_cs"]);
    assert_eq!(
        lines(&diagnostics),
        [
            "warning G002 m/m.go:47:10: the table of `E` depends on the variable `mutable`; its initial value makes it `m_es`, which is assumed"
        ]
    );
}

#[test]
fn constants_that_double_and_functions_that_recurse_end() {
    let mut text = "package m\n\nconst c0 = \"x\"\n".to_owned();
    for i in 1..60 {
        text.push_str(&format!("const c{i} = c{} + c{}\n", i - 1, i - 1));
    }
    text.push_str("func f(n int) string { return f(n) + f(n) }\ntype A struct{ ID uint }\nfunc (A) TableName() string { return c59 }\ntype B struct{ ID uint }\nfunc (B) TableName() string { return f(1) }\n");
    let (_, diagnostics) = crate::support::postgres(&[("m/m.go", &text)]);
    assert_eq!(lines(&diagnostics).len(), 2, "{:?}", lines(&diagnostics));
}
