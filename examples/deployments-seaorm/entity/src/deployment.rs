//! One application that the platform runs for an organization.

use crate::column;
use sea_orm::entity::prelude::*;

/// Stored as the number of deployments.v1.DeploymentStatus: never renumber, only append.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i32", db_type = "Integer")]
pub enum Status {
    Unspecified = 0,
    Pending = 1,
    Running = 2,
    Stopped = 3,
    Failed = 4,
}

// kilter: unique index idx_deployments_org_name (organization_id, name)
// kilter: unique index idx_deployments_org_slug (organization_id, slug)
// kilter: index idx_deployments_status (status)
// kilter: index idx_deployments_deleted_at (deleted_at)
// kilter: check chk_deployments_port (port BETWEEN 1 AND 65535)
// kilter: check chk_deployments_replica_count (replica_count >= 0)
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deployments")]
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
    #[sea_orm(column_type = "custom(column::VARCHAR_100)")]
    pub name: String,
    /// Names the deployment in URLs. It came later than the table, and so may be absent.
    #[sea_orm(column_type = "custom(column::VARCHAR_128)", nullable)]
    pub slug: Option<String>,
    #[sea_orm(default_value = 0)]
    pub status: Status,
    #[sea_orm(column_type = "custom(column::VARCHAR_32)", default_value = "eu-central")]
    pub region: String,
    #[sea_orm(default_value = 8080)]
    pub port: i32,
    /// The API says "replicas", the column says what it counts.
    #[sea_orm(column_name = "replica_count", default_value = 1)]
    pub replicas: i32,
    #[sea_orm(default_value = 500)]
    pub limits_cpu_millis: i32,
    #[sea_orm(default_value = 512)]
    pub limits_memory_mb: i64,
    #[sea_orm(column_type = "custom(column::JSONB)", nullable)]
    pub labels: Option<Json>,
    /// The start command and its arguments; absent means the image's own.
    #[sea_orm(column_type = "custom(column::JSON)", nullable)]
    pub command: Option<Json>,
    /// No relation on purpose: builds already refer to deployments, and a second key back would
    /// make a cycle in which neither table can be created first.
    pub active_build_id: Option<i64>,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub last_deployed_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::organization::Entity",
        from = "Column::OrganizationId",
        to = "super::organization::Column::Id",
        fk_name = "fk_organizations_deployments",
        on_delete = "Cascade"
    )]
    Organization,
    #[sea_orm(has_many = "super::build::Entity")]
    Build,
    #[sea_orm(has_many = "super::domain::Entity")]
    Domain,
    #[sea_orm(has_many = "super::env_var::Entity")]
    EnvVar,
}

impl Related<super::organization::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Organization.def()
    }
}

impl Related<super::build::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Build.def()
    }
}

impl Related<super::domain::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Domain.def()
    }
}

impl Related<super::env_var::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::EnvVar.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
