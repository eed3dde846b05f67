//! Random entities: many modules in one compilation of real SeaORM. Runs where
//! `make conformance-seaorm-random` asks for it.

use super::{Release, cases, live, ours};
use crate::random::number;
use kilter_conformance::Case;
use kilter_schema::Dialect;
use std::fmt::Write as _;

/// A field type, whether it may be a key, and settings that go with it.
const TYPES: [(&str, &[&str]); 32] = [
    ("i8", &["", "default_value = 3"]),
    ("i16", &["", "default_value = -7", "column_type = \"Integer\""]),
    ("i32", &["", "default_value = 0", "unique", "indexed"]),
    ("i64", &["", "unique", "column_type = \"Decimal(Some((12, 3)))\""]),
    ("u8", &[""]),
    ("u16", &["", "indexed"]),
    ("u32", &[""]),
    ("u64", &["", "unique"]),
    ("f32", &["", "default_value = 2.5"]),
    ("f64", &["", "default_value = 0.25"]),
    ("bool", &["", "default_value = true", "default_value = false"]),
    (
        "String",
        &[
            "",
            "unique",
            "indexed",
            "default_value = \"it's\"",
            "column_type = \"Text\"",
            "column_type = \"String(StringLen::N(40))\", unique",
            "column_type = \"Char(Some(5))\", indexed",
        ],
    ),
    ("Date", &["", "indexed"]),
    ("Time", &[""]),
    ("DateTime", &["", "default_expr = \"Expr::current_timestamp()\""]),
    ("DateTimeUtc", &["", "default_expr = \"Expr::current_timestamp()\""]),
    ("Uuid", &["", "unique"]),
    ("Decimal", &["", "column_type = \"Decimal(Some((9, 2)))\""]),
    ("Json", &["", "column_type = \"JsonBinary\""]),
    ("Vec<u8>", &["", "column_type = \"Blob\"", "column_type = \"Binary(20)\""]),
    ("Kind", &["", "indexed", "unique", "default_value = \"it's\""]),
    ("Level", &["", "default_value = 7", "unique"]),
    ("Tea", &["", "indexed", "default_value = \"black\""]),
    ("Amount", &["", "unique", "default_value = 5"]),
    ("Label", &["", "indexed", "column_type = \"Text\""]),
    ("Vec<i32>", &[""]),
    ("Vec<String>", &[""]),
    ("TimeDate", &[""]),
    ("TimeDateTime", &["", "indexed"]),
    ("TimeDateTimeWithTimeZone", &[""]),
    ("BigDecimal", &["", "column_type = \"Decimal(Some((30, 10)))\""]),
    ("DateTimeLocal", &["", "column_type = \"Timestamp\""]),
];
/// Types of the project's own that fields use.
const OWN: &str = "
    #[derive(Clone, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = \"String\", db_type = \"String(StringLen::N(12))\")]
    pub enum Kind {
        #[sea_orm(string_value = \"a\")]
        A,
        #[sea_orm(string_value = \"it's\")]
        Its,
    }

    #[derive(Clone, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = \"i16\", db_type = \"SmallInteger\")]
    pub enum Level {
        Low = -7,
        High = 7,
    }

    #[derive(Clone, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = \"String\", db_type = \"Enum\", enum_name = \"tea_of_NAME\")]
    pub enum Tea {
        #[sea_orm(string_value = \"black\")]
        Black,
        #[sea_orm(string_value = \"dark green\")]
        Green,
    }

    #[derive(Clone, Debug, PartialEq, Eq, DeriveValueType)]
    pub struct Amount(pub i64);

    #[derive(Clone, Debug, PartialEq, Eq, DeriveValueType)]
    pub struct Label(pub String);
";
const KEYS: [&str; 6] = ["i32", "i64", "String", "Uuid", "i16", "i32"];
const ACTIONS: [&str; 4] = [
    "",
    ", on_delete = \"Cascade\"",
    ", on_update = \"Cascade\", on_delete = \"Restrict\"",
    ", on_delete = \"NoAction\"",
];

fn pick<'a, T: ?Sized>(rng: &mut fastrand::Rng, of: &[&'a T]) -> &'a T {
    of[rng.usize(..of.len())]
}

