//! One person's access to one organization.

use crate::column;
use sea_orm::entity::prelude::*;

/// Stored as the number of deployments.v1.MemberStatus: never renumber, only append.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i32", db_type = "Integer")]
pub enum Status {
    Unspecified = 0,
    Invited = 1,
    Active = 2,
    Suspended = 3,
}

// kilter: unique index idx_members_org_email (organization_id, email)
// kilter: index idx_members_deleted_at (deleted_at)
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "members")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub created_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub updated_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub deleted_at: Option<DateTimeUtc>,
    pub organization_id: i64,
    #[sea_orm(column_type = "custom(column::VARCHAR_254)")]
    pub email: String,
    #[sea_orm(column_type = "custom(column::TEXT)", nullable)]
    pub display_name: Option<String>,
    #[sea_orm(default_value = 1)]
    pub status: Status,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub last_seen_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::organization::Entity",
        from = "Column::OrganizationId",
        to = "super::organization::Column::Id",
        fk_name = "fk_organizations_members",
        on_delete = "Cascade"
    )]
    Organization,
}

impl Related<super::organization::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Organization.def()
    }
}

impl Related<super::role::Entity> for Entity {
    fn to() -> RelationDef {
        super::member_role::Relation::Role.def()
    }

    fn via() -> Option<RelationDef> {
        Some(super::member_role::Relation::Member.def().rev())
    }
}

impl ActiveModelBehavior for ActiveModel {}
