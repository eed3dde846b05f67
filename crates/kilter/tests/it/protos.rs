//! Protos beside models, as people switch the check on and keep it on.

use crate::sandbox::Sandbox;

const MODELS: &str = "package models\n\nimport \"gorm.io/gorm\"\n\nvar _ = gorm.ErrRecordNotFound\n\n\
type User struct {\n\tID int64 `gorm:\"primaryKey\"`\n\tName string\n\tAge int32\n\tStorageBytes int64\n}\n\n\
type AuditRecord struct {\n\tID int64 `gorm:\"primaryKey\"`\n\tActor string\n\tAction string\n\tTarget string\n\tIpAddress string\n\tUserAgent string\n}\n\n\
type Secret struct {\n\tID int64 `gorm:\"primaryKey\"`\n\tKey string\n}\n";
const PROTO: &str = "syntax = \"proto3\";\npackage acme.v1;\n\n\
message User {\n  int64 id = 1;\n  string name = 2;\n  uint32 age = 3;\n  int64 storage_usage = 4;\n}\n\n\
message LogLine {\n  int64 id = 1;\n  string actor = 2;\n  string action = 3;\n  string target = 4;\n  string ip_address = 5;\n}\n\n\
message Health {\n  bool ok = 1;\n}\n";

fn project() -> Sandbox {
    let project = Sandbox::empty(None);
    project.write("kilter.toml", "dialect = \"postgres\"\n");
    project.write("models/models.go", MODELS).write("proto/acme/v1/user.proto", PROTO);
    project.kilter(&["new", "initial"]).exits(0);
    project
}

#[test]
fn findings_stand_under_their_pair_and_are_counted() {
    let ran = project().kilter(&["validate"]).exits(0);
    ran.says("table users, message acme.v1.User: 2 warnings")
        .says("warning[PM102]")
        .says("warning[PM303]")
        .says("read 3 models, 3 messages, migrations: 1 postgres")
        .says("1 pair, 3 of 4 fields checked, no errors, 2 warnings");
}

#[test]
fn json_names_what_a_finding_is_about() {
    let ran = project().kilter(&["validate", "--format", "json"]).exits(0);
    let json = ran.json();
    let all = json["diagnostics"].as_array().expect("diagnostics");
    let sign = all.iter().find(|d| d["code"] == "PM303").expect("PM303");
    assert_eq!(
        sign["subject"],
        serde_json::json!({
            "message": "acme.v1.User", "field": "acme.v1.User.age",
            "table": "users", "column": "users.age"
        })
    );
    assert_eq!(json["summary"]["pairs"], 1);
}

/// The documented schema says what there is; nothing is left out of it.
#[test]
fn the_json_schema_names_every_key() {
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../../../../docs/findings.schema.json")).expect("JSON");
    let json = project().kilter(&["validate", "--format", "json"]).exits(0).json();
    let keys = |value: &serde_json::Value| {
        let mut keys: Vec<String> = value.as_object().expect("an object").keys().cloned().collect();
        keys.sort();
        keys
    };
    let finding = &json["diagnostics"][0];
    let defs = &schema["$defs"];
    for (value, described) in [
        (&json, &schema),
        (&json["summary"], &defs["summary"]),
        (finding, &defs["finding"]),
        (&finding["places"][0], &defs["place"]),
        (&finding["subject"], &defs["subject"]),
    ] {
        assert_eq!(keys(value), keys(&described["properties"]));
    }
}

/// Whether a value is what a schema of the document says; the words that the document uses.
fn conforms(value: &serde_json::Value, schema: &serde_json::Value, root: &serde_json::Value) {
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_u64() || value.is_i64(),
        "null" => value.is_null(),
        other => panic!("the type {other} is new here"),
    };
    for (word, rule) in schema.as_object().expect("a schema") {
        match word.as_str() {
            "$ref" => {
                let name = rule.as_str().and_then(|r| r.strip_prefix("#/$defs/")).expect("a name");
                conforms(value, &root["$defs"][name], root);
            }
            "oneOf" if value.is_null() => {
                assert!(rule.as_array().expect("a list").iter().any(|s| s["type"] == "null"));
            }
            "oneOf" => conforms(value, &rule[0], root),
            "type" => {
                let one = rule.as_str().into_iter();
                let mut names =
                    one.chain(rule.as_array().into_iter().flatten().filter_map(|n| n.as_str()));
                assert!(names.any(is), "{value} is no {rule}");
            }
            "enum" => assert!(rule.as_array().expect("a list").contains(value), "{value}: {rule}"),
            "minimum" => assert!(value.as_i64() >= rule.as_i64(), "{value}: {rule}"),
            "items" => {
                value.as_array().expect("a list").iter().for_each(|v| conforms(v, rule, root))
            }
            "required" => {
                let names = rule.as_array().expect("a list").iter().filter_map(|n| n.as_str());
                names.for_each(|name| assert!(value.get(name).is_some(), "{name} is missing"));
            }
            "properties" => {
                for (key, value) in value.as_object().into_iter().flatten() {
                    match (rule.get(key), &schema["additionalProperties"]) {
                        (Some(rule), _) => conforms(value, rule, root),
                        (None, closed) => assert!(closed != false, "{key} is not described"),
                    }
                }
            }
            _ => {}
        }
    }
}

