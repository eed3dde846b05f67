//! The locks of PostgreSQL's statements.
//!
//! What is done to a partitioned table is mostly done to its partitions too, and a foreign key has
//! two ends: both are told from the schema that a statement meets.

use super::Lock;
use super::partitions::Partitions;
use crate::ddl::{
    Alteration, ColumnChange, Commented, Ddl, NewColumn, OptionChange, Rule, TablePart,
};
use kilter_schema::names::{bare, owner};
use kilter_schema::{AutoIncrement, ForeignKey, Schema, Table};
use std::collections::BTreeSet;

const ALL: &str = "ACCESS EXCLUSIVE (no reads, no writes)";
const WRITES: &str = "SHARE ROW EXCLUSIVE (no writes)";
const BUILD: &str = "SHARE (no writes)";
const ONLINE: &str = "SHARE UPDATE EXCLUSIVE (reads and writes go on)";
/// A foreign key is dropped, or made again, with a column of it, on either side.
const OTHER_END: &str = "; for a foreign key also on the table at its other end";

/// The locks of one statement.
pub(super) fn locks(schema: &Schema, partitions: &Partitions, ddl: &Ddl) -> Vec<Lock> {
    let reader = Reader { schema, partitions };
    match ddl {
        Ddl::CreateTable(new) => {
            let own = new.columns.iter().flat_map(|c| &c.constraints);
            let parts = new.parts.iter().filter_map(|p| match p {
                TablePart::Constraint(c) => Some(c),
                TablePart::Index(_) => None,
            });
            own.chain(parts).filter_map(|c| reader.referred(&c.rule)).collect()
        }
        Ddl::CreateObject { object, .. } if object.sort == "partition" => {
            let Some(parent) = &object.table else { return Vec::new() };
            let mut out = vec![Lock::table(parent, format!("{ALL}, for a moment"))];
            out.extend(reader.joined(parent));
            out
        }
        Ddl::DropTable { names, .. } => names.iter().flat_map(|n| reader.drop(n, names)).collect(),
        Ddl::CreateIndex { table, concurrently: true, .. } => {
            vec![Lock::table(
                table,
                format!("{ONLINE}; scans it twice, waits for old transactions"),
            )]
        }
        Ddl::CreateIndex { table, only, .. } => {
            let what = format!("{BUILD} while the index is built; scans it");
            vec![reader.reached(table, *only, what)]
        }
        Ddl::DropIndex { names, concurrently, .. } => {
            names.iter().map(|n| reader.drop_index(n, *concurrently)).collect()
        }
        Ddl::AlterTable { name, only, actions, .. } => {
            actions.iter().flat_map(|a| reader.alteration(name, *only, a)).collect()
        }
        Ddl::Comment { on: Commented::Table(table) | Commented::Column(table, _), .. } => {
            vec![Lock::table(table, format!("{ONLINE}, for a moment"))]
        }
        _ => Vec::new(),
    }
}

struct Reader<'a> {
    schema: &'a Schema,
    partitions: &'a Partitions,
}

