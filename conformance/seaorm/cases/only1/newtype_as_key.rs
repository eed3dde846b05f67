//! A newtype as a key.

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ItemId,
        pub name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    #[derive(Clone, Debug, PartialEq, Eq, DeriveValueType)]
    pub struct ItemId(pub i64);

    impl sea_orm::TryFromU64 for ItemId {
        fn try_from_u64(n: u64) -> Result<Self, DbErr> {
            i64::try_from(n).map(Self).map_err(|e| DbErr::Custom(e.to_string()))
        }
    }
}

crate::tables!(item::Entity);
