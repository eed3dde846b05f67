//! Programs made to take for ever: sizes and depths at which anything quadratic or worse would not
//! end within the patience of a test run, and at which a stack would overflow.

use crate::support::{errors, lines, postgres, sources};
use kilter_diag::Diagnostic;
use kilter_models::ModelSet;
use kilter_models::gorm::{GormOptions, read};
use kilter_schema::Dialect;
use std::fmt::Write as _;

const HEAD: &str = "package m\nimport \"gorm.io/gorm\"\n";

fn one(text: &str) -> (ModelSet, Vec<Diagnostic>) {
    postgres(&[("m/t.go", text)])
}

/// `make(i)` for each `i` below `n`, in one text.
fn repeat(n: usize, mut make: impl FnMut(&mut String, usize)) -> String {
    let mut out = String::new();
    for i in 0..n {
        make(&mut out, i);
    }
    out
}

#[test]
fn aliases_that_double_end() {
    let text = repeat(60, |out, i| {
        let _ = writeln!(out, "type A{i} = P[A{}, A{}]", i + 1, i + 1);
    });
    let text = format!(
        "{HEAD}type P[X, Y any] struct {{ X X; Y Y }}\n{text}type A60 = int\ntype M struct {{ gorm.Model; F A0 }}\n"
    );
    let (set, diagnostics) = one(&text);
    assert!(set.schema.tables.contains_key("ms"));
    assert!(!errors(&diagnostics).is_empty());
}

#[test]
fn generic_types_without_an_end_end() {
    for body in [
        "type G[T any] struct { ID uint; Next *G[G[T]]; NextID uint }\n",
        "type G[T any] struct { ID uint; Next *H[G[T]]; NextID uint }\ntype H[T any] struct { ID uint; Next *G[H[T]]; NextID uint }\n",
        "type G[T any] struct { ID uint; Next *G[struct{ A T; B T }]; NextID uint }\n",
        "type G[T any] struct { ID uint; A *P[P[T, T], P[T, T]]; AID uint }\ntype P[X, Y any] struct { ID uint; B *P[P[Y, X], P[X, Y]]; BID uint }\n",
    ] {
        let (set, diagnostics) =
            one(&format!("{HEAD}{body}type M struct {{ gorm.Model; F G[int]; FID uint }}\n"));
        assert!(set.schema.tables.contains_key("ms"));
        assert!(!errors(&diagnostics).is_empty(), "{body}");
    }
}

#[test]
fn types_defined_over_each_other_end() {
    for body in [
        "type A []B\ntype B []A\n",
        "type A *B\ntype B *A\n",
        "type A B\ntype B A\n",
        "type A = B\ntype B = A\n",
        "type A [3]*B\ntype B []*A\n",
        "type A struct { *B }\ntype B struct { *A }\n",
        "type A map[string]A\n",
    ] {
        let (_, diagnostics) = one(&format!("{HEAD}{body}type M struct {{ gorm.Model; F A }}\n"));
        assert!(!errors(&diagnostics).is_empty(), "{body}");
    }
}

#[test]
fn constants_that_double_end() {
    let text = repeat(60, |out, i| {
        let _ = writeln!(
            out,
            "const S{i} = S{} + S{}\nconst N{i} = N{} + N{}",
            i + 1,
            i + 1,
            i + 1,
            i + 1
        );
    });
    let text = format!(
        "{HEAD}{text}const S60 = \"s\"\nconst N60 = 1\nconst (\n  C1 = C2 + 1\n  C2 = C1 + 1\n)\ntype M struct {{ gorm.Model }}\nfunc (M) TableName() string {{ return S0 }}\ntype Kind int\nconst K Kind = N0 + C1\ntype N struct {{ gorm.Model; K Kind }}\n"
    );
    let (_, diagnostics) = one(&text);
    assert_eq!(
        lines(&diagnostics),
        ["warning G002 m/t.go:130:10: the table of `M` is not a constant; `ms` is assumed"]
    );
}

#[test]
fn structs_that_embed_each_other_end() {
    let doubling = repeat(30, |out, i| {
        let (a, b) = (i + 1, i + 1);
        let _ = writeln!(
            out,
            "type L{i} struct {{ *L{a}; *R{b} }}\ntype R{i} struct {{ *L{a}; *R{b} }}"
        );
    });
    let everyone = repeat(12, |out, i| {
        let others: String = (0..12).filter(|j| *j != i).map(|j| format!("*E{j}; ")).collect();
        let _ = writeln!(out, "type E{i} struct {{ {others} Name{i} string }}");
    });
    let text = format!(
        "{HEAD}{doubling}type L30 struct {{ A string }}\ntype R30 struct {{ B string }}\n{everyone}type M struct {{ gorm.Model; *L0 }}\ntype N struct {{ gorm.Model; *E0 }}\nfunc f(db *gorm.DB) {{ db.AutoMigrate(&M{{}}, &N{{}}) }}\n"
    );
    let (set, diagnostics) = one(&text);
    assert_eq!(set.models.len(), 2);
    assert!(!errors(&diagnostics).is_empty());
    assert!(diagnostics.len() < 10_002);
}

