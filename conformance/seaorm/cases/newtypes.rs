//! Newtypes.

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub amount: Amount,
        pub name: Name,
        pub maybe: Option<Amount>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    #[derive(Clone, Debug, PartialEq, Eq, DeriveValueType)]
    pub struct Amount(pub i64);

    #[derive(Clone, Debug, PartialEq, Eq, DeriveValueType)]
    pub struct Name(pub String);
}

crate::tables!(item::Entity);
