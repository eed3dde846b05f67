//! Histories that do not fit the directory, on every database.

use crate::support::{Folder, codes, done, number, options, version};
use kilter_migrate::{
    Exit, OutOfOrder, RunOptions, Silent, State, Target, belongs_to_protected, migrate, status,
};
use kilter_testing::for_each_database;

const A: (&str, &str) = ("10_a.up", "CREATE TABLE a (id integer NOT NULL PRIMARY KEY);\n");
const B: (&str, &str) = ("20_b.up", "CREATE TABLE b (id integer NOT NULL PRIMARY KEY);\n");

fn states(session: &mut dyn kilter_dialect::Session, folder: &Folder) -> Vec<(u64, State)> {
    let status = status(session, &folder.directory()).expect("a status");
    status.rows.iter().map(|r| (r.version.0, r.state)).collect()
}

#[test]
fn looking_changes_nothing() {
    for_each_database("look", |database| {
        let folder = Folder::with(database.dialect(), &[A]);
        let mut session = database.session();
        assert_eq!(states(session.as_mut(), &folder), [(10, State::Pending)]);
        assert_eq!(belongs_to_protected(session.as_mut()), Ok(false));
        let empty = Folder::new(database.dialect());
        let report = empty.migrate(session.as_mut()).expect("nothing to do");
        assert_eq!(report.run_id, "");
        session.query("SELECT * FROM kilter_migrations", &[]).expect_err("no history was made");
    });
}

#[test]
fn what_ran_is_remembered() {
    for_each_database("remember", |database| {
        let folder = Folder::with(database.dialect(), &[A, B]);
        let mut session = database.session();
        let protected = RunOptions {
            environment: Some("production".into()),
            protected: true,
            target: Target::Steps(1),
            ..options()
        };
        let report = migrate(session.as_mut(), &folder.directory(), &protected, &mut Silent);
        assert_eq!(done(&report.expect("it runs")), [10]);
        assert_eq!(belongs_to_protected(session.as_mut()), Ok(true));
        assert_eq!(states(session.as_mut(), &folder), [(10, State::Applied), (20, State::Pending)]);
        let report = folder.migrate(session.as_mut()).expect("it runs");
        assert_eq!(done(&report), [20]);
        assert!(done(&folder.migrate(session.as_mut()).expect("nothing to do")).is_empty());
        let row = &session
            .query("SELECT * FROM kilter_migrations WHERE version = 10", &[])
            .expect("a history")[0];
        assert_eq!(row.text("up_sql"), A.1);
        assert_eq!(row.text("environment"), "production");
        assert_eq!(row.text("state"), "applied");
        let status = status(session.as_mut(), &folder.directory()).expect("a status");
        assert!(status.rows[0].took.is_some_and(|t| t.as_secs() < 60), "{status:?}");
    });
}

#[test]
fn edited_files_are_shown_with_the_difference() {
    for_each_database("edited", |database| {
        let folder = Folder::with(database.dialect(), &[A, B]);
        let mut session = database.session();
        folder.migrate(session.as_mut()).expect("it runs");
        folder.write(A.0, &format!("\u{feff}{}", A.1.replace('\n', "\r\n")));
        folder.migrate(session.as_mut()).expect("line ends are no edit");
        folder.write(A.0, "CREATE TABLE a (id bigint NOT NULL PRIMARY KEY);\n");
        let failure = folder.migrate(session.as_mut()).expect_err("an edit");
        assert_eq!((codes(&failure), failure.exit), (vec!["E104"], Exit::History));
        let report = &failure.diagnostics[0];
        assert!(
            report.notes.contains(&"- CREATE TABLE a (id integer NOT NULL PRIMARY KEY);".into())
                && report
                    .notes
                    .contains(&"+ CREATE TABLE a (id bigint NOT NULL PRIMARY KEY);".into()),
            "{report:#?}"
        );
        assert_eq!(states(session.as_mut(), &folder)[0], (10, State::Edited));
    });
}

