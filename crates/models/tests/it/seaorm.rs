//! SeaORM entities from outside: projects, and bad input. What SeaORM itself makes of entities is
//! compared in `crates/conformance`.

use kilter_diag::{Diagnostic, Severity, Source};
use kilter_models::ModelSet;
use kilter_models::seaorm::{SeaOrmOptions, Version, read};
use kilter_schema::Dialect;

/// An entity's module text.
fn entity(table: &str, fields: &str) -> String {
    format!(
        "use sea_orm::entity::prelude::*;\n\n#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]\n#[sea_orm(table_name = \"{table}\")]\npub struct Model {{\n    #[sea_orm(primary_key)]\n    pub id: i32,\n{fields}}}\n\n#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]\npub enum Relation {{}}\n\nimpl ActiveModelBehavior for ActiveModel {{}}\n"
    )
}

fn project(files: &[(&str, &str)]) -> (ModelSet, Vec<Diagnostic>) {
    project_with(files, &SeaOrmOptions::new(Dialect::Postgres))
}

fn project_with(files: &[(&str, &str)], options: &SeaOrmOptions) -> (ModelSet, Vec<Diagnostic>) {
    let sources: Vec<_> = files.iter().map(|(p, t)| Source::new(*p, *t)).collect();
    read(&sources, options)
}

/// Code, place and message of each finding.
fn lines(found: &[Diagnostic]) -> Vec<String> {
    found
        .iter()
        .map(|d| {
            format!(
                "{} {}: {}",
                d.code,
                d.span().map_or_else(String::new, ToString::to_string),
                d.message
            )
        })
        .collect()
}

const MANIFEST: &str = "[package]\nname = \"entity\"\n[dependencies]\nsea-orm = \"1.1\"\n[features]\ndefault = [\"a\"]\na = []\nb = []\n";

#[test]
fn entities_of_a_workspace_refer_to_each_other_across_crates() {
    let post = "use sea_orm::entity::prelude::*;\n#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]\n#[sea_orm(table_name = \"post\")]\npub struct Model {\n    #[sea_orm(primary_key)]\n    pub id: i32,\n    pub user_id: users::Id,\n}\n#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]\npub enum Relation {\n    #[sea_orm(belongs_to = \"users::user::Entity\", from = \"Column::UserId\", to = \"users::user::Column::Id\")]\n    User,\n}\nimpl ActiveModelBehavior for ActiveModel {}\n";
    let (set, found) = project(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"a\", \"b\"]\n[workspace.dependencies]\nsea-orm = \"2.0\"\n",
        ),
        (
            "a/Cargo.toml",
            "[package]\nname = \"my-users\"\n[dependencies]\nsea-orm.workspace = true\n",
        ),
        ("a/src/lib.rs", "pub mod user;\npub type Id = i32;\n"),
        ("a/src/user.rs", &entity("user", "")),
        (
            "b/Cargo.toml",
            "[package]\nname = \"posts\"\n[dependencies]\nsea-orm.workspace = true\nusers = { package = \"my-users\", path = \"../a\" }\n",
        ),
        ("b/src/lib.rs", "mod post;\n"),
        ("b/src/post.rs", post),
    ]);
    assert_eq!(lines(&found), Vec::<String>::new());
    let key = &set.schema.tables["post"].foreign_keys[0];
    assert_eq!((key.name.as_deref(), key.ref_table.as_str()), (Some("fk-post-user_id"), "user"));
    assert_eq!(set.models[1].package, "my_users::user");
    assert!(set.assumptions[0].starts_with("SeaORM 2.0"), "{:?}", set.assumptions);
}

