//! Lengths that are constants.

pub const CODE: u32 = 4;

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        #[sea_orm(column_type = "String(StringLen::N(NAME))")]
        pub name: String,
        #[sea_orm(column_type = "Char(Some(super::CODE))")]
        pub code: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    const NAME: u32 = 40;
}

crate::tables!(item::Entity);
