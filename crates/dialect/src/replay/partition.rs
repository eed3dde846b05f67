//! PostgreSQL's partitions, which are tables to the server and known by their bounds to us.
//! Deliberately not here: MySQL's, which are no tables (`options`).

use super::draft::{Draft, Outcome};
use crate::ddl::{partition, partition_parts};

impl Draft<'_> {
    /// A table becomes a partition of another.
    pub(super) fn attach(&mut self, parent: &str, name: &str, bound: &str) -> Outcome {
        let name = self.known(name)?;
        self.take_table(&name);
        self.set_opaque(&format!("partition {name}"), Some(partition(&name, parent, bound)));
        Ok(())
    }

    /// A partition becomes a table again, of which no more than its name is known.
    pub(super) fn detach(&mut self, name: &str) {
        let why = format!("what {name} has of its own is not known once it is a table again");
        self.unclear.get_or_insert(why);
    }

    /// A partitioned table has another name: its partitions are of that one.
    pub(super) fn hand_on_partitions(&mut self, from: &str, to: &str) {
        let all = self.schema.opaque.iter().filter(|(key, _)| key.starts_with("partition "));
        let of = |(key, text): (&String, &String)| {
            let (name, parent, bound) = partition_parts(text)?;
            (parent == from).then(|| (key.clone(), partition(&name, to, &bound)))
        };
        let moved: Vec<(String, String)> = all.filter_map(of).collect();
        for (key, text) in moved {
            self.set_opaque(&key, Some(text));
        }
    }
}
