//! Two foreign keys to one table.

pub mod user {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "user")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod message {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "message")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub sender_id: i32,
        pub receiver_id: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::user::Entity",
            from = "Column::SenderId",
            to = "super::user::Column::Id"
        )]
        Sender,
        #[sea_orm(
            belongs_to = "super::user::Entity",
            from = "Column::ReceiverId",
            to = "super::user::Column::Id"
        )]
        Receiver,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(user::Entity, message::Entity);
