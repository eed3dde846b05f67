//! Columns.

use super::draft::{Conflict, Draft, Outcome};
use super::names::mentions;
use crate::ddl::{ColumnChange, Cursor, Existing, NewColumn, NewConstraint, Place, Rule};
use kilter_schema::{AutoIncrement, Column, PartSource, Table};

impl Draft<'_> {
    /// The name under which a column of a table is known.
    pub(super) fn resolve_column(&self, table: &str, name: &str) -> Option<String> {
        let table = self.schema.table(table)?;
        let known = table.columns.iter().find(|c| self.rules.same(&c.name, name))?;
        Some(known.name.clone())
    }

    pub(super) fn known_column(&self, table: &str, name: &str) -> Result<String, Conflict> {
        self.resolve_column(table, name)
            .ok_or_else(|| Conflict(format!("table {table} has no column {name}")))
    }

    fn column_mut(&mut self, table: &str, name: &str) -> Result<&mut Column, Conflict> {
        let name = self.known_column(table, name)?;
        let missing = || Conflict(format!("table {table} has no column {name}"));
        let columns = &mut self.table_mut(table)?.columns;
        columns.iter_mut().find(|c| c.name == name).ok_or_else(missing)
    }

    pub(super) fn add_column(
        &mut self,
        table: &str,
        new: NewColumn,
        if_not_exists: bool,
    ) -> Outcome {
        if let Some(known) = self.resolve_column(table, &new.column.name) {
            let conflict = || Conflict(format!("table {table} has a column {known} already"));
            return if if_not_exists { Ok(()) } else { Err(conflict()) };
        }
        let at = match &new.place {
            Some(place) => self.column_place(table, place)?,
            None => self.table(table)?.columns.len(),
        };
        let constraints = self.of_column(&new.column.name, new.constraints);
        self.table_mut(table)?.columns.insert(at, new.column);
        constraints.into_iter().try_for_each(|c| self.add_constraint(table, c, Existing::Refuse))
    }

    /// The constraints of a column's definition, with the names that checks get there.
    pub(super) fn of_column(
        &self,
        column: &str,
        mut constraints: Vec<NewConstraint>,
    ) -> Vec<NewConstraint> {
        if self.rules.checks_of_columns() {
            for check in constraints.iter_mut().filter(|c| matches!(c.rule, Rule::Check(_))) {
                check.name.get_or_insert_with(|| column.to_owned());
            }
        }
        constraints
    }

    fn column_place(&self, table: &str, place: &Place) -> Result<usize, Conflict> {
        let (Place::After(name) | Place::Before(name)) = place else { return Ok(0) };
        let name = self.known_column(table, name)?;
        let at = self.table(table)?.columns.iter().position(|c| c.name == name);
        Ok(at.map_or(0, |at| at + 1))
    }

    pub(super) fn drop_column(
        &mut self,
        table: &str,
        name: &str,
        if_exists: bool,
        cascade: bool,
    ) -> Outcome {
        let name = match self.resolve_column(table, name) {
            Some(name) => name,
            None if if_exists => return Ok(()),
            None => return Err(Conflict(format!("table {table} has no column {name}"))),
        };
        let rules = self.rules;
        if rules.guards_references() {
            self.release_references(table, &name, cascade)?;
        }
        let leaving = self.leaving.clone();
        let known = self.table_mut(table)?;
        let dependents: Vec<String> = known
            .columns
            .iter()
            .filter(|c| {
                let uses = |g: &kilter_schema::Generated| {
                    mentions(&g.expression, &name, rules.grammar(), |a, b| rules.same(a, b))
                };
                c.name != name
                    && c.generated.as_ref().is_some_and(uses)
                    && !leaving.contains(&c.name)
            })
            .map(|c| c.name.clone())
            .collect();
        if let Some(dependent) = dependents.first()
            && !cascade
        {
            return Err(Conflict(format!("column {table}.{dependent} is computed from {name}")));
        }
        rules.release_column(known, &name, cascade)?;
        known.columns.retain(|c| c.name != name);
        self.drop_sequences_of(table, &name);
        dependents.iter().try_for_each(|d| self.drop_column(table, d, true, cascade))
    }

    /// Foreign keys of other tables refer to a key; dropping one of its columns takes them along
    /// with `CASCADE` and is refused without.
    fn release_references(&mut self, table: &str, column: &str, cascade: bool) -> Outcome {
        let rules = self.rules;
        for other in self.referring(table) {
            let uses = |f: &kilter_schema::ForeignKey| {
                rules.same_table(&f.ref_table, table)
                    && f.ref_columns.iter().any(|c| c == column)
                    // A key of the same table that holds the column itself goes with it anyway.
                    && !(other == table && f.columns.iter().any(|c| c == column))
            };
            if !self.table(&other)?.foreign_keys.iter().any(uses) {
                continue;
            }
            if !cascade {
                let reason = format!("a foreign key of {other} refers to {table}.{column}");
                return Err(Conflict(reason));
            }
            self.table_mut(&other)?.foreign_keys.retain(|f| !uses(f));
        }
        Ok(())
    }

    pub(super) fn rename_column(
        &mut self,
        table: &str,
        from: &str,
        to: &str,
        if_exists: bool,
    ) -> Outcome {
        let from = match self.resolve_column(table, from) {
            Some(from) => from,
            None if if_exists => return Ok(()),
            None => return Err(Conflict(format!("table {table} has no column {from}"))),
        };
        if self.resolve_column(table, to).is_some_and(|known| known != from) {
            return Err(Conflict(format!("table {table} has a column {to} already")));
        }
        let rules = self.rules;
        let quoted = crate::engine(rules.grammar().dialect).quote(to);
        let known = self.table_mut(table)?;
        if rules.checks_of_columns() {
            for check in known.checks.iter_mut().filter(|c| c.name.as_ref() == Some(&from)) {
                check.name = Some(to.to_owned());
            }
        }
        rename_in_names(known, &from, to);
        let names = known.not_null_names.iter_mut().map(|(_, column)| column);
        names.filter(|column| **column == from).for_each(|column| to.clone_into(column));
        each_expression(known, |text| {
            *text = Cursor::replace_identifiers(
                text,
                rules.grammar(),
                |word| rules.same(word, &from),
                &quoted,
            );
        });
        self.rename_owner((table, &from), (table, to));
        self.definitions_follow(table, &from, to);
        for other in self.referring(table) {
            for key in &mut self.table_mut(&other)?.foreign_keys {
                if rules.same_table(&key.ref_table, table) {
                    rename(&mut key.ref_columns, &from, to);
                }
            }
        }
        Ok(())
    }

    /// MySQL's `CHANGE`: the definition replaces the old one whole.
    pub(super) fn change_column(
        &mut self,
        table: &str,
        from: &str,
        new: NewColumn,
        if_exists: bool,
    ) -> Outcome {
        if self.resolve_column(table, from).is_none() && if_exists {
            return Ok(());
        }
        let to = new.column.name.clone();
        self.rename_column(table, from, &to, false)?;
        let mut column = new.column;
        column.nullable &= !self.table(table)?.in_primary_key(&to);
        *self.column_mut(table, &to)? = column;
        if let Some(place) = &new.place {
            let columns = &mut self.table_mut(table)?.columns;
            let Some(at) = columns.iter().position(|c| c.name == to) else { return Ok(()) };
            let column = columns.remove(at);
            let at = self.column_place(table, place)?;
            self.table_mut(table)?.columns.insert(at, column);
        }
        if self.rules.checks_of_columns() {
            self.table_mut(table)?.checks.retain(|c| c.name.as_deref() != Some(to.as_str()));
        }
        let constraints = self.of_column(&to, new.constraints);
        constraints.into_iter().try_for_each(|c| self.add_constraint(table, c, Existing::Refuse))
    }

    pub(super) fn alter_column(
        &mut self,
        table: &str,
        name: &str,
        change: ColumnChange,
    ) -> Outcome {
        let name = self.known_column(table, name)?;
        let in_key = self.table(table)?.in_primary_key(&name);
        let column = self.column_mut(table, &name)?;
        let conflict = |what: &str| Err(Conflict(format!("column {table}.{name} {what}")));
        match change {
            ColumnChange::Type { ty, collation, .. } => {
                column.ty = ty;
                column.collation = collation;
            }
            ColumnChange::SetNotNull => column.nullable = false,
            ColumnChange::DropNotNull => {
                if in_key {
                    return conflict("is in the primary key");
                }
                if identity(column) {
                    return conflict("is an identity column");
                }
                column.nullable = true;
            }
            ColumnChange::SetDefault(default) => {
                if identity(column) {
                    return conflict("is an identity column");
                }
                column.default = Some(default);
                column.auto_increment = None;
            }
            ColumnChange::DropDefault => {
                column.default = None;
                // Serial is a default; MySQL's AUTO_INCREMENT is not.
                if column.auto_increment == Some(AutoIncrement::Serial) {
                    column.auto_increment = None;
                }
            }
            ColumnChange::AddIdentity(how) => {
                if column.nullable {
                    return conflict("is not NOT NULL, as an identity column must be");
                }
                if column.auto_increment.is_some() || column.default.is_some() {
                    return conflict("has a default");
                }
                column.auto_increment = Some(how);
            }
            ColumnChange::SetIdentity(how) => {
                if !identity(column) {
                    return conflict("is no identity column");
                }
                column.auto_increment = Some(how);
            }
            ColumnChange::DropIdentity { if_exists } => {
                if !identity(column) && !if_exists {
                    return conflict("is no identity column");
                }
                if identity(column) {
                    column.auto_increment = None;
                }
            }
            ColumnChange::DropExpression { if_exists } => {
                if column.generated.is_none() && !if_exists {
                    return conflict("is no computed column");
                }
                column.generated = None;
            }
            ColumnChange::SetExpression(expression) => match &mut column.generated {
                Some(generated) => generated.expression = expression,
                None => return conflict("is no computed column"),
            },
            ColumnChange::Invisible(invisible) => column.invisible = invisible,
            ColumnChange::Beside => {}
        }
        Ok(())
    }
}

