//! Roots and descriptor sets as a project's configuration names them.

use kilter_diag::{Diagnostic, Severity};
use kilter_proto::{PairConfig, ProtoSet, load};
use std::path::Path;

fn write(root: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
}

fn loaded(root: &Path, config: &str) -> (ProtoSet, Vec<Diagnostic>) {
    load(root, &toml::from_str::<PairConfig>(config).expect("a configuration"))
}

fn names(set: &ProtoSet) -> Vec<(&str, &str)> {
    set.files.iter().map(|f| (f.name.as_str(), f.source.path.as_str())).collect()
}

#[test]
fn modules_of_buf_are_roots() {
    let dir = tempfile::tempdir().expect("a folder");
    write(
        dir.path(),
        &[
            (
                "api/buf.yaml",
                "version: v2\nmodules:\n  - path: proto\n    excludes: [proto/old]\n  - path: vendor/dep\n",
            ),
            (
                "api/proto/acme/a.proto",
                "import \"dep/b.proto\"; message A { optional dep.B b = 1; }",
            ),
            ("api/proto/old/c.proto", "message C {}"),
            ("api/vendor/dep/dep/b.proto", "package dep; message B {}"),
            ("elsewhere/d.proto", "message D {}"),
        ],
    );
    for root in ["api/buf.yaml", "api", "./api/"] {
        let (set, found) = loaded(dir.path(), &format!("roots = ['{root}']"));
        assert!(found.is_empty(), "{found:?}");
        assert_eq!(
            names(&set),
            [
                ("acme/a.proto", "api/proto/acme/a.proto"),
                ("dep/b.proto", "api/vendor/dep/dep/b.proto")
            ]
        );
    }
}

#[test]
fn workspaces_name_folders_with_modules() {
    let dir = tempfile::tempdir().expect("a folder");
    write(
        dir.path(),
        &[
            ("buf.work.yaml", "version: v1\ndirectories:\n  - x\n  - y\n"),
            ("x/buf.yaml", "version: v1\nbuild:\n  excludes: [gone]\n"),
            ("x/gone/a.proto", "message Gone {}"),
            ("x/a.proto", "message A {}"),
            ("y/b.proto", "message B {}"),
        ],
    );
    let (set, found) = loaded(dir.path(), "roots = ['buf.work.yaml']");
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(names(&set), [("a.proto", "x/a.proto"), ("b.proto", "y/b.proto")]);
}

#[test]
fn the_first_root_wins_and_says_so() {
    let dir = tempfile::tempdir().expect("a folder");
    write(
        dir.path(),
        &[
            ("one/a.proto", "message A { optional int32 x = 1; }"),
            ("two/a.proto", "message A {}"),
            ("one/same.proto", "message Same {}"),
            ("two/same.proto", "message Same {}"),
        ],
    );
    let (set, found) = loaded(dir.path(), "roots = ['one', 'two']");
    assert_eq!(names(&set), [("a.proto", "one/a.proto"), ("same.proto", "one/same.proto")]);
    let [finding] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((finding.code.0, finding.labels[0].span.path()), ("PM908", "two/a.proto"));
    let (set, _) = loaded(dir.path(), "roots = ['two', 'one']");
    assert_eq!(names(&set)[0].1, "two/a.proto");
}

#[test]
fn what_is_named_and_not_there_is_an_error() {
    let dir = tempfile::tempdir().expect("a folder");
    write(dir.path(), &[("bad/buf.yaml", "modules: ["), ("empty.binpb", "")]);
    for config in [
        "roots = ['no/such']",
        "roots = ['bad']",
        "descriptor_set = 'no.binpb'",
        "descriptor_set = 'empty.binpb'",
    ] {
        let (_, found) = loaded(dir.path(), config);
        assert_eq!(found.first().map(|d| d.code.0), Some("PM905"), "{config}: {found:?}");
    }
}

#[test]
fn an_import_that_is_not_there_is_an_error_when_strict() {
    let dir = tempfile::tempdir().expect("a folder");
    write(dir.path(), &[("a.proto", "import \"b.proto\"; message A {}")]);
    for (config, severity) in [("", Severity::Info), ("strict = true", Severity::Error)] {
        let (_, found) = loaded(dir.path(), config);
        let shown: Vec<_> = found.iter().map(|d| (d.code.0, d.severity)).collect();
        assert_eq!(shown, [("PM902", severity)], "{config}");
    }
}
