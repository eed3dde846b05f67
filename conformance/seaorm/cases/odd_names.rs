//! Underscores, digits and capitals in names.

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub address1: String,
        pub line_2: String,
        pub type_: String,
        pub _hidden: String,
        pub x2y: i32,
        #[allow(non_snake_case)]
        pub userID: i32,
        #[allow(non_snake_case)]
        pub HTTPPort: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(item::Entity);
