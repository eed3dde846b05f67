//! A key of two columns.

pub mod pair {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "pair")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub left_id: i32,
        #[sea_orm(primary_key)]
        pub right_id: i32,
        pub note: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(pair::Entity);
