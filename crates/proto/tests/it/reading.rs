//! Positions, comments, links, and texts that are not protobuf.

use kilter_diag::{Code, Source};
use kilter_proto::{FieldKind, Presence, ProtoSet, Scalar, Syntax, read};

const SAMPLE: &str = r#"syntax = "proto3";
package acme.v1;

import "google/protobuf/timestamp.proto";

// A thing.
// @db table=things
message Thing { // @db role=resource
  /* @db column=title
   */
  string name = 1;
  Kind kind = 2; // @db as=enum_name
  repeated Inner inners = 3 [(acme.opts) = { a: "x" b { c: 1 } }, deprecated = true];
  map<string, Inner> by_name = 4;
  google.protobuf.Timestamp at = 5;
  optional int32 size = 6 [json_name = "sz"];
  oneof either {
    string left = 7;
    Other.Deep right = 8;
  }

  message Inner { Kind kind = 1; enum Kind { NONE = 0; } }
  enum Kind { KIND_A = 0; KIND_B = 7; }
}
message Other { message Deep {} }
service Things { rpc Get(GetThingRequest) returns (Thing); }
message GetThingRequest { int64 id = 1; }
"#;

fn sample(text: &str) -> ProtoSet {
    let (set, found) = read(&[Source::new("acme/v1/thing.proto", text)]);
    assert!(found.is_empty(), "{found:?}");
    set
}

