//! Arrays, which only PostgreSQL has.

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub numbers: Vec<i32>,
        pub names: Vec<String>,
        pub maybe: Option<Vec<i64>>,
        #[sea_orm(column_type = "Array(RcOrArc::new(ColumnType::Text))")]
        pub said: Vec<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(item::Entity);
