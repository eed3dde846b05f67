//! Owns everything else. Removing its row removes its members, roles and deployments; in normal
//! operation it is only soft-deleted.

use crate::column;
use sea_orm::entity::prelude::*;

// kilter: unique index idx_organizations_slug (slug)
// kilter: index idx_organizations_deleted_at (deleted_at)
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organizations")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub created_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub updated_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub deleted_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "custom(column::VARCHAR_63)")]
    pub slug: String,
    #[sea_orm(column_type = "custom(column::TEXT)")]
    pub name: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(has_many = "super::member::Entity")]
    Member,
    #[sea_orm(has_many = "super::deployment::Entity")]
    Deployment,
}

impl Related<super::member::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Member.def()
    }
}

impl Related<super::deployment::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Deployment.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
