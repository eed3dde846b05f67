//! Fields that depend on features: `audit` is on by default, `extra` is not.

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        #[cfg(feature = "audit")]
        pub audited: bool,
        #[cfg(feature = "extra")]
        pub extra: bool,
        #[cfg(not(feature = "extra"))]
        pub plain: bool,
        #[cfg_attr(feature = "audit", sea_orm(unique))]
        pub name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(item::Entity);
