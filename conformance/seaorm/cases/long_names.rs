//! Names that are longer than PostgreSQL keeps them.

pub mod a_table_with_a_name_that_goes_on_and_on {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "a_table_with_a_name_that_goes_on_and_on")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        #[sea_orm(indexed)]
        pub a_column_with_a_name_that_goes_on_and_on_for_a_while: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(a_table_with_a_name_that_goes_on_and_on::Entity);
