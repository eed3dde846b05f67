//! Writing DDL.
//!
//! Every statement commits by itself, so each stands alone and is guarded by the object it makes
//! or removes. Indexes are written inside `CREATE TABLE`: a foreign key makes its own index where
//! it finds none.

mod apart;
mod guard;
mod habits;
mod online;
mod options;
mod rename;
mod render;

use self::habits::MysqlHabits;
pub(super) use self::rename::rename;
use super::{Mysql, types};
use crate::plan::expand::expand;
use crate::plan::order::{Step, order};
use crate::plan::{apply, narrow, notes, text};
use crate::{Engine, Loss, Pace, Plan, Planned, StepMode};
use kilter_schema::{Change, Column, ForeignKey, Index, ObjectPath, Schema, Table, TableChange};

pub(super) fn plan(pace: Pace, from: &Schema, wanted: &Schema, changes: &[Change]) -> Plan {
    let to = apply(from, wanted, changes);
    let habits = MysqlHabits { flavor: from.server.flavor };
    let all = expand(&habits, from, &to, changes);
    let mut plan = Plan::default();
    plan.append(order(&habits, from, &to, &all), |step| {
        let mut writer = Writer { pace, from, to: &to, all: &all, plan: Plan::default() };
        writer.step(step);
        writer.plan
    });
    let zero = "the type's zero value ('', 0), and a date fails in strict mode";
    plan.notes.extend(notes(from, changes, Some(zero)));
    plan
}

struct Writer<'a> {
    pace: Pace,
    from: &'a Schema,
    to: &'a Schema,
    /// All changes, with those that others called for.
    all: &'a [Change],
    plan: Plan,
}

