use super::*;
use crate::{Action, Dialect, IndexPart};

fn schema(edit: impl FnOnce(&mut Table)) -> Schema {
    let mut schema = Schema::new(Dialect::Postgres);
    let mut table = Table::new("deployments");
    table.columns.push(Column::new("id", "bigint"));
    table.columns.push(Column::new("name", "text"));
    edit(&mut table);
    schema.put(table);
    schema
}

fn lines(from: &Schema, to: &Schema) -> Vec<String> {
    diff(from, to).iter().flat_map(Change::describe).collect()
}

fn key(name: Option<&str>, on_delete: Action) -> ForeignKey {
    ForeignKey {
        name: name.map(str::to_owned),
        ref_columns: vec!["id".into()],
        on_delete,
        ..ForeignKey::new(vec!["org_id".into()], "orgs")
    }
}

fn index(name: &str, column: &str) -> Index {
    Index { name: name.into(), parts: vec![IndexPart::column(column)], ..Index::default() }
}

#[test]
fn a_schema_does_not_differ_from_itself() {
    let a = schema(|t| t.indexes.push(index("i", "name")));
    assert!(diff(&a, &a).is_empty());
}

#[test]
fn column_order_is_no_difference() {
    let a = schema(|_| {});
    let b = schema(|t| t.columns.reverse());
    assert!(diff(&a, &b).is_empty());
}

#[test]
fn columns_are_added_changed_and_dropped() {
    let a = schema(|_| {});
    let b = schema(|t| {
        t.columns[1].nullable = false;
        t.columns.push(Column::new("region", "text"));
    });
    assert_eq!(
        lines(&a, &b),
        [
            "change column deployments.name text to name text NOT NULL",
            "add column deployments.region text"
        ]
    );
    assert_eq!(lines(&b, &a)[1], "drop column deployments.region");
}

#[test]
fn constraints_match_by_shape_whatever_their_name() {
    let a = schema(|t| t.foreign_keys.push(key(Some("deployments_org_id_fkey"), Action::Cascade)));
    let b = schema(|t| t.foreign_keys.push(key(Some("fk_orgs_deployments"), Action::Cascade)));
    assert!(diff(&a, &b).is_empty());
}

#[test]
fn what_holds_for_new_rows_only_is_validated_under_the_name_it_has() {
    let later = |name: &str| ForeignKey { validated: false, ..key(Some(name), Action::Cascade) };
    let a = schema(|t| {
        t.foreign_keys.push(later("old"));
        t.checks.push(Check { validated: false, ..Check::new(Some("c".into()), "id > 0") });
    });
    let b = schema(|t| {
        t.foreign_keys.push(key(Some("new"), Action::Cascade));
        t.checks.push(Check::new(Some("c".into()), "id > 0"));
    });
    assert_eq!(lines(&a, &b), ["validate old on deployments", "validate c on deployments"]);
    // There is no way back but this one.
    assert_eq!(
        lines(&b, &a),
        [
            "drop foreign key new on deployments",
            "add foreign key old on deployments",
            "drop check c on deployments",
            "add check c on deployments"
        ]
    );
    // Nobody is held to it, validated or not.
    let off = |validated| {
        schema(|t| {
            let check = Check::new(Some("c".into()), "id > 0");
            t.checks.push(Check { validated, not_enforced: true, ..check });
        })
    };
    assert!(diff(&off(false), &off(true)).is_empty());
}

#[test]
fn a_changed_action_is_a_drop_and_an_add() {
    let a = schema(|t| t.foreign_keys.push(key(Some("fk"), Action::Cascade)));
    let b = schema(|t| t.foreign_keys.push(key(Some("fk"), Action::SetNull)));
    assert_eq!(
        lines(&a, &b),
        ["drop foreign key fk on deployments", "add foreign key fk on deployments"]
    );
}

#[test]
fn two_constraints_of_one_shape_do_not_stand_for_one() {
    let a = schema(|t| {
        t.foreign_keys.push(key(Some("x"), Action::Cascade));
        t.foreign_keys.push(key(Some("y"), Action::Cascade));
    });
    let b = schema(|t| t.foreign_keys.push(key(Some("y"), Action::Cascade)));
    assert_eq!(lines(&a, &b), ["drop foreign key x on deployments"]);
}

#[test]
fn an_index_of_the_same_shape_is_renamed() {
    let a = schema(|t| t.indexes.push(index("old", "name")));
    let b = schema(|t| t.indexes.push(index("new", "name")));
    assert_eq!(lines(&a, &b), ["rename index old on deployments to new"]);
}

#[test]
fn an_index_that_keeps_its_name_is_made_again_when_it_differs() {
    let a = schema(|t| t.indexes.push(index("i", "name")));
    let b = schema(|t| t.indexes.push(index("i", "id")));
    assert_eq!(lines(&a, &b), ["add index i on deployments", "drop index i on deployments"]);
}

#[test]
fn parents_come_before_children() {
    let mut s = schema(|t| t.foreign_keys.push(key(None, Action::NoAction)));
    s.put(Table::new("orgs"));
    let order: Vec<_> = s.tables_in_dependency_order().iter().map(|t| t.name.as_str()).collect();
    assert_eq!(order, ["orgs", "deployments"]);
}

/// `one` keeps its name where only names differ, and gives it up where a new check is to have it.
#[test]
fn a_name_that_is_wanted_elsewhere_is_given_up() {
    let check = |name: &str, text: &str| Check::new(Some(name.to_owned()), text.to_owned());
    let found = |from: [Check; 2], to: [Check; 2]| {
        let table = |checks: [Check; 2]| Table { checks: checks.to_vec(), ..Table::new("t") };
        table_changes(&table(from), &table(to), &BTreeSet::new()).len()
    };
    let now = || [check("one", "a > 0"), check("two", "b > 0")];
    assert_eq!(found(now(), [check("two", "a > 0"), check("one", "b > 0")]), 0);
    assert_eq!(found(now(), [check("two", "a > 0"), check("one", "b < 5")]), 4);
    assert_eq!(found(now(), [check("new", "a > 0"), check("one", "b < 5")]), 4);
    assert_eq!(found(now(), [check("new", "a > 0"), check("two", "b < 5")]), 2);
}

/// Names of foreign keys are shared by the tables of a database on MySQL.
#[test]
fn a_name_that_another_table_takes_is_given_up() {
    let named = |name: &str| key(Some(name), Action::Cascade);
    let a = schema(|t| t.foreign_keys.push(named("one")));
    let mut b = schema(|t| t.foreign_keys.push(named("two")));
    assert!(diff(&a, &b).is_empty());
    let other = Table { foreign_keys: vec![named("one")], ..Table::new("other") };
    b.put(other);
    assert_eq!(
        lines(&a, &b),
        [
            "drop foreign key one on deployments",
            "add foreign key two on deployments",
            "create table other (0 columns)"
        ]
    );
}
