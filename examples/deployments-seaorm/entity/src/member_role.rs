//! Which roles a member has.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "member_roles")]
pub struct Model {
    // SQLite alone lets columns of a key be NULL, and GORM does not forbid it there.
    #[sea_orm(primary_key, auto_increment = false, nullable)]
    pub member_id: i64,
    #[sea_orm(primary_key, auto_increment = false, nullable)]
    pub role_id: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::member::Entity",
        from = "Column::MemberId",
        to = "super::member::Column::Id",
        fk_name = "fk_member_roles_member",
        on_delete = "Cascade"
    )]
    Member,
    #[sea_orm(
        belongs_to = "super::role::Entity",
        from = "Column::RoleId",
        to = "super::role::Column::Id",
        fk_name = "fk_member_roles_role",
        on_delete = "Cascade"
    )]
    Role,
}

impl ActiveModelBehavior for ActiveModel {}
