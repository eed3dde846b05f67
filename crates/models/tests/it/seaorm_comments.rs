//! What SeaORM has no attribute for: indexes and checks in comments, and constants of a feature.

use kilter_diag::{Diagnostic, Source};
use kilter_models::ModelSet;
use kilter_models::seaorm::{SeaOrmOptions, read};
use kilter_schema::{Dialect, SortOrder};

const MANIFEST: &str = "[package]\nname = \"entity\"\n[dependencies]\nsea-orm = \"2.0\"\n[features]\ndefault = [\"a\"]\na = []\nb = []\n";

fn project(
    files: &[(&str, &str)],
    change: impl Fn(&mut SeaOrmOptions),
) -> (ModelSet, Vec<Diagnostic>) {
    let sources: Vec<_> = files.iter().map(|(p, t)| Source::new(*p, *t)).collect();
    let mut options = SeaOrmOptions::new(Dialect::Postgres);
    change(&mut options);
    read(&sources, &options)
}

/// An entity with comments above it, and settings on its second column.
fn entity(comments: &str, setting: &str) -> String {
    format!(
        "use crate::column;\nuse sea_orm::entity::prelude::*;\n\n{comments}#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]\n#[sea_orm(table_name = \"t\")]\npub struct Model {{\n    #[sea_orm(primary_key)]\n    pub id: i32,\n    {setting}\n    pub name: String,\n}}\n#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]\npub enum Relation {{}}\nimpl ActiveModelBehavior for ActiveModel {{}}\n"
    )
}

#[test]
fn comments_make_indexes_and_checks_beside_those_of_attributes() {
    let comments = "// kilter: unique index t_name (name, id DESC) where id > 1\n// kilter: check t_positive (id > 0)\n// kilter: was old_t\n";
    let text = entity(comments, "#[sea_orm(indexed)]");
    let (set, found) = project(&[("Cargo.toml", MANIFEST), ("src/lib.rs", &text)], |_| {});
    assert!(found.is_empty(), "{found:?}");
    let table = &set.schema.tables["t"];
    let names: Vec<&str> = table.indexes.iter().map(|i| i.name.as_str()).collect();
    assert_eq!(names, ["idx-t-name", "t_name"]);
    let index = &table.indexes[1];
    assert_eq!((index.unique, index.predicate.as_deref()), (true, Some("id > 1")));
    assert_eq!(index.parts[1].order, SortOrder::Desc);
    assert_eq!(table.checks[0].name.as_deref(), Some("t_positive"));
    assert_eq!(table.checks[0].expression, "id > 0");
    // They are no directives for anybody else, and the rename is still one.
    assert!(set.models[0].directives.is_empty(), "{:?}", set.models[0].directives);
    assert!(!set.renames.0.is_empty());
}

#[test]
fn a_comment_that_cannot_be_read_is_told_with_its_place() {
    let comments =
        "// kilter: index t_a (nothing)\n// kilter: check c id > 0\n// kilter: index t_b\n";
    let (_, found) =
        project(&[("Cargo.toml", MANIFEST), ("src/lib.rs", &entity(comments, ""))], |_| {});
    let lines: Vec<String> = found
        .iter()
        .map(|d| format!("{} {}: {}", d.code, d.span().expect("a place"), d.message))
        .collect();
    assert_eq!(
        lines,
        [
            "S016 src/lib.rs:4:4: the table `t` has no column `nothing`",
            "S016 src/lib.rs:5:4: this comment has no list in parentheses",
            "S016 src/lib.rs:6:4: this comment has no list in parentheses",
        ]
    );
}

#[test]
fn a_module_behind_a_feature_is_the_one_that_is_compiled() {
    let lib = "#[cfg(feature = \"b\")]\n#[path = \"column/b.rs\"]\nmod column;\n#[cfg(feature = \"a\")]\n#[path = \"column/a.rs\"]\nmod column;\npub mod t;\n";
    let text = entity("", "#[sea_orm(column_type = \"custom(column::NAME)\")]");
    let files = [
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", lib),
        ("src/column/a.rs", "pub const NAME: &str = \"citext\";\n"),
        ("src/column/b.rs", "pub const NAME: &str = \"varchar(9)\";\n"),
        ("src/t.rs", &text),
    ];
    let ty = |change: &dyn Fn(&mut SeaOrmOptions)| {
        let (set, found) = project(&files, change);
        assert!(found.is_empty(), "{found:?}");
        set.schema.column("t", "name").expect("the column").ty.clone()
    };
    assert_eq!(ty(&|_| {}), "citext");
    assert_eq!(ty(&|options| options.features = Some(["b".to_owned()].into())), "varchar(9)");
}