fn identity(column: &Column) -> bool {
    matches!(
        column.auto_increment,
        Some(AutoIncrement::IdentityAlways | AutoIncrement::IdentityByDefault)
    )
}

fn rename(names: &mut [String], from: &str, to: &str) {
    for name in names.iter_mut().filter(|n| *n == from) {
        to.clone_into(name);
    }
}

/// Renames a column everywhere in its table where it stands by name.
fn rename_in_names(table: &mut Table, from: &str, to: &str) {
    for column in table.columns.iter_mut().filter(|c| c.name == from) {
        to.clone_into(&mut column.name);
    }
    if let Some(key) = &mut table.primary_key {
        rename(&mut key.columns, from, to);
        rename(&mut key.include, from, to);
    }
    for unique in &mut table.uniques {
        rename(&mut unique.columns, from, to);
        rename(&mut unique.include, from, to);
    }
    for key in &mut table.foreign_keys {
        rename(&mut key.columns, from, to);
        rename(&mut key.delete_columns, from, to);
    }
    for index in &mut table.indexes {
        rename(&mut index.include, from, to);
        for part in &mut index.parts {
            if let PartSource::Column(name) = &mut part.source
                && name == from
            {
                to.clone_into(name);
            }
        }
    }
}

/// Calls `change` with every expression of a table that can mention its columns.
fn each_expression(table: &mut Table, mut change: impl FnMut(&mut String)) {
    table.checks.iter_mut().for_each(|c| change(&mut c.expression));
    table.options.partition_by.iter_mut().for_each(&mut change);
    table.columns.iter_mut().filter_map(|c| c.generated.as_mut()).for_each(|g| {
        change(&mut g.expression);
    });
    for index in &mut table.indexes {
        index.predicate.iter_mut().for_each(&mut change);
        for part in &mut index.parts {
            if let PartSource::Expression(text) = &mut part.source {
                change(text);
            }
        }
    }
}
