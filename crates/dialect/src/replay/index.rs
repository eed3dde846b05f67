//! Indexes.

use super::draft::{Conflict, Draft, Outcome};
use super::names::{bare, schema_of};
use crate::ddl::{Existing, NewIndex};
use kilter_schema::names::within;

impl Draft<'_> {
    /// An index by its name, perhaps as `schema.index`: its table and its name as known.
    pub(super) fn find_index(&self, name: &str) -> Option<(String, String)> {
        let (schema, wanted) = (schema_of(name), &*bare(name));
        self.names().near(schema, wanted).find_map(|t| {
            let index = t.indexes.iter().find(|i| self.rules.same(&i.name, wanted))?;
            Some((t.name.clone(), index.name.clone()))
        })
    }

    pub(super) fn create_index(&mut self, table: &str, index: NewIndex) -> Outcome {
        match self.resolve(table) {
            Some(known) => self.add_index(&known, index),
            // No schema holds the indexes of materialised views and of partitions.
            None if ["materialized_view", "partition"]
                .iter()
                .any(|sort| self.schema.opaque.contains_key(&format!("{sort} {table}"))) =>
            {
                Ok(())
            }
            None => Err(Conflict(format!("there is no table {table}"))),
        }
    }

    pub(super) fn add_index(&mut self, table: &str, mut index: NewIndex) -> Outcome {
        if let Some(name) = &index.name
            && self.index_taken(table, name)?
        {
            match index.existing {
                Existing::Keep => return Ok(()),
                Existing::Replace => self.drop_index(&within("", name), Some(table), true)?,
                Existing::Refuse => {
                    return Err(Conflict(format!("index {name} exists already")));
                }
            }
        }
        self.resolve_parts(table, &mut index.parts)?;
        for name in &mut index.include {
            *name = self.known_column(table, name)?;
        }
        let rules = self.rules;
        let name = match index.name.take() {
            Some(name) => name,
            None => rules
                .index_name(self.names(), self.table(table)?, &index)
                .ok_or_else(|| Conflict("an index needs a name".to_owned()))?,
        };
        let known = self.table_mut(table)?;
        known.indexes.push(index.named(name.clone()));
        rules.index_added(known, &name);
        Ok(())
    }

    pub(super) fn drop_index(
        &mut self,
        name: &str,
        table: Option<&str>,
        if_exists: bool,
    ) -> Outcome {
        let found = match table {
            Some(table) => {
                let table = self.known(table)?;
                let known = self.table(&table)?;
                let name = &*bare(name);
                let index = known.indexes.iter().find(|i| self.rules.same(&i.name, name));
                if index.is_none() && name.eq_ignore_ascii_case("PRIMARY") {
                    // MySQL's spelling of DROP PRIMARY KEY.
                    return self.drop_primary_key(&table);
                }
                index.map(|i| (table, i.name.clone()))
            }
            None => self.find_index(name),
        };
        match found {
            Some((table, name)) => {
                self.table_mut(&table)?.indexes.retain(|i| i.name != name);
                Ok(())
            }
            None if self.belongs_to_constraint(name) => {
                Err(Conflict(format!("index {name} belongs to a constraint")))
            }
            None if if_exists || self.has_materialized_views() => Ok(()),
            None => Err(Conflict(format!("there is no index {name}"))),
        }
    }

    /// Whether an index that is not known may be a materialised view's.
    fn has_materialized_views(&self) -> bool {
        self.schema.opaque.keys().any(|key| key.starts_with("materialized_view "))
    }

    fn belongs_to_constraint(&self, name: &str) -> bool {
        let wanted = bare(name);
        let is = |name: &Option<String>| name.as_deref() == Some(&*wanted);
        self.names().near(schema_of(name), &wanted).any(|t| {
            t.uniques.iter().any(|u| is(&u.name))
                || t.primary_key.as_ref().is_some_and(|k| is(&k.name))
        })
    }

    pub(super) fn rename_index_in(&mut self, table: &str, from: &str, to: String) -> Outcome {
        if self.index_taken(table, &to)? {
            return Err(Conflict(format!("index {to} exists already")));
        }
        let rules = self.rules;
        let indexes = &mut self.table_mut(table)?.indexes;
        match indexes.iter_mut().find(|i| rules.same(&i.name, from)) {
            Some(index) => index.name = to,
            None => return Err(Conflict(format!("table {table} has no index {from}"))),
        }
        Ok(())
    }

    /// PostgreSQL's `ALTER INDEX … RENAME`, which also renames the constraint of an index.
    pub(super) fn rename_index(&mut self, from: &str, to: String, if_exists: bool) -> Outcome {
        if let Some((table, name)) = self.find_index(from) {
            return self.rename_index_in(&table, &name, to);
        }
        let wanted = &*bare(from);
        let owner = self
            .names()
            .near(schema_of(from), wanted)
            .find(|t| t.has_constraint(wanted))
            .map(|t| t.name.clone());
        match owner {
            Some(table) if self.belongs_to_constraint(from) => {
                self.rename_constraint(&table, wanted, to)
            }
            _ if if_exists || self.has_materialized_views() => Ok(()),
            _ => Err(Conflict(format!("there is no index {from}"))),
        }
    }
}
