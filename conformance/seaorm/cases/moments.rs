//! The column types of moments.

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        #[sea_orm(column_type = "Timestamp")]
        pub plain: DateTime,
        #[sea_orm(column_type = "TimestampWithTimeZone")]
        pub zoned: DateTimeUtc,
        #[sea_orm(column_type = "DateTime")]
        pub moment: DateTime,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(item::Entity);
