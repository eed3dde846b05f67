//! Every type that a field can have, written and read back inside a migration.

use kilter_migrate::{Code, Context, MigrationResult, Registry};
use kilter_schema::Dialect;
use kilter_sea_orm::{connect, sea_orm};
use kilter_testing::for_each_database;
use sea_orm::prelude::*;
use sea_orm::{IntoActiveModel, Schema, Set};

mod things {
    use super::Settings;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "things")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        #[sea_orm(column_type = "Decimal(Some((12, 3)))")]
        pub price: Decimal,
        #[sea_orm(column_type = "Decimal(Some((12, 3)))")]
        pub exact: Option<BigDecimal>,
        pub day: Date,
        pub hour: Time,
        pub local: DateTime,
        pub zoned: DateTimeWithTimeZone,
        pub their_day: TimeDate,
        pub their_hour: TimeTime,
        pub their_moment: TimeDateTime,
        pub their_zoned: TimeDateTimeWithTimeZone,
        pub maybe: Option<TimeDateTimeWithTimeZone>,
        pub json: Json,
        pub settings: Settings,
        pub key: Uuid,
        pub tea: Tea,
        pub level: Level,
        pub amount: Amount,
        pub due: Due,
        pub raw: Vec<u8>,
        pub small: i8,
        pub huge: u64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    #[derive(Clone, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = "String", db_type = "Enum", enum_name = "tea")]
    pub enum Tea {
        #[sea_orm(string_value = "black")]
        Black,
        #[sea_orm(string_value = "dark green")]
        Green,
    }

    #[derive(Clone, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
    pub enum Level {
        Low = -7,
        High = 7,
    }

    #[derive(Clone, Debug, PartialEq, DeriveValueType)]
    pub struct Amount(pub Decimal);

    #[derive(Clone, Debug, PartialEq, DeriveValueType)]
    pub struct Due(pub TimeDate);
}

mod lists {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "lists")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub numbers: Vec<i32>,
        pub names: Vec<String>,
        pub keys: Option<Vec<Uuid>>,
        pub none: Option<Vec<i64>>,
        pub shares: Vec<f64>,
        pub flags: Vec<bool>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A struct that is kept as JSON.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, FromJsonQueryResult)]
pub struct Settings {
    dark: bool,
    name: String,
}

/// A row without fractions where SeaORM's columns on MySQL have none.
fn thing() -> things::Model {
    let moment = "2026-04-01T09:30:00+02:00".parse::<DateTimeWithTimeZone>().expect("a moment");
    let day = TimeDate::from_ordinal_date(2024, 60).expect("29 February");
    let hour = TimeTime::from_hms(23, 59, 58).expect("an hour");
    things::Model {
        id: 1,
        price: "12.345".parse().expect("a number"),
        exact: "-0.125".parse().ok(),
        day: "2024-02-29".parse().expect("a day"),
        hour: "07:08:09".parse().expect("an hour"),
        local: "2026-04-01T09:30:00".parse().expect("a moment"),
        zoned: moment,
        their_day: day,
        their_hour: hour,
        their_moment: TimeDateTime::new(day, hour),
        their_zoned: TimeDateTime::new(day, hour).assume_utc(),
        maybe: None,
        json: serde_json::json!({ "it's": ["\\", 1, null] }),
        settings: Settings { dark: true, name: "o'clock".into() },
        key: "67e55044-10b1-426f-9247-bb680e5fe0c8".parse().expect("a key"),
        tea: things::Tea::Green,
        level: things::Level::Low,
        amount: things::Amount("99".parse().expect("a number")),
        due: things::Due(day),
        raw: vec![0, 39, 92, 255],
        small: -128,
        huge: 1 << 40,
    }
}

/// SeaORM makes the table, the migration writes a row, and reads the same.
fn there_and_back(db: &mut Context) -> MigrationResult {
    connect(db).entity::<things::Entity>().run(async |db| {
        let backend = db.get_database_backend();
        let schema = Schema::new(backend);
        for statement in schema.create_enum_from_entity(things::Entity) {
            db.execute(&statement).await?;
        }
        db.execute(&schema.create_table_from_entity(things::Entity)).await?;
        let made = thing().into_active_model().insert(db).await?;
        assert_eq!(made, thing());
        let read = things::Entity::find().all(db).await?;
        assert_eq!(read, [thing()]);
        Ok(())
    })
}

fn arrays(db: &mut Context) -> MigrationResult {
    let list = lists::Model {
        id: 1,
        numbers: vec![1, -2],
        names: vec!["a, b".into(), "it's \"x\" \\".into(), String::new(), "NULL".into()],
        keys: Some(vec!["67e55044-10b1-426f-9247-bb680e5fe0c8".parse().expect("a key")]),
        none: None,
        shares: vec![0.5, -1e300],
        flags: vec![true, false],
    };
    connect(db).entity::<lists::Entity>().run(async |db| {
        let schema = Schema::new(db.get_database_backend());
        db.execute(&schema.create_table_from_entity(lists::Entity)).await?;
        let made = list.clone().into_active_model().insert(db).await?;
        assert_eq!(made, list);
        let mut changed = made.into_active_model();
        changed.numbers = Set(Vec::new());
        changed.update(db).await?;
        let read = lists::Entity::find().one(db).await?;
        assert_eq!(read, Some(lists::Model { numbers: Vec::new(), ..list }));
        Ok(())
    })
}

#[test]
fn every_type_comes_back_as_it_was_written() {
    for_each_database("seaorm_types", |database| {
        let registry = Registry::new().add(1, "types", Code::new(there_and_back));
        assert_eq!(super::run(database, &registry), Ok(1));
        // As SeaORM's own drivers keep it, which would not read the text.
        if database.dialect() != Dialect::Postgres {
            let rows = database.session().query("SELECT length(`key`) FROM things", &[]);
            assert_eq!(rows.expect("a length")[0].at(0).as_int(), Some(16));
        }
        if database.dialect() == Dialect::Postgres {
            let registry = registry.add(2, "arrays", Code::new(arrays));
            assert_eq!(super::run(database, &registry), Ok(1));
        }
    });
}
