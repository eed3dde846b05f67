//! SeaORM inside a migration: a `DatabaseConnection` whose statements run in the migration's own
//! transaction, so that entities and queries see what it has changed, and are rolled back with it.
//!
//! ```text
//! use kilter::{Context, Migration, MigrationResult};
//! use kilter::sea_orm::connect;
//!
//! pub const MIGRATION: Migration = Migration::new(up);
//!
//! fn up(db: &mut Context) -> MigrationResult {
//!     connect(db).entity::<deployments::Entity>().run(async |db| {
//!         for deployment in deployments::Entity::find().all(db).await? {
//!             // …
//!         }
//!         Ok(())
//!     })
//! }
//! ```
//!
//! SeaORM learns the type of a value from the connection and takes a value of another type for
//! NULL, so entities are named ([`Connection::entity`]), and what they are made of decides.
//! Deliberately not here: a runtime. Work that waits for timers or sockets needs one of its own.

mod array;
mod executor;
mod proxy;
mod types;
mod values;

use executor::Mailbox;
use kilter_migrate::{Context, MigrationError};
use kilter_schema::Dialect;
pub use sea_orm;
use sea_orm::{Database, DatabaseConnection, DbBackend, DbErr, EntityTrait};
use std::sync::Arc;
use types::Types;

/// A SeaORM connection on a migration's transaction, about to be used.
pub struct Connection<'c, 'a> {
    context: &'c mut Context<'a>,
    types: Types,
}

/// SeaORM on the transaction of a migration.
pub fn connect<'c, 'a>(context: &'c mut Context<'a>) -> Connection<'c, 'a> {
    Connection { context, types: Types::default() }
}

impl Connection<'_, '_> {
    /// Names an entity whose rows are going to be read.
    #[must_use]
    pub fn entity<E: EntityTrait>(mut self) -> Self {
        self.types.add::<E>();
        self
    }

    /// Runs work on the connection, on this thread. Transactions that it begins are savepoints.
    ///
    /// # Errors
    /// What the work gives back, and what the database refuses.
    pub fn run<T>(
        self,
        work: impl AsyncFnOnce(&DatabaseConnection) -> Result<T, DbErr>,
    ) -> Result<T, MigrationError> {
        let mailbox = Arc::new(Mailbox::default());
        let backend = match self.context.dialect() {
            Dialect::Sqlite => DbBackend::Sqlite,
            Dialect::Postgres => DbBackend::Postgres,
            Dialect::Mysql => DbBackend::MySql,
        };
        let proxy = proxy::Proxy::new(Arc::clone(&mailbox));
        let future = async {
            let connection = Database::connect_proxy(backend, Arc::new(Box::new(proxy))).await?;
            work(&connection).await
        };
        let outcome = executor::run(future, &mailbox, self.context, &self.types);
        match (outcome, mailbox.take_failure()) {
            (Ok(value), None) => Ok(value),
            (Ok(_), Some(error)) => Err(MigrationError::Database(error)),
            // The database's own error says more than SeaORM's text of it.
            (Err(text), Some(error)) if text.to_string().contains(&error.message) => {
                Err(MigrationError::Database(error))
            }
            (Err(error), _) => Err(MigrationError::other(error.to_string())),
        }
    }
}