#[test]
fn features_decide_which_fields_there_are() {
    let text = entity(
        "t",
        "    #[cfg(feature = \"a\")]\n    pub a: i32,\n    #[cfg(feature = \"b\")]\n    pub b: i32,\n    #[cfg(not(feature = \"b\"))]\n    pub c: i32,\n",
    );
    let files = [("Cargo.toml", MANIFEST), ("src/lib.rs", &text)];
    let (set, found) = project(&files);
    assert!(set.schema.column("t", "a").is_some() && set.schema.column("t", "b").is_none());
    assert_eq!(
        lines(&found),
        [
            "S006 src/lib.rs:8:5: the field `a` depends on the feature `a`; it is taken as compiled: the crate's default features count",
            "S006 src/lib.rs:10:5: the field `b` depends on the feature `b`; it is taken as not compiled: the crate's default features count",
            "S006 src/lib.rs:12:5: the field `c` depends on the feature `b`; it is taken as compiled: the crate's default features count",
        ]
    );
    let told = Some(["b".to_owned()].into());
    let options = SeaOrmOptions { features: told, ..SeaOrmOptions::new(Dialect::Sqlite) };
    let (set, found) = project_with(&files, &options);
    assert!(set.schema.column("t", "a").is_none() && set.schema.column("t", "b").is_some());
    assert_eq!(lines(&found), Vec::<String>::new());
}

#[test]
fn a_field_that_depends_on_the_platform_is_told() {
    let text = entity("t", "    #[cfg(unix)]\n    pub a: i32,\n");
    let (_, found) = project(&[("src/lib.rs", &text)]);
    assert_eq!(found[0].code.0, "S006");
    assert!(found[0].message.contains("`unix`"), "{}", found[0].message);
}

#[test]
fn macros_that_hide_entities_are_told_where_they_are_used() {
    let text = "macro_rules! entity {\n    ($n:ident) => {\n        #[derive(DeriveEntityModel)]\n        pub struct Model { id: i32 }\n    };\n}\n\nentity!(user);\n";
    let (set, found) = project(&[("src/lib.rs", text)]);
    assert!(set.models.is_empty());
    assert_eq!(
        lines(&found),
        ["S007 src/lib.rs:8:1: the macro `entity!` makes entities, and macros are not expanded"]
    );
}

#[test]
fn what_seaorm_would_ignore_or_refuse_is_told_with_its_place() {
    let fields = "    #[sea_orm(uniqe, unique_key = \"x\")]\n    pub a: i32,\n    #[sea_orm(column_type = \"Strange\")]\n    pub b: i32,\n    pub c: Unknown,\n    #[sea_orm(default_expr = \"now()\")]\n    pub d: i32,\n    pub e: usize,\n";
    let options =
        SeaOrmOptions { version: Some(Version(1, 1, 20)), ..SeaOrmOptions::new(Dialect::Postgres) };
    let (set, found) = project_with(&[("src/lib.rs", &entity("t", fields))], &options);
    assert_eq!(
        lines(&found),
        [
            "S002 src/lib.rs:8:15: SeaORM has no setting `uniqe` here and ignores it",
            "S002 src/lib.rs:8:22: SeaORM 1.1.20 ignores `unique_key`; it is there from 2.0 on",
            "S003 src/lib.rs:10:15: this column type is not a constant of `ColumnType`",
            "S003 src/lib.rs:12:5: the column type of `Unknown` is not known",
            "S005 src/lib.rs:13:15: the value of this default is not evident",
            "S003 src/lib.rs:15:5: the column type of `usize` is not known",
        ]
    );
    assert_eq!(found[0].help, ["did you mean `unique`?"]);
    assert_eq!(found[1].help, ["remove it, or use SeaORM 2"]);
    assert!(set.schema.column("t", "a").is_some() && set.schema.column("t", "b").is_none());
}

