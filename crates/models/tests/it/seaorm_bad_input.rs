//! What is wrong with entities is told kindly: each code with its place, the source there, and what
//! to write instead.

use kilter_diag::Source;
use kilter_models::seaorm::{SeaOrmOptions, Version, read};
use kilter_schema::Dialect;
use std::collections::BTreeMap;

/// An entity with these fields, and what stands behind it.
fn entity(fields: &str, behind: &str) -> String {
    format!(
        "use sea_orm::entity::prelude::*;\n#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]\n#[sea_orm(table_name = \"t\")]\npub struct Model {{\n    #[sea_orm(primary_key)]\n    pub id: i32,\n    {fields}\n}}\n#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]\npub enum Relation {{}}\nimpl ActiveModelBehavior for ActiveModel {{}}\n{behind}\n"
    )
}

/// A text with each mistake, the code, and what the source shows there.
fn mistakes() -> Vec<(&'static str, String, &'static str)> {
    let field = |code, fields: &str, shown| (code, entity(fields, ""), shown);
    let made = "#[derive(Clone, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]\n#[sea_orm(rs_type = \"String\", db_type = \"Enum\", enum_name = \"Tea\")]\npub enum Tea {\n    #[sea_orm(string_value = \"a\")]\n    A,\n}";
    vec![
        ("S000", "pub struct Model {\n    pub id i32,\n}\n".into(), "i32"),
        ("S000", format!("fn f() {{ {} }}", "(".repeat(5000)), "("),
        (
            "S001",
            "#[derive(DeriveEntityModel)]\npub struct Model {\n    #[sea_orm(primary_key)]\n    pub id: i32,\n}\n".into(),
            "Model",
        ),
        field("S002", "#[sea_orm(uniqe)]\n    pub a: i32,", "uniqe"),
        field("S002", "#[sea_orm(colunm_name = \"b\")]\n    pub a: i32,", "colunm_name"),
        field("S003", "pub a: Unknown,", "pub a: Unknown"),
        field("S004", "pub a: Vec<i32>,", "pub a: Vec<i32>"),
        field("S005", "#[sea_orm(default_expr = \"now()\")]\n    pub a: i32,", "default_expr"),
        field("S006", "#[cfg(unix)]\n    pub a: i32,", "pub a: i32"),
        (
            "S007",
            "macro_rules! entity {\n    ($n:ident) => {\n        #[derive(DeriveEntityModel)]\n        pub struct Model { id: i32 }\n    };\n}\nentity!(user);\n".into(),
            "entity!",
        ),
        (
            "S008",
            entity("pub a: i32,", "").replace(
                "Relation {}",
                "Relation {\n    #[sea_orm(belongs_to = \"super::gone::Entity\", from = \"Column::A\", to = \"super::gone::Column::Id\")]\n    Gone,\n}",
            ),
            "super::gone::Entity",
        ),
        ("S009", entity("", "").replace("    #[sea_orm(primary_key)]\n", ""), "Model"),
        (
            "S010",
            entity("pub a: A,", "#[derive(DeriveValueType)]\npub struct A(pub B);\n#[derive(DeriveValueType)]\npub struct B(pub A);"),
            "pub a: A",
        ),
        ("S011", entity("pub a: T,", "").replace("Model {\n", "Model<T> {\n"), "Model"),
        (
            "S012",
            entity("", "").replace(", DeriveRelation", "").replace(
                "Relation {}",
                "Relation {\n    A,\n}\nimpl RelationTrait for Relation {\n    fn def(&self) -> RelationDef {\n        match self {\n            Self::A => made_elsewhere(),\n        }\n    }\n}",
            ),
            "made_elsewhere()",
        ),
        (
            "S013",
            format!("pub mod a {{\n{}\n}}\npub mod b {{\n{}\n}}\n", entity("", ""), entity("", "")),
            "Model",
        ),
        ("S014", entity("pub tea: Tea,", made), "pub tea: Tea"),
        field("S015", "#[sea_orm(extra = \"SOMETHING ODD\")]\n    pub a: i32,", "SOMETHING ODD"),
    ]
}

#[test]
fn each_mistake_is_told_with_its_place_its_source_and_what_to_write() {
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    for (code, text, shown) in mistakes() {
        let dialect = if code == "S004" { Dialect::Sqlite } else { Dialect::Postgres };
        let options =
            SeaOrmOptions { version: Some(Version(2, 0, 4)), ..SeaOrmOptions::new(dialect) };
        let (_, found) = read(&[Source::new("src/lib.rs", text.as_str())], &options);
        let of_code: Vec<_> = found.iter().filter(|d| d.code.0 == code).collect();
        assert!(!of_code.is_empty(), "{code} is not told: {found:?}\n{text}");
        for problem in of_code {
            let span = problem.span().unwrap_or_else(|| panic!("{code} has no place"));
            assert_eq!(span.path(), "src/lib.rs");
            assert!(span.text().contains(shown), "{code} shows {:?}", span.text());
            let advice = problem.help.join(" ");
            assert!(!advice.is_empty(), "{code} does not say what to write: {problem:?}");
            *told.entry(code).or_default() += 1;
        }
    }
    // Every code there is, so that a new one is tried here too.
    let all: Vec<String> = (0..=15).map(|n| format!("S{n:03}")).collect();
    assert_eq!(told.keys().copied().collect::<Vec<_>>(), all);
}