impl Reader<'_> {
    /// A table with its partitions.
    fn whole(&self, table: &str, what: impl Into<String>) -> Lock {
        Lock { partitions: self.partitions.below(table), ..Lock::table(table, what) }
    }

    /// The same, unless the statement says `ONLY`.
    fn reached(&self, table: &str, only: bool, what: impl Into<String>) -> Lock {
        if only { Lock::table(table, what) } else { self.whole(table, what) }
    }

    /// The lock a foreign key takes on the table it refers to.
    fn referred(&self, rule: &Rule) -> Option<Lock> {
        match rule {
            Rule::ForeignKey(key) => {
                Some(self.whole(&key.ref_table, format!("{WRITES}, for a moment")))
            }
            _ => None,
        }
    }

    /// The tables that a table's foreign keys refer to.
    fn referred_by(&self, table: &str, which: impl Fn(&ForeignKey) -> bool) -> BTreeSet<&str> {
        let keys = self.schema.table(table).into_iter().flat_map(|t| &t.foreign_keys);
        let names = keys.filter(|k| which(k)).map(|k| k.ref_table.as_str());
        names.filter(|t| *t != table).collect()
    }

    /// The tables whose foreign keys refer to a table.
    fn referring_to(&self, table: &str, which: impl Fn(&ForeignKey) -> bool) -> BTreeSet<&str> {
        let refers = |t: &&Table| {
            t.name != table && t.foreign_keys.iter().any(|k| k.ref_table == table && which(k))
        };
        self.schema.tables.values().map(|t| &**t).filter(refers).map(|t| t.name.as_str()).collect()
    }

    /// The other ends of foreign keys that go, or are made again.
    fn other_ends(
        &self,
        table: &str,
        own: impl Fn(&ForeignKey) -> bool,
        others: impl Fn(&ForeignKey) -> bool,
    ) -> Vec<Lock> {
        let mut names = self.referred_by(table, own);
        names.extend(self.referring_to(table, others));
        let what = || format!("{ALL}, for a moment, for a foreign key");
        names.into_iter().map(|n| self.whole(n, what())).collect()
    }

    /// What is to be said where the keys of a table are not known.
    fn hint(&self, table: &str) -> &'static str {
        if self.schema.table(table).is_some() { "" } else { OTHER_END }
    }

    fn drop(&self, name: &str, all: &[String]) -> Vec<Lock> {
        if let Some(parent) = self.partitions.parent(name) {
            let mut out = vec![self.whole(name, ALL)];
            let near = [Some(parent), self.partitions.default_of(parent).filter(|d| *d != name)];
            let near = near.into_iter().flatten();
            out.extend(near.map(|n| Lock::table(n, format!("{ALL}, for a moment"))));
            return out;
        }
        if self.schema.table(name).is_none() {
            let what = format!("{ALL}; also on the tables its foreign keys refer to");
            return vec![self.whole(name, what)];
        }
        let mut out = vec![self.whole(name, ALL)];
        let ends = self.other_ends(name, |_| true, |_| true);
        out.extend(ends.into_iter().filter(|l| !l.tables().any(|t| all.iter().any(|n| n == t))));
        out
    }

    fn drop_index(&self, name: &str, concurrently: bool) -> Lock {
        let what = if concurrently { ONLINE.to_owned() } else { format!("{ALL}, for a moment") };
        let of = |t: &&Table| owner(&t.name) == owner(name) && t.index(&bare(name)).is_some();
        match self.schema.tables.values().map(|t| &**t).find(of) {
            Some(table) => self.whole(&table.name, what),
            None => Lock::unnamed("its table", what),
        }
    }

    fn alteration(&self, table: &str, only: bool, action: &Alteration) -> Vec<Lock> {
        let one = |what: String| vec![Lock::table(table, what)];
        let reached = |what: String| vec![self.reached(table, only, what)];
        let moment = || format!("{ALL}, for a moment");
        match action {
            Alteration::AddColumn { column, .. } => {
                let mut out = reached(format!("{ALL}; {}", work_of_column(column)));
                out.extend(column.constraints.iter().filter_map(|c| self.referred(&c.rule)));
                out
            }
            Alteration::AlterColumn { change: ColumnChange::SetNotNull, .. } => {
                reached(format!("{ALL}; scans it, unless a valid CHECK (… IS NOT NULL) proves it"))
            }
            Alteration::AlterColumn { name, change: ColumnChange::Type { .. } } => {
                let what = "rewrites it, unless the new type only allows more of the same";
                let mut out = reached(format!("{ALL}; {what}{}", self.hint(table)));
                out.extend(self.ends_of_column(table, name));
                out
            }
            Alteration::AlterColumn { .. } => reached(moment()),
            Alteration::DropColumn { name, .. } => {
                let mut out = reached(format!("{}{}", moment(), self.hint(table)));
                out.extend(self.ends_of_column(table, name));
                out
            }
            Alteration::AddConstraint { constraint, .. } => {
                self.add_constraint(table, only, &constraint.rule)
            }
            Alteration::DropConstraint { name, .. } => self.drop_constraint(table, only, name),
            // Those of partitions are held to by themselves.
            Alteration::Validate(name) if self.foreign_key(table, name).is_some() => {
                one(format!("{ONLINE}; scans it"))
            }
            Alteration::Validate(_) => reached(format!("{ONLINE}; scans it")),
            Alteration::RenameColumn { .. } | Alteration::AlterConstraint(..) => reached(moment()),
            Alteration::RenameConstraint(from, _) if self.is_check(table, from) => {
                reached(moment())
            }
            Alteration::SwitchTrigger { name, .. } => {
                let only = only || !self.has_row_trigger(table, name.as_deref());
                vec![self.reached(table, only, format!("{WRITES}, for a moment"))]
            }
            Alteration::Options(OptionChange::Storage(parameters))
                if parameters.iter().all(|(name, _)| name != "user_catalog_table") =>
            {
                one(format!("{ONLINE}, for a moment"))
            }
            Alteration::Options(OptionChange::Unlogged(_)) => one(format!("{ALL}; rewrites it")),
            Alteration::Attach { name, .. } => self.attach(table, name),
            Alteration::Detach { name, concurrently } => self.detach(table, name, *concurrently),
            Alteration::Beside | Alteration::Comment(_) => Vec::new(),
            _ => one(moment()),
        }
    }

    fn ends_of_column(&self, table: &str, column: &str) -> Vec<Lock> {
        let has = |names: &[String]| names.iter().any(|n| n == column);
        self.other_ends(table, |k| has(&k.columns), |k| has(&k.ref_columns))
    }

    fn foreign_key(&self, table: &str, name: &str) -> Option<&ForeignKey> {
        let keys = &self.schema.table(table)?.foreign_keys;
        keys.iter().find(|k| k.name.as_deref() == Some(name))
    }

    /// Whether a trigger, or any of a table's, is for each row: partitions have those too.
    fn has_row_trigger(&self, table: &str, name: Option<&str>) -> bool {
        let owned = format!("trigger {table}.");
        let all = self.schema.opaque.range(owned.clone()..);
        let mut own = all.map_while(|(key, text)| Some((key.strip_prefix(&owned)?, text)));
        own.any(|(called, text)| {
            name.is_none_or(|name| name == called)
                && text.to_ascii_lowercase().contains("for each row")
        })
    }

    fn is_check(&self, table: &str, name: &str) -> bool {
        let named = |t: &Table| t.checks.iter().any(|c| c.name.as_deref() == Some(name));
        self.schema.table(table).is_some_and(named)
    }

    fn add_constraint(&self, table: &str, only: bool, rule: &Rule) -> Vec<Lock> {
        let scans = |validated: bool| if validated { "; scans it" } else { ", for a moment" };
        match rule {
            Rule::ForeignKey(key) => {
                let long = if key.validated { ", as long" } else { ", for a moment" };
                let mut out =
                    vec![self.reached(table, only, format!("{WRITES}{}", scans(key.validated)))];
                if key.ref_table != table {
                    out.push(self.whole(&key.ref_table, format!("{WRITES}{long}")));
                }
                out
            }
            Rule::Check(check) => {
                vec![self.reached(table, only, format!("{ALL}{}", scans(check.validated)))]
            }
            Rule::NotNull(_) => vec![self.reached(table, only, format!("{ALL}; scans it"))],
            Rule::UsingIndex { .. } => vec![Lock::table(table, format!("{ALL}, for a moment"))],
            Rule::PrimaryKey(columns, _) if columns.iter().any(|c| self.is_nullable(table, c)) => {
                let what = format!("{ALL} while its index is built; scans it");
                vec![self.reached(table, only, what)]
            }
            Rule::PrimaryKey(..) | Rule::Unique(..) | Rule::Exclude(_) => {
                let mut out =
                    vec![Lock::table(table, format!("{ALL} while its index is built; scans it"))];
                let below = if only { Vec::new() } else { self.partitions.below(table) };
                if let Some((first, rest)) = below.split_first() {
                    let what = format!("{BUILD} while its index is built; scans it");
                    out.push(Lock { partitions: rest.to_vec(), ..Lock::table(first, what) });
                }
                out
            }
        }
    }

    fn is_nullable(&self, table: &str, column: &str) -> bool {
        self.schema.table(table).and_then(|t| t.column(column)).is_some_and(|c| c.nullable)
    }

    fn drop_constraint(&self, table: &str, only: bool, name: &str) -> Vec<Lock> {
        // A foreign key goes from the partitions too, whatever is said.
        let only = only && self.foreign_key(table, name).is_none();
        let what = format!("{ALL}, for a moment{}", self.hint(table));
        let mut out = vec![self.reached(table, only, what)];
        let key = self.schema.table(table).and_then(|t| key_of(t, name));
        out.extend(self.other_ends(
            table,
            |k| k.name.as_deref() == Some(name),
            |k| key.is_some_and(|key| *key == k.ref_columns),
        ));
        out
    }

    /// What a table that becomes a partition of another makes wait beside the two.
    fn joined(&self, parent: &str) -> Vec<Lock> {
        let scan = format!("{ALL}; scans it for rows of the new partition");
        let mut out: Vec<Lock> =
            self.partitions.default_of(parent).map(|d| self.whole(d, scan)).into_iter().collect();
        let root = self.partitions.root(parent);
        let (referred, referring) =
            (self.referred_by(root, |_| true), self.referring_to(root, |_| true));
        let what = || format!("{WRITES}, for a moment, for a foreign key");
        out.extend(referred.iter().map(|n| self.whole(n, what())));
        out.extend(referring.difference(&referred).map(|n| Lock::table(n, what())));
        out
    }

    fn attach(&self, parent: &str, name: &str) -> Vec<Lock> {
        let proved = "scans it, unless a valid CHECK proves its bounds";
        let mut out = vec![
            Lock::table(parent, format!("{ONLINE}, for a moment")),
            self.whole(name, format!("{ALL}; {proved}")),
        ];
        out.extend(self.joined(parent));
        out
    }

    fn detach(&self, parent: &str, name: &str, concurrently: bool) -> Vec<Lock> {
        if concurrently {
            let end = format!("{ALL}, for a moment, once those who use {parent} have gone on");
            return vec![Lock::table(parent, ONLINE), self.whole(name, end)];
        }
        let moment = format!("{ALL}, for a moment");
        let mut out = vec![Lock::table(parent, moment.clone()), self.whole(name, moment.clone())];
        let default = self.partitions.default_of(parent).filter(|d| *d != name);
        out.extend(default.map(|d| Lock::table(d, moment)));
        let root = self.partitions.root(parent);
        let referring = self.referring_to(root, |_| true);
        let what = |mode: &str| format!("{mode}, for a moment, for a foreign key");
        let weaker = self.referred_by(root, |_| true);
        out.extend(referring.iter().map(|n| Lock::table(n, what(ALL))));
        out.extend(weaker.difference(&referring).map(|n| self.whole(n, what(WRITES))));
        out
    }
}