#[test]
fn entities_that_are_none_to_seaorm_are_told() {
    let keyless = "#[derive(DeriveEntityModel)]\n#[sea_orm(table_name = \"a\")]\npub struct Model {\n    pub id: i32,\n}\n";
    let generic = "#[derive(DeriveEntityModel)]\n#[sea_orm(table_name = \"b\")]\npub struct Model<T> {\n    #[sea_orm(primary_key)]\n    pub id: T,\n}\n";
    let nameless = "#[derive(DeriveEntityModel)]\npub struct Model {\n    #[sea_orm(primary_key)]\n    pub id: i32,\n}\n";
    let (_, found) =
        project(&[("src/a.rs", keyless), ("src/b.rs", generic), ("src/c.rs", nameless)]);
    assert_eq!(
        lines(&found),
        [
            "S009 src/a.rs:3:12: the entity `a` has no primary key; SeaORM does not accept this",
            "S011 src/b.rs:3:12: the entity `Model` is generic; SeaORM's derive does not accept this",
            "S001 src/c.rs:2:12: the entity `c` has no table name",
        ]
    );
}

#[test]
fn types_that_contain_themselves_end() {
    let text = entity("t", "    pub a: A,\n    pub b: B,\n")
        + "#[derive(DeriveValueType)]\npub struct A(pub B);\n#[derive(DeriveValueType)]\npub struct B(pub A);\npub type C = C;\n";
    let (_, found) = project(&[("src/lib.rs", &text)]);
    assert_eq!(
        lines(&found),
        [
            "S010 src/lib.rs:8:5: the type `A` contains itself",
            "S010 src/lib.rs:9:5: the type `B` contains itself",
        ]
    );
}

#[test]
fn relations_to_nowhere_are_told() {
    let text = entity("t", "    pub a: i32,\n").replace(
        "pub enum Relation {}",
        "pub enum Relation {\n    #[sea_orm(belongs_to = \"super::gone::Entity\", from = \"Column::A\", to = \"super::gone::Column::Id\")]\n    Gone,\n    #[sea_orm(belongs_to = \"Entity\", from = \"Column::Nope\", to = \"Column::Id\")]\n    Nope,\n}",
    );
    let (_, found) = project(&[("src/t.rs", &text)]);
    assert_eq!(
        lines(&found),
        [
            "S008 src/t.rs:13:5: the entity `super::gone::Entity` of this relation is not found",
            "S008 src/t.rs:15:5: this relation names a column that its entity does not have",
        ]
    );
}

#[test]
fn a_file_that_no_mod_leads_to_is_not_read_as_a_model() {
    let (set, found) = project(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", "pub mod user;\n#[cfg(test)]\nmod only_tests;\n"),
        ("src/user.rs", &entity("user", "")),
        ("src/old.rs", &entity("old", "")),
        ("src/only_tests.rs", &entity("only_tests", "")),
        ("tests/it.rs", &entity("it", "")),
    ]);
    assert_eq!(lines(&found), Vec::<String>::new());
    let tables: Vec<_> = set.schema.tables.keys().collect();
    assert_eq!(tables, ["user"]);
    let skipped: Vec<_> = set.skipped.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(skipped, ["old", "only_tests", "it"]);
}

#[test]
fn names_in_json_and_directives_are_those_of_serde_and_the_comments() {
    use kilter_models::JsonName;
    let text = "#[derive(Serialize, DeriveEntityModel)]\n#[sea_orm(table_name = \"t\")]\n#[serde(rename_all = \"camelCase\")]\n// @proto message=\"api.T\"\npub struct Model {\n    #[sea_orm(primary_key)]\n    pub id: i32,\n    pub user_name: String,\n    #[serde(rename = \"mail\")]\n    pub email: Option<String>,\n    /// A secret.\n    // @proto internal reason=\"secret\"\n    #[serde(skip_serializing)]\n    pub password: String, // @proto internal\n}\n";
    let (set, _) = project(&[("src/lib.rs", text)]);
    let model = &set.models[0];
    let name = |n: usize| match &model.fields[n].json {
        JsonName::Tag { name, .. } => name.clone(),
        other => format!("{other:?}").chars().take(6).collect(),
    };
    assert_eq!([name(0), name(1), name(2), name(3)], ["id", "userName", "mail", "Hidden"]);
    let directives: Vec<_> = model.fields[3].directives.iter().map(|d| d.text.as_str()).collect();
    assert_eq!(directives, ["@proto internal reason=\"secret\"", "@proto internal"]);
    assert_eq!(model.directives[0].text, "@proto message=\"api.T\"");
    assert_eq!(model.fields[2].absence, kilter_models::Absence::Explicit);
}

