//! What nobody writes on purpose: everything ends, nothing panics, and what can be read is read.

use super::pairing::models;
use kilter_diag::{Code, Diagnostic, Source};
use kilter_proto::{PairConfig, ProtoSet, pair, read};
use std::fmt::Write;

fn reading(text: impl Into<String>) -> (ProtoSet, Vec<Diagnostic>) {
    let (set, found) = read(&[Source::new("a.proto", text.into())]);
    for label in found.iter().flat_map(|d| &d.labels) {
        assert!(label.span.source.text.get(label.span.range.clone()).is_some());
    }
    let _ = kilter_diag::render::text::render(&found, false);
    (set, found)
}

#[test]
fn messages_that_contain_themselves_and_each_other() {
    let mut text = String::from(
        "syntax = \"proto3\"; package a;\nmessage Node { int64 id = 1; string name = 2;",
    );
    for i in 0..100 {
        let _ = write!(text, "Node child{i} = {}; Other other{i} = {};", i + 3, i + 103);
    }
    text.push_str("}\nmessage Other { Node node = 1; Other self = 2; }\n");
    let (set, found) = reading(text);
    assert!(found.is_empty(), "{found:?}");
    let columns = ["id", "name", "child0_id", "child0_child1_name", "other2_node_child3_id"];
    let models = models(&[("Node", "nodes", &columns)]);
    let config = "[[pair]]\nmessage='a.Node'\ntable='nodes'\nfields.child9={flatten={'child1.child2.other3.self.node.id'='id'}}";
    for config in ["", config] {
        let config: PairConfig = toml::from_str(config).expect("a configuration");
        let (pairs, _) = pair(&set, &models, &config);
        let matched = pairs.first().map(|p| p.fields.len());
        assert!(config.pair.is_empty() || matched >= Some(5), "{matched:?}");
    }
}

#[test]
fn a_message_of_ten_thousand_fields() {
    let mut text = String::from("syntax = \"proto3\"; package a; message Wide {\n");
    for i in 1..=10_000 {
        let _ = writeln!(text, "  string f{i} = {i};");
    }
    text.push('}');
    let (set, found) = reading(text);
    assert!(found.is_empty(), "{found:?}");
    let names: Vec<String> = (1..=1_600).map(|i| format!("f{i}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let models = models(&[("Wide", "wides", &names)]);
    let config: PairConfig =
        toml::from_str("[[pair]]\nmessage='a.Wide'\ntable='wides'").expect("one");
    let (pairs, found) = pair(&set, &models, &config);
    assert!(found.is_empty(), "{found:?}");
    assert_eq!((pairs[0].fields.len(), pairs[0].unmatched_fields.len()), (1_600, 8_400));
}

#[test]
fn nesting_without_end() {
    let times = |text: &str| text.repeat(20_000);
    for text in [
        times("message A {"),
        format!("{}{}", times("message A {"), times("}")),
        format!("message A {{ optional int32 a = 1 [(o) = {}];}}", times("{ a ")),
        format!("option (o) = {{ a: {} {} }};", times("["), times("]")),
        times("option (a) = {"),
        format!("message A {{ {} }}", times("oneof a { ")),
        format!("message A {{ optional {} x = 1; }}", times("a.")),
        format!("message A {{ optional int32 a = 1 [(o) = {} {}];}}", times("{ a "), times("}")),
        format!("option (o) = {{ a {} {} }};", times("< a "), times(">")),
        times("/* "),
        times("extend A { optional group B = 1 {"),
    ] {
        let (_, found) = reading(&text);
        assert!(found.iter().any(|d| d.code == Code("PM901")), "{}", &text[..40]);
    }
    // What stands beside it is read.
    let (set, found) =
        reading(format!("message A {{ {} }} message B {{}}", times("oneof a { } <")));
    assert_eq!((set.messages.len(), found.len()), (0, 1));
    let deep = format!("{} {}", times("{ a "), times("}"));
    let (set, found) = reading(format!("option (o) = {deep}; message B {{}}"));
    assert_eq!((set.messages.len(), found.len()), (1, 1), "{found:?}");
}

#[test]
fn names_and_numbers_that_come_twice_or_not_at_all() {
    for text in [
        "message A { optional int32 a = 1; optional int32 a = 1; } message A {}",
        "message A { optional A.B.C a = 0; optional int32 b = -1; optional int32 c = 99999999999; }",
        "message A { map<A, A> a = 1; map<string, map<string, string>> b = 2; }",
        "enum E { A = 1; A = 1; } enum E { option allow_alias = true; } message E {}",
        "message A { oneof a {} oneof a { A a = 1; } optional a a = 2; }",
        "syntax = \"proto9\"; message A {}",
        "syntax = \"proto3\"; syntax = \"proto2\"; message A { required int32 a = 1; }",
        "edition = \"\"; message A { int32 a = 1; }",
        "edition = 2023; message A {}",
        "package a.; package .a; package a; message A {}",
        "import \"\"; import \"a.proto\"; import public \"a.proto\"; message A { optional .A a = 1; }",
        "message A { extensions 1 to max; reserved 1 to 0; reserved \"a\", \"a\"; }",
        "service S { rpc A(stream A) returns (B); rpc A(A) returns (A); }",
        "message \u{0} { }\r\rmessage B { optional int32 \u{feff} = 1; }",
        "message Ä { optional int32 ö = 1; }",
        "// @db table=\n// @db = = \"\nmessage A {} // @db",
    ] {
        let (set, _) = reading(text);
        let none = models(&[("A", "a", &["a", "b"])]);
        let (_, _) = pair(&set, &none, &PairConfig::default());
    }
}

/// A hundred thousand copies of a name of a hundred thousand letters would be ten gigabytes.
#[test]
fn long_names_are_not_copied() {
    let long = "a".repeat(100_000);
    let many = |text: &str| text.repeat(100_000);
    let (set, _) =
        reading(format!("message {long} {{ {} }} message B {{}}", many("message A {} enum E {}")));
    assert_eq!(set.messages.len(), 1);
    let (set, _) = reading(format!("package {long}; {}", many("message A {}")));
    assert!(set.messages.is_empty());
    let options = format!("{{ {long} {{ {} }} ok: 1 }}", many("a: 1 "));
    let (set, found) = reading(format!("message A {{ optional int32 a = 1 [(o) = {options}]; }}"));
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(set.messages[0].fields[0].options.get("o.ok"), Some("1"));
}

/// Cut and damaged at every place: what is left is read, and every place is in the text.
#[test]
fn a_file_cut_and_damaged_everywhere() {
    let text = include_str!("../data/edition.proto");
    for at in (0..text.len()).step_by(3).filter(|at| text.is_char_boundary(*at)) {
        let (_, found) = reading(&text[..at]);
        assert!(found.len() <= 40);
        for with in ["{", "}", "\"", "/*", "[", "é"] {
            reading(format!("{}{with}{}", &text[..at], &text[at..]));
        }
    }
}
