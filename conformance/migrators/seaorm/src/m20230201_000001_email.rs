//! Adds a column where it is missing, an index on it, and changes rows.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::string_len_null;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        if !manager.has_column("users", "email").await? {
            let email = string_len_null("email", 40);
            let alter = Table::alter().table("users").add_column(email).to_owned();
            manager.alter_table(alter).await?;
        }
        let index = Index::create().name("idx-users-email").table("users").col("email").to_owned();
        manager.create_index(index).await?;
        let fill = "UPDATE users SET email = concat(name, '@example.com')";
        manager.get_connection().execute_unprepared(fill).await.map(|_| ())
    }
}
