//! Tables as wholes.

use super::draft::{Conflict, Draft, Outcome};
use super::names::{bare, schema_of};
use crate::ddl::{Alteration, Existing, NewName, NewTable, Rule, TablePart};
use kilter_schema::Table;
use kilter_schema::names::within;

/// Sorts of opaque objects that share their names with tables.
pub(super) const RELATIONS: [&str; 6] =
    ["view", "materialized_view", "virtual_table", "sequence", "partition", "foreign_table"];

impl Draft<'_> {
    pub(super) fn create_table(&mut self, new: NewTable) -> Outcome {
        if let Some(known) = self.resolve(&new.name) {
            match new.existing {
                Existing::Keep => return Ok(()),
                Existing::Replace => drop(self.take_table(&known)),
                Existing::Refuse => {
                    return Err(Conflict(format!("table {known} exists already")));
                }
            }
        }
        self.check_relation_name(&new.name)?;
        let mut table = Table::new(new.name.clone());
        table.comment = new.comment;
        table.options = new.options;
        if let Some(model) = new.like {
            let model = self.table(&self.known(&model)?)?.clone();
            // MySQL manual, "CREATE TABLE ... LIKE": everything but foreign keys.
            self.put_table(Table { name: new.name.clone(), foreign_keys: Vec::new(), ..model });
            return Ok(());
        }
        let mut constraints = Vec::new();
        for column in new.columns {
            if table.columns.iter().any(|c| self.rules.same(&c.name, &column.column.name)) {
                let reason = format!("column {} is defined twice", column.column.name);
                return Err(Conflict(reason));
            }
            let own = self.of_column(&column.column.name, column.constraints);
            constraints.extend(own.into_iter().map(TablePart::Constraint));
            table.columns.push(column.column);
        }
        constraints.extend(new.parts);
        self.put_table(table);
        // Keys first: a foreign key may refer to its own table's primary key, and whether MySQL
        // needs an index for it depends on the other indexes.
        let late = |p: &TablePart| matches!(p, TablePart::Constraint(c) if matches!(c.rule, Rule::ForeignKey(_)));
        let (foreign, keys): (Vec<_>, Vec<_>) = constraints.into_iter().partition(late);
        for part in keys.into_iter().chain(foreign) {
            match part {
                TablePart::Constraint(constraint) => {
                    self.add_constraint(&new.name, constraint, Existing::Refuse)?;
                }
                TablePart::Index(index) => self.add_index(&new.name, index)?,
            }
        }
        self.set_partitions(&new.name, &[], &new.partitions);
        self.fill_references(&new.name)
    }

    /// Gives foreign keys that were there before the table they refer to the columns of its
    /// primary key.
    fn fill_references(&mut self, name: &str) -> Outcome {
        let Some(key) = self.table(name)?.primary_key.clone() else { return Ok(()) };
        for waiting in self.waiting_for(name) {
            let rules = self.rules;
            for foreign in &mut self.table_mut(&waiting)?.foreign_keys {
                let empty = foreign.ref_columns.is_empty()
                    && rules.same_table(&foreign.ref_table, name)
                    && foreign.columns.len() == key.columns.len();
                if empty {
                    foreign.ref_columns.clone_from(&key.columns);
                }
            }
        }
        Ok(())
    }

    /// Tables, views and (where they share a namespace) indexes cannot have the same name.
    fn check_relation_name(&self, name: &str) -> Outcome {
        for sort in RELATIONS {
            if self.schema.opaque.contains_key(&format!("{sort} {name}")) {
                return Err(Conflict(format!("a {sort} is called {name}")));
            }
        }
        match self.find_index(name) {
            Some((table, _)) if self.rules.index_scope() == super::Scope::Schema => {
                Err(Conflict(format!("an index of {table} is called {name}")))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn drop_tables(
        &mut self,
        names: &[String],
        if_exists: bool,
        cascade: bool,
    ) -> Outcome {
        let mut known = Vec::new();
        for name in names {
            match self.resolve(name) {
                Some(name) => known.push(name),
                None if self.drop_relation(name) || if_exists => {}
                None => return Err(Conflict(format!("there is no table {name}"))),
            }
        }
        for name in &known {
            for other in self.referring(name).into_iter().filter(|o| !known.contains(o)) {
                if self.rules.guards_references() && !cascade {
                    return Err(Conflict(format!("a foreign key of {other} refers to {name}")));
                }
                if cascade && self.rules.guards_references() {
                    let rules = self.rules;
                    let keys = &mut self.table_mut(&other)?.foreign_keys;
                    keys.retain(|f| !rules.same_table(&f.ref_table, name));
                }
            }
        }
        for name in &known {
            self.take_table(name);
            self.drop_objects_of(name);
            if cascade && self.rules.guards_references() {
                self.drop_views_on(name);
            }
        }
        Ok(())
    }

    /// `DROP TABLE` of what is a table to the server and not to us.
    fn drop_relation(&mut self, name: &str) -> bool {
        let keys = ["virtual_table", "partition", "sequence"].map(|sort| format!("{sort} {name}"));
        let known = keys.iter().find(|k| self.schema.opaque.contains_key(*k));
        let known = known.filter(|k| !k.starts_with("sequence") || !self.rules.checks_references());
        if let Some(key) = known {
            self.set_opaque(key, None);
            self.drop_objects_of(name);
        }
        known.is_some()
    }

    /// The tables with a foreign key to a new one that names no columns: only itself where a table
    /// must be there to be referred to.
    fn waiting_for(&self, name: &str) -> Vec<String> {
        let waits = |t: &&Table| {
            let mut keys = t.foreign_keys.iter().filter(|f| f.ref_columns.is_empty());
            keys.any(|f| self.rules.same_table(&f.ref_table, name))
        };
        let names = |t: &Table| t.name.clone();
        match self.rules.checks_references() {
            true => self.schema.table(name).filter(waits).map(names).into_iter().collect(),
            false => self.names().waiting().into_iter().filter(waits).map(names).collect(),
        }
    }

    /// MySQL's `RENAME TABLE`, which renames views too.
    pub(super) fn rename_relation(&mut self, from: &str, to: &str) -> Outcome {
        if self.resolve(from).is_none() && self.schema.opaque.contains_key(&format!("view {from}"))
        {
            return self.rename_opaque("view", from, &NewName::Name(to.to_owned()));
        }
        self.rename_table(from, to)
    }

    pub(super) fn rename_table(&mut self, from: &str, to: &str) -> Outcome {
        let from = self.known(from)?;
        if self.resolve(to).is_some_and(|known| known != from) {
            return Err(Conflict(format!("table {to} exists already")));
        }
        self.check_relation_name(to)?;
        let referring = self.referring(&from);
        let Some(mut table) = self.take_table(&from) else { return Ok(()) };
        to.clone_into(&mut table.name);
        self.rules.table_renamed(&mut table, &from);
        self.put_table(table);
        for other in referring {
            let other = if other == from { to.to_owned() } else { other };
            let rules = self.rules;
            for key in &mut self.table_mut(&other)?.foreign_keys {
                if rules.same_table(&key.ref_table, &from) {
                    to.clone_into(&mut key.ref_table);
                }
            }
        }
        self.rename_objects_of(&from, to);
        Ok(())
    }

    pub(super) fn alter_table(
        &mut self,
        name: &str,
        if_exists: bool,
        actions: Vec<Alteration>,
    ) -> Outcome {
        let mut name = match self.resolve(name) {
            Some(name) => name,
            None if if_exists => return Ok(()),
            None => return self.alter_other(name, actions),
        };
        self.leaving = self.leaving(&name, &actions);
        for action in renames_at_once(actions) {
            match action {
                Alteration::RenameTo(to) => {
                    // Without a schema, the table stays in its own (PostgreSQL).
                    let moved = !schema_of(&to).is_empty();
                    let to = if moved { to } else { within(schema_of(&name), &bare(&to)) };
                    self.rename_table(&name, &to)?;
                    name = to;
                }
                Alteration::SetSchema(schema) => {
                    let default = self.rules.grammar().default_schema == Some(schema.as_str());
                    let to = within(if default { "" } else { &schema }, &bare(&name));
                    self.rename_table(&name, &to)?;
                    name = to;
                }
                action => self.alter(&name, action)?,
            }
        }
        if self.rules.needs_a_column() && self.table(&name)?.columns.is_empty() {
            return Err(Conflict(format!("table {name} would have no columns")));
        }
        Ok(())
    }

    /// The columns that a statement drops, where its clauses take effect together: what is computed
    /// from one of them may go in a later clause.
    fn leaving(&self, table: &str, actions: &[Alteration]) -> Vec<String> {
        if !self.rules.alters_at_once() {
            return Vec::new();
        }
        let dropped = actions.iter().filter_map(|action| match action {
            Alteration::DropColumn { name, .. } => self.resolve_column(table, name),
            _ => None,
        });
        dropped.collect()
    }

    /// `ALTER TABLE` also alters views, sequences and indexes (PostgreSQL).
    fn alter_other(&mut self, name: &str, actions: Vec<Alteration>) -> Outcome {
        let object = RELATIONS
            .into_iter()
            .find(|sort| self.schema.opaque.contains_key(&format!("{sort} {name}")));
        let Some(sort) = object else {
            return Err(Conflict(format!("there is no table {name}")));
        };
        for action in actions {
            match action {
                Alteration::RenameTo(to) => {
                    self.rename_opaque(sort, name, &NewName::Name(to))?;
                }
                Alteration::SetSchema(to) => {
                    self.rename_opaque(sort, name, &NewName::Schema(to))?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn alter(&mut self, table: &str, action: Alteration) -> Outcome {
        let keep = |when: bool| if when { Existing::Keep } else { Existing::Refuse };
        match action {
            Alteration::AddColumn { column, if_not_exists } => {
                self.add_column(table, column, if_not_exists)
            }
            Alteration::DropColumn { name, if_exists, cascade } => {
                self.drop_column(table, &name, if_exists, cascade)
            }
            Alteration::RenameColumn { from, to, if_exists } => {
                self.rename_column(table, &from, &to, if_exists)
            }
            Alteration::ChangeColumn { from, column, if_exists } => {
                self.change_column(table, &from, column, if_exists)
            }
            Alteration::AlterColumn { name, change } => self.alter_column(table, &name, change),
            Alteration::AddConstraint { constraint, if_not_exists } => {
                self.add_constraint(table, constraint, keep(if_not_exists))
            }
            Alteration::DropConstraint { name, if_exists, cascade, only } => {
                self.drop_constraint(table, &name, if_exists, cascade, only)
            }
            Alteration::DropPrimaryKey => self.drop_primary_key(table),
            Alteration::AddIndex(index) => self.add_index(table, index),
            Alteration::DropIndex { name, if_exists } => {
                self.drop_index(&within("", &name), Some(table), if_exists)
            }
            Alteration::RenameIndex(from, to) => self.rename_index_in(table, &from, to),
            Alteration::RenameConstraint(from, to) => self.rename_constraint(table, &from, to),
            Alteration::Validate(name) => self.validate(table, &name),
            Alteration::AlterConstraint(name, when) => self.defer(table, &name, when),
            Alteration::Comment(text) => {
                self.table_mut(table)?.comment = Some(text).filter(|t| !t.is_empty());
                Ok(())
            }
            Alteration::Options(change) => self.change_option(table, change),
            Alteration::Convert(charset, collation) => self.convert(table, charset, collation),
            Alteration::HideIndex(name, hidden) => self.hide_index(table, &name, hidden),
            Alteration::EnforceCheck(name, off) => self.enforce_check(table, &name, off),
            Alteration::Partitions(change) => self.partitions(table, change),
            Alteration::Attach { name, bound } => self.attach(table, &name, &bound),
            Alteration::Detach { name, .. } => {
                self.detach(&name);
                Ok(())
            }
            Alteration::SwitchTrigger { name, state } => {
                self.switch_trigger(table, name.as_deref(), state);
                Ok(())
            }
            Alteration::RenameTo(_) | Alteration::SetSchema(_) | Alteration::Beside => Ok(()),
        }
    }
}

/// Columns that one statement gives each other's names change them at the same time (MySQL, ALTER
/// TABLE, "Renaming, Redefining, and Reordering Columns"): by way of names that nobody has.
fn renames_at_once(actions: Vec<Alteration>) -> Vec<Alteration> {
    let froms: Vec<String> = (actions.iter())
        .filter_map(|a| match a {
            Alteration::RenameColumn { from, .. } => Some(from.to_lowercase()),
            _ => None,
        })
        .collect();
    let meets = |a: &Alteration| matches!(a, Alteration::RenameColumn { to, .. } if froms.contains(&to.to_lowercase()));
    if froms.len() < 2 || !actions.iter().any(meets) {
        return actions;
    }
    let (mut out, mut later) = (Vec::new(), Vec::new());
    for (n, action) in actions.into_iter().enumerate() {
        if let Alteration::RenameColumn { from, to, if_exists } = action {
            let between = format!("kilter_between_{n}");
            later.push(Alteration::RenameColumn { from: between.clone(), to, if_exists });
            out.push(Alteration::RenameColumn { from, to: between, if_exists });
            if later.len() == froms.len() {
                out.append(&mut later);
            }
        } else {
            out.push(action);
        }
    }
    out
}
