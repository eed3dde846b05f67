//! Pairs over models written by hand: what is found, what is declared, and why.

use kilter_diag::{Diagnostic, Source, Span};
use kilter_models::{Directive, Model, ModelSet};
use kilter_proto::{Pair, PairConfig, ProtoSet, Role, Via, pair, read};
use kilter_schema::{Column, Dialect, Origins, Schema, Table};

/// Tables with a model each; a table's model is named by the text before the colon.
pub fn models(tables: &[(&str, &str, &[&str])]) -> ModelSet {
    let mut schema = Schema::new(Dialect::Postgres);
    let mut models = Vec::new();
    for (model, table, columns) in tables {
        let mut t = Table::new(*table);
        t.columns = columns.iter().map(|c| Column::new(*c, "text")).collect();
        schema.put(t);
        let span = Span::new(&Source::new("models.go", *model), 0..model.len());
        models.push(Model {
            name: (*model).into(),
            package: "db".into(),
            table: (*table).into(),
            named: String::new(),
            span,
            why: String::new(),
            fields: Vec::new(),
            directives: Vec::new(),
        });
    }
    let (origins, verbatim) = (Origins::default(), std::collections::BTreeSet::new());
    let (skipped, assumptions) = (Vec::new(), Vec::new());
    let release = [1, 31, 2];
    ModelSet {
        schema,
        origins,
        renames: Default::default(),
        verbatim,
        appended: Default::default(),
        release,
        models,
        skipped,
        assumptions,
        handover: Default::default(),
    }
}

fn paired(proto: &str, models: &ModelSet, config: &str) -> (ProtoSet, Vec<Pair>, Vec<Diagnostic>) {
    let text = format!("syntax = \"proto3\"; package acme.v1;\n{proto}");
    let (protos, found) = read(&[Source::new("a.proto", text)]);
    assert!(found.is_empty(), "{found:?}");
    let config: PairConfig = toml::from_str(config).expect("a configuration");
    let (pairs, found) = pair(&protos, models, &config);
    (protos, pairs, found)
}

const USER: &str = "message User { int64 id = 1; string email = 2; string displayName = 3; }";

#[test]
fn names_pair_and_say_why() {
    let models = models(&[("User", "app.users", &["id", "email", "display_name"])]);
    let (_, pairs, found) = paired(USER, &models, "");
    assert!(found.is_empty(), "{found:?}");
    let [pair] = pairs.as_slice() else { panic!("{pairs:?}") };
    assert_eq!(
        (pair.table.as_str(), pair.role, pair.declared),
        ("app.users", Role::Resource, false)
    );
    assert_eq!(pair.why, "named like the table; 3 of 3 fields have a column");
    let via: Vec<Via> = pair.fields.iter().map(|m| m.via).collect();
    assert_eq!(via, [Via::Name, Via::Name, Via::Normalised]);
}

#[test]
fn a_table_without_a_model_is_paired_by_its_own_name() {
    let mut models = models(&[("X", "users", &["id", "email"])]);
    models.models.clear();
    let (_, pairs, _) = paired(USER, &models, "");
    assert_eq!((pairs.len(), pairs[0].model), (1, None));
}

#[test]
fn too_little_in_common_is_no_pair() {
    let models = models(&[("User", "users", &["id", "name", "age", "town"])]);
    let (_, pairs, found) = paired(USER, &models, "");
    assert!(pairs.is_empty() && found.is_empty(), "{found:?}");
}

#[test]
fn the_configuration_goes_before_comments() {
    let models =
        models(&[("User", "users", &["id", "email"]), ("Person", "people", &["id", "mail"])]);
    let proto = format!("// @db table=users\n{USER}");
    let config = "[[pair]]\nmessage='acme.v1.User'\ntable='people'\nfields.email='mail'";
    let (_, pairs, found) = paired(&proto, &models, config);
    assert_eq!(pairs[0].table, "people");
    assert_eq!(pairs[0].fields[1].via, Via::Config);
    assert_eq!(found[0].code.0, "PM005");
}

#[test]
fn a_model_can_be_internal() {
    let mut models = models(&[("User", "users", &["id", "email", "display_name"])]);
    let span = models.models[0].span.clone();
    let text = "@proto internal reason=\"cache\"".to_owned();
    models.models[0].directives.push(Directive { text, span });
    let (_, pairs, found) = paired(USER, &models, "");
    assert!(pairs.is_empty() && found.is_empty(), "{found:?}");
}