/// What programs get is what is documented, of clean projects and of others.
#[test]
fn the_json_conforms_to_its_schema() {
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../../../../docs/findings.schema.json")).expect("JSON");
    let project = project();
    let git = |args: &[&str]| {
        let identity = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
        let args: Vec<&str> = identity.iter().chain(args).copied().collect();
        project.program(std::path::Path::new("git"), &args).exits(0);
    };
    let print = |args: &[&str]| conforms(&project.kilter(args).json(), &schema, &schema);
    print(&["validate", "--format", "json"]);
    git(&["init", "-q", "-b", "main"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "all"]);
    print(&["validate", "--format", "json", "--base", "main", "--all"]);
    project.write("proto/acme/v1/user.proto", "syntax = \"proto3\";\nmessage {\n");
    print(&["validate", "--format", "json"]);
    print(&["validate", "--format", "json", "--served", "no-such-tag"]);
}

#[test]
fn a_baseline_lets_only_new_findings_count() {
    let project = project();
    project.edit("kilter.toml", "\n", "\n[proto]\nstrict = true\n");
    project.kilter(&["validate"]).exits(1).says("error[PM102]");
    let ran = project.kilter(&["validate", "--write-baseline"]).exits(0);
    ran.says("wrote kilter-baseline.txt").says("baseline = \"kilter-baseline.txt\"");
    project.edit("kilter.toml", "[proto]\n", "[proto]\nbaseline = \"kilter-baseline.txt\"\n");
    project.kilter(&["validate"]).exits(0).never_says("PM102").says("known to the baseline");
    project.kilter(&["validate", "--all"]).exits(1).says("PM102");
    // Lines move, and what is new counts.
    project.edit(
        "proto/acme/v1/user.proto",
        "message User {\n",
        "// A user.\nmessage User {\n  string nick = 9;\n",
    );
    project.kilter(&["validate"]).exits(1).says("User.nick").never_says("storage_usage");
    project.edit(
        "proto/acme/v1/user.proto",
        "  string nick = 9;\n  int64 id = 1;\n  string name = 2;\n  uint32 age",
        "  int64 id = 1;\n  string name = 2;\n  int32 age",
    );
    project.kilter(&["validate", "-v"]).exits(0).says("PM013").says("kilter-baseline.txt:");
    project.edit("kilter.toml", "kilter-baseline.txt", "no-such-file.txt");
    project.kilter(&["validate"]).exits(1).says("E001").says("no-such-file.txt");
}

#[test]
fn annotations_stand_on_the_side_that_changed() {
    let project = project();
    let git = |args: &[&str]| {
        let identity = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
        let args: Vec<&str> = identity.iter().chain(args).copied().collect();
        project.program(std::path::Path::new("git"), &args).exits(0);
    };
    git(&["init", "-q", "-b", "main"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "all"]);
    project.edit("proto/acme/v1/user.proto", "uint32 age = 3;", "uint32 age = 3; // years");
    let ran =
        project.kilter(&["validate", "--format", "github", "--base", "main", "--all"]).exits(0);
    let line = |code: &str| {
        ran.stdout.lines().find(|l| l.contains(code)).unwrap_or_else(|| panic!("{}", ran.stdout))
    };
    assert!(line("PM303").contains("file=proto/acme/v1/user.proto,line=7,"), "{}", line("PM303"));
    // The other way round: the proto is as it was, the model is new.
    git(&["commit", "-qam", "years"]);
    let model = project.read("models/models.go");
    let age = 1 + model.lines().position(|l| l.contains("Age")).expect("the field");
    project.write("models/models.go", model.replacen("Age", "// Years.\n\tAge", 1));
    let ran =
        project.kilter(&["validate", "--format", "github", "--base", "main", "--all"]).exits(0);
    let first = ran.stdout.lines().find(|l| l.contains("PM303")).expect("PM303");
    assert!(first.contains(&format!("file=models/models.go,line={},", age + 1)), "{first}");
    let ran = project.kilter(&["validate", "--format", "github"]).exits(0);
    let first = ran.stdout.lines().find(|l| l.contains("PM303")).expect("PM303");
    assert!(first.contains("file=models/models.go"), "{first}");
    project
        .kilter(&["validate", "--format", "github", "--base", "no-such-ref"])
        .exits(2)
        .says("E008");
}

