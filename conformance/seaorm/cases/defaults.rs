//! Default values.

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        #[sea_orm(default_value = "new")]
        pub state: String,
        #[sea_orm(default_value = 7)]
        pub count: i32,
        #[sea_orm(default_value = -3)]
        pub below: i32,
        #[sea_orm(default_value = 1.5)]
        pub ratio: f64,
        #[sea_orm(default_value = true)]
        pub on: bool,
        #[sea_orm(default_value = "")]
        pub empty: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(item::Entity);
