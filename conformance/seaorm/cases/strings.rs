//! Strings with a length, without, and long ones.

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub plain: String,
        #[sea_orm(column_type = "String(StringLen::N(64))")]
        pub short: String,
        #[sea_orm(column_type = "Text")]
        pub long: String,
        #[sea_orm(column_type = "Char(Some(3))")]
        pub code: String,
        #[sea_orm(column_type = "Char(None)")]
        pub letter: String,
        #[sea_orm(column_type = "string(Some(12))")]
        pub helper: String,
        #[sea_orm(column_type = "Text", nullable)]
        pub note: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(item::Entity);