#[test]
fn pairs_are_listed_with_their_reasons() {
    let project = project();
    project
        .kilter(&["proto", "pairs"])
        .exits(0)
        .says("table users, message acme.v1.User")
        .says("why: named like the table; 3 of 4 fields have a column")
        .says("no column: storage_usage")
        .says("no field: storage_bytes")
        .says("audit_records: no message is named like it; `acme.v1.LogLine` looks like it: 5 of 5")
        .says("secrets: no message is named like it")
        .says("acme.v1.Health: no table is like it");
    let json = project.kilter(&["proto", "pairs", "--format", "json"]).exits(0).json();
    assert_eq!(json["pairs"][0]["fields_matched"], 3);
    assert_eq!(json["unpaired_tables"][1]["table"], "secrets");
}

#[test]
fn suggestions_count_only_once_they_are_written() {
    let project = project();
    let before = project.read("kilter.toml");
    project
        .kilter(&["proto", "suggest"])
        .exits(0)
        .says("message = \"acme.v1.LogLine\"\ntable = \"audit_records\"")
        .says("# storage_usage = \"storage_bytes\"");
    assert_eq!(project.read("kilter.toml"), before);
    project
        .kilter(&["proto", "suggest", "--write"])
        .exits(0)
        .says("added 1 pair and 1 comment to kilter.toml");
    assert!(project.read("kilter.toml").starts_with(&before));
    project
        .kilter(&["proto", "pairs"])
        .exits(0)
        .says("table audit_records, message acme.v1.LogLine")
        .says("why: declared in the configuration");
    project.kilter(&["validate"]).exits(0).says("2 pairs, 8 of 9 fields checked");
}

#[test]
fn init_takes_over_what_buf_says() {
    let project = Sandbox::empty(None);
    project.write("go.mod", "module example.com/acme\n").write("models/models.go", MODELS);
    project.write("proto/acme/v1/user.proto", PROTO).write("proto/buf.yaml", "version: v1\n");
    project.kilter(&["init", "--dialect", "postgres"]).exits(0);
    assert!(project.read("kilter.toml").contains("[proto]\nroots = [\"proto/buf.yaml\"]\n"));
    project.kilter(&["validate"]).exits(1).says("1 pair, 3 of 4 fields checked");
}

/// The set is protoc's own; what is found is what the sources give, at the same places.
#[test]
fn a_descriptor_set_gives_what_its_sources_give() {
    let project = project();
    let protoc = std::path::Path::new("protoc");
    if std::process::Command::new(protoc).arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "protoc is not installed");
        eprintln!("skipped: protoc is not installed");
        return;
    }
    let flags = ["-Iproto", "--include_source_info", "--include_imports", "-oapi.binpb"];
    let ran = project.program(protoc, &[&flags[..], &["acme/v1/user.proto"]].concat());
    ran.exits(0);
    let found = || project.kilter(&["validate", "--format", "json"]).json()["diagnostics"].clone();
    let of_sources = found();
    assert!(of_sources.as_array().is_some_and(|all| all.len() >= 2));
    project.edit("kilter.toml", "\n", "\n[proto]\ndescriptor_set = \"api.binpb\"\n");
    assert_eq!(found(), of_sources);
    std::fs::remove_dir_all(project.path().join("proto")).expect("the sources are gone");
    let ran = project.kilter(&["validate"]).exits(0);
    ran.says("api.binpb#acme/v1/user.proto").says("uint32 age = 3;").says("2 warnings");
    project.write("api.binpb", "not a set").kilter(&["validate"]).exits(1).says("PM905");
}