#[test]
fn missing_files_are_refused() {
    for_each_database("missing", |database| {
        let folder = Folder::with(database.dialect(), &[A, B]);
        let mut session = database.session();
        folder.migrate(session.as_mut()).expect("it runs");
        folder.remove(B.0);
        let failure = folder.migrate(session.as_mut()).expect_err("a file is gone");
        assert_eq!((codes(&failure), failure.exit), (vec!["E102"], Exit::History));
        assert!(
            failure.diagnostics[0].notes.iter().any(|n| n.contains("older than the database")),
            "{failure:#?}"
        );
        assert_eq!(states(session.as_mut(), &folder), [(10, State::Applied), (20, State::Missing)]);
        folder.write(B.0, B.1);
        folder.remove(A.0);
        let failure = folder.migrate(session.as_mut()).expect_err("a file is gone");
        assert!(
            !failure.diagnostics[0].notes.iter().any(|n| n.contains("older than the database")),
            "{failure:#?}"
        );
    });
}

#[test]
fn late_files_are_refused_unless_allowed() {
    for_each_database("late", |database| {
        let folder = Folder::with(database.dialect(), &[A, B]);
        let mut session = database.session();
        folder.migrate(session.as_mut()).expect("it runs");
        let late = "CREATE TABLE c (id integer NOT NULL PRIMARY KEY);\n";
        folder.write("15_c.up", late);
        let failure = folder.migrate(session.as_mut()).expect_err("it is late");
        assert_eq!((codes(&failure), failure.exit), (vec!["E103"], Exit::History));
        assert!(
            failure.diagnostics[0]
                .notes
                .contains(&"it touches table c; the later ones touch table b: independent".into()),
            "{failure:#?}"
        );
        assert_eq!(states(session.as_mut(), &folder)[1], (15, State::OutOfOrder));
        folder.write("15_c.up", &format!("-- kilter: allow E103: merged late\n{late}"));
        assert_eq!(done(&folder.migrate(session.as_mut()).expect("allowed")), [15]);
        folder.write("12_d.up", "SELECT 1;\n");
        let allow = RunOptions { out_of_order: OutOfOrder::Allow, ..options() };
        let report = migrate(session.as_mut(), &folder.directory(), &allow, &mut Silent);
        assert_eq!(done(&report.expect("allowed")), [12]);
    });
}

#[test]
fn a_broken_chain_is_noticed() {
    for_each_database("chain", |database| {
        let folder = Folder::with(database.dialect(), &[A, B]);
        let mut session = database.session();
        folder.migrate(session.as_mut()).expect("it runs");
        session.execute("DELETE FROM kilter_migrations WHERE version = 10").expect("deleted");
        let failure = folder.migrate(session.as_mut()).expect_err("a row is gone");
        assert_eq!(codes(&failure)[0], "E107");
        assert_eq!(failure.exit, Exit::History);
        let rollback = folder
            .rollback(session.as_mut(), kilter_migrate::RollbackTarget::Last(1))
            .expect_err("a row is gone");
        assert_eq!(codes(&rollback), ["E107"]);
        assert_eq!(number(session.as_mut(), "SELECT count(*) FROM kilter_migrations"), 1);
    });
}

#[test]
fn targets_are_kept_to() {
    for_each_database("targets", |database| {
        let folder = Folder::with(database.dialect(), &[A, B, ("30_c.up", "SELECT 1;\n")]);
        let mut session = database.session();
        let mut to = |n| {
            let options = RunOptions { target: Target::To(version(n)), ..options() };
            migrate(session.as_mut(), &folder.directory(), &options, &mut Silent)
        };
        assert_eq!(to(25).expect_err("no such version").exit, Exit::Usage);
        assert_eq!(done(&to(20).expect("it runs")), [10, 20]);
        assert!(done(&to(20).expect("it is there")).is_empty());
        let past = to(10).expect_err("that is backwards");
        assert_eq!((codes(&past), past.exit), (vec!["E114"], Exit::Usage));
    });
}

#[test]
fn a_directory_with_errors_is_not_run() {
    for_each_database("broken", |database| {
        let folder =
            Folder::with(database.dialect(), &[A, ("20_b.up", "-- kilter: sollo\nSELECT 1;")]);
        let (directory, _) = folder.read();
        let mut session = database.session();
        let failure = migrate(session.as_mut(), &directory, &options(), &mut Silent);
        let failure = failure.expect_err("an unknown directive");
        assert_eq!((codes(&failure), failure.exit), (vec!["E109"], Exit::History));
        session.query("SELECT * FROM a", &[]).expect_err("nothing was made");
    });
}
