//! A written out entity with a key of two columns.

pub mod cake {
    use sea_orm::entity::prelude::*;

    #[derive(Copy, Clone, Default, Debug, DeriveEntity)]
    pub struct Entity;

    impl EntityName for Entity {
        fn table_name(&self) -> &'static str {
            "cake"
        }
    }

    #[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel)]
    pub struct Model {
        pub left: i32,
        pub right: i64,
        pub other: Option<bool>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
    pub enum Column {
        Left,
        Right,
        #[sea_orm(column_name = "third")]
        Other,
    }

    impl ColumnTrait for Column {
        type EntityName = Entity;

        fn def(&self) -> ColumnDef {
            match self {
                Self::Left => ColumnType::Integer.def(),
                Self::Right => ColumnType::BigInteger.def(),
                Self::Other => ColumnType::Boolean.def().nullable(),
            }
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DerivePrimaryKey)]
    pub enum PrimaryKey {
        Left,
        Right,
    }

    impl PrimaryKeyTrait for PrimaryKey {
        type ValueType = (i32, i64);

        fn auto_increment() -> bool {
            false
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter)]
    pub enum Relation {}

    impl RelationTrait for Relation {
        fn def(&self) -> RelationDef {
            panic!("No RelationDef")
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(cake::Entity);
