//! A host name that routes to a deployment. A deleted domain stays reserved: the unique index also
//! counts soft-deleted rows, so that nobody else can take over a host name whose DNS still points
//! here.

use crate::column;
use sea_orm::entity::prelude::*;

// kilter: unique index idx_domains_hostname (hostname)
// kilter: index idx_domains_deployment_id (deployment_id)
// kilter: index idx_domains_deleted_at (deleted_at)
// kilter: check chk_domains_hostname (hostname <> '')
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "domains")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: column::Key,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub created_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub updated_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub deleted_at: Option<DateTimeUtc>,
    pub deployment_id: i64,
    #[sea_orm(column_type = "custom(column::VARCHAR_253)")]
    pub hostname: String,
    #[sea_orm(column_type = "custom(column::BOOL)", default_value = false)]
    pub is_primary: bool,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub verified_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::deployment::Entity",
        from = "Column::DeploymentId",
        to = "super::deployment::Column::Id",
        fk_name = "fk_deployments_domains",
        on_delete = "Cascade"
    )]
    Deployment,
}

impl Related<super::deployment::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Deployment.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