impl Writer<'_> {
    fn push(&mut self, planned: Planned) {
        self.plan.statements.push(planned);
    }

    fn note(&mut self, note: String) {
        self.plan.notes.push(note);
    }

    fn step(&mut self, step: &Step<'_>) {
        match step {
            Step::CreateEnum { name, .. }
            | Step::AlterEnum { name, .. }
            | Step::DropEnum { name } => {
                self.note(format!("enum {name}: MySQL has no enum types apart from columns"));
            }
            Step::CreateTable { table } => {
                if let Some(by) = &table.options.partition_by {
                    self.note(format!(
                        "{}: it is partitioned by {by}; write PARTITION BY with its partitions by \
                         hand",
                        table.name
                    ));
                }
                let mut sql = text::create_table(&Mysql, &table.name, &render::table_lines(table));
                sql.push_str(&options::of_table(&table.options));
                if let Some(comment) = &table.comment {
                    sql.push_str(&format!(" COMMENT = {}", types::literal(comment)));
                }
                self.push(
                    planned(sql, format!("create table {}", table.name))
                        .unless_exists(ObjectPath::Table(table.name.clone())),
                );
            }
            Step::DropTable { table } => self.push(
                planned(
                    format!("DROP TABLE {}", Mysql.quote_table(&table.name)),
                    format!("drop table {}", table.name),
                )
                .if_exists(ObjectPath::Table(table.name.clone()))
                .losing(Loss::Lossy(format!("the rows of {}", table.name))),
            ),
            Step::Change { table, change } => self.alone(table, change),
            Step::Joined { table, changes } => {
                let [before, within, after] = apart::around_key(self.from.table(table), changes);
                before.iter().for_each(|change| self.alone(table, change));
                let made = self.plan.statements.len();
                self.joined(table, &within);
                self.gently(table, &within.iter().collect::<Vec<_>>(), made);
                after.iter().for_each(|change| self.alone(table, change));
            }
        }
    }

    /// A change in a statement of its own.
    fn alone(&mut self, table: &str, change: &TableChange) {
        let made = self.plan.statements.len();
        self.change(table, change);
        self.gently(table, &[change], made);
    }

    /// Asks for the gentlest way in which the server can make `changes`, where the table is there
    /// already and nobody says that it is not in use.
    fn gently(&mut self, table: &str, changes: &[&TableChange], made: usize) {
        if let (Pace::Online, Some(old)) = (self.pace, self.from.table(table)) {
            // The rows of a column that is added are filled as they are.
            let filled = |p: &Planned| p.sql.starts_with("UPDATE");
            let end = self.plan.statements.iter().position(filled).unwrap_or(usize::MAX);
            let end = end.min(self.plan.statements.len());
            for planned in &mut self.plan.statements[made..end] {
                online::gently(old, changes, planned);
            }
        }
    }

    /// The table as it will be, or as it is while it is on its way out.
    fn table(&self, name: &str) -> Option<&Table> {
        self.to.table(name).or_else(|| self.from.table(name))
    }

    fn change(&mut self, table: &str, change: &TableChange) {
        match change {
            TableChange::AddIndex { .. }
            | TableChange::DropIndex { .. }
            | TableChange::RenameIndex { .. }
            | TableChange::AddUnique { .. }
            | TableChange::DropUnique { .. } => self.index(table, change),
            TableChange::AddForeignKey { .. }
            | TableChange::DropForeignKey { .. }
            | TableChange::AddCheck { .. }
            | TableChange::DropCheck { .. } => self.constraint(table, change),
            TableChange::AlterColumn { .. } | TableChange::ChangePrimaryKey { .. } => {
                self.joined(table, std::slice::from_ref(change));
            }
            // Nothing is ever not valid here; see the canonical form.
            TableChange::Validate { .. } => {}
            TableChange::AddColumn { column } => {
                if let Some(steps) = apart::add_random_column(table, column) {
                    steps.into_iter().for_each(|planned| self.push(planned));
                    return;
                }
                let clause = format!("ADD COLUMN {}", render::column_definition(column));
                let planned = alter(table, vec![clause], change.describe(table));
                self.push(planned.unless_exists(change.object(table)));
            }
            TableChange::DropColumn { column } => {
                let clause = format!("DROP COLUMN {}", types::quote(&column.name));
                let planned = alter(table, vec![clause], change.describe(table));
                let planned = planned.losing(lost(table, column));
                self.push(planned.if_still_there(self.to, table, column));
            }
            TableChange::ChangeComment { to, .. } => {
                let comment = types::literal(to.as_deref().unwrap_or_default());
                let clause = format!("COMMENT = {comment}");
                self.push(alter(table, vec![clause], change.describe(table)));
            }
            TableChange::ChangeOptions { from, to } => {
                let (clauses, notes) = options::change(from, to);
                notes.into_iter().for_each(|what| self.note(format!("{table}: {what}")));
                if !clauses.is_empty() {
                    self.push(alter(table, clauses, change.describe(table)));
                }
            }
        }
    }

    fn index(&mut self, table: &str, change: &TableChange) {
        let (summary, object) = (change.describe(table), change.object(table));
        match change {
            TableChange::AddIndex { index } => {
                if index.predicate.is_some() || !index.include.is_empty() {
                    self.note(format!(
                        "index {} on {table}: MySQL has no partial or covering indexes; its \
                         condition and included columns are left out",
                        index.name
                    ));
                }
                let sql = render::create_index(table, index);
                self.push(planned(sql, summary).unless_exists(object));
            }
            TableChange::DropIndex { index } => {
                let instead = self.instead_of(table, index);
                // `DROP INDEX` takes no clauses in MariaDB.
                let short = instead.is_empty() && self.pace == Pace::Short;
                let planned = if short {
                    let (name, table) = (types::quote(&index.name), Mysql.quote_table(table));
                    planned(format!("DROP INDEX {name} ON {table}"), summary)
                } else {
                    let drop = format!("DROP INDEX {}", types::quote(&index.name));
                    alter(table, std::iter::once(drop).chain(instead).collect(), summary)
                };
                self.push(planned.if_exists(object));
            }
            TableChange::RenameIndex { from, to } => {
                let old = ObjectPath::Index(table.to_owned(), from.clone());
                let (from, to) = (types::quote(from), types::quote(to));
                let clause = format!("RENAME INDEX {from} TO {to}");
                self.push(alter(table, vec![clause], summary).if_exists(old));
            }
            TableChange::AddUnique { unique } => {
                if let Some(home) = self.table(table) {
                    let index = render::unique_index(home, unique);
                    self.index(table, &TableChange::AddIndex { index });
                }
            }
            TableChange::DropUnique { unique } => {
                if let Some(home) = self.table(table) {
                    let index = render::unique_index(home, unique);
                    self.index(table, &TableChange::DropIndex { index });
                }
            }
            _ => {}
        }
    }

    fn instead_of(&self, name: &str, index: &Index) -> Vec<String> {
        self.instead_of_keys(Table { indexes: vec![index.clone()], ..Table::new(name) })
    }

    /// Clauses that give a foreign key an index of its own, where it stays and leaned on the
    /// index or primary key of `only`, which goes: the server refuses to drop that otherwise
    /// (errors 1553, 1025). The name and the columns are those of the index it would have made
    /// itself.
    fn instead_of_keys(&self, only: Table) -> Vec<String> {
        let name = only.name.as_str();
        let Some(new) = self.to.table(name) else { return Vec::new() };
        let Some(old) = self.from.table(name) else { return Vec::new() };
        let stays = |key: &&ForeignKey| {
            old.foreign_keys.contains(key)
                && !self.plans(name, &TableChange::DropForeignKey { foreign_key: (*key).clone() })
        };
        (new.foreign_keys.iter().filter(stays))
            .filter(|k| render::covered(&only, &k.columns) && !render::covered(new, &k.columns))
            .filter(|k| self.adds_instead(old, new, &only, &k.columns))
            .map(|k| {
                let name = types::quote(&render::foreign_key_name(new, k));
                format!("ADD KEY {name} ({})", text::names(&Mysql, &k.columns))
            })
            .collect()
    }

    /// Whether, of all that goes and covered the columns, it is this whose statement adds the
    /// index: the primary key, or else the first index by name. The order of the statements does
    /// not matter: before it, this one still covers them.
    fn adds_instead(&self, old: &Table, new: &Table, only: &Table, columns: &[String]) -> bool {
        let Some(index) = only.indexes.first() else { return true };
        let key = |table: &Table| {
            table.primary_key.as_ref().is_some_and(|k| k.columns.starts_with(columns))
        };
        let goes = |i: &&Index| {
            let alone = Table { indexes: vec![(*i).clone()], ..Table::new(&old.name) };
            render::covered(&alone, columns)
                && self.plans(&old.name, &TableChange::DropIndex { index: (*i).clone() })
        };
        let first = old.indexes.iter().filter(goes).map(|i| &i.name).min();
        (!key(old) || key(new)) && first.is_none_or(|name| *name == index.name)
    }

    fn plans(&self, table: &str, change: &TableChange) -> bool {
        self.all.iter().any(|c| match c {
            Change::AlterTable { table: t, changes } => t == table && changes.contains(change),
            _ => false,
        })
    }

    fn constraint(&mut self, name: &str, change: &TableChange) {
        let summary = change.describe(name);
        let Some(table) = self.table(name) else { return };
        let planned = match change {
            TableChange::AddForeignKey { foreign_key: key } => {
                let clause = format!("ADD {}", render::foreign_key(table, key));
                let object =
                    ObjectPath::Constraint(name.to_owned(), render::foreign_key_name(table, key));
                alter(name, vec![clause], summary).unless_exists(object)
            }
            TableChange::DropForeignKey { foreign_key: key } => {
                let constraint = render::foreign_key_name(table, key);
                let quoted = types::quote(&constraint);
                let mut clauses = vec![format!("DROP FOREIGN KEY {quoted}")];
                if self.leaves_index(name, key) {
                    clauses.push(format!("DROP INDEX {quoted}"));
                }
                let object = ObjectPath::Constraint(name.to_owned(), constraint);
                alter(name, clauses, summary).if_exists(object)
            }
            TableChange::AddCheck { check } => {
                let clause = format!("ADD {}", render::check(check));
                let planned = alter(name, vec![clause], summary);
                match check.name {
                    Some(_) => planned.unless_exists(change.object(name)),
                    None => planned,
                }
            }
            TableChange::DropCheck { check } => {
                let Some(constraint) = &check.name else {
                    self.note(format!(
                        "a check on {name} without a name, {}, is to be dropped: find its name \
                         in SHOW CREATE TABLE and drop it by hand",
                        check.expression
                    ));
                    return;
                };
                let clauses = render::drop_check(self.from.table(name), constraint);
                alter(name, clauses, summary).if_exists(change.object(name))
            }
            _ => return,
        };
        self.push(planned);
    }

    /// Whether the index that a foreign key made for itself is left behind when the key goes, and
    /// is not wanted. It made one if no other index began with its columns.
    fn leaves_index(&self, name: &str, key: &ForeignKey) -> bool {
        let (Some(old), Some(new)) = (self.from.table(name), self.to.table(name)) else {
            return false;
        };
        let comes_back = new.foreign_keys.iter().any(|k| {
            render::foreign_key_name(new, k) == render::foreign_key_name(old, key)
                && k.columns == key.columns
        });
        // The index of a longer key takes the place of one that a shorter key made.
        let shared =
            old.foreign_keys.iter().any(|k| k != key && k.columns.starts_with(&key.columns));
        !comes_back && !shared && !render::covered(old, &key.columns)
    }

    /// Several changes in one statement.
    fn joined(&mut self, name: &str, changes: &[TableChange]) {
        let (mut clauses, mut loss) = (Vec::new(), Loss::Lossless);
        for change in ranked(changes) {
            match change {
                TableChange::DropIndex { index } | TableChange::AddIndex { index }
                    if only_hides(changes, &index.name) =>
                {
                    if matches!(change, TableChange::AddIndex { .. }) {
                        clauses.push(render::visibility(index));
                    }
                }
                TableChange::DropIndex { index } => {
                    clauses.push(format!("DROP INDEX {}", types::quote(&index.name)));
                    clauses.extend(self.instead_of(name, index));
                }
                TableChange::ChangePrimaryKey { from, to } => {
                    let drop = from.iter().map(|_| "DROP PRIMARY KEY".to_owned());
                    clauses.splice(0..0, drop);
                    let add = |key| format!("ADD {}", render::primary_key(key));
                    clauses.extend(to.iter().map(|key| add(&key.columns)));
                    let only = Table { primary_key: from.clone(), ..Table::new(name) };
                    clauses.extend(self.instead_of_keys(only));
                }
                TableChange::AddColumn { column } => {
                    clauses.push(format!("ADD COLUMN {}", render::column_definition(column)));
                }
                TableChange::DropColumn { column } => {
                    clauses.push(format!("DROP COLUMN {}", types::quote(&column.name)));
                    loss = loss.and(lost(name, column));
                }
                TableChange::AlterColumn { from, to } => {
                    let check = self.table(name).and_then(|t| render::check_of_column(t, to));
                    let check = check.filter(|_| !adds_check(self.all, name, &to.name));
                    let definition = render::column_definition(to);
                    clauses
                        .push(format!("MODIFY COLUMN {definition}{}", check.unwrap_or_default()));
                    loss = loss.and(alteration_loss(name, from, to));
                }
                TableChange::AddIndex { index } => {
                    clauses.push(format!("ADD {}", render::key(index)));
                }
                _ => {}
            }
        }
        let summary: Vec<String> = changes.iter().map(|c| c.describe(name)).collect();
        let planned = alter(name, clauses, summary.join("; ")).losing(loss);
        self.push(guard::joined(planned, self.to, name, changes));
    }
}

