//! Entities inside migrations, on real databases.

mod types;

use kilter_migrate::{
    Code, Context, Directory, MigrationError, MigrationResult, Registry, RunOptions, Silent,
    migrate, rehearse,
};
use kilter_schema::Dialect;
use kilter_sea_orm::{connect, sea_orm};
use kilter_testing::{TestDatabase, for_each_database};
use sea_orm::prelude::*;
use sea_orm::{QueryOrder, Set, TransactionTrait};

mod deployments {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "deployments")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub name: String,
        pub replicas: i32,
        pub owner: Option<i32>,
        pub live: bool,
        pub share: f64,
        pub at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use deployments::{ActiveModel, Column, Entity};

fn table(db: &mut Context) -> MigrationResult {
    let (key, moment, yes) = match db.dialect() {
        Dialect::Sqlite => ("integer PRIMARY KEY AUTOINCREMENT", "text", "boolean"),
        Dialect::Postgres => ("bigserial PRIMARY KEY", "timestamptz", "boolean"),
        Dialect::Mysql => ("bigint AUTO_INCREMENT PRIMARY KEY", "datetime(6)", "tinyint(1)"),
    };
    db.execute(&format!(
        "CREATE TABLE deployments (id {key}, name varchar(40) NOT NULL, replicas int NOT NULL, \
         owner int, live {yes} NOT NULL, share double precision NOT NULL, at {moment})"
    ))?;
    Ok(())
}

fn deployment(name: &str) -> ActiveModel {
    let at: DateTimeUtc = "2026-04-01T09:30:00Z".parse().expect("a moment");
    ActiveModel {
        name: Set(name.to_owned()),
        replicas: Set(3),
        owner: Set(Some(7)),
        live: Set(true),
        share: Set(0.25),
        at: Set(Some(at)),
        ..Default::default()
    }
}

/// Everything an entity does, on rows the migration has not committed.
fn entities(db: &mut Context) -> MigrationResult {
    connect(db).entity::<Entity>().run(async |db| {
        let made = deployment("it's \\ a \"name\" ü").insert(db).await?;
        assert!(made.id > 0);
        Entity::insert_many([deployment("b"), deployment("c")]).exec(db).await?;
        let all = Entity::find().order_by_asc(Column::Id).all(db).await?;
        assert_eq!(all.len(), 3);
        assert_eq!(all[0], made);
        assert_eq!((all[0].owner, all[0].replicas, all[0].live), (Some(7), 3, true));
        assert_eq!(all[0].share.to_bits(), 0.25_f64.to_bits());
        assert_eq!(
            all[0].at.map(|at| at.to_rfc3339()).as_deref(),
            Some("2026-04-01T09:30:00+00:00")
        );
        let mut changed: ActiveModel = all[1].clone().into();
        changed.owner = Set(None);
        changed.update(db).await?;
        assert_eq!(Entity::find().filter(Column::Owner.is_null()).count(db).await?, 1);
        // Transactions are savepoints: one is kept, one undone, one dropped.
        let kept = db.begin().await?;
        deployment("kept").insert(&kept).await?;
        kept.commit().await?;
        let undone = db.begin().await?;
        Entity::delete_many().exec(&undone).await?;
        undone.rollback().await?;
        let dropped = db.begin().await?;
        Entity::delete_many().exec(&dropped).await?;
        drop(dropped);
        assert_eq!(Entity::find().count(db).await?, 4);
        Ok(())
    })
}

fn run(database: &TestDatabase, registry: &Registry) -> Result<usize, String> {
    let (directory, _) = Directory::of_files("migrations", database.dialect(), &[], registry);
    assert_eq!(directory.errors, []);
    let mut session = database.session();
    migrate(session.as_mut(), &directory, &RunOptions::default(), &mut Silent)
        .map(|report| report.done.len())
        .map_err(|failure| failure.to_string())
}

fn count(database: &TestDatabase) -> i64 {
    let rows = database.session().query("SELECT count(*) FROM deployments", &[]);
    rows.expect("a count")[0].at(0).as_int().expect("a number")
}

#[test]
fn entities_work_in_the_migrations_transaction() {
    for_each_database("seaorm", |database| {
        let registry = Registry::new().add(1, "table", Code::new(table));
        assert_eq!(run(database, &registry), Ok(1));
        let with = registry.add(2, "entities", Code::new(entities));
        if database.dialect() != Dialect::Mysql {
            let (directory, _) = Directory::of_files("m", database.dialect(), &[], &with);
            let mut session = database.session();
            rehearse(session.as_mut(), &directory, &RunOptions::default(), &mut Silent)
                .unwrap_or_else(|f| panic!("{f}"));
            assert_eq!(count(database), 0, "a rehearsal leaves nothing");
        }
        assert_eq!(run(database, &with), Ok(1));
        assert_eq!(count(database), 4);
    });
}

#[test]
fn what_fails_is_rolled_back_and_keeps_its_error() {
    fn fails(db: &mut Context) -> MigrationResult {
        connect(db).entity::<Entity>().run(async |db| {
            deployment("never").insert(db).await?;
            db.execute_unprepared("INSERT INTO no_such_table (a) VALUES (1)").await?;
            Ok(())
        })
    }
    fn unknown(db: &mut Context) -> MigrationResult {
        let rows = connect(db).run(async |db| Entity::find().all(db).await);
        match rows {
            Ok(rows) => Err(MigrationError::other(format!("{} rows", rows.len()))),
            Err(error) => Err(error),
        }
    }
    for_each_database("seaorm_fails", |database| {
        let registry = Registry::new().add(1, "table", Code::new(table));
        run(database, &registry).expect("the table");
        let with = registry.clone().add(2, "fails", Code::new(fails));
        let failed = run(database, &with).expect_err("no such table");
        assert!(failed.contains("no_such_table") && failed.starts_with("E300"), "{failed}");
        assert_eq!(count(database), 0);
        // A row is there, and its type is not known: an error rather than NULLs.
        let one = "INSERT INTO deployments (name, replicas, live, share) VALUES ('a', 1, '1', 1)";
        database.session().execute(one).expect("a row");
        let with = registry.add(2, "fails", Code::new(unknown));
        let failed = run(database, &with).expect_err("an unknown entity");
        assert!(failed.contains("name it with `.entity::<…::Entity>()`"), "{failed}");
    });
}
