//! Rolling back, rehearsing, and migrations written as code.

use crate::support::{Folder, assert_clean, codes, done, inspect, number, options, version};
use kilter_dialect::DbError;
use kilter_migrate::{
    Context, Exit, MigrationError, Registry, RollbackTarget, Silent, State, migrate, rehearse,
    rollback, status,
};
use kilter_schema::Dialect;
use kilter_testing::{Break, Breaking, for_each_database};

const FILES: [(&str, &str); 5] = [
    ("1_a.up", "CREATE TABLE a (id integer NOT NULL PRIMARY KEY, n integer);\n"),
    ("1_a.down", "DROP TABLE a;\n"),
    ("2_b.up", "CREATE TABLE b (id integer NOT NULL PRIMARY KEY);\nINSERT INTO a VALUES (1, 0);\n"),
    ("2_b.down", "UPDATE a SET n = n + 1;\nDROP TABLE b;\nUPDATE a SET n = n + 1;\n"),
    ("3_c.up", "UPDATE a SET n = 5;\n"),
];

#[test]
fn down_files_run_newest_first() {
    for_each_database("down", |database| {
        let folder = Folder::with(database.dialect(), &FILES);
        folder.write("3_c.down", "UPDATE a SET n = 0;\n");
        let mut session = database.session();
        folder.migrate(session.as_mut()).expect("it runs");
        let report =
            folder.rollback(session.as_mut(), RollbackTarget::To(version(1))).expect("it runs");
        assert_eq!(done(&report), [3, 2]);
        assert_eq!(number(session.as_mut(), "SELECT n FROM a"), 2);
        session.execute("DELETE FROM a").expect("rows are deleted");
        assert_eq!(done(&folder.migrate(session.as_mut()).expect("up again")), [2, 3]);
        let report = folder.rollback(session.as_mut(), RollbackTarget::Last(3)).expect("it runs");
        assert_eq!(done(&report), [3, 2, 1]);
        assert!(inspect(session.as_mut()).tables.is_empty());
        let kept = "SELECT count(*) FROM kilter_migrations WHERE state = 'rolled_back'";
        assert_eq!(number(session.as_mut(), kept), 5, "the history keeps what was rolled back");
        assert_eq!(done(&folder.migrate(session.as_mut()).expect("up again")), [1, 2, 3]);
        assert_clean(session.as_mut(), &folder);
    });
}

#[test]
fn what_cannot_be_rolled_back_is_refused_before_anything_is_done() {
    for_each_database("refused", |database| {
        let folder = Folder::with(database.dialect(), &FILES);
        let mut session = database.session();
        folder.migrate(session.as_mut()).expect("it runs");
        let refuse = |session: &mut dyn kilter_dialect::Session| {
            let failure = folder
                .rollback(session, RollbackTarget::Last(2))
                .expect_err("one cannot be rolled back");
            assert_eq!((codes(&failure), failure.exit), (vec!["E112"], Exit::Failed));
            failure.diagnostics[0].message.clone()
        };
        assert_eq!(
            refuse(session.as_mut()),
            "00000000000003_c cannot be rolled back: it has no down direction"
        );
        folder.write("3_c.down", "-- kilter: irreversible: the old values are gone\n");
        assert_eq!(
            refuse(session.as_mut()),
            "00000000000003_c cannot be rolled back: the old values are gone"
        );
        let unknown = folder.rollback(session.as_mut(), RollbackTarget::To(version(7)));
        assert_eq!(unknown.expect_err("not applied").exit, Exit::Usage);
        assert_clean(session.as_mut(), &folder);
    });
}

/// The connection breaks at every call of a rollback; the next one finishes it.
#[test]
fn broken_rollbacks_heal() {
    for_each_database("down_faults", |database| {
        let folder = Folder::with(database.dialect(), &FILES[..4]);
        let mut at = 0;
        loop {
            let mut session = database.session();
            folder.migrate(session.as_mut()).expect("it runs");
            drop(session);
            let mut session = Breaking::new(database.session(), at, Break::After);
            let _ = folder.rollback(&mut session, RollbackTarget::To(version(1)));
            let broke = session.broke();
            drop(session);
            let what = format!("{:?} breaks at {at}", database.flavor());
            let mut session = database.session();
            folder
                .rollback(session.as_mut(), RollbackTarget::To(version(1)))
                .unwrap_or_else(|f| panic!("{what}: {f:#?}"));
            assert_eq!(number(session.as_mut(), "SELECT n FROM a"), 2, "{what}");
            assert!(!inspect(session.as_mut()).tables.contains_key("b"), "{what}");
            if !broke {
                break;
            }
            for table in ["a", "kilter_migrations", "kilter_steps"] {
                session.execute(&format!("DROP TABLE {table}")).expect("dropped");
            }
            at += 1;
        }
        assert!(at > 10, "{at} calls: too few to be the whole run");
    });
}

#[test]
fn a_rehearsal_changes_nothing() {
    for_each_database("rehearsal", |database| {
        let folder = Folder::with(database.dialect(), &FILES);
        let mut session = database.session();
        let run = |session: &mut dyn kilter_dialect::Session| {
            rehearse(session, &folder.directory(), &options(), &mut Silent)
        };
        if database.dialect() == Dialect::Mysql {
            let failure = run(session.as_mut()).expect_err("MySQL cannot");
            assert_eq!((codes(&failure), failure.exit), (vec!["E308"], Exit::Usage));
        } else {
            assert_eq!(done(&run(session.as_mut()).expect("it would run")), [1, 2, 3]);
            folder.write("4_d.up", "ALTER TABLE missing ADD COLUMN x integer;\n");
            let failure = run(session.as_mut()).expect_err("it would fail");
            assert_eq!(codes(&failure), ["E300"]);
        }
        assert!(inspect(session.as_mut()).tables.is_empty());
        session.query("SELECT * FROM kilter_migrations", &[]).expect_err("no history was made");
    });
}

