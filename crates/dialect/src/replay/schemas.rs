//! Schemas as objects that hold others (PostgreSQL).

use super::draft::{Conflict, Draft, Outcome};
use crate::ddl::{EnumAlteration, NewName};

/// The tables, enum types and keys of other objects in a schema.
struct Inside {
    tables: Vec<String>,
    enums: Vec<String>,
    objects: Vec<String>,
}

impl Draft<'_> {
    fn inside(&self, schema: &str) -> Inside {
        let prefix = format!("{schema}.");
        let within = |name: &&String| name.starts_with(&prefix);
        let object =
            |key: &&String| key.split_once(' ').is_some_and(|(_, n)| n.starts_with(&prefix));
        Inside {
            tables: self.schema.tables.keys().filter(within).cloned().collect(),
            enums: self.schema.enums.keys().filter(within).cloned().collect(),
            objects: self.schema.opaque.keys().filter(object).cloned().collect(),
        }
    }

    pub(super) fn drop_schema(&mut self, name: &str, cascade: bool) -> Outcome {
        let Inside { tables, enums, objects } = self.inside(name);
        let first = tables.first().map(|table| format!("table {table}"));
        let first = first.or_else(|| enums.first().map(|name| format!("type {name}")));
        match first.or_else(|| objects.first().cloned()) {
            Some(held) if !cascade => {
                return Err(Conflict(format!("schema {name} holds {held}")));
            }
            _ => {}
        }
        self.drop_tables(&tables, true, true)?;
        objects.iter().for_each(|key| self.set_opaque(key, None));
        enums.iter().for_each(|e| self.set_enum(e, None));
        self.set_opaque(&format!("schema {name}"), None);
        Ok(())
    }

    /// What is in the schema keeps its names in it. Definitions that speak of it are not read, and
    /// whether they do is not known.
    pub(super) fn rename_schema(&mut self, from: &str, to: &str) -> Outcome {
        let (old, new) = (format!("schema {from}"), format!("schema {to}"));
        if self.schema.opaque.contains_key(&new) {
            return Err(Conflict(format!("{new} exists already")));
        }
        let Inside { tables, enums, objects } = self.inside(from);
        for table in tables {
            let renamed = kilter_schema::names::within(to, &super::names::bare(&table));
            self.rename_table(&table, &renamed)?;
        }
        for name in enums {
            self.alter_enum(&name, EnumAlteration::RenameTo(NewName::Schema(to.to_owned())))?;
        }
        if let Some(held) = objects.first() {
            self.unclear = Some(format!("{held} is in schema {from}, which is renamed"));
        }
        let definition = self.schema.opaque.get(&old).cloned();
        self.set_opaque(&old, None);
        self.set_opaque(&new, Some(definition.unwrap_or_default()));
        Ok(())
    }
}
