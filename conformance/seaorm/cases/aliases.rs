//! Type aliases, one of them imported under another name.

pub type UserId = i64;

pub mod deep {
    pub type Money = super::UserId;
}

pub mod item {
    use sea_orm::entity::prelude::*;

    use super::deep::Money as Cents;
    pub type When = DateTimeUtc;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub owner: super::UserId,
        pub amount: Cents,
        pub when: When,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(item::Entity);