#[test]
fn values_asked_of_structs_in_a_circle_end() {
    let text = "package m\nimport (\n\"database/sql/driver\"\n\"gorm.io/gorm\"\n)\ntype A struct { *B }\ntype B struct { *A }\nfunc (a A) Value() (driver.Value, error) { if a.Nothing { return nil, nil }; return a.B.A.Nowhere, nil }\ntype M struct { gorm.Model; F A }\n";
    let (_, diagnostics) = one(text);
    assert!(lines(&diagnostics).iter().any(|l| l.starts_with("warning G007")));
}

#[test]
fn lists_of_models_that_double_end() {
    let lists = repeat(40, |out, i| {
        let _ = writeln!(out, "var v{i} = append(v{}, v{}...)", i + 1, i + 1);
    });
    let closures = format!(
        "{}x := []any{{&M{{}}}}; db.AutoMigrate(x...){}",
        "g(func() { ".repeat(50),
        " })".repeat(50)
    );
    let calls = repeat(1_000, |out, _| out.push_str("m := &M{}; db.AutoMigrate(m)\n"));
    let text = format!(
        "{HEAD}type M struct {{ ID uint }}\n{lists}var v40 = []any{{&M{{}}}}\nfunc f(db *gorm.DB) {{ db.AutoMigrate(v0...) }}\nfunc g(db *gorm.DB) {{ {closures} }}\nfunc h(db *gorm.DB) {{\n{calls}}}\n"
    );
    let (set, _) = one(&text);
    assert_eq!(set.models.len(), 1);
}

#[test]
fn a_struct_of_ten_thousand_fields_is_read() {
    let fields = repeat(10_000, |out, i| {
        let _ = writeln!(
            out,
            "F{i} string `gorm:\"size:20;index;unique;check:f > 0;unique_index;type: x\"`"
        );
    });
    let text = format!("{HEAD}type T struct {{\ngorm.Model\n{fields}}}\n");
    for dialect in Dialect::ALL {
        let (set, diagnostics) = read(&sources(&[("m/t.go", &text)]), &GormOptions::new(dialect));
        let table = &set.schema.tables["ts"];
        assert_eq!((table.columns.len(), table.indexes.len()), (10_004, 10_001));
        assert_eq!((table.uniques.len(), table.checks.len()), (10_000, 10_000));
        // Two slips a field, and no more than can be looked at.
        assert_eq!(diagnostics.len(), 10_001);
        let last = diagnostics.last().map(|d| d.message.as_str()).unwrap_or_default();
        assert!(last.ends_with("more findings like these were left out"), "{last}");
    }
}

#[test]
fn more_fields_than_columns_are_cut() {
    let fields = repeat(40_000, |out, i| {
        let _ = writeln!(out, "F{i} int");
    });
    let (set, diagnostics) = one(&format!("{HEAD}type T struct {{\ngorm.Model\n{fields}}}\n"));
    assert_eq!(set.schema.tables["ts"].columns.len(), 32_767);
    assert_eq!(errors(&diagnostics).len(), 1);
}

#[test]
fn ten_megabytes_are_read() {
    let model = "type T struct { gorm.Model; Name string }\n";
    let comments =
        format!("{HEAD}{}{model}", "// a line that says nothing at all\n".repeat(300_000));
    let string = format!("{HEAD}var s = `{}`\n{model}", "x".repeat(10 << 20));
    let tag = format!(
        "{HEAD}type U struct {{ gorm.Model; A, B string `gorm:\"comment:{}\"` }}\n{model}",
        "x".repeat(10 << 20)
    );
    let name =
        format!("{HEAD}type U struct {{ gorm.Model; A{} string }}\n{model}", "Bc".repeat(1 << 20));
    for (text, wanted) in [(comments, 0), (string, 0), (tag, 1), (name, 0)] {
        let (set, diagnostics) = one(&text);
        assert!(set.schema.column("ts", "name").is_some());
        assert_eq!(
            diagnostics.len(),
            wanted,
            "{:?}",
            lines(&diagnostics).first().map(|l| &l[..100])
        );
    }
}

#[test]
fn a_file_that_is_one_line_is_read() {
    let fields = repeat(30_000, |out, i| {
        let _ = write!(out, "F{i} int; ");
    });
    let structs = repeat(10_000, |out, i| {
        let _ = write!(out, "type S{i} struct {{ A, B int }}; ");
    });
    let (set, _) = one(&format!(
        "package m; import \"gorm.io/gorm\"; {structs} type T struct {{ gorm.Model; {fields} }}"
    ));
    assert_eq!(set.schema.tables["ts"].columns.len(), 30_004);
}

