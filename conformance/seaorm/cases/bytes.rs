//! Bytes in all their column types.

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub raw: Vec<u8>,
        #[sea_orm(column_type = "Blob")]
        pub blob: Vec<u8>,
        #[sea_orm(column_type = "Binary(16)")]
        pub fixed: Vec<u8>,
        #[sea_orm(column_type = "VarBinary(StringLen::N(32))")]
        pub limited: Vec<u8>,
        #[sea_orm(column_type = "var_binary(8)")]
        pub helper: Vec<u8>,
        pub maybe: Option<Vec<u8>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(item::Entity);
