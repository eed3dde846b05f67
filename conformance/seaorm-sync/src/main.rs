//! `seaorm-sync URL before|after|later`: real SeaORM brings a database up to the entities of a stage.

use sea_orm::{Database, DatabaseConnection, DbErr};

/// Names the entities of a stage.
#[macro_export]
macro_rules! entities {
    ($($entity:path),* $(,)?) => {
        pub async fn sync(db: &sea_orm::DatabaseConnection) -> Result<(), sea_orm::DbErr> {
            db.get_schema_builder()$(.register($entity))*.sync(db).await
        }
    };
}

mod after;
mod before;
mod later;

async fn run(url: &str, stage: &str) -> Result<(), DbErr> {
    let db: DatabaseConnection = Database::connect(url).await?;
    match stage {
        "before" => before::sync(&db).await,
        "after" => after::sync(&db).await,
        _ => later::sync(&db).await,
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let (url, stage) = (arguments.next().expect("a URL"), arguments.next().expect("a stage"));
    if let Err(error) = run(&url, &stage).await {
        eprintln!("{error}");
        std::process::exit(1);
    }
}
