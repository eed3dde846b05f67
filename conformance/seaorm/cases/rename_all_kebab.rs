//! `rename_all = "kebab-case"`.

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item", rename_all = "kebab-case")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub user_name: String,
        #[sea_orm(column_name = "kept")]
        pub other_name: String,
        #[sea_orm(enum_name = "Third")]
        pub line3_text: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(item::Entity);