/// Whether a check of that name is added, so that nothing need keep an older one.
fn adds_check(all: &[Change], table: &str, name: &str) -> bool {
    let adds = |c: &TableChange| matches!(c, TableChange::AddCheck { check } if check.name.as_deref() == Some(name));
    all.iter().any(|c| match c {
        Change::AlterTable { table: t, changes } => t == table && changes.iter().any(adds),
        _ => false,
    })
}

/// Whether an index is dropped and added again only to be used by queries again, or no more.
/// MariaDB takes the pair for the same index and leaves it as it is.
fn only_hides(changes: &[TableChange], name: &str) -> bool {
    let drop = changes.iter().find_map(|c| match c {
        TableChange::DropIndex { index } if index.name == name => Some(index),
        _ => None,
    });
    let add = changes.iter().find_map(|c| match c {
        TableChange::AddIndex { index } if index.name == name => Some(index),
        _ => None,
    });
    let (Some(old), Some(new)) = (drop, add) else { return false };
    old.hidden != new.hidden && *old == Index { hidden: old.hidden, ..new.clone() }
}

/// The order of clauses that reads best; the server takes them as one.
fn ranked(changes: &[TableChange]) -> Vec<&TableChange> {
    let rank = |change: &&TableChange| match change {
        TableChange::DropIndex { .. } => 0,
        TableChange::DropColumn { column } if column.generated.is_some() => 1,
        TableChange::DropColumn { .. } => 2,
        TableChange::AddColumn { .. } => 3,
        TableChange::AlterColumn { .. } => 4,
        TableChange::ChangePrimaryKey { .. } => 5,
        _ => 6,
    };
    let mut out: Vec<&TableChange> = changes.iter().collect();
    out.sort_by_key(rank);
    out
}

fn planned(sql: String, summary: String) -> Planned {
    Planned::new(StepMode::Solo, sql, summary)
}

fn alter(table: &str, clauses: Vec<String>, summary: String) -> Planned {
    planned(text::alter_table(&Mysql, table, &clauses), summary)
}

/// A computed column can be computed again.
fn lost(table: &str, column: &Column) -> Loss {
    match column.generated {
        Some(_) => Loss::Lossless,
        None => Loss::Lossy(format!("the values of {table}.{}", column.name)),
    }
}

fn alteration_loss(table: &str, from: &Column, to: &Column) -> Loss {
    if from.generated.is_none() && to.generated.is_some() {
        return lost(table, from);
    }
    // A set that only grows at its end.
    let members = from.ty.strip_suffix(')').filter(|ty| ty.starts_with("set("));
    if members.is_some_and(|members| to.ty.starts_with(&format!("{members},"))) {
        return Loss::Lossless;
    }
    let kinds = (types::kind(&from.ty), types::kind(&to.ty));
    narrow::loss(table, &to.name, &kinds.0, &kinds.1, &to.ty)
}
