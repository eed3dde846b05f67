//! One environment variable of a deployment.

use crate::column;
use sea_orm::entity::prelude::*;

// kilter: unique index idx_env_vars_deployment_name (deployment_id, name)
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "env_vars")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub created_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub updated_at: Option<DateTimeUtc>,
    pub deployment_id: i64,
    #[sea_orm(column_type = "custom(column::VARCHAR_128)")]
    pub name: String,
    #[sea_orm(column_type = "custom(column::BOOL)", default_value = false)]
    pub is_sensitive: bool,
    /// Encrypted with the organization's key before it gets here.
    #[sea_orm(column_type = "custom(column::BYTES)", nullable)]
    pub value_ciphertext: Option<Vec<u8>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::deployment::Entity",
        from = "Column::DeploymentId",
        to = "super::deployment::Column::Id",
        fk_name = "fk_deployments_env_vars",
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
