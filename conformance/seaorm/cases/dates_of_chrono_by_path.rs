//! Chrono's types by their own names.

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub day: sea_orm::prelude::ChronoDate,
        pub hour: ChronoTime,
        pub moment: ChronoDateTime,
        pub utc: ChronoDateTimeUtc,
        pub zoned: Option<ChronoDateTimeWithTimeZone>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(item::Entity);
