//! Descriptor sets give what their sources give. The sets are protoc's own: of the installed one
//! for proto2 and proto3, and of release 35.1 for editions, whose output is kept beside the source.

use kilter_diag::{Code, Source};
use kilter_proto::{Input, ProtoSet, read, read_descriptor_set};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data")
}

fn source(name: &str) -> Arc<Source> {
    let text = std::fs::read_to_string(data().join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    Source::new(name, text)
}

/// What the installed protoc makes of files; `None` where there is none.
fn protoc(files: &[&str], flags: &[&str]) -> Option<Vec<u8>> {
    if Command::new("protoc").arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "protoc is not installed");
        eprintln!("skipped: protoc is not installed");
        return None;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let set = dir.path().join("set.binpb");
    let vendored = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lint/tests/protos");
    let output = Command::new("protoc")
        .args([format!("-I{}", data().display()), format!("-I{}", vendored.display())])
        .args(flags)
        .arg(format!("--descriptor_set_out={}", set.display()))
        .args(files)
        .output()
        .expect("protoc");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(std::fs::read(set).expect("a descriptor set"))
}

const ALL: [&str; 2] = ["--include_imports", "--include_source_info"];

/// All that is known of the messages and enums of a package, without places.
fn facts(set: &ProtoSet, package: &str) -> Vec<String> {
    let mut out = Vec::new();
    for message in set.messages.iter().filter(|m| m.package == package) {
        let directives: Vec<_> = message.directives.iter().map(|d| &d.text).collect();
        out.push(format!(
            "{} {directives:?} {} {:?}",
            message.full_name,
            message.is_request_shape,
            message.oneofs.iter().map(|o| &o.name).collect::<Vec<_>>()
        ));
        for f in &message.fields {
            let mut options = f.options.0.clone();
            options.retain(|(name, _)| name != "default");
            options.sort();
            let directives: Vec<_> = f.directives.iter().map(|d| &d.text).collect();
            out.push(format!(
                "  {} {} {} {:?} {} {:?} {:?} {:?} {} {directives:?} {options:?}",
                f.name,
                f.number,
                f.json_name,
                f.kind,
                f.repeated,
                f.presence,
                f.encoding,
                f.oneof,
                f.deprecated
            ));
        }
    }
    for e in set.enums.iter().filter(|e| e.full_name.starts_with(package)) {
        let values: Vec<_> = e.values.iter().map(|v| (&v.name, v.number, &v.options)).collect();
        out.push(format!("{} {:?} {values:?}", e.full_name, e.openness));
    }
    out
}

fn spans(set: &ProtoSet, package: &str) -> Vec<String> {
    let messages = set.messages.iter().filter(|m| m.package == package);
    messages
        .flat_map(|m| {
            let fields = m.fields.iter().map(|f| format!("{} {}", f.span, f.span.text()));
            std::iter::once(format!("{} {}", m.name_span, m.name_span.text())).chain(fields)
        })
        .collect()
}

#[test]
fn a_set_of_protoc_is_read_as_its_sources_are() {
    let files = ["thing.proto", "legacy.proto"];
    let Some(bytes) = protoc(&files, &ALL) else { return };
    let sources = files.map(source);
    let (of_source, _) = read(&sources);
    let inputs: Vec<Input> = sources.iter().map(Input::new).collect();
    let (with_sources, found) = read_descriptor_set("api.binpb", &bytes, &inputs);
    assert!(found.is_empty(), "{found:?}");
    let (alone, found) = read_descriptor_set("api.binpb", &bytes, &[]);
    assert!(found.is_empty(), "{found:?}");
    for package in ["acme.v1", "acme.legacy"] {
        let expected = facts(&of_source, package);
        assert!(expected.len() > 5, "{expected:?}");
        assert_eq!(facts(&with_sources, package), expected);
        assert_eq!(facts(&alone, package), expected);
        assert_eq!(spans(&with_sources, package), spans(&of_source, package));
    }
    let thing = alone.message("acme.v1.Thing").expect("read");
    let size = thing.field("size").expect("read");
    assert_eq!(size.span.text(), "optional int32 size = 7;");
    assert_eq!(thing.name_span.text(), "Thing");
    assert_eq!(thing.name_span.path(), "api.binpb#thing.proto");
    assert_eq!(thing.directives[0].span.text(), "@db table=things");
}

