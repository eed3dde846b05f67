//! Integers of all widths, signed and not.

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub i8_column: i8,
        pub i16_column: i16,
        pub i32_column: i32,
        pub i64_column: i64,
        pub u8_column: u8,
        pub u16_column: u16,
        pub u32_column: u32,
        pub u64_column: u64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(item::Entity);