/// The columns of a primary key or a unique constraint.
fn key_of<'a>(table: &'a Table, name: &str) -> Option<&'a Vec<String>> {
    let named = |n: &Option<String>| n.as_deref() == Some(name);
    let primary = table.primary_key.iter().filter(|k| named(&k.name)).map(|k| &k.columns);
    let unique = table.uniques.iter().filter(|u| named(&u.name)).map(|u| &u.columns);
    primary.chain(unique).next()
}
/// What adding a column does to the rows there are.
fn work_of_column(new: &NewColumn) -> &'static str {
    let column = &new.column;
    let counts = matches!(
        column.auto_increment,
        Some(
            AutoIncrement::Serial
                | AutoIncrement::IdentityAlways
                | AutoIncrement::IdentityByDefault
        )
    );
    if counts || column.generated.as_ref().is_some_and(|g| g.stored) {
        return "rewrites it, since every row gets a value of its own";
    }
    if column.default.as_deref().is_some_and(is_volatile) {
        return "rewrites it, since the default may differ from row to row";
    }
    if new.constraints.iter().any(|c| matches!(c.rule, Rule::Check(_))) {
        return "scans it for the check";
    }
    "neither rewrites nor scans it"
}

/// Whether a default must be taken to differ from row to row: it calls a function that is not known
/// to be stable within a transaction.
fn is_volatile(default: &str) -> bool {
    let text = default.to_ascii_lowercase();
    let stable =
        ["now()", "current_timestamp", "current_date", "current_user", "transaction_timestamp()"];
    text.contains('(') && !stable.iter().any(|s| text.starts_with(s)) && !text.starts_with('\'')
}