#[test]
fn editions_of_protoc_are_read_as_their_sources_are() {
    for (name, package) in [("edition", "acme.e"), ("edition_2023", "acme.e23")] {
        let bytes = std::fs::read(data().join(format!("{name}.binpb"))).expect("kept");
        let source = source(&format!("{name}.proto"));
        let (of_source, found) = read(&[Arc::clone(&source)]);
        assert!(found.is_empty(), "{found:?}");
        let expected = facts(&of_source, package);
        for inputs in [vec![], vec![Input::new(&source)]] {
            let (set, found) = read_descriptor_set("e.binpb", &bytes, &inputs);
            assert!(found.is_empty(), "{found:?}");
            assert_eq!(facts(&set, package), expected, "{name}");
        }
    }
}

/// The JSON is what the protobuf library's own printer makes of the same sets.
#[test]
fn sets_in_json_are_read_as_their_sources_are() {
    for (json, files) in [
        ("things.json", &["thing.proto", "legacy.proto"][..]),
        ("edition.json", &["edition.proto"]),
    ] {
        let sources: Vec<_> = files.iter().map(|f| source(f)).collect();
        let (of_source, _) = read(&sources);
        let bytes = std::fs::read(data().join(json)).expect("kept");
        let (set, _) = read_descriptor_set(json, &bytes, &[]);
        for package in ["acme.v1", "acme.legacy", "acme.e"] {
            assert_eq!(facts(&set, package), facts(&of_source, package), "{json}");
        }
    }
}

#[test]
fn what_a_set_lacks_is_said_and_the_rest_is_read() {
    let Some(bytes) = protoc(&["thing.proto"], &[]) else { return };
    let (set, found) = read_descriptor_set("api.binpb", &bytes, &[]);
    let codes: Vec<_> = found.iter().map(|d| (d.code, d.message.as_str())).collect();
    assert_eq!(
        codes,
        [
            (Code("PM906"), "descriptor set api.binpb lacks 3 files that its files import"),
            (Code("PM906"), "descriptor set api.binpb has no source info"),
        ]
    );
    let thing = set.message("acme.v1.Thing").expect("read");
    assert!(thing.field("size_bytes").expect("read").deprecated);
    // With the source at hand its comments count, although the set has none.
    let inputs = [Input::new(&source("thing.proto"))];
    let (set, _) = read_descriptor_set("api.binpb", &bytes, &inputs);
    assert_eq!(set.message("acme.v1.Thing").expect("read").directives[0].text, "table=things");
}

#[test]
fn a_source_of_another_state_is_not_shown() {
    let Some(bytes) = protoc(&["legacy.proto"], &ALL) else { return };
    let text = source("legacy.proto").text.replace("retries", "attempts");
    let inputs = [Input::new(&Source::new("legacy.proto", text))];
    let (set, _) = read_descriptor_set("api.binpb", &bytes, &inputs);
    let job = set.message("acme.legacy.Job").expect("read");
    assert_eq!(job.span.path(), "api.binpb#legacy.proto");
    assert!(job.field("retries").is_some());
}

#[test]
fn broken_sets_are_findings() {
    let Some(bytes) = protoc(&["legacy.proto"], &ALL) else { return };
    for cut in 0..bytes.len() {
        let (_, _) = read_descriptor_set("a.binpb", &bytes[..cut], &[]);
    }
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 0x55;
        let (_, _) = read_descriptor_set("a.binpb", &changed, &[]);
    }
    let deep = (0..5_000).fold(Vec::new(), |inner: Vec<u8>, _| nested(3, &inner));
    for hostile in [
        b"".to_vec(),
        b"{".to_vec(),
        b"{}".to_vec(),
        b"not a set".to_vec(),
        vec![0xff; 100],
        nested(1, &nested(4, &deep)),
        // Two bytes for each of millions of empty messages.
        nested(1, &[0x22, 0x00].repeat(5_000_000)),
        format!("{{\"file\":{}", "[".repeat(100_000)).into_bytes(),
    ] {
        let (set, found) = read_descriptor_set("a.binpb", &hostile, &[]);
        assert!(set.messages.is_empty());
        assert_eq!(found[0].code, Code("PM905"), "{found:?}");
    }
}

/// A field of a message, on the wire.
fn nested(number: u8, inner: &[u8]) -> Vec<u8> {
    let mut out = vec![number << 3 | 2];
    let mut length = inner.len();
    while length >= 0x80 {
        out.push(length as u8 | 0x80);
        length >>= 7;
    }
    out.push(length as u8);
    out.extend(inner);
    out
}