#[test]
fn nesting_of_every_kind_ends() {
    let n = 100_000;
    for text in [
        format!("package m\nvar x = {}1{}\n", "(".repeat(n), ")".repeat(n)),
        format!("package m\nvar x = {}\n", "(".repeat(n)),
        format!("package m\nvar x = {}\n", "[]int{".repeat(n / 10)),
        format!("package m\nvar x = {}x\n", "!".repeat(n)),
        format!("package m\nvar x = \"\"{}\n", "+ \"a\"".repeat(n)),
        format!("package m\nvar x = f{}\n", "()".repeat(n)),
        format!("package m\nvar x = f{}\n", ".f".repeat(n)),
        format!("package m\ntype T {}int\n", "[]".repeat(n)),
        format!("package m\ntype T {}int\n", "map[int]".repeat(n / 10)),
        format!("package m\ntype T {}\n", "struct { A ".repeat(n / 10)),
        format!("package m\nfunc f() {{ AutoMigrate(); {} }}\n", "if a { ".repeat(n / 10)),
        format!("package m\nfunc f() {{ AutoMigrate(); {} }}\n", "if a { } else ".repeat(n / 10)),
        "package m\nfunc f( {\n".repeat(2_000),
        "}".repeat(n),
        "type T struct {".repeat(n / 10),
        "`".repeat(n + 1),
    ] {
        let (_, diagnostics) = one(&text);
        assert!(diagnostics.len() <= 6, "{}", &text[..60]);
    }
}

#[test]
fn what_is_written_once_and_counts_often_is_bounded() {
    let sum = "+ 1".repeat(3_000);
    let names = repeat(10_000, |out, i| {
        let _ = writeln!(out, "K{i}");
    });
    let list: Vec<String> = (0..10_000).map(|i| format!("F{i}")).collect();
    let text = format!(
        "{HEAD}type Kind int\nconst (\nFirst Kind = 1 {sum}\n{names})\ntype T struct {{ gorm.Model; {} Kind `gorm:\"comment:{}\"` }}\n",
        list.join(", "),
        "x".repeat(5_000),
    );
    let (set, diagnostics) = one(&text);
    assert_eq!(set.schema.tables["ts"].columns.len(), 10_004);
    assert_eq!(diagnostics.len(), 1, "{:?}", lines(&diagnostics));
}

#[test]
fn many_of_everything_are_read() {
    let twice = "type Twice struct { ID uint }\n".repeat(10_000);
    let mixed = repeat(1_500, |out, i| {
        let _ = writeln!(
            out,
            "type Mix{i} struct {{ A{i} string `gorm:\"size:3\"` }}\ntype Use{i} struct {{ gorm.Model; Mix{i} }}"
        );
    });
    let (set, diagnostics) = one(&format!("{HEAD}{twice}{mixed}"));
    assert_eq!(set.models.len(), 1_500);
    assert_eq!(diagnostics.iter().filter(|d| d.code.0 == "G022").count(), 9_999);
}

#[test]
fn a_chain_of_models_without_an_end_is_cut() {
    let n = 6_000;
    let text = repeat(n, |out, i| {
        let _ =
            writeln!(out, "type C{i} struct {{ ID uint; NextID uint; Next *C{} }}", (i + 1) % n);
    });
    let (_, diagnostics) =
        one(&format!("{HEAD}{text}func f(db *gorm.DB) {{ db.AutoMigrate(&C0{{}}) }}\n"));
    assert!(errors(&diagnostics).iter().any(|e| e.contains("more than 5000 models")));
}

#[test]
fn line_ends_and_marks_change_nothing() {
    let plain = format!(
        "{HEAD}// @proto internal\ntype T struct {{\n\tgorm.Model\n\tName string `gorm:\"size:10\"` // @proto x\n}}\n"
    );
    let (want, none) = one(&plain);
    assert!(none.is_empty());
    for text in [
        plain.replace('\n', "\r\n"),
        format!("\u{feff}{plain}"),
        format!("\u{feff}{}", plain.replace('\n', "\r\n")),
    ] {
        let (set, diagnostics) = one(&text);
        assert_eq!(lines(&diagnostics), Vec::<String>::new());
        assert_eq!(set.schema, want.schema);
        assert_eq!(set.models[0].directives[0].text, "@proto internal");
    }
    for noise in ["\0", "\u{feff}", "\u{1}", "\u{2028}", "\\", "\""] {
        let (set, diagnostics) = one(&plain.replace("type T", &format!("{noise}\ntype T")));
        assert!(set.schema.tables.contains_key("ts"), "{noise:?}");
        assert!(
            errors(&diagnostics)[0].starts_with("error G000 m/t.go:4:1:"),
            "{noise:?}: {:?}",
            lines(&diagnostics)
        );
    }
}

#[test]
fn new_of_a_value_is_go() {
    let text = format!(
        "{HEAD}type T struct {{ ID uint }}\ntype U struct {{ ID uint }}\nfunc f(db *gorm.DB) {{\n\tdb.AutoMigrate(new(T{{}}), new(U))\n\t_ = new(int64(5))\n\t_ = new(\"x\")\n\t_ = new(1 + 2)\n\t_ = new(f(db))\n\t_ = new([]int{{1}})\n}}\n"
    );
    let (set, diagnostics) = one(&text);
    assert_eq!(lines(&diagnostics), Vec::<String>::new());
    assert_eq!(set.models.len(), 2);
}