#[test]
fn everything_has_its_place_and_its_name() {
    let set = sample(SAMPLE);
    let thing = set.message("acme.v1.Thing").expect("read");
    assert_eq!(thing.name_span.text(), "Thing");
    let texts: Vec<&str> = thing.directives.iter().map(|d| d.span.text()).collect();
    assert_eq!(texts, ["@db table=things", "@db role=resource"]);
    let name = thing.field("name").expect("read");
    assert_eq!(name.span.text(), "string name = 1;");
    assert_eq!(name.directives[0].text, "column=title");
    assert_eq!(name.kind, FieldKind::Scalar(Scalar::String));
    let kind = thing.field("kind").expect("read");
    assert_eq!(kind.kind, FieldKind::Enum("acme.v1.Thing.Kind".into()));
    assert_eq!(kind.directives[0].span.text(), "@db as=enum_name");
    let inners = thing.field("inners").expect("read");
    assert!(inners.repeated && inners.deprecated);
    assert_eq!(inners.options.get("acme.opts.b.c"), Some("1"));
    let by_name = thing.field("by_name").expect("read");
    let inner = Box::new(FieldKind::Message("acme.v1.Thing.Inner".into()));
    assert_eq!(by_name.kind, FieldKind::Map { key: Scalar::String, value: inner });
    assert_eq!(thing.field("at").expect("read").presence, Presence::Inherent);
    let size = thing.field("size").expect("read");
    assert_eq!((size.presence, size.json_name.as_str()), (Presence::Explicit, "sz"));
    assert_eq!(thing.field("by_name").expect("read").json_name, "byName");
    let right = thing.field("right").expect("read");
    assert_eq!(right.oneof.as_deref(), Some("either"));
    assert_eq!(right.kind, FieldKind::Message("acme.v1.Other.Deep".into()));
    assert_eq!(thing.oneofs.len(), 1, "the one behind `optional` is not a oneof");
    // The innermost scope wins.
    let inner = set.message("acme.v1.Thing.Inner").expect("read");
    assert_eq!(inner.fields[0].kind, FieldKind::Enum("acme.v1.Thing.Inner.Kind".into()));
    assert!(set.message("acme.v1.GetThingRequest").expect("read").is_request_shape);
    assert!(!thing.is_request_shape, "what a service answers with may be stored");
    assert!(set.message("acme.v1.Thing.ByNameEntry").is_none());
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_move_nothing() {
    let text = format!("\u{feff}{}", SAMPLE.replace('\n', "\r\n"));
    let set = sample(&text);
    let thing = set.message("acme.v1.Thing").expect("read");
    assert_eq!(thing.name_span.text(), "Thing");
    assert_eq!(thing.field("kind").expect("read").span.start().line, 12);
    assert_eq!(thing.field("kind").expect("read").span.start().column, 3);
    assert_eq!(thing.directives[0].span.text(), "@db table=things");
}

#[test]
fn editions_resolve_presence() {
    for line in ["edition = \"2023\";", "edition=\"2023\";", "edition = '2024';"] {
        let text = format!(
            "{line} option features.field_presence = IMPLICIT;\nmessage M {{ int32 a = 1; \
             int32 b = 2 [features.field_presence = EXPLICIT, default = 7]; M m = 3; }}"
        );
        let set = sample(&text);
        assert!(matches!(set.files[0].syntax, Syntax::Edition(_)));
        let m = set.message("M").expect("read");
        let presence: Vec<_> = m.fields.iter().map(|f| f.presence).collect();
        assert_eq!(presence, [Presence::None, Presence::Explicit, Presence::Inherent]);
        assert_eq!(m.fields[2].span.text(), "M m = 3;");
    }
}

#[test]
fn errors_in_an_edition_stand_where_they_are() {
    let source = Source::new("a.proto", "edition=\"2023\";\nmessage M { int32 = 1; }");
    let (_, found) = read(&[source]);
    assert_eq!(found[0].code, Code("PM901"));
    assert_eq!(found[0].span().map(ToString::to_string).as_deref(), Some("a.proto:2:19"));
}

/// Every beginning of the sample, and the sample without each of its characters.
#[test]
fn no_text_makes_the_reader_panic() {
    let edition = SAMPLE.replacen("syntax = \"proto3\"", "edition = \"2023\"", 1);
    for text in [SAMPLE, &edition] {
        for (at, c) in text.char_indices() {
            read(&[Source::new("a.proto", &text[..at])]);
            let without = format!("{}{}", &text[..at], &text[at + c.len_utf8()..]);
            read(&[Source::new("a.proto", without)]);
        }
    }
    for text in ["", "\u{feff}", "edition", "edition = 1;", "edition = \"", "é", "\0", "/*", "\"\\"]
    {
        read(&[Source::new("a.proto", text)]);
    }
}

/// protoc resolves names among what a file sees only: `Status` is not that of a file that is read
/// but not imported, however near its scope is.
#[test]
fn a_name_means_what_the_file_imports() {
    let file = |path: &str, text: &str| Source::new(path, format!("syntax = \"proto3\";\n{text}"));
    let sources = [
        file("a/status.proto", "package a; message Status {}"),
        file("a/public.proto", "package a; import public \"a/status.proto\";"),
        file("a/b/status.proto", "package a.b; message Status {}"),
        file(
            "a/b/use.proto",
            "package a.b; import \"a/public.proto\"; message M { Status s = 1; b.Status t = 2; }",
        ),
    ];
    let (set, found) = read(&sources);
    assert!(found.is_empty(), "{found:?}");
    let kinds: Vec<_> =
        set.message("a.b.M").expect("read").fields.iter().map(|f| &f.kind).collect();
    // The second is not imported by anything, so it is found all the same.
    let message = |name: &str| FieldKind::Message(name.to_owned());
    assert_eq!(kinds, [&message("a.Status"), &message("a.b.Status")]);
}

#[test]
fn two_declarations_of_one_name_are_said_unless_they_are_copies() {
    let file = |path: &str, field: &str| {
        Source::new(path, format!("package a; message M {{ optional int32 {field} = 1; }}"))
    };
    let (set, found) = read(&[file("x/m.proto", "a"), file("y/m.proto", "a")]);
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(set.messages.len(), 1);
    let (set, found) = read(&[file("y/m.proto", "b"), file("x/m.proto", "a")]);
    assert_eq!(found[0].code, Code("PM908"));
    assert_eq!(found[0].labels[0].span.to_string(), "y/m.proto:1:20");
    assert_eq!(set.messages[0].fields[0].name, "a");
}

#[test]
fn extensions_are_fields_of_what_they_extend() {
    let text = "syntax = \"proto2\";\npackage acme.v1;\nmessage M { extensions 100 to max; }\n\
         extend M { optional Sort sort = 101; }\n\
         message Holder { enum Deep { D = 0; } extend M { repeated Deep deep = 100; } }\n\
         enum Sort { S = 0; }\n";
    let (set, found) = read(&[Source::new("a.proto", text)]);
    assert!(found.is_empty(), "{found:?}");
    let m = set.message("acme.v1.M").expect("read");
    assert!(m.fields.is_empty());
    let shown: Vec<String> =
        m.extensions.iter().map(|f| format!("{} {} = {}", f.kind, f.name, f.number)).collect();
    assert_eq!(shown, ["Deep acme.v1.Holder.deep = 100", "Sort acme.v1.sort = 101"]);
    assert_eq!(m.extensions[1].json_name, "[acme.v1.sort]");
    assert_eq!(m.extensions[1].span.text(), "optional Sort sort = 101;");
    assert!(m.extensions[0].repeated);
}
