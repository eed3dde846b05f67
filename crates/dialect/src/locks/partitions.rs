//! Which partitions PostgreSQL's tables have, by name. Where rows go is not known here.

use crate::ddl::partition_parts;
use kilter_schema::Schema;
use std::collections::{BTreeMap, BTreeSet};

/// The key under which a schema holds a partition begins with this.
const KEY: &str = "partition ";

/// The partitions of a schema.
#[derive(Debug, Default)]
pub(super) struct Partitions {
    /// Of each partitioned table, in the order of their names.
    children: BTreeMap<String, Vec<String>>,
    /// Of each partition, the table it is of.
    parents: BTreeMap<String, String>,
    /// Of each partitioned table, the partition of the rows that have no other.
    defaults: BTreeMap<String, String>,
}

impl Partitions {
    pub(super) fn of(schema: &Schema) -> Self {
        let mut out = Self::default();
        let all = schema.opaque.range(KEY.to_owned()..);
        for (name, text) in all.map_while(|(key, text)| Some((key.strip_prefix(KEY)?, text))) {
            let Some((_, parent, bound)) = partition_parts(text) else { continue };
            if bound.get(..7).is_some_and(|word| word.eq_ignore_ascii_case("default")) {
                out.defaults.insert(parent.clone(), name.to_owned());
            }
            out.parents.insert(name.to_owned(), parent.clone());
            out.children.entry(parent).or_default().push(name.to_owned());
        }
        out
    }

    /// Whether what an object is called under says that it is a partition.
    pub(super) fn holds(key: &str) -> bool {
        key.starts_with(KEY)
    }

    /// The partitions of a table and those of its partitions, each after the one it is of.
    pub(super) fn below(&self, table: &str) -> Vec<String> {
        let mut seen = BTreeSet::from([table]);
        let mut out = Vec::new();
        let children = |of: &str| self.children.get(of).into_iter().flatten().rev();
        let mut left: Vec<&String> = children(table).collect();
        while let Some(name) = left.pop() {
            if seen.insert(name) {
                left.extend(children(name));
                out.push(name.clone());
            }
        }
        out
    }

    /// The table that a partition is of.
    pub(super) fn parent(&self, name: &str) -> Option<&str> {
        self.parents.get(name).map(String::as_str)
    }

    /// The table that is no partition itself.
    pub(super) fn root<'a>(&'a self, name: &'a str) -> &'a str {
        let mut seen = BTreeSet::from([name]);
        let mut at = name;
        while let Some(parent) = self.parent(at).filter(|p| seen.insert(p)) {
            at = parent;
        }
        at
    }

    /// The partition of the rows that have no other.
    pub(super) fn default_of(&self, table: &str) -> Option<&str> {
        self.defaults.get(table).map(String::as_str)
    }
}
