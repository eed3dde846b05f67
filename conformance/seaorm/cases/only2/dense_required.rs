//! The dense format with `BelongsTo`, required and not.

pub mod user {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "user")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub name: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod post {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "post")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub author_id: i32,
        pub editor_id: Option<i32>,
        #[sea_orm(belongs_to, relation_enum = "Author", from = "author_id", to = "id", on_update = "Cascade")]
        pub author: BelongsTo<super::user::Entity>,
        #[sea_orm(belongs_to, relation_enum = "Editor", from = "editor_id", to = "id", on_delete = "SetNull")]
        pub editor: BelongsTo<Option<super::user::Entity>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(post::Entity, user::Entity);
