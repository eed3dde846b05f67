//! A derived entity whose name is written by hand.
//! schemas: sales

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Copy, Clone, Default, Debug, DeriveEntity)]
    pub struct Entity;

    impl EntityName for Entity {
        fn schema_name(&self) -> Option<&str> {
            Some("sales")
        }

        fn table_name(&self) -> &'static str {
            "goods"
        }
    }

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(item::Entity);
