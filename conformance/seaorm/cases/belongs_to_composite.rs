//! A foreign key of two columns.

pub mod place {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "place")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub x: i32,
        #[sea_orm(primary_key, auto_increment = false)]
        pub y: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod thing {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "thing")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub place_x: i32,
        pub place_y: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::place::Entity",
            from = "(Column::PlaceX, Column::PlaceY)",
            to = "(super::place::Column::X, super::place::Column::Y)",
            on_delete = "Cascade"
        )]
        Place,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(place::Entity, thing::Entity);
