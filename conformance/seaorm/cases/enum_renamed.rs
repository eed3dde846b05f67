//! Enums whose values are made from the variants.

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub kind: Kind,
        pub other: Other,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    #[derive(Clone, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = "String", db_type = "Text", rename_all = "camelCase")]
    pub enum Kind {
        BigOne,
        #[sea_orm(string_value = "tiny")]
        SmallOne,
    }

    #[derive(Clone, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = "String", db_type = "String(StringLen::None)")]
    pub enum Other {
        #[sea_orm(rename = "kebab-case")]
        FirstOne,
        #[sea_orm(rename = "UPPERCASE")]
        SecondOne,
    }
}

crate::tables!(item::Entity);
