//! Mistakes, broken files and noise: everything is told, nothing panics.

use crate::support::{data, errors, lines, postgres, sources, told};
use kilter_models::gorm::{GormOptions, read};
use kilter_schema::Dialect;
use proptest::prelude::*;

#[test]
fn tags_that_say_nothing_are_told_with_their_place() {
    for (field, want) in [
        (
            "A string `gorm:\"unique_index\"`",
            "warning G013 m/t.go:10:17: GORM does not know `unique_index` and ignores it [unique_index] -> did you mean `uniqueIndex`?",
        ),
        (
            "A int `gorm:\"not null;bigint\"`",
            "warning G013 m/t.go:10:23: GORM does not know `bigint` and ignores it [bigint] -> a column type needs its key: `type:bigint`",
        ),
        (
            "A string `gorm:\"size: 10\"`",
            "warning G013 m/t.go:10:17: there is a blank before the value of `size`: GORM cannot read the number [size: 10] -> write `size:10`",
        ),
        (
            "A string `gorm:\"size:1;size:2\"`",
            "warning G013 m/t.go:10:24: `size` is written 2 times; GORM takes the last one [size] -> leave only the one you mean",
        ),
        (
            "A string `gorm: \"size:10\"`",
            "warning G013 m/t.go:10:11: Go ignores the rest of this tag: the value must follow the colon at once, in double quotes [gorm: ] -> remove the blank: `gorm:\"…\"`",
        ),
        (
            "A string `gorm:\"default:a\\;b\"`",
            "warning G013 m/t.go:10:26: Go ignores the whole `gorm` tag: `\\;` is not an escape that Go knows [\\;] -> between backticks, write `\\\\;`",
        ),
        (
            "A int `gorm:\"default:abc\"`",
            "error G012 m/t.go:10:14: GORM refuses the default `abc`: the field is a int [default:abc] -> write the number without quotes, or an SQL expression with parentheses",
        ),
        (
            "A time.Time `gorm:\"default:0\"`",
            "warning G012 m/t.go:10:20: GORM completes the default `0` with the day on which it runs [default:0] -> write a whole date and time in quotes: `default:'2006-01-02 15:04:05'`",
        ),
        (
            "A string `gorm:\"serializer:xml\"`",
            "error G011 m/t.go:10:17: GORM has no serializer named `xml`, and no `schema.RegisterSerializer(\"xml\", …)` was found [serializer:xml] -> GORM's own are `json`, `gob` and `unixtime`",
        ),
        (
            "A []string",
            "error G010 m/t.go:10:1: GORM rejects this field: unsupported data type `[]string` [A []string] -> add a `type:` or `serializer:json` to the tag, or `gorm:\"-\"` to leave the field out",
        ),
        (
            "A money.Cents",
            "error G009 m/t.go:10:1: the type of this field, `money.Cents` is not among the sources [A money.Cents] -> say what it is in kilter.toml:\n[gorm.types.\"github.com/acme/money.Cents\"]\nabstract = \"string\"    # or bool, int, uint, float, time, bytes; or a type for one database: postgres = \"jsonb\" -> or add a `type:` to the field's tag",
        ),
        (
            "A decimal.NullDecimal",
            "warning G018 m/t.go:10:1: `decimal.NullDecimal` has no `type:`: GORM takes it for a boolean [A decimal.NullDecimal] -> say what the column is: `type:numeric(12,2)`, `type:uuid`, …",
        ),
        (
            "A string `gorm:\"-;column:x\"`",
            "error G014 m/t.go:10:19: `-` with `column:` makes GORM create the column without a type [column:x] -> remove `column:`, or write `-:all`",
        ),
        (
            "A string `gorm:\"-:migration;index\"`",
            "error G014 m/t.go:10:29: GORM creates the index `idx_ts_a` on the field `A`, which has no column; the database rejects it [index] -> remove the index from the tag, or let the field have a column",
        ),
        (
            "A string `gorm:\"type:longtext\"`",
            "warning G017 m/t.go:10:1: PostgreSQL has no type `longtext` [A string `gorm:\"type:longtext\"`] -> leave `type:` out, or use a PostgreSQL type",
        ),
    ] {
        assert_eq!(told(Dialect::Postgres, field), [want]);
    }
}

#[test]
fn what_mysql_rejects_is_told() {
    assert_eq!(
        told(Dialect::Mysql, "A string `gorm:\"uniqueIndex\"`"),
        [
            "warning G017 m/t.go:10:17: MySQL cannot index `a`: it is a `longtext` without a length [uniqueIndex] -> give the field a size: `size:191`"
        ]
    );
    assert_eq!(
        told(Dialect::Sqlite, "A string `gorm:\"index:,type:gin\"`"),
        [
            "warning G017 m/t.go:10:17: sqlite rejects `USING gin` [index:,type:gin] -> leave `type:` out of the index"
        ]
    );
}

#[test]
fn a_configured_type_is_taken() {
    use kilter_models::gorm::TypeOverride;
    let text = "package m\nimport \"github.com/acme/money\"\ntype T struct {\n\tID uint `gorm:\"primaryKey\"`\n\tA money.Cents\n\tB money.Rate\n}\n";
    let mut options = GormOptions::new(Dialect::Postgres);
    options.types.insert("money.Cents".into(), TypeOverride::Abstract("int".into()));
    options
        .types
        .insert("github.com/acme/money.Rate".into(), TypeOverride::Sql("numeric(8,4)".into()));
    let (set, diagnostics) = read(&sources(&[("m/t.go", text)]), &options);
    assert_eq!(lines(&diagnostics), Vec::<String>::new());
    let types: Vec<_> = set.schema.tables["ts"].columns.iter().map(|c| c.ty.as_str()).collect();
    assert_eq!(types[2], "numeric(8,4)");
}

