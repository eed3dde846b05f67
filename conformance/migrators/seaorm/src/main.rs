//! `by-sea-orm-migration URL N`: applies the next N migrations of a project with sea-orm-migration
//! itself, and says how many are pending then.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::Database;

mod m20230101_000001_users;
mod m20230201_000001_email;

struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20230101_000001_users::Migration),
            Box::new(m20230201_000001_email::Migration),
        ]
    }
}

async fn run(url: &str, steps: u32) -> Result<usize, DbErr> {
    let db = Database::connect(url).await?;
    Migrator::up(&db, Some(steps)).await?;
    Ok(Migrator::get_pending_migrations(&db).await?.len())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let (url, steps) = (arguments.next().expect("a URL"), arguments.next().expect("a number"));
    match run(&url, steps.parse().expect("a number")).await {
        Ok(pending) => println!("{pending} pending"),
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(1);
        }
    }
}
