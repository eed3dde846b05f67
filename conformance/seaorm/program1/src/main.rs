//! Prints the statements SeaORM 1.1 creates each case's tables with: a line of JSON for each case
//! and database.
#![allow(dead_code, unused_imports)]

use sea_orm::{DbBackend, EntityTrait, Schema};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The entities of a case, in the order in which their tables are created.
pub struct Tables {
    backend: DbBackend,
    statements: Vec<String>,
    types: Vec<String>,
}

impl Tables {
    /// Adds an entity: its enums, its table, its indexes.
    pub fn add<E: EntityTrait>(&mut self, entity: E) {
        let schema = Schema::new(self.backend);
        for statement in schema.create_enum_from_entity(entity) {
            // The same enum in two tables is created once, as people do.
            let text = self.backend.build(&statement).to_string();
            if !self.types.contains(&text) {
                self.types.push(text.clone());
                self.statements.push(text);
            }
        }
        let table = schema.create_table_from_entity(entity);
        self.statements.push(self.backend.build(&table).to_string());
        for statement in schema.create_index_from_entity(entity) {
            self.statements.push(self.backend.build(&statement).to_string());
        }
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

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let databases =
        [("sqlite", DbBackend::Sqlite), ("postgres", DbBackend::Postgres), ("mysql", DbBackend::MySql)];
    for (name, list) in cases::CASES {
        for (dialect, backend) in databases {
            let run = || {
                let mut tables = Tables { backend, statements: Vec::new(), types: Vec::new() };
                list(&mut tables);
                tables.statements
            };
            let answer = match catch_unwind(AssertUnwindSafe(run)) {
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
