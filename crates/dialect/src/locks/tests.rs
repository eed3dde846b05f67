use super::*;

fn said(locks: &mut Locks, sql: &str) -> String {
    locks.of(sql).iter().map(Lock::to_string).collect::<Vec<_>>().join(" | ")
}

fn one(sql: &str) -> String {
    said(&mut Locks::on(&Schema::new(Dialect::Postgres)), sql)
}

#[test]
fn postgresql_statements_say_what_they_block() {
    for (sql, expected) in [
        (
            "ALTER TABLE t ADD COLUMN a text DEFAULT ''",
            "t: ACCESS EXCLUSIVE (no reads, no writes); neither rewrites nor scans it",
        ),
        (
            "ALTER TABLE t ADD COLUMN a timestamptz DEFAULT now()",
            "t: ACCESS EXCLUSIVE (no reads, no writes); neither rewrites nor scans it",
        ),
        (
            "ALTER TABLE t ADD COLUMN a uuid DEFAULT gen_random_uuid()",
            "t: ACCESS EXCLUSIVE (no reads, no writes); rewrites it, since the default may differ from row to row",
        ),
        (
            "ALTER TABLE t ADD COLUMN a bigserial",
            "t: ACCESS EXCLUSIVE (no reads, no writes); rewrites it, since every row gets a value of its own",
        ),
        ("CREATE INDEX i ON t (a)", "t: SHARE (no writes) while the index is built; scans it"),
        (
            "CREATE INDEX CONCURRENTLY i ON t (a)",
            "t: SHARE UPDATE EXCLUSIVE (reads and writes go on); scans it twice, waits for old transactions",
        ),
        (
            "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES r (id) NOT VALID",
            "t: SHARE ROW EXCLUSIVE (no writes), for a moment | r: SHARE ROW EXCLUSIVE (no writes), for a moment",
        ),
        (
            "ALTER TABLE t VALIDATE CONSTRAINT f",
            "t: SHARE UPDATE EXCLUSIVE (reads and writes go on); scans it",
        ),
        (
            "COMMENT ON COLUMN t.a IS 'x'",
            "t: SHARE UPDATE EXCLUSIVE (reads and writes go on), for a moment",
        ),
        (
            "ALTER TABLE t ALTER a TYPE bigint",
            "t: ACCESS EXCLUSIVE (no reads, no writes); rewrites it, unless the new type only allows more of the same; for a foreign key also on the table at its other end",
        ),
        (
            "ALTER TABLE t DROP COLUMN a",
            "t: ACCESS EXCLUSIVE (no reads, no writes), for a moment; for a foreign key also on the table at its other end",
        ),
        (
            "ALTER TABLE t SET (fillfactor = 90)",
            "t: SHARE UPDATE EXCLUSIVE (reads and writes go on), for a moment",
        ),
        ("ALTER TABLE t SET UNLOGGED", "t: ACCESS EXCLUSIVE (no reads, no writes); rewrites it"),
        ("CREATE TABLE n (id int)", ""),
    ] {
        assert_eq!(one(sql), expected, "{sql}");
    }
}

/// A partitioned table that others and it refer to, as replay knows it.
fn parted() -> Locks {
    let mut locks = Locks::on(&Schema::new(Dialect::Postgres));
    for sql in [
        "CREATE TABLE owners (id int PRIMARY KEY)",
        "CREATE TABLE e (id int, owner int REFERENCES owners) PARTITION BY LIST (id)",
        "CREATE TABLE e_1 PARTITION OF e FOR VALUES IN (1)",
        "CREATE TABLE e_2 PARTITION OF e FOR VALUES IN (2) PARTITION BY LIST (owner)",
        "CREATE TABLE a_2 PARTITION OF e_2 DEFAULT",
        "CREATE INDEX e_owner ON e (owner)",
    ] {
        locks.of(sql);
    }
    locks
}

#[test]
fn a_few_partitions_are_named_and_the_others_counted() {
    let mut locks = parted();
    assert_eq!(
        said(&mut locks, "CREATE INDEX i ON e (id)"),
        "e and its partitions e_1, e_2, a_2: SHARE (no writes) while the index is built; scans it"
    );
    assert!(
        said(&mut locks, "ALTER TABLE e_2 ADD CHECK (id > 0)")
            .starts_with("e_2 and its partition a_2: ")
    );
    assert!(said(&mut locks, "ALTER TABLE ONLY e ALTER id SET DEFAULT 1").starts_with("e: "));
    locks.of("CREATE TABLE e_3 PARTITION OF e FOR VALUES IN (3)");
    let four = said(&mut locks, "ALTER TABLE e ADD COLUMN x int");
    assert!(four.starts_with("e and its partitions e_1, e_2, a_2, e_3: "), "{four}");
    for n in 4..20 {
        locks.of(&format!("CREATE TABLE e_{n} PARTITION OF e FOR VALUES IN ({n})"));
    }
    let all = locks.of("ALTER TABLE e ADD COLUMN y int");
    assert_eq!(all[0].tables().count(), 21, "{all:?}");
    let shown = all[0].to_string();
    assert!(
        shown.starts_with("e and its partitions e_1, e_10, e_11 and 17 more: ACCESS"),
        "{shown}"
    );
}

#[test]
fn the_other_ends_of_foreign_keys_are_named_once_they_are_known() {
    let said = |sql: &str| said(&mut parted(), sql);
    assert_eq!(
        said("DROP INDEX e_owner"),
        "e and its partitions e_1, e_2, a_2: ACCESS EXCLUSIVE (no reads, no writes), for a moment"
    );
    assert_eq!(
        said("ALTER TABLE owners ALTER id TYPE bigint"),
        "owners: ACCESS EXCLUSIVE (no reads, no writes); rewrites it, unless the new type only allows \
         more of the same | e and its partitions e_1, e_2, a_2: ACCESS EXCLUSIVE (no reads, no \
         writes), for a moment, for a foreign key"
    );
    assert_eq!(
        said("ALTER TABLE e DROP COLUMN id"),
        "e and its partitions e_1, e_2, a_2: ACCESS EXCLUSIVE (no reads, no writes), for a moment"
    );
    assert_eq!(
        said("ALTER TABLE e DETACH PARTITION e_1 CONCURRENTLY"),
        "e: SHARE UPDATE EXCLUSIVE (reads and writes go on) | e_1: ACCESS EXCLUSIVE (no reads, no \
         writes), for a moment, once those who use e have gone on"
    );
    let unknown = one("DROP INDEX i");
    assert_eq!(unknown, "its table: ACCESS EXCLUSIVE (no reads, no writes), for a moment");
}
