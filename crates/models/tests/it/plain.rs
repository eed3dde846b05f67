//! Plainly written declarations are read without the grammar, and as the grammar reads them.

use kilter_diag::Source;
use kilter_models::gorm::{GormOptions, both_readers, read};
use kilter_schema::Dialect;
use std::path::{Path, PathBuf};

fn go_files(folder: &Path, out: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).expect("a folder");
    for entry in entries.map(|e| e.expect("an entry").path()) {
        let name = entry.file_name().expect("a name").to_string_lossy().into_owned();
        if entry.is_dir() {
            go_files(&entry, out);
        } else if name.ends_with(".go") || name.ends_with(".go.txt") {
            out.push(entry);
        }
    }
}

#[test]
fn every_go_file_of_the_project_reads_the_same_both_ways() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for folder in ["conformance/gorm/cases", "crates/models", "crates/lint", "examples"] {
        go_files(&root.join(folder), &mut files);
    }
    let mut plain = 0;
    for path in &files {
        let text = std::fs::read_to_string(path).expect("a file");
        if let Some((plainly, by_grammar)) = both_readers(&Source::new("m/t.go", text)) {
            assert_eq!(plainly, by_grammar, "{}", path.display());
            plain += 1;
        }
    }
    assert!(files.len() > 200 && plain > files.len() / 2, "{plain} of {} are plain", files.len());
}

/// Lines of a struct, plain and odd.
const FIELDS: &[&str] = &[
    "A int",
    "A, B , C string `x:\"y\"`",
    "A []byte",
    "A [16]byte",
    "A [N]byte",
    "A[]byte",
    "A map[string]*time.Time",
    "A map[string]interface{}",
    "A interface{}",
    "A interface {}",
    "A sql.Null[int]",
    "A Pair[string, []int]",
    "A Pair[string,int,]",
    "gorm.Model",
    "*Base",
    "* Base",
    "Base",
    "Base `gorm:\"embedded\"`",
    "*pkg.Base \"tag\"",
    "Base[int]",
    "pkg.Base[int]",
    "A func()",
    "A chan int",
    "A struct{ B int }",
    "A (int)",
    "A *(int)",
    "A int // note",
    "A int /* note */",
    "A /* note */ int",
    "A\n\tint",
    "A int; B int",
    "A int;; B int",
    "; A int",
    "A int,",
    "A, int",
    ", A int",
    "A . B",
    "a. B",
    "A b .C",
    "A int \"a\\tb\"",
    "A int \"\\q\"",
    "A int \"a\nb\"",
    "A int `a\nb`",
    "A int `",
    "type int",
    "A type",
    "A map",
    "A new",
    "new int",
    "nil",
    "iota int",
    "A int int",
    "Größe int",
    "A Größe",
    "A\u{a0}int",
    "A\u{c}int",
    "A int\r",
    "A _",
    "_ int",
    "A 7",
    "7 int",
    "A [7]",
    "A []",
    "A map[string]",
    "A map[]int",
    "A *",
    "A ...int",
    "A int `x` `y`",
    "// kilter: was b\n\tA int",
    "/* kilter: was b */ A int",
    "A int // @proto x",
    "A []*[]**pkg.T",
    "A [0]int",
    "A [07]int",
    "A [08]int",
    "A [0x7]int",
    "A [1_0]int",
    "any",
    "A any",
    "A x.y.z",
    "x.y.z",
    "A map [string]int",
    "A [ 4 ]int",
    "A [] int",
    "A int}",
    "}{",
];

/// Files in which a line stands for `{}`.
const FRAMES: &[&str] = &[
    "package m\n\nimport \"time\"\n\ntype T struct {\n\t{}\n}\n",
    "package m; import x \"time\"; type T struct { {} }; func f() { return }",
    "// a\n/* b */ package m // c\n\nimport (\n\t. \"a/b\" // d\n\n\t_ \"c\"\n)\ntype (\n\tT struct {\n\t\t{}\n\t}\n)\n",
    "package m\ntype T struct {\n{}\n}\nconst A = \"type\"\nvar f =\nfunc() { type U struct { A int } }\ntype V T\n",
    "package m\ntype T struct { {}\n}\nfunc (T) TableName() string { return `a\nb` + \"\\\"\" + string('\\'') }\n// x\ntype U = T\ntype W[A any] struct { B A }\n",
    "package m\ntype T {}\ntype U interface { M() }\ntype I int\n",
];

/// Texts that look plain: either both ways read the same, or the grammar has them.
#[test]
fn odd_texts_read_the_same_both_ways() {
    let mut plain = 0;
    for frame in FRAMES {
        for field in FIELDS {
            let text = frame.replacen("{}", field, 1);
            if let Some((plainly, by_grammar)) = both_readers(&Source::new("m/t.go", &text)) {
                assert_eq!(plainly, by_grammar, "{text}");
                plain += 1;
            }
        }
    }
    assert!(plain > 100, "{plain}");
}

/// A file may end without an end of line: the grammar alone would find a mistake in the first.
#[test]
fn the_last_line_may_lack_its_end() {
    for text in [
        "package m\n\ntype ID int64",
        "package m",
        "package m\ntype A struct{}",
        "package m\nimport \"x\"",
        "package m\ntype T []int // note",
        "package m\nfunc (T) TableName() string { return \"t\" }",
        "package m\nconst A = 1",
        "package m\ntype A = B",
    ] {
        let source = Source::new("m/t.go", text);
        let (plainly, by_grammar) = both_readers(&source).expect("it is plain");
        assert_eq!(plainly, by_grammar, "{text}");
        let (_, problems) = read(&[source], &GormOptions::new(Dialect::Sqlite));
        assert_eq!(problems, [], "{text}");
    }
}

/// A mistake at the very end is told where the text ends.
#[test]
fn a_mistake_in_the_last_line_is_in_the_file() {
    let source = Source::new("m/t.go", "package m\ntype A struct {");
    let (_, problems) = read(std::slice::from_ref(&source), &GormOptions::new(Dialect::Sqlite));
    let places: Vec<_> = problems.iter().flat_map(|p| &p.labels).map(|l| &l.span.range).collect();
    assert!(
        !places.is_empty() && places.iter().all(|at| at.end <= source.text.len()),
        "{places:?}"
    );
}