#[test]
fn requests_follow_their_resource() {
    let models = models(&[("User", "users", &["id", "email", "display_name"])]);
    let proto = format!(
        "{USER} message CreateUserRequest {{ string email = 1; string captcha = 2; }} \
         message UpdateUserRequest {{ User user = 1; }} message GetUserRequest {{ int64 id = 1; }}"
    );
    let (protos, pairs, _) = paired(&proto, &models, "");
    let shape: Vec<(&str, Role, usize)> = pairs
        .iter()
        .map(|p| (protos.messages[p.message].name.as_str(), p.role, p.fields.len()))
        .collect();
    assert_eq!(
        shape,
        [
            ("User", Role::Resource, 3),
            ("CreateUserRequest", Role::Create, 1),
            ("UpdateUserRequest", Role::Update, 3),
        ]
    );
    assert!(pairs[2].fields.iter().all(|m| m.via == Via::Resource));
}

#[test]
fn a_message_over_two_tables_has_each_field_in_one_of_them() {
    let models = models(&[
        ("Account", "accounts", &["id", "email"]),
        ("Profile", "profiles", &["id", "display_name"]),
    ]);
    let config =
        "[[pair]]\nmessage='acme.v1.User'\ntables=['accounts','profiles']\nfields.email='email'";
    let proto = USER.replace('}', "string missing = 4; }");
    let (protos, pairs, found) = paired(&proto, &models, config);
    assert!(found.is_empty(), "{found:?}");
    let shape: Vec<(&str, Vec<&str>, Vec<&str>)> = pairs
        .iter()
        .map(|p| {
            let fields = &protos.messages[p.message].fields;
            let missing = p.unmatched_fields.iter().map(|u| fields[u.field].name.as_str());
            let columns = p.fields.iter().map(|m| m.column.as_str());
            (p.table.as_str(), columns.collect(), missing.collect())
        })
        .collect();
    assert_eq!(
        shape,
        [
            ("accounts", vec!["id", "email"], vec!["missing"]),
            ("profiles", vec!["id", "display_name"], vec![]),
        ]
    );
}

#[test]
fn options_of_other_tools_are_hints() {
    let models = models(&[("Person", "people", &["id", "mail", "display_name"])]);
    let proto = "message User { option (gorm.opts) = { ormable: true, table: \"people\" };
        option (google.api.resource) = { type: \"acme/User\" pattern: \"users/{user}\" };
        int64 id = 1; string email = 2 [(gorm.field).tag = { column: \"mail\" }];
        string displayName = 3; string once = 4 [(gorm.field).drop = true]; string name = 5; }";
    let (_, pairs, found) = paired(proto, &models, "");
    assert!(found.is_empty(), "{found:?}");
    let [pair] = pairs.as_slice() else { panic!("{pairs:?}") };
    assert_eq!((pair.table.as_str(), pair.declared), ("people", true));
    assert_eq!(pair.fields[1].column, "mail");
    assert_eq!((pair.ignored.len(), pair.covered.len(), pair.unmatched_fields.len()), (1, 1, 0));
    // The configuration goes before them, without a word.
    let config = "[[pair]]\nmessage='acme.v1.User'\ntable='people'\nfields.email='display_name'\nfields.displayName='mail'";
    let (_, pairs, found) = paired(proto, &models, config);
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(pairs[0].fields[1].column, "display_name");
}

#[test]
fn parts_of_well_known_messages_have_columns_without_their_file() {
    let columns = &[
        "id",
        "name",
        "place_lat",
        "place_long",
        "total_currency",
        "total_units",
        "total_nanos",
        "fee_u",
        "fee_n",
        "rent_units",
    ];
    let models = models(&[("Stay", "stays", columns)]);
    let proto = "message Stay { int64 id = 1; string name = 2; google.type.LatLng place = 3;\n\
         google.type.Money total = 4; google.type.Money fee = 5; google.type.Money rent = 6; }";
    let config = "[[pair]]\nmessage='acme.v1.Stay'\ntable='stays'\n\
         fields.fee.flatten = { units = 'fee_u', nanos = 'fee_n' }";
    let (protos, pairs, found) = paired(proto, &models, config);
    assert!(found.is_empty(), "{found:?}");
    let [pair] = pairs.as_slice() else { panic!("{pairs:?}") };
    let name = |f: usize| protos.messages[pair.message].fields[f].name.as_str();
    let covered: Vec<&str> = pair.covered.iter().map(|c| name(c.field)).collect();
    assert_eq!(covered, ["fee", "place", "total"]);
    // One of three columns is not where an amount is kept.
    let missing: Vec<&str> = pair.unmatched_fields.iter().map(|u| name(u.field)).collect();
    assert_eq!(missing, ["rent"]);
    let mut parts = pair.internal_columns.clone();
    parts.sort();
    assert_eq!(
        parts,
        [
            "fee_n",
            "fee_u",
            "place_lat",
            "place_long",
            "total_currency",
            "total_nanos",
            "total_units"
        ]
    );
}