/// The text of a case with two entities, the second of which may belong to the first.
fn text(rng: &mut fastrand::Rng) -> String {
    let key = pick(rng, &KEYS);
    let mut out = String::from("//! Random entities.\n\n");
    out.push_str(&entity(rng, "parent", key, None));
    let belongs = rng.bool().then_some(key);
    let own = pick(rng, &KEYS);
    out.push_str(&entity(rng, "child", own, belongs));
    out.push_str("crate::tables!(parent::Entity, child::Entity);\n");
    out
}

fn entity(rng: &mut fastrand::Rng, name: &str, key: &str, belongs: Option<&str>) -> String {
    let style = match rng.u8(..5) {
        0 => ", rename_all = \"camelCase\"",
        1 => ", comment = \"some table\"",
        _ => "",
    };
    let counts = if ["String", "Uuid"].contains(&key) || rng.u8(..4) == 0 {
        ", auto_increment = false"
    } else {
        ""
    };
    let mut out = format!(
        "pub mod {name} {{\n    use sea_orm::entity::prelude::*;\n\n    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]\n    #[sea_orm(table_name = \"{name}_table\"{style})]\n    pub struct Model {{\n        #[sea_orm(primary_key{counts})]\n        pub id: {key},\n"
    );
    // What belongs to the parent refers to its `id` alone.
    if name == "child" && rng.u8(..4) == 0 {
        let own = pick(rng, &["i32", "i64", "String"]);
        let _ = writeln!(
            out,
            "        #[sea_orm(primary_key, auto_increment = false)]\n        pub part: {own},"
        );
    }
    for n in 0..rng.usize(1..7) {
        let (ty, settings) = TYPES[rng.usize(..TYPES.len())];
        let mut setting = pick(rng, settings).to_owned();
        let optional = rng.u8(..3) == 0;
        if rng.u8(..6) == 0 {
            let _ = write!(
                setting,
                "{}column_name = \"col {n}\"",
                if setting.is_empty() { "" } else { ", " }
            );
        }
        if optional && setting.contains("column_type") {
            setting.push_str(", nullable");
        }
        if !setting.is_empty() {
            let _ = writeln!(out, "        #[sea_orm({setting})]");
        }
        let ty = if optional { format!("Option<{ty}>") } else { ty.to_owned() };
        let _ = writeln!(out, "        pub some_field_{n}: {ty},");
    }
    let mut relation = String::new();
    if let Some(ty) = belongs {
        let _ = writeln!(out, "        pub parent_id: {ty},");
        let action = ACTIONS[rng.usize(..ACTIONS.len())];
        relation = format!(
            "\n        #[sea_orm(belongs_to = \"super::parent::Entity\", from = \"Column::ParentId\", to = \"super::parent::Column::Id\"{action})]\n        Parent,\n    "
        );
    }
    let _ = write!(
        out,
        "    }}\n{}\n    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]\n    pub enum Relation {{{relation}}}\n\n    impl ActiveModelBehavior for ActiveModel {{}}\n}}\n\n",
        OWN.replace("NAME", name)
    );
    out
}

#[test]
fn kilter_makes_what_seaorm_makes_of_random_entities() {
    let (count, seed) = (number("ENTITIES", 0), number("SEED", 1));
    if count == 0 {
        crate::gorm::say_skipped("random entities: make conformance-seaorm-random compiles SeaORM");
        return;
    }
    let mut rng = fastrand::Rng::with_seed(seed);
    let folder = tempfile::tempdir().expect("a folder");
    for n in 0..count.div_ceil(2) {
        std::fs::write(folder.path().join(format!("random_{n}.rs")), text(&mut rng))
            .expect("a case");
    }
    let mut wrong = Vec::new();
    for release in Release::ALL {
        let statements = live::ask(release, folder.path());
        let all = cases(folder.path(), release);
        let all: Vec<&Case> = all.iter().collect();
        for dialect in Dialect::ALL {
            let Some(theirs) = live::outcomes(&all, dialect, &statements) else { continue };
            wrong.extend(ours::differences(&all, dialect, release, &theirs));
        }
    }
    assert!(wrong.is_empty(), "{} differ, seed {seed}\n{}", wrong.len(), wrong.join("\n"));
}
