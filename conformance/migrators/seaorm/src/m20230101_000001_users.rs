//! Makes a table with a row.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{pk_auto, string_len};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let users = Table::create()
            .table("users")
            .if_not_exists()
            .col(pk_auto("id"))
            .col(string_len("name", 20))
            .to_owned();
        manager.create_table(users).await?;
        let ann = "INSERT INTO users (name) VALUES ('ann')";
        manager.get_connection().execute_unprepared(ann).await.map(|_| ())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("users").to_owned()).await
    }
}
