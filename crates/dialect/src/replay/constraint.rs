//! Constraints.

use super::draft::{Conflict, Draft, Outcome};
use super::names::Scope;
use crate::ddl::{ConstraintSort, Existing, NewConstraint, NewIndex, Rule, part_columns};
use crate::plan::text::mentions;
use kilter_schema::{Column, ForeignKey, Index, IndexPart, PrimaryKey, Table, Unique};

impl Draft<'_> {
    pub(super) fn add_constraint(
        &mut self,
        table: &str,
        mut new: NewConstraint,
        existing: Existing,
    ) -> Outcome {
        if let Rule::UsingIndex { primary, index, deferrable } = new.rule {
            return self.adopt_index(table, new.name, &index, (primary, deferrable));
        }
        self.resolve_rule(table, &mut new.rule)?;
        if new.name.is_none() && self.rules.index_names_key() {
            new.name.clone_from(&new.index);
        }
        if self.is_repeated(table, &mut new)? {
            return Ok(());
        }
        if let Some(name) = &new.name
            && self.constraint_name_taken(table, name, &new.rule)?
        {
            let conflict = || Conflict(format!("constraint {name} exists already"));
            return if existing == Existing::Keep { Ok(()) } else { Err(conflict()) };
        }
        let rules = self.rules;
        if let Rule::NotNull(column) = &new.rule {
            let known = self.table_mut(table)?;
            known.columns.iter_mut().filter(|c| c.name == *column).for_each(|c| c.nullable = false);
            known.not_null_names.extend(new.name.map(|name| (name, column.clone())));
            return Ok(());
        }
        let index = new.index.filter(|_| new.name.is_none());
        let name = match new.name {
            Some(name) => Some(name),
            None => rules.constraint_name(self.names(), self.table(table)?, &new.rule),
        };
        let rule = new.rule.clone();
        if let Rule::Exclude(definition) = new.rule {
            let key = format!("exclusion {table}.{}", name.unwrap_or_default());
            self.set_opaque(&key, Some(definition));
            return Ok(());
        }
        self.put_constraint(table, name.clone(), new.rule)?;
        rules.constraint_added(self.table_mut(table)?, &rule, index.or(name).as_deref());
        Ok(())
    }

    fn put_constraint(&mut self, table: &str, name: Option<String>, rule: Rule) -> Outcome {
        let rules = self.rules;
        let known = self.table_mut(table)?;
        match rule {
            Rule::PrimaryKey(columns, options) => {
                if known.primary_key.is_some() {
                    return Err(Conflict(format!("table {table} has a primary key already")));
                }
                let key = PrimaryKey {
                    name,
                    columns,
                    deferrable: options.deferrable,
                    include: options.include,
                    on_conflict: options.on_conflict,
                };
                set_primary_key(known, key, rules.key_implies_not_null());
            }
            Rule::Unique(parts, options) if rules.unique_is_index() => known.indexes.push(Index {
                name: name.unwrap_or_default(),
                unique: true,
                method: options.method,
                parts,
                comment: options.comment,
                hidden: options.hidden,
                ..Index::default()
            }),
            Rule::Unique(parts, options) => known.uniques.push(Unique {
                name,
                columns: part_columns(&parts),
                deferrable: options.deferrable,
                include: options.include,
                nulls_not_distinct: options.nulls_not_distinct,
                on_conflict: options.on_conflict,
            }),
            Rule::ForeignKey(key) => known.foreign_keys.push(ForeignKey { name, ..key }),
            Rule::Check(check) => known.checks.push(kilter_schema::Check { name, ..check }),
            Rule::UsingIndex { .. } | Rule::Exclude(_) | Rule::NotNull(_) => {}
        }
        Ok(())
    }

    /// Puts declared spellings in place of those used, and finds what is not there.
    fn resolve_rule(&self, table: &str, rule: &mut Rule) -> Outcome {
        let resolve = |names: &mut Vec<String>, of: &str| -> Outcome {
            for name in names {
                *name = self.known_column(of, name)?;
            }
            Ok(())
        };
        match rule {
            Rule::PrimaryKey(columns, options) => {
                resolve(columns, table)?;
                resolve(&mut options.include, table)
            }
            Rule::Unique(parts, options) => {
                self.resolve_parts(table, parts)?;
                resolve(&mut options.include, table)
            }
            Rule::ForeignKey(key) => {
                resolve(&mut key.columns, table)?;
                let Some(known) = self.resolve(&key.ref_table) else {
                    if self.rules.checks_references() {
                        return Err(Conflict(format!("there is no table {}", key.ref_table)));
                    }
                    return Ok(());
                };
                key.ref_table.clone_from(&known);
                if key.ref_columns.is_empty() {
                    if let Some(primary) = &self.table(&known)?.primary_key {
                        key.ref_columns.clone_from(&primary.columns);
                    }
                    return Ok(());
                }
                for name in &mut key.ref_columns {
                    match self.known_column(&known, name) {
                        Ok(spelled) => *name = spelled,
                        // SQLite looks when rows come: a rebuilt table refers to its later self.
                        Err(conflict) if self.rules.checks_references() => return Err(conflict),
                        Err(_) => {}
                    }
                }
                Ok(())
            }
            Rule::NotNull(column) => {
                *column = self.known_column(table, column)?;
                Ok(())
            }
            Rule::Check(_) | Rule::UsingIndex { .. } | Rule::Exclude(_) => Ok(()),
        }
    }

    pub(super) fn resolve_parts(&self, table: &str, parts: &mut [IndexPart]) -> Outcome {
        for part in parts {
            if let kilter_schema::PartSource::Column(name) = &mut part.source {
                *name = self.known_column(table, name)?;
            }
        }
        Ok(())
    }

    /// PostgreSQL makes one index of a primary key and a unique constraint on the same columns
    /// that are declared together, or of two such unique constraints (parse_utilcmd.c); the first
    /// name given is the name. Only a table being made is asked, but a second constraint on the
    /// same columns by `ALTER TABLE` has always a name of its own.
    fn is_repeated(&mut self, table: &str, new: &mut NewConstraint) -> Result<bool, Conflict> {
        let Rule::Unique(parts, _) = &new.rule else { return Ok(false) };
        if !self.rules.key_implies_not_null() || self.rules.unique_is_index() || !self.is_new(table)
        {
            return Ok(false);
        }
        let columns = part_columns(parts);
        let known = self.table_mut(table)?;
        if let Some(key) = known.primary_key.as_mut().filter(|k| k.columns == columns) {
            let implied = format!("{}_pkey", super::names::bare(&known.name));
            if key.name.as_deref() == Some(&implied) && new.name.is_some() {
                key.name = new.name.take();
            }
            return Ok(true);
        }
        Ok(known.uniques.iter().any(|u| u.columns == columns))
    }

    fn constraint_name_taken(
        &self,
        table: &str,
        name: &str,
        rule: &Rule,
    ) -> Result<bool, Conflict> {
        let known = self.table(table)?;
        let same = |n: &Option<String>| n.as_deref().is_some_and(|n| self.rules.same(n, name));
        if self.rules.unique_is_index() {
            // MySQL: indexes and the other constraints have a namespace each.
            return Ok(match rule {
                Rule::Unique(..) => known.indexes.iter().any(|i| self.rules.same(&i.name, name)),
                Rule::PrimaryKey(..) => false,
                _ => {
                    known.foreign_keys.iter().any(|f| same(&f.name))
                        || known.checks.iter().any(|c| same(&c.name))
                }
            });
        }
        if !self.rules.key_implies_not_null() {
            // SQLite does not look at the names of constraints.
            return Ok(false);
        }
        let index = matches!(rule, Rule::PrimaryKey(..) | Rule::Unique(..));
        let relation = index && self.relation_taken(table, name);
        Ok(relation || known.has_constraint(name))
    }

    /// `ADD CONSTRAINT … USING INDEX`: the index becomes the constraint's and takes its name.
    fn adopt_index(
        &mut self,
        table: &str,
        name: Option<String>,
        index: &str,
        (primary, deferrable): (bool, Option<bool>),
    ) -> Outcome {
        let rules = self.rules;
        let known = self.table_mut(table)?;
        let Some(at) = known.indexes.iter().position(|i| i.name == index && i.unique) else {
            return Err(Conflict(format!("table {table} has no unique index {index}")));
        };
        let adopted = known.indexes.remove(at);
        let name = Some(name.unwrap_or(adopted.name));
        let (columns, include) = (part_columns(&adopted.parts), adopted.include);
        if !primary {
            let nulls_not_distinct = adopted.nulls_not_distinct;
            known.uniques.push(Unique {
                name,
                columns,
                deferrable,
                include,
                nulls_not_distinct,
                on_conflict: None,
            });
            return Ok(());
        }
        if known.primary_key.is_some() {
            return Err(Conflict(format!("table {table} has a primary key already")));
        }
        let key = PrimaryKey { name, columns, deferrable, include, on_conflict: None };
        set_primary_key(known, key, rules.key_implies_not_null());
        Ok(())
    }

    pub(super) fn drop_constraint(
        &mut self,
        table: &str,
        name: &str,
        if_exists: bool,
        cascade: bool,
        only: ConstraintSort,
    ) -> Outcome {
        let rules = self.rules;
        if let Some(column) = self.not_null_called(table, name)? {
            let known = self.table_mut(table)?;
            known.columns.iter_mut().filter(|c| c.name == column).for_each(|c| c.nullable = true);
            known.not_null_names.retain(|(own, _)| own != name);
            return Ok(());
        }
        let exclusion = format!("exclusion {table}.{name}");
        if self.schema.opaque.contains_key(&exclusion) {
            self.set_opaque(&exclusion, None);
            return Ok(());
        }
        let known = self.table_mut(table)?;
        rules.constraint_called(known, name);
        let same = |n: &Option<String>| n.as_deref().is_some_and(|n| rules.same(n, name));
        let (any, before) = (only == ConstraintSort::Any, part_counts(known));
        if any || only == ConstraintSort::ForeignKey {
            let (gone, kept): (Vec<_>, Vec<_>) =
                std::mem::take(&mut known.foreign_keys).into_iter().partition(|f| same(&f.name));
            known.foreign_keys = kept;
            gone.iter().for_each(|key| rules.foreign_key_dropped(known, key));
        }
        if any || only == ConstraintSort::Check {
            known.checks.retain(|c| !same(&c.name));
        }
        let mut key = None;
        if any {
            if let Some(at) = known.uniques.iter().position(|u| same(&u.name)) {
                key = Some(known.uniques.remove(at).columns);
            }
            if rules.unique_is_index() {
                known.indexes.retain(|i| !(i.unique && rules.same(&i.name, name)));
                if name.eq_ignore_ascii_case("PRIMARY") {
                    return self.drop_primary_key(table);
                }
            }
            if known.primary_key.as_ref().is_some_and(|k| same(&k.name)) {
                key = known.primary_key.take().map(|k| k.columns);
            }
        }
        if part_counts(known) == before && if_exists && any && rules.unique_is_index() {
            drop_check_of_column(known, name);
        }
        if part_counts(known) == before && !if_exists {
            return Err(Conflict(format!("table {table} has no constraint {name}")));
        }
        key.map_or(Ok(()), |columns| self.release_key(table, &columns, cascade))
    }

    /// Foreign keys that refer to a key which is dropped (PostgreSQL).
    fn release_key(&mut self, table: &str, columns: &[String], cascade: bool) -> Outcome {
        if !self.rules.guards_references() || self.still_unique(table, columns)? {
            return Ok(());
        }
        for other in self.referring(table) {
            let uses = |f: &ForeignKey| f.ref_table == table && same_set(&f.ref_columns, columns);
            if !self.table(&other)?.foreign_keys.iter().any(uses) {
                continue;
            }
            if !cascade {
                return Err(Conflict(format!("a foreign key of {other} refers to that key")));
            }
            self.table_mut(&other)?.foreign_keys.retain(|f| !uses(f));
        }
        Ok(())
    }

    /// Whether another key of the table covers the same columns, so that the foreign keys may
    /// well refer to that one.
    fn still_unique(&self, table: &str, columns: &[String]) -> Result<bool, Conflict> {
        let known = self.table(table)?;
        Ok(known.primary_key.as_ref().is_some_and(|k| same_set(&k.columns, columns))
            || known.uniques.iter().any(|u| same_set(&u.columns, columns)))
    }

    pub(super) fn drop_primary_key(&mut self, table: &str) -> Outcome {
        match self.table_mut(table)?.primary_key.take() {
            Some(_) => Ok(()),
            None => Err(Conflict(format!("table {table} has no primary key"))),
        }
    }

    pub(super) fn rename_constraint(&mut self, table: &str, from: &str, to: String) -> Outcome {
        let taken = self.table(table)?.has_constraint(&to) || self.relation_taken(table, &to);
        if taken {
            return Err(Conflict(format!("{to} exists already")));
        }
        if let Some(column) = self.not_null_called(table, from)? {
            let names = &mut self.table_mut(table)?.not_null_names;
            names.retain(|(own, _)| own != from);
            names.push((to, column));
            return Ok(());
        }
        match constraint_names(self.table_mut(table)?).find(|n| n.as_deref() == Some(from)) {
            Some(name) => *name = Some(to),
            None => return Err(Conflict(format!("table {table} has no constraint {from}"))),
        }
        Ok(())
    }

    pub(super) fn validate(&mut self, table: &str, name: &str) -> Outcome {
        let not_null = self.not_null_called(table, name)?;
        let known = self.table_mut(table)?;
        let named = |n: &Option<String>| n.as_deref() == Some(name);
        let key = known.foreign_keys.iter_mut().find(|f| named(&f.name)).map(|f| &mut f.validated);
        let check = known.checks.iter_mut().find(|c| named(&c.name)).map(|c| &mut c.validated);
        match key.or(check) {
            Some(validated) => *validated = true,
            None if not_null.is_some() => {}
            None => return Err(Conflict(format!("table {table} has no constraint {name}"))),
        }
        Ok(())
    }

    /// The column whose NOT NULL has this name, given or the server's own (PostgreSQL 18).
    fn not_null_called(&self, table: &str, name: &str) -> Result<Option<String>, Conflict> {
        let known = self.table(table)?;
        if let Some((_, column)) = known.not_null_names.iter().find(|(own, _)| own == name) {
            return Ok(Some(column.clone()));
        }
        if known.has_constraint(name) {
            return Ok(None);
        }
        let named = |column: &&Column| {
            let rule = Rule::NotNull(column.name.clone());
            let own = self.rules.constraint_name(self.names(), known, &rule);
            own.as_deref() == Some(name)
        };
        let mut columns = known.columns.iter().filter(|c| !c.nullable);
        Ok(columns.find(named).map(|column| column.name.clone()))
    }

    /// `ALTER CONSTRAINT`, which only foreign keys can have.
    pub(super) fn defer(&mut self, table: &str, name: &str, when: Option<bool>) -> Outcome {
        let keys = &mut self.table_mut(table)?.foreign_keys;
        match keys.iter_mut().find(|f| f.name.as_deref() == Some(name)) {
            Some(key) => key.deferrable = when,
            None => return Err(Conflict(format!("table {table} has no foreign key {name}"))),
        }
        Ok(())
    }

    /// Whether an index or a table in the schema of `table` has the name.
    pub(super) fn relation_taken(&self, table: &str, name: &str) -> bool {
        self.names().near(super::names::schema_of(table), name).any(|t| {
            super::names::bare(&t.name) == name
                || t.indexes.iter().any(|i| i.name == name)
                || t.uniques.iter().any(|u| u.name.as_deref() == Some(name))
                || t.primary_key.as_ref().is_some_and(|k| k.name.as_deref() == Some(name))
        })
    }

    pub(super) fn index_taken(&self, table: &str, name: &str) -> Result<bool, Conflict> {
        Ok(match self.rules.index_scope() {
            Scope::Table => {
                self.table(table)?.indexes.iter().any(|i| self.rules.same(&i.name, name))
            }
            Scope::Schema => self.find_index(name).is_some() || self.relation_taken(table, name),
        })
    }
}

