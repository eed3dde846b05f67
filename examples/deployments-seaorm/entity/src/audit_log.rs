//! Who did what. Rows are only ever inserted: there is no `updated_at` and no soft delete, and
//! RESTRICT keeps an organization that has a trail from being removed.

use crate::column;
use sea_orm::entity::prelude::*;

// kilter: index idx_audit_log_org_time (organization_id, occurred_at DESC)
// kilter: index idx_audit_log_actor_id (actor_id)
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_log")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub organization_id: i64,
    /// Absent for what the platform did itself, and once the member is removed.
    pub actor_id: Option<i64>,
    #[sea_orm(column_type = "custom(column::TEXT)")]
    pub action: String,
    #[sea_orm(column_type = "custom(column::TEXT)")]
    pub target_type: String,
    pub target_id: i64,
    #[sea_orm(column_type = "custom(column::JSONB)", nullable)]
    pub metadata: Option<Json>,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub occurred_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::organization::Entity",
        from = "Column::OrganizationId",
        to = "super::organization::Column::Id",
        fk_name = "fk_audit_log_organization",
        on_delete = "Restrict"
    )]
    Organization,
    #[sea_orm(
        belongs_to = "super::member::Entity",
        from = "Column::ActorId",
        to = "super::member::Column::Id",
        fk_name = "fk_audit_log_actor",
        on_delete = "SetNull"
    )]
    Actor,
}

impl ActiveModelBehavior for ActiveModel {}