#[test]
fn nothing_that_is_not_rust_makes_it_panic() {
    let deep = format!("fn f() {{ {} }}", "(".repeat(5000));
    let chain = format!("fn f() {{ let x = {}true; }}", "!".repeat(100_000));
    let types = format!("type A = {}i32{};", "Vec<".repeat(3000), ">".repeat(3000));
    let long = format!("// {}\n", "x".repeat(5 << 20));
    let enums = entity("t", "    pub e: E,\n") + "#[derive(DeriveActiveEnum)]\npub enum E { A }\n";
    for text in [
        "",
        "\u{feff}",
        "#!",
        "#!/bin/sh",
        "struct",
        "#[sea_orm(",
        "mod a { mod b {",
        "é",
        "\0",
        "#[derive(DeriveEntityModel)] #[sea_orm(table_name = 1)] pub struct Model { id: i32 }",
        "#[derive(DeriveEntityModel)] #[sea_orm] pub struct Model(i32);",
        "#[derive(DeriveEntityModel)] #[sea_orm(table_name = \"\")] pub struct Model {}",
        "impl EntityName for Entity { fn table_name(&self) -> &str { \"x\" } }",
        "#[derive(DeriveEntity)] struct Entity; enum Column {} impl ColumnTrait for Column { fn def(&self) -> ColumnDef { unreachable!() } }",
        "use self::self; use super::super::x; use a::{b::{c, *}, self}; mod a { pub use super::*; }",
        &deep,
        &chain,
        &types,
        &long,
        &enums,
    ] {
        for dialect in Dialect::ALL {
            let sources = [("src/lib.rs", text), ("Cargo.toml", text), ("Cargo.lock", text)];
            let (_, found) = project_with(&sources, &SeaOrmOptions::new(dialect));
            assert!(found.iter().all(|d| d.severity >= Severity::Info));
        }
    }
}

#[test]
fn a_relation_turned_round_is_the_other_side_and_nothing_to_tell() {
    let post = entity("post", "    pub user_id: i32,\n").replace(
        "pub enum Relation {}",
        "pub enum Relation {\n    #[sea_orm(belongs_to = \"super::user::Entity\", from = \"Column::UserId\", to = \"super::user::Column::Id\")]\n    User,\n}",
    );
    let user = |of: &str| {
        entity("user", "").replace(", DeriveRelation", "").replace(
            "pub enum Relation {}",
            &format!("pub enum Relation {{\n    Post,\n}}\nimpl RelationTrait for Relation {{\n    fn def(&self) -> RelationDef {{\n        match self {{\n            Self::Post => {of},\n        }}\n    }}\n}}"),
        )
    };
    let found = |of: &str| {
        let files = [("src/lib.rs", "mod user;\nmod post;\n"), ("src/post.rs", &post)];
        let user = user(of);
        let files: Vec<_> = files.into_iter().chain([("src/user.rs", user.as_str())]).collect();
        let (set, found) = project(&files);
        assert_eq!(set.schema.tables["post"].foreign_keys.len(), 1);
        assert!(set.schema.tables["user"].foreign_keys.is_empty());
        lines(&found)
    };
    assert_eq!(found("super::post::Relation::User.def().rev()"), Vec::<String>::new());
    // Not turned, or turned twice, it would be a foreign key on the wrong table; and what cannot
    // be found may be anything.
    let told = "S012 src/user.rs:17:27: which foreign key this relation is, is not evident";
    for of in [
        "super::post::Relation::User.def()",
        "super::post::Relation::User.def().rev().rev()",
        "super::post::Relation::Gone.def().rev()",
        "super::gone::Relation::User.def().rev()",
        "super::post::relation().rev()",
    ] {
        assert_eq!(found(of), [told], "{of}");
    }
}
