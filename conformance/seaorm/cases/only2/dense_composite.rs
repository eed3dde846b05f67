//! A foreign key of two columns in the dense format.

pub mod place {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "place")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub x: i32,
        #[sea_orm(primary_key, auto_increment = false)]
        pub y: i32,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod thing {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "thing")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub place_x: i32,
        pub place_y: i32,
        #[sea_orm(belongs_to, from = "(place_x, place_y)", to = "(x, y)")]
        pub place: HasOne<super::place::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(place::Entity, thing::Entity);
