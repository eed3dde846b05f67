//! A named set of permissions within an organization.

use crate::column;
use sea_orm::entity::prelude::*;

// kilter: unique index idx_roles_org_name (organization_id, name)
// kilter: index idx_roles_deleted_at (deleted_at)
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "roles")]
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
    #[sea_orm(column_type = "custom(column::VARCHAR_64)")]
    pub name: String,
    #[sea_orm(column_type = "custom(column::JSON)", nullable)]
    pub permissions: Option<Json>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::organization::Entity",
        from = "Column::OrganizationId",
        to = "super::organization::Column::Id",
        fk_name = "fk_organizations_roles",
        on_delete = "Cascade"
    )]
    Organization,
}

impl Related<super::organization::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Organization.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