fn add_column(db: &mut Context<'_>) -> Result<(), MigrationError> {
    if db.has_column("a", "custom_field")? {
        return Ok(());
    }
    assert!(db.has_table("a")? && !db.has_table("b")?);
    db.execute("ALTER TABLE a ADD COLUMN custom_field varchar(20)")?;
    assert!(db.has_column("a", "custom_field")?);
    Ok(())
}

fn drop_column(db: &mut Context<'_>) -> Result<(), MigrationError> {
    db.execute("ALTER TABLE a DROP COLUMN custom_field")?;
    Ok(())
}

fn give_up(db: &mut Context<'_>) -> Result<(), MigrationError> {
    db.execute("INSERT INTO a (id) VALUES (7)")?;
    Err(MigrationError::Other("the moon is full".to_owned()))
}

#[test]
fn code_runs_like_files_do() {
    for_each_database("code", |database| {
        let folder = Folder::with(database.dialect(), &FILES[..2]);
        let registry =
            Registry::new().register(2, "add custom field", add_column, Some(drop_column));
        let directory = folder.directory_with(&registry);
        let mut session = database.session();
        let run = migrate(session.as_mut(), &directory, &options(), &mut Silent);
        assert_eq!(done(&run.expect("it runs")), [1, 2]);
        assert!(inspect(session.as_mut()).column("a", "custom_field").is_some());
        let back = RollbackTarget::Last(1);
        let run = rollback(session.as_mut(), &directory, back, &options(), &mut Silent);
        assert_eq!(done(&run.expect("it runs")), [2]);
        assert!(inspect(session.as_mut()).column("a", "custom_field").is_none());

        let failing = folder.directory_with(&Registry::new().register(3, "give up", give_up, None));
        let failure = migrate(session.as_mut(), &failing, &options(), &mut Silent)
            .expect_err("the code gives up");
        assert_eq!((codes(&failure), failure.exit), (vec!["E300"], Exit::Failed));
        assert!(failure.diagnostics[0].message.ends_with("failed: the moon is full"));
        assert_eq!(number(session.as_mut(), "SELECT count(*) FROM a"), 0, "rolled back");
    });
}

/// The connection breaks at every call of a run with code; the next run finishes, also where the
/// server had committed a part on its own.
#[test]
fn broken_code_heals() {
    for_each_database("code_faults", |database| {
        let folder = Folder::with(database.dialect(), &FILES[..2]);
        let registry = Registry::new().register(2, "add custom field", add_column, None);
        let directory = folder.directory_with(&registry);
        let mut at = 0;
        loop {
            let mut session = Breaking::new(database.session(), at, Break::After);
            let _ = migrate(&mut session, &directory, &options(), &mut Silent);
            let broke = session.broke();
            drop(session);
            let mut session = database.session();
            migrate(session.as_mut(), &directory, &options(), &mut Silent)
                .unwrap_or_else(|f| panic!("{at}: {f:#?}"));
            let found = inspect(session.as_mut());
            assert!(found.column("a", "custom_field").is_some(), "{at}");
            let status = status(session.as_mut(), &directory).expect("a status");
            assert!(status.rows.iter().all(|r| r.state == State::Applied), "{status:?}");
            if !broke {
                break;
            }
            let drop = |session: &mut dyn kilter_dialect::Session| -> Result<(), DbError> {
                for table in ["a", "kilter_migrations", "kilter_steps"] {
                    session.execute(&format!("DROP TABLE {table}"))?;
                }
                Ok(())
            };
            drop(session.as_mut()).expect("dropped");
            at += 1;
        }
        assert!(at > 10, "{at} calls: too few to be the whole run");
    });
}

/// Rows that MySQL committed together with a change of a table would be written twice: a person is
/// asked to look, and may let it run again.
#[test]
fn code_that_had_written_rows_is_not_run_again_by_itself() {
    fn both(db: &mut Context<'_>) -> Result<(), MigrationError> {
        db.execute("-- behind a comment, as people write\nINSERT INTO a (id) VALUES (7)")?;
        db.execute("ALTER TABLE a ADD COLUMN custom_field varchar(20)")?;
        Ok(())
    }
    for_each_database("code_rows", |database| {
        if database.dialect() != Dialect::Mysql {
            return;
        }
        let folder = Folder::with(database.dialect(), &FILES[..1]);
        let directory = folder.directory_with(&Registry::new().register(2, "both", both, None));
        for at in 0.. {
            let mut session = database.session();
            for table in ["a", "kilter_migrations", "kilter_steps"] {
                session.execute(&format!("DROP TABLE IF EXISTS {table}")).expect("dropped");
            }
            folder.migrate(session.as_mut()).expect("the table");
            let mut session = Breaking::new(session, at, Break::After);
            let _ = migrate(&mut session, &directory, &options(), &mut Silent);
            assert!(session.broke(), "it never breaks right after the table is changed");
            drop(session);
            let found = inspect(database.session().as_mut());
            if found.column("a", "custom_field").is_some() {
                break;
            }
        }
        let mut session = database.session();
        let failure = migrate(session.as_mut(), &directory, &options(), &mut Silent)
            .expect_err("the rows are there");
        assert_eq!((codes(&failure), failure.exit), (vec!["E401"], Exit::InDoubt));
        session.execute("ALTER TABLE a DROP COLUMN custom_field").expect("by hand");
        session.execute("DELETE FROM a").expect("by hand");
        migrate(session.as_mut(), &directory, &options(), &mut Silent).expect("it goes on");
        assert_eq!(number(session.as_mut(), "SELECT count(*) FROM a"), 1);
    });
}
