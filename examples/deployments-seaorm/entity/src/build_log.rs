//! One line of a build's output. Lines are written once and removed with their build, so there is
//! nothing to update or to delete softly.

use crate::column;
use sea_orm::entity::prelude::*;

/// Stored as the number of deployments.v1.LogStream: never renumber, only append.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i32", db_type = "Integer")]
pub enum Stream {
    Unspecified = 0,
    Stdout = 1,
    Stderr = 2,
}

// kilter: unique index idx_build_logs_build_line (build_id, line_number)
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "build_logs")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub build_id: i64,
    pub line_number: u32,
    #[sea_orm(default_value = 1)]
    pub stream: Stream,
    #[sea_orm(column_type = "custom(column::TEXT)")]
    pub content: String,
    #[sea_orm(column_type = "custom(column::TIME)", nullable)]
    pub logged_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::build::Entity",
        from = "Column::BuildId",
        to = "super::build::Column::Id",
        fk_name = "fk_builds_logs",
        on_delete = "Cascade"
    )]
    Build,
}

impl Related<super::build::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Build.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