#[test]
fn a_broken_file_hides_neither_itself_nor_others() {
    let broken = "package m\n\ntype A struct {\n\tID uint `gorm:\"primaryKey\"`\n\tName string\n}\n\nfunc f( {\n\ntype B struct {\n\tID uint `gorm:\"primaryKey\"`\n}\n";
    let whole = "package m\n\ntype C struct {\n\tID uint `gorm:\"primaryKey\"`\n}\n";
    let (set, diagnostics) = postgres(&[("m/a.go", broken), ("m/c.go", whole)]);
    let told = lines(&diagnostics);
    assert_eq!(
        told,
        [
            "error G000 m/a.go:8:8: this is not valid Go: `)` is missing here; what could be read around it was read",
            "error G000 m/a.go:13:1: this is not valid Go: `}` is missing here; what could be read around it was read",
        ]
    );
    assert!(set.schema.tables.contains_key("as") && set.schema.tables.contains_key("cs"));
}

#[test]
fn gorm_version_one_is_refused() {
    let text = "package m\nimport \"github.com/jinzhu/gorm\"\ntype T struct {\n\tgorm.Model\n}\n";
    let (_, diagnostics) = postgres(&[("m/t.go", text)]);
    assert!(errors(&diagnostics)[0].contains("G021 m/t.go:2:8: GORM version 1"));
}

#[test]
fn two_models_of_one_table_are_told() {
    let text = "package m\nimport \"gorm.io/gorm\"\ntype A struct { ID uint; X int }\nfunc (A) TableName() string { return \"t\" }\ntype B struct { ID uint; Y int }\nfunc (B) TableName() string { return \"t\" }\nfunc f(db *gorm.DB) { db.AutoMigrate(&A{}, &B{}) }\n";
    let (set, diagnostics) = postgres(&[("m/t.go", text)]);
    assert!(set.schema.column("t", "y").is_some() && set.schema.column("t", "x").is_none());
    assert_eq!(
        lines(&diagnostics),
        [
            "warning G016 m/t.go:5:6: `A` and `B` are both stored in `t`; GORM takes the later one and nothing of the other"
        ]
    );
}

#[test]
fn circles_end() {
    let text = "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; *A }\ntype X = Y\ntype Y = X\ntype P Q\ntype Q P\ntype B struct { gorm.Model; F X; G P; H []B; I **B }\ntype C struct { ID uint; D D }\ntype D struct { ID uint; C C }\nfunc f(db *gorm.DB) { db.AutoMigrate(&A{}, &B{}, &C{}) }\n";
    let (_, diagnostics) = postgres(&[("m/t.go", text)]);
    assert!(!errors(&diagnostics).is_empty());
}

#[test]
fn deep_nesting_ends() {
    let deep = "(".repeat(20_000);
    let pointers = "*".repeat(20_000);
    let slices = "[]".repeat(5_000);
    for text in [
        format!("package m\nvar x = {deep}"),
        format!("package m\ntype T struct {{ A {pointers}int `gorm:\"size:1\"` }}\n"),
        format!("package m\ntype T struct {{ A {slices}int `gorm:\"size:1\"` }}\n"),
        format!("package m\nfunc f() {{ db.AutoMigrate({deep}"),
    ] {
        let _ = postgres(&[("m/t.go", &text)]);
    }
}

/// A chain in which every model belongs to the next one.
#[test]
fn a_thousand_models_in_a_chain_are_read() {
    let mut files = Vec::new();
    for i in 0..1000 {
        files.push((
            format!("m/m{i}.go"),
            format!(
                "package m\n\nimport \"gorm.io/gorm\"\n\ntype Model{i} struct {{\n\tgorm.Model\n\tName string `gorm:\"size:100;index\"`\n\tNextID uint\n\tNext *Model{}\n}}\n",
                (i + 1) % 1000
            ),
        ));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
    let (set, diagnostics) = postgres(&files);
    assert_eq!(errors(&diagnostics), Vec::<String>::new());
    assert_eq!(set.schema.tables.len(), 1000);
    assert!(set.schema.tables.values().all(|t| t.foreign_keys.len() == 1));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn random_text_never_panics(text in "\\PC{0,300}") {
        let _ = postgres(&[("m/t.go", &text)]);
    }

    #[test]
    fn random_tags_never_panic(tag in "[a-z:;,\\\\\"' ()\\-><A-Zé%0-9]{0,60}") {
        let text = format!("package m\nimport \"gorm.io/gorm\"\ntype T struct {{\n\tgorm.Model\n\tA string `gorm:\"{tag}\"`\n\tB *T `{tag}`\n}}\n");
        for dialect in Dialect::ALL {
            let _ = read(&sources(&[("m/t.go", &text)]), &GormOptions::new(dialect));
        }
    }

    #[test]
    fn damaged_programs_never_panic(file in 0_usize..6, cut in 0_usize..9000, len in 0_usize..40, insert in "[\\]\\[{}()`\"*;a-z]{0,4}") {
        let name = ["t5", "t6", "t7", "t8", "t11", "t2"][file];
        let mut text = data(&format!("{name}/main.go.txt"));
        let start = (0..=cut.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
        let end = (start..=(start + len).min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(start);
        text.replace_range(start..end, &insert);
        let _ = postgres(&[("main.go", &text)]);
    }
}
