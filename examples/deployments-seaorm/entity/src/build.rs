//! Turns one commit of a deployment into something that can be run.

use crate::column;
use sea_orm::entity::prelude::*;

/// Stored as the number of deployments.v1.BuildStatus: never renumber, only append.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i32", db_type = "Integer")]
pub enum Status {
    Unspecified = 0,
    Queued = 1,
    Running = 2,
    Succeeded = 3,
    Failed = 4,
    Canceled = 5,
}

/// What started a build. Stored as the short name of deployments.v1.BuildSource, because people
/// query it by hand: never rename.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))", rename_all = "snake_case")]
pub enum Source {
    Unspecified,
    Push,
    Manual,
    Schedule,
}

// kilter: unique index idx_builds_deployment_number (deployment_id, number)
// kilter: index idx_builds_status (status)
// kilter: index idx_builds_deleted_at (deleted_at)
// kilter: check chk_builds_one_artifact (image_ref IS NULL OR archive_path IS NULL)
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "builds")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub created_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub updated_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub deleted_at: Option<DateTimeUtc>,
    pub deployment_id: i64,
    /// Counts from 1 within the deployment.
    pub number: i32,
    #[sea_orm(default_value = 0)]
    pub status: Status,
    #[sea_orm(column_type = "custom(column::VARCHAR_16)", default_value = "push")]
    pub source: Source,
    #[sea_orm(column_type = "custom(column::TEXT)", nullable)]
    pub commit_sha: Option<String>,
    #[sea_orm(column_type = "custom(column::BYTES)", nullable)]
    pub source_digest: Option<Vec<u8>>,
    /// Absent while the build runs.
    pub exit_code: Option<i32>,
    /// A finished build has one artifact: an image or an archive.
    #[sea_orm(column_type = "custom(column::TEXT)", nullable)]
    pub image_ref: Option<String>,
    #[sea_orm(column_type = "custom(column::TEXT)", nullable)]
    pub archive_path: Option<String>,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub started_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub finished_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::deployment::Entity",
        from = "Column::DeploymentId",
        to = "super::deployment::Column::Id",
        fk_name = "fk_deployments_builds",
        on_delete = "Cascade"
    )]
    Deployment,
    #[sea_orm(has_many = "super::build_log::Entity")]
    BuildLog,
}

impl Related<super::deployment::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Deployment.def()
    }
}

impl Related<super::build_log::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::BuildLog.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
