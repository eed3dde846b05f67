//! Give every deployment that has no slug one made from its name. The id at the end keeps them
//! apart, since two names can make one slug ("api v1" and "api-v1"). Soft-deleted rows get one too,
//! since the unique index that follows counts them.

use deployments_entity::deployment::{Column, Entity};
use kilter::sea_orm::connect;
use kilter::{Context, Migration, MigrationResult};
use sea_orm::prelude::*;
use sea_orm::{QuerySelect, UpdateMany};

pub const MIGRATION: Migration = Migration::new(up).down(down);

fn up(db: &mut Context) -> MigrationResult {
    connect(db).entity::<Entity>().run(async |db| {
        for (id, slug) in slugs(db).await? {
            let row = deployment(id).filter(Column::Slug.is_null());
            row.col_expr(Column::Slug, Expr::value(slug)).exec(db).await?;
        }
        Ok(())
    })
}

/// Takes back what `up` wrote and nothing else: a slug that was chosen by hand is not of this form.
fn down(db: &mut Context) -> MigrationResult {
    connect(db).entity::<Entity>().run(async |db| {
        for (id, slug) in slugs(db).await? {
            let row = deployment(id).filter(Column::Slug.eq(slug));
            row.col_expr(Column::Slug, Expr::value(None::<String>)).exec(db).await?;
        }
        Ok(())
    })
}

fn deployment(id: i64) -> UpdateMany<Entity> {
    Entity::update_many().filter(Column::Id.eq(id))
}

/// The slug each deployment gets. Asks for the columns of this version only: the entity has those
/// that came later, too.
async fn slugs(db: &DatabaseConnection) -> Result<Vec<(i64, String)>, DbErr> {
    let names = Entity::find().select_only().column(Column::Id).column(Column::Name);
    let names: Vec<(i64, String)> = names.into_tuple().all(db).await?;
    let slug =
        |(id, name): (i64, String)| (id, format!("{}-{id}", name.to_lowercase().replace(' ', "-")));
    Ok(names.into_iter().map(slug).collect())
}
