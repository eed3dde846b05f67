//! Texts whose meaning depends on the server, read as one that is known takes them.
//!
//! What each makes of them was asked of MySQL 9.7 and MariaDB 11.8. On the server at hand, the corpus
//! compares the same.

use crate::support::{canonical, differences, replayed_on};
use kilter_dialect::Flavor;
use kilter_schema::{Dialect, Schema, Server};
use std::collections::BTreeMap;
use std::sync::Arc;

fn on(flavor: Flavor, collations: &[(&str, &str)], statements: &[&str]) -> Schema {
    let owned = collations.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned()));
    let collations: BTreeMap<String, String> = owned.collect();
    let server = Server { flavor: Some(flavor), collations: Arc::new(collations) };
    replayed_on(Schema::on(Dialect::Mysql, server), statements)
}

fn assert_same(found: &Schema, wanted: &Schema) {
    let found = differences(found, &canonical(wanted));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_name_in_foreign_key_is_the_index_alone_on_mysql() {
    let parent = "CREATE TABLE p (id int PRIMARY KEY)";
    let child = "CREATE TABLE a (x int, FOREIGN KEY idx_a (x) REFERENCES p (id))";
    let keyed = "CREATE TABLE a (x int, KEY idx_a (x), CONSTRAINT a_ibfk_1 FOREIGN KEY (x) REFERENCES p (id))";
    let named = "CREATE TABLE a (x int, CONSTRAINT idx_a FOREIGN KEY (x) REFERENCES p (id))";
    let more = "ALTER TABLE a ADD KEY k (x)";
    let covered =
        "CREATE TABLE a (x int, KEY k (x), CONSTRAINT a_ibfk_1 FOREIGN KEY (x) REFERENCES p (id))";
    let with = |flavor, statements: &[&str]| on(flavor, &[], &[&[parent], statements].concat());
    assert_same(&with(Flavor::Mysql, &[child]), &with(Flavor::Mysql, &[keyed]));
    assert_same(&with(Flavor::Mysql, &[child, more]), &with(Flavor::Mysql, &[covered]));
    assert_same(&with(Flavor::Mariadb, &[child]), &with(Flavor::Mariadb, &[named]));
    let names = |flavor, sql| with(flavor, &[sql]).tables["a"].foreign_keys[0].name.clone();
    assert_eq!(names(Flavor::Mysql, child).as_deref(), Some("a_ibfk_1"));
    assert_eq!(names(Flavor::Mariadb, child).as_deref(), Some("idx_a"));
}

#[test]
fn a_character_set_without_a_collation_has_the_servers() {
    let newer = [("utf8mb3", "utf8mb3_uca1400_ai_ci"), ("ucs2", "ucs2_uca1400_ai_ci")];
    let older = [("utf8mb3", "utf8mb3_general_ci"), ("ucs2", "ucs2_general_ci")];
    let sql =
        "CREATE TABLE t (a national char(3), b text CHARACTER SET utf8, c text CHARACTER SET ucs2)";
    for collations in [newer, older] {
        let [(_, wide), (_, two)] = collations;
        let said = format!(
            "CREATE TABLE t (a char(3) COLLATE {wide}, b text COLLATE {wide}, c text COLLATE {two})"
        );
        let made = on(Flavor::Mariadb, &collations, &[sql]);
        assert_same(&made, &on(Flavor::Mariadb, &[], &[&said]));
    }
}

/// A column that names its table's character set has the collation of the table, whichever that is.
#[test]
fn a_column_in_the_character_set_of_its_table_has_no_collation_of_its_own() {
    let sql = "CREATE TABLE t (a national char(3), b text CHARACTER SET latin1) CHARSET = utf8mb3";
    let made = on(Flavor::Mariadb, &[("utf8mb3", "utf8mb3_uca1400_ai_ci")], &[sql]);
    let collation = |name: &str| made.column("t", name).expect("a column").collation.clone();
    assert_eq!((collation("a"), collation("b")), (None, Some("latin1_swedish_ci".to_owned())));
}

#[test]
fn checks_without_a_name_are_numbered_as_mysql_does() {
    let names = |statements: &[&str], table: &str| -> Vec<String> {
        let schema = on(Flavor::Mysql, &[], statements);
        let mut names: Vec<_> =
            schema.tables[table].checks.iter().filter_map(|c| c.name.clone()).collect();
        names.sort();
        names
    };
    let a = "CREATE TABLE a (x int CHECK (x > 0), y int CHECK (y > 0), CHECK (x < 5), CONSTRAINT named CHECK (y < 9))";
    let later = ["ALTER TABLE a DROP CHECK a_chk_2", "ALTER TABLE a ADD CHECK (x < 101)"];
    let renamed = ["RENAME TABLE a TO c", "ALTER TABLE c MODIFY y bigint CHECK (y > 2)"];
    assert_eq!(names(&[a], "a"), ["a_chk_1", "a_chk_2", "a_chk_3", "named"]);
    let all = [&[a], later.as_slice(), &renamed].concat();
    assert_eq!(names(&all, "c"), ["c_chk_1", "c_chk_3", "c_chk_4", "c_chk_5", "named"]);
    let b =
        "CREATE TABLE b (x int, CONSTRAINT b_chk_3 CHECK (x > 0), CHECK (x > 1), CHECK (x > 2))";
    let more = "ALTER TABLE b ADD CHECK (x < 101)";
    assert_eq!(names(&[b, more], "b"), ["b_chk_1", "b_chk_2", "b_chk_3", "b_chk_4"]);
}
