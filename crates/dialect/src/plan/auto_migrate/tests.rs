//! What is altered, made and dropped, and what is told, case by case. The same against GORM itself
//! is in `conformance/gorm`.

use super::*;
use crate::engine;
use kilter_schema::{Check, Column, Index, IndexPart, PrimaryKey, Table, Unique};

const CURRENT: [u32; 3] = [1, 31, 2];

fn schema_of(dialect: Dialect, edit: impl FnOnce(&mut Table)) -> Schema {
    let mut schema = Schema::new(dialect);
    let mut table = Table::new("b");
    table.columns.push(Column { nullable: false, ..Column::new("id", "bigint") });
    table.columns.push(Column::new("u", "text"));
    table.primary_key = Some(PrimaryKey { columns: vec!["id".into()], ..PrimaryKey::default() });
    edit(&mut table);
    schema.put(table);
    schema
}

fn schema(edit: impl FnOnce(&mut Table)) -> Schema {
    schema_of(Dialect::Postgres, edit)
}

fn index(name: &str, unique: bool) -> Index {
    Index { name: name.into(), unique, parts: vec![IndexPart::column("u")], ..Index::default() }
}

fn unique(name: &str) -> Unique {
    Unique { name: Some(name.into()), columns: vec!["u".into()], ..Unique::default() }
}

fn migrate(from: &Schema, to: &Schema, release: [u32; 3]) -> AutoMigration {
    let engine = engine(from.dialect);
    let verbatim = BTreeSet::new();
    auto_migrate(engine, &engine.canonical(from), Models::new(to, &verbatim, release))
}

fn lines(from: &Schema, to: &Schema) -> Vec<String> {
    let summaries = migrate(from, to, CURRENT).plan.statements.into_iter().map(|s| s.summary);
    summaries.collect()
}

fn text(table: &mut Table, ty: &str, nullable: bool) {
    table.columns[1].ty = ty.into();
    table.columns[1].nullable = nullable;
}

#[test]
fn not_null_alone_is_not_added_but_comes_along() {
    let from = schema(|_| {});
    let strict = schema(|t| text(t, "text", false));
    assert!(lines(&from, &strict).is_empty());
    assert_eq!(migrate(&from, &strict, CURRENT).left, ["b.u is text NULL, not text NOT NULL"]);
    assert_eq!(lines(&strict, &from), ["change column b.u text NOT NULL to u text"]);
    let both = schema(|t| text(t, "varchar(30)", false));
    assert_eq!(lines(&from, &both), ["change column b.u text to u varchar(30) NOT NULL"]);
}

/// GORM 1.25 looked at it the wrong way round (measured: `evolve_not_null_added`).
#[test]
fn before_1_26_not_null_alone_is_added_and_not_removed() {
    let old = [1, 25, 12];
    let from = schema(|_| {});
    let strict = schema(|t| text(t, "text", false));
    assert_eq!(migrate(&from, &strict, old).plan.statements.len(), 1);
    assert!(migrate(&strict, &from, old).plan.statements.is_empty());
}

/// Measured: `evolve_type_change_keeps_the_rest`.
#[test]
fn before_1_31_2_a_default_that_stays_hides_a_change_of_type() {
    let sized = |ty: &str| {
        schema(|t| {
            text(t, ty, true);
            t.columns[1].default = Some("'x'".into());
        })
    };
    let (from, to) = (sized("varchar(20)"), sized("varchar(40)"));
    assert!(migrate(&from, &to, [1, 30, 5]).plan.statements.is_empty());
    assert_eq!(migrate(&from, &to, CURRENT).plan.statements.len(), 1);
}

#[test]
fn nothing_is_dropped_or_redefined() {
    let check = |expression: &str| Check::new(Some("chk".into()), expression);
    let from = schema(|t| {
        t.columns.push(Column::new("old", "text"));
        t.indexes.push(index("idx_u", false));
        t.checks.push(check("u <> 'a'"));
    });
    let to = schema(|t| {
        t.indexes.push(index("idx_u", true));
        t.checks.push(check("u <> 'b'"));
        t.primary_key = None;
    });
    assert!(lines(&from, &to).is_empty());
    assert!(lines(&from, &Schema::new(Dialect::Postgres)).is_empty());
    assert_eq!(
        migrate(&from, &to, CURRENT).left,
        [
            "the primary key of b is (id), not none",
            "check chk on b has another definition",
            "index idx_u on b has another definition",
        ]
    );
}

