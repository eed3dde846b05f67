//! A tree in the dense format.

pub mod staff {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "staff")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub reports_to_id: Option<i32>,
        #[sea_orm(self_ref, relation_enum = "ReportsTo", relation_reverse = "Manages", from = "reports_to_id", to = "id")]
        pub reports_to: HasOne<Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

crate::tables!(staff::Entity);
