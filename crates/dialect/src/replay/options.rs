//! What tables are beside their columns and keys: options, partitions.

use super::draft::{Conflict, Draft, Outcome};
use super::names::bare;
use crate::ddl::{NewPartition, OptionChange, PartitionChange};
use kilter_schema::names::{called, within};

/// How the types of columns with a collation begin.
const TEXT_TYPES: [&str; 8] =
    ["char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum", "set"];

impl Draft<'_> {
    /// `CONVERT TO CHARACTER SET`: the columns get the table's new collation too.
    pub(super) fn convert(
        &mut self,
        table: &str,
        charset: Option<String>,
        collation: Option<String>,
    ) -> Outcome {
        let known = self.table_mut(table)?;
        match charset {
            Some(charset) => OptionChange::Charset(charset).apply(&mut known.options),
            None => (known.options.charset, known.options.collation) = (None, None),
        }
        if let Some(collation) = collation {
            OptionChange::Collation(collation).apply(&mut known.options);
        }
        for column in &mut known.columns {
            column.collation = None;
            // The reader keeps a column's own character set at the end of its type.
            if let Some(at) = column.ty.find(" charset ") {
                column.ty.truncate(at);
            }
        }
        Ok(())
    }

    /// Columns keep the collation that a table's default gave them when that becomes another.
    pub(super) fn change_option(&mut self, table: &str, change: OptionChange) -> Outcome {
        let known = self.table_mut(table)?;
        let before = known.options.collation.clone();
        let moves = matches!(change, OptionChange::Charset(_) | OptionChange::Collation(_));
        change.apply(&mut known.options);
        if !moves || before.is_some() && before == known.options.collation {
            return Ok(());
        }
        let is_text = |ty: &str| TEXT_TYPES.iter().any(|t| ty.to_ascii_lowercase().starts_with(t));
        let left = known.columns.iter_mut().filter(|c| c.collation.is_none() && is_text(&c.ty));
        let mut unclear = None;
        for column in left.filter(|c| !c.ty.contains(" charset ")) {
            match &before {
                Some(collation) => column.collation = Some(collation.clone()),
                None => unclear = Some(column.name.clone()),
            }
        }
        if let Some(column) = unclear {
            self.unclear.get_or_insert(format!(
                "changes the collation of {table}, while that of {table}.{column} is the \
                 database's own, which its migrations do not say"
            ));
        }
        Ok(())
    }

    pub(super) fn hide_index(&mut self, table: &str, name: &str, hidden: bool) -> Outcome {
        let rules = self.rules;
        let indexes = &mut self.table_mut(table)?.indexes;
        match indexes.iter_mut().find(|i| rules.same(&i.name, name)) {
            Some(index) => index.hidden = hidden,
            None => return Err(Conflict(format!("table {table} has no index {name}"))),
        }
        Ok(())
    }

    pub(super) fn enforce_check(&mut self, table: &str, name: &str, off: bool) -> Outcome {
        let rules = self.rules;
        let known = self.table_mut(table)?;
        rules.constraint_called(known, name);
        let checks = &mut known.checks;
        let same = |n: &Option<String>| n.as_deref().is_some_and(|n| rules.same(n, name));
        match checks.iter_mut().find(|c| same(&c.name)) {
            Some(check) => check.not_enforced = off,
            None => return Err(Conflict(format!("table {table} has no check {name}"))),
        }
        Ok(())
    }

    /// A storage parameter of an index; those of a constraint's index no schema holds.
    pub(super) fn index_storage(
        &mut self,
        name: &str,
        changes: Vec<crate::ddl::Parameter>,
    ) -> Outcome {
        let Some((table, index)) = self.find_index(name) else { return Ok(()) };
        let indexes = &mut self.table_mut(&table)?.indexes;
        if let Some(index) = indexes.iter_mut().find(|i| i.name == index) {
            crate::ddl::set_parameters(&mut index.storage, changes);
        }
        Ok(())
    }

    /// MySQL's partitions by their names.
    fn partition_names(&self, table: &str) -> Vec<String> {
        let prefix = format!("partition {table}.");
        let keys = self.schema.opaque.keys();
        keys.filter_map(|k| k.strip_prefix(&prefix)).map(|p| called(p).into_owned()).collect()
    }

    /// Puts partitions in the place of others.
    pub(super) fn set_partitions(&mut self, table: &str, old: &[String], new: &[NewPartition]) {
        for name in old {
            self.set_opaque(&format!("partition {}", within(table, name)), None);
        }
        for NewPartition { name, bound } in new {
            self.set_opaque(&format!("partition {}", within(table, name)), Some(bound.clone()));
        }
    }

    pub(super) fn partitions(&mut self, table: &str, change: PartitionChange) -> Outcome {
        let known = self.partition_names(table);
        let numbered = |from: usize, to: usize| (from..to).map(|n| format!("p{n}"));
        let (old, new): (Vec<String>, Vec<NewPartition>) = match change {
            PartitionChange::Add(names) => (Vec::new(), names),
            PartitionChange::AddSome(n) => {
                let names = numbered(known.len(), known.len().saturating_add(n));
                (Vec::new(), names.map(NewPartition::dealt).collect())
            }
            PartitionChange::Drop(names) => (names, Vec::new()),
            PartitionChange::Coalesce(n) => {
                (numbered(known.len().saturating_sub(n), known.len()).collect(), Vec::new())
            }
            PartitionChange::Reorganize(old, new) => (old, new),
            PartitionChange::All(by, names) => {
                self.table_mut(table)?.options.partition_by = Some(by);
                (known.clone(), names)
            }
            PartitionChange::None => {
                self.table_mut(table)?.options.partition_by = None;
                (known.clone(), Vec::new())
            }
        };
        if let Some(missing) = old.iter().find(|name| !known.contains(name)) {
            let bare = bare(table);
            return Err(Conflict(format!("table {bare} has no partition {missing}")));
        }
        self.set_partitions(table, &old, &new);
        Ok(())
    }
}
