//! Prints the statements SeaORM 2 creates each case's tables with: a line of JSON for each case and
//! database. They are what `SchemaBuilder::apply` gives a connection, in its order.
#![allow(dead_code, unused_imports)]

use sea_orm::schema::SchemaBuilder;
use sea_orm::{DbBackend, EntityTrait, MockDatabase, MockExecResult, Schema};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The entities of a case.
pub struct Tables {
    builder: Option<SchemaBuilder>,
}

impl Tables {
    /// Adds an entity.
    pub fn add<E: EntityTrait>(&mut self, entity: E) {
        self.builder = self.builder.take().map(|b| b.register(entity));
    }
}

/// Names the entities of a case.
#[macro_export]
macro_rules! tables {
    ($($entity:path),* $(,)?) => {
        pub fn tables(to: &mut $crate::Tables) {
            $(to.add($entity);)*
        }
    };
}

mod cases {
    include!(concat!(env!("OUT_DIR"), "/cases.rs"));
}

/// What `apply` gives a connection that writes down what it is given.
fn applied(builder: SchemaBuilder, backend: DbBackend) -> Vec<String> {
    let answers = (0..1000).map(|_| MockExecResult::default());
    let connection = MockDatabase::new(backend).append_exec_results(answers).into_connection();
    run(builder.apply(&connection)).expect("the connection takes all");
    let log = connection.into_transaction_log();
    log.iter().flat_map(|t| t.statements()).map(ToString::to_string).collect()
}

/// Runs what never waits.
fn run<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("nothing here waits"),
    }
}

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let databases =
        [("sqlite", DbBackend::Sqlite), ("postgres", DbBackend::Postgres), ("mysql", DbBackend::MySql)];
    for (name, list) in cases::CASES {
        for (dialect, backend) in databases {
            let work = || {
                let mut tables = Tables { builder: Some(SchemaBuilder::new(Schema::new(backend))) };
                list(&mut tables);
                applied(tables.builder.take().expect("a builder"), backend)
            };
            let answer = match catch_unwind(AssertUnwindSafe(work)) {
                Ok(statements) => serde_json::json!({ "statements": statements }),
                Err(panic) => {
                    let text = panic.downcast_ref::<String>().cloned();
                    let text = text.or_else(|| panic.downcast_ref::<&str>().map(|s| (*s).to_owned()));
                    serde_json::json!({ "panic": text.unwrap_or_default() })
                }
            };
            println!("{}", serde_json::json!({ "case": name, "dialect": dialect, "answer": answer }));
        }
    }
}