/// Makes the columns a table's primary key.
fn set_primary_key(table: &mut Table, key: PrimaryKey, strict: bool) {
    if strict {
        for column in table.columns.iter_mut().filter(|c| key.columns.contains(&c.name)) {
            column.nullable = false;
        }
    }
    table.primary_key = Some(key);
}

/// A check that was declared with a column has the column's name on MariaDB, and none as it was
/// written.
fn drop_check_of_column(table: &mut Table, name: &str) {
    let others: Vec<String> =
        table.columns.iter().filter(|c| c.name != name).map(|c| c.name.clone()).collect();
    if others.len() == table.columns.len() {
        return;
    }
    let own = |text: &str| mentions(text, name) && !others.iter().any(|o| mentions(text, o));
    table.checks.retain(|c| c.name.is_some() || !own(&c.expression));
}

fn part_counts(table: &Table) -> [usize; 5] {
    [
        table.foreign_keys.len(),
        table.checks.len(),
        table.uniques.len(),
        table.indexes.len(),
        usize::from(table.primary_key.is_some()),
    ]
}

fn constraint_names(table: &mut Table) -> impl Iterator<Item = &mut Option<String>> {
    let keys = table.foreign_keys.iter_mut().map(|f| &mut f.name);
    let checks = table.checks.iter_mut().map(|c| &mut c.name);
    let uniques = table.uniques.iter_mut().map(|u| &mut u.name);
    keys.chain(checks).chain(uniques).chain(table.primary_key.iter_mut().map(|k| &mut k.name))
}

fn same_set(a: &[String], b: &[String]) -> bool {
    a.len() == b.len() && a.iter().all(|c| b.contains(c))
}

impl NewIndex {
    /// The index under a name.
    pub(crate) fn named(self, name: String) -> Index {
        let mut storage = None;
        crate::ddl::set_parameters(&mut storage, self.storage);
        Index {
            name,
            unique: self.unique,
            method: self.method,
            parts: self.parts,
            include: self.include,
            predicate: self.predicate,
            comment: self.comment,
            nulls_not_distinct: self.nulls_not_distinct,
            hidden: self.hidden,
            storage,
        }
    }
}