#[test]
fn what_is_missing_by_name_is_made() {
    let from = schema(|t| t.indexes.push(index("idx_old", false)));
    let to = schema(|t| {
        t.indexes.push(index("idx_new", false));
        t.columns.push(Column::new("q", "text"));
    });
    assert_eq!(lines(&from, &to), ["add column b.q text", "add index idx_new on b"]);
}

#[test]
fn uniqueness_goes_by_gorms_own_name() {
    let own = schema(|t| t.uniques.push(unique("uni_b_u")));
    let other = schema(|t| t.uniques.push(unique("b_u_key")));
    let none = schema(|_| {});
    assert_eq!(lines(&own, &none), ["drop unique uni_b_u on b"]);
    assert!(lines(&other, &none).is_empty());
    assert_eq!(
        migrate(&other, &none, CURRENT).left,
        ["unique b_u_key on b stays: only one that is named uni_… is dropped"]
    );
    assert_eq!(lines(&none, &own), ["add unique uni_b_u on b"]);
}

/// Measured: `evolve_unique_index_removed`.
#[test]
fn on_mysql_a_unique_index_of_one_column_goes_with_its_tag() {
    let make = |name: Option<&str>| {
        schema_of(Dialect::Mysql, |t| {
            text(t, "varchar(20)", true);
            t.indexes.extend(name.map(|n| index(n, true)));
        })
    };
    assert_eq!(lines(&make(Some("ux")), &make(None)), ["drop index ux on b"]);
    let renamed = lines(&make(Some("ux")), &make(Some("uy")));
    assert_eq!(renamed.len(), 2, "{renamed:?}");
}

#[test]
fn columns_of_the_primary_key_stay() {
    let to = schema(|t| t.columns[0].ty = "integer".into());
    assert!(lines(&schema(|_| {}), &to).is_empty());
}

#[test]
fn differences_that_gorm_does_not_notice_stay_and_are_told() {
    let typed = |dialect, ty: &str| schema_of(dialect, |t| text(t, ty, true));
    for (dialect, from, to, left) in [
        (Dialect::Postgres, "json", "jsonb", "b.u is json, not jsonb"),
        (Dialect::Postgres, "numeric(10,2)", "decimal", "b.u is numeric(10,2), not numeric"),
        (Dialect::Mysql, "bigint", "bigint unsigned", "b.u is bigint, not bigint unsigned"),
        (Dialect::Mysql, "enum('a')", "enum('a','b')", "b.u is enum('a'), not enum('a','b')"),
        (
            Dialect::Sqlite,
            "decimal(10,2)",
            "decimal(12,4)",
            "b.u is decimal(10,2), not decimal(12,4)",
        ),
    ] {
        let found = migrate(&typed(dialect, from), &typed(dialect, to), CURRENT);
        assert!(found.plan.statements.is_empty(), "{from} to {to}: {:?}", found.plan);
        assert_eq!(found.left, [left]);
    }
}

#[test]
fn what_cannot_be_done_is_refused_before_anything_runs() {
    for dialect in [Dialect::Sqlite, Dialect::Mysql] {
        let from = schema_of(dialect, |_| {});
        let capital = schema_of(dialect, |t| t.columns[1].name = "U".into());
        let found = migrate(&from, &capital, CURRENT);
        assert_eq!(
            found.refused,
            ["b has a column u, which to the database is the same name as U"],
            "{dialect}"
        );
    }
    let from = schema_of(Dialect::Sqlite, |t| t.indexes.push(index("ix", false)));
    let mut other = Table::new("c");
    other.columns.push(Column::new("u", "text"));
    other.indexes.push(index("ix", false));
    let mut to = from.clone();
    to.put(other);
    assert_eq!(
        migrate(&from, &to, CURRENT).refused,
        ["index ix on c cannot be made: b has one of that name, and SQLite takes a name once"]
    );
}

#[test]
fn gorms_name_of_a_long_constraint_ends_in_a_hash() {
    use super::migration::is_own;
    let (table, column) = ("a".repeat(40), "b".repeat(40));
    let long = format!("uni_{table}_{column}");
    assert!(is_own("items", "code", "uni_items_code"));
    assert!(is_own("s.items", "code", "uni_s_items_code"));
    assert!(is_own(&table, &column, &format!("{}0123abcd", &long[..56])));
    assert!(!is_own("items", "code", "uni_items_other"));
    assert!(!is_own("items", "code", "items_code_key"));
}
