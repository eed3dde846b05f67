//! Writing DDL.

mod column;
mod enums;
mod online;
mod options;
mod rename;
mod render;
mod schemas;
mod triggers;
mod using;

use self::column::Pair;
pub(super) use self::rename::rename;
use self::using::{keeps_expressions, same_family, using};
use super::{Postgres, types};
use crate::plan::expand::{Habits, expand};
use crate::plan::order::{IndexNames, Step, altered, order};
use crate::plan::{apply, notes, text};
use crate::{Engine, Loss, Pace, Plan, Planned, StepMode};
use kilter_schema::{Change, Column, ObjectPath, PrimaryKey, Schema, Table, TableChange};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn plan(pace: Pace, from: &Schema, wanted: &Schema, changes: &[Change]) -> Plan {
    let to = apply(from, wanted, changes);
    let habits = PostgresHabits { from, to: &to };
    let all = expand(&habits, from, &to, changes);
    let writer = || Writer { pace, from, to: &to, plan: Plan::default() };
    let mut plan = Plan { statements: schemas::create(from, &to), notes: Vec::new() };
    plan.append(order(&habits, from, &to, &all), |step| {
        let mut writer = writer();
        writer.step(step);
        writer.plan
    });
    let switched = |change: &Change| triggers::switch(from, &to, change);
    plan.statements.extend(changes.iter().filter_map(switched));
    plan.statements.extend(schemas::drop(from, &to));
    commit_used_labels(changes, &mut plan);
    let others = changes.iter().filter(|c| !schemas::is_schema(c) && switched(c).is_none());
    plan.notes.extend(notes(from, others, None));
    plan.notes.extend(views_in_the_way(from, &all));
    plan
}

struct PostgresHabits<'a> {
    from: &'a Schema,
    to: &'a Schema,
}

impl Habits for PostgresHabits<'_> {
    /// Expressions cannot be altered before PostgreSQL 17, nor a plain column made computed.
    fn recreates(&self, from: &Column, to: &Column) -> bool {
        match (&from.generated, &to.generated) {
            // No USING stands with a computed column.
            (Some(a), Some(b)) => a != b || self.needs_using(from, to),
            (None, Some(_)) => true,
            (Some(a), None) => !a.stored,
            (None, None) => false,
        }
    }

    fn unhinges(&self, from: &Column, to: &Column) -> bool {
        from.ty != to.ty
            && !same_family(&column::kind(self.from, &from.ty), &column::kind(self.to, &to.ty))
    }

    /// "cannot alter type of a column used by a generated column".
    fn pins_generated(&self, from: &Column, to: &Column) -> bool {
        from.ty != to.ty || from.collation != to.collation
    }

    fn replaced(&self, from: &Schema, changes: &[Change]) -> BTreeMap<String, BTreeSet<String>> {
        let mut out = self.reread(changes);
        for change in changes {
            let Change::AlterEnum { name, from: old, to } = change else { continue };
            if enums::only_adds(old, to) {
                continue;
            }
            for table in from.tables.values() {
                let columns = table
                    .columns
                    .iter()
                    .filter(|c| column::is_type(c.ty.strip_suffix("[]").unwrap_or(&c.ty), name));
                for column in columns {
                    out.entry(table.name.clone()).or_default().insert(column.name.clone());
                }
            }
        }
        out
    }

    /// All columns of a table are altered at once: one rewrite, not several.
    fn joins(&self, _: &Table, changes: &[TableChange]) -> Vec<bool> {
        let joined = |c: &TableChange| {
            matches!(c, TableChange::AlterColumn { .. } | TableChange::ChangePrimaryKey { .. })
        };
        changes.iter().map(joined).collect()
    }

    fn index_names(&self) -> IndexNames {
        IndexNames::PerSchema
    }
}

impl PostgresHabits<'_> {
    fn needs_using(&self, from: &Column, to: &Column) -> bool {
        let kinds = (column::kind(self.from, &from.ty), column::kind(self.to, &to.ty));
        from.ty != to.ty && using(&to.name, &kinds.0, &kinds.1, &to.ty).is_some()
    }

    /// Columns whose type changes so that expressions over them, which the server reads again as it
    /// prints them, would keep the casts of the old type.
    fn reread(&self, changes: &[Change]) -> BTreeMap<String, BTreeSet<String>> {
        let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for change in changes {
            let Change::AlterTable { table, changes } = change else { continue };
            for change in changes {
                let TableChange::AlterColumn { from, to } = change else { continue };
                let kinds = (column::kind(self.from, &from.ty), column::kind(self.to, &to.ty));
                if from.ty != to.ty && !keeps_expressions(&kinds.0, &kinds.1) {
                    out.entry(table.clone()).or_default().insert(to.name.clone());
                }
            }
        }
        out
    }
}

struct Writer<'a> {
    pace: Pace,
    from: &'a Schema,
    to: &'a Schema,
    plan: Plan,
}

impl Writer<'_> {
    fn push(&mut self, planned: Planned) {
        self.plan.statements.push(planned);
    }

    fn extend(&mut self, planned: Vec<Planned>) {
        self.plan.statements.extend(planned);
    }

    /// Whether a table must be taken to be in use: it is there, and nobody says otherwise.
    fn in_use(&self, table: &str) -> bool {
        self.pace == Pace::Online && self.from.tables.contains_key(table)
    }

    fn step(&mut self, step: &Step<'_>) {
        match step {
            Step::CreateEnum { name, labels } => self.push(
                planned(enums::create(name, labels), format!("create enum {name}"))
                    .unless_exists(ObjectPath::Enum(name.clone())),
            ),
            Step::AlterEnum { name, from, to } if enums::only_adds(from, to) => {
                self.plan.statements.extend(enums::add_values(name, from, to));
            }
            Step::AlterEnum { name, from, to } => {
                let steps = enums::replace(self.from, self.to, name, (from, to));
                self.plan.statements.extend(steps);
            }
            Step::DropEnum { name } => self.push(
                planned(
                    format!("DROP TYPE {}", Postgres.quote_table(name)),
                    format!("drop enum {name}"),
                )
                .if_exists(ObjectPath::Enum(name.clone())),
            ),
            Step::CreateTable { table } => self.create_table(table),
            Step::DropTable { table } => self.push(
                planned(
                    format!("DROP TABLE {}", Postgres.quote_table(&table.name)),
                    format!("drop table {}", table.name),
                )
                .if_exists(ObjectPath::Table(table.name.clone()))
                .losing(Loss::Lossy(format!("the rows of {}", table.name))),
            ),
            Step::Change { table, change } => self.change(table, change),
            Step::Joined { table, changes } => self.joined(table, changes),
        }
    }

    fn create_table(&mut self, table: &Table) {
        let name = &table.name;
        let sql = text::create_table(&Postgres, name, &render::table_lines(table));
        let sql = options::create_table(sql, &table.options);
        self.push(
            planned(sql, format!("create table {name}"))
                .unless_exists(ObjectPath::Table(name.clone())),
        );
        for key in table.foreign_keys.iter().filter(|k| !k.validated) {
            self.change(name, &TableChange::AddForeignKey { foreign_key: key.clone() });
        }
        for check in table.checks.iter().filter(|c| !c.validated) {
            self.change(name, &TableChange::AddCheck { check: check.clone() });
        }
        for index in &table.indexes {
            self.change(name, &TableChange::AddIndex { index: index.clone() });
        }
        self.new_options(table);
        if table.comment.is_some() {
            self.push(comment_on_table(name, table.comment.as_deref()));
        }
        for column in table.columns.iter().filter(|c| c.comment.is_some()) {
            self.push(comment_on_column(name, column));
        }
    }

    /// One change with a statement of its own.
    fn change(&mut self, table: &str, change: &TableChange) {
        let summary = change.describe(table);
        let object = change.object(table);
        match change {
            TableChange::AddColumn { column } => {
                let clause = format!("ADD COLUMN {}", render::column_definition(column));
                self.push(alter(table, clause, summary).unless_exists(object));
                if column.comment.is_some() {
                    self.push(comment_on_column(table, column));
                }
            }
            TableChange::DropColumn { column } => {
                let clause = format!("DROP COLUMN {}", types::quote(&column.name));
                let planned = alter(table, clause, summary).losing(lost(table, column));
                self.push(planned.if_still_there(self.to, table, column));
            }
            TableChange::AddIndex { index } => {
                if self.in_use(table) {
                    self.push(online::create_index(table, index, summary));
                } else {
                    let sql = render::create_index(table, index);
                    self.push(planned(sql, summary).unless_exists(object));
                }
                if let Some(comment) = &index.comment {
                    let name = render::index_name(table, &index.name);
                    self.push(comment_on("INDEX", &name, Some(comment), &index.name));
                }
            }
            TableChange::DropIndex { index } if self.in_use(table) => {
                self.push(online::drop_index(table, &index.name, summary));
            }
            TableChange::DropIndex { index } => {
                let sql = format!("DROP INDEX {}", render::index_name(table, &index.name));
                self.push(planned(sql, summary).if_exists(object));
            }
            TableChange::RenameIndex { from, to } => {
                let old = ObjectPath::Index(table.to_owned(), from.clone());
                let from = render::index_name(table, from);
                let sql = format!("ALTER INDEX {from} RENAME TO {}", types::quote(to));
                self.push(planned(sql, summary).if_exists(old));
            }
            TableChange::ChangeComment { to, .. } => {
                self.push(comment_on_table(table, to.as_deref()));
            }
            TableChange::ChangeOptions { from, to } => self.options(table, from, to),
            TableChange::Validate { constraint } => {
                self.push(online::validate(table, constraint));
            }
            TableChange::AlterColumn { .. } | TableChange::ChangePrimaryKey { .. } => {
                self.joined(table, std::slice::from_ref(change));
            }
            _ => self.constraint(table, change, summary),
        }
    }

    fn constraint(&mut self, name: &str, change: &TableChange, summary: String) {
        let home = self.to.table(name).or_else(|| self.from.table(name));
        let Some(table) = home else { return };
        if self.in_use(name) {
            match change {
                TableChange::AddUnique { unique } => {
                    return self.extend(online::add_unique(table, unique, summary));
                }
                TableChange::AddForeignKey { foreign_key: key } if key.validated => {
                    return self.extend(online::add_foreign_key(table, key, summary));
                }
                TableChange::AddCheck { check } if check.validated => {
                    return self.extend(online::add_check(table, check, summary));
                }
                _ => {}
            }
        }
        let (clause, constraint, adds) = match change {
            TableChange::AddUnique { unique } => {
                (render::unique(table, unique), render::unique_name(table, unique), true)
            }
            TableChange::AddForeignKey { foreign_key: key } => {
                (render::foreign_key(table, key), render::foreign_key_name(table, key), true)
            }
            TableChange::AddCheck { check } => {
                (render::check(table, check), render::check_name(table, check), true)
            }
            TableChange::DropUnique { unique } => {
                (String::new(), render::unique_name(table, unique), false)
            }
            TableChange::DropForeignKey { foreign_key: key } => {
                (String::new(), render::foreign_key_name(table, key), false)
            }
            TableChange::DropCheck { check } => {
                (String::new(), render::check_name(table, check), false)
            }
            _ => return,
        };
        let object = ObjectPath::Constraint(name.to_owned(), constraint.clone());
        self.push(if adds {
            alter(name, format!("ADD {clause}"), summary).unless_exists(object)
        } else {
            let clause = format!("DROP CONSTRAINT {}", types::quote(&constraint));
            alter(name, clause, summary).if_exists(object)
        });
    }

    /// Alterations of columns and of the primary key, in one statement where that can run twice.
    fn joined(&mut self, name: &str, changes: &[TableChange]) {
        let (Some(old), Some(new)) = (self.from.table(name), self.to.table(name)) else {
            return;
        };
        let key = changes.iter().find_map(|c| match c {
            TableChange::ChangePrimaryKey { from, to } => Some((from.as_ref(), to.as_ref())),
            _ => None,
        });
        let (mut clauses, mut after, mut loss) = (Vec::new(), Vec::new(), Loss::Lossless);
        let (mut summaries, mut proved) = (Vec::new(), Vec::new());
        let separately = self.in_use(name) && proves_not_null(changes);
        if let Some((Some(from), None)) = key {
            self.push(drop_key(old, from));
        }
        if let Some((Some(from), Some(_))) = key {
            let name = render::primary_key_name(old, from);
            clauses.push(format!("DROP CONSTRAINT {}", types::quote(&name)));
        }
        for (from, wanted) in altered(changes) {
            let mut to = wanted.clone();
            if separately && from.nullable && !wanted.nullable && wanted.auto_increment.is_none() {
                to.nullable = true;
                proved.push(wanted);
            }
            let to = &to;
            let alteration = column::alter(self.from, self.to, new, Pair(from, to));
            if from.comment != to.comment {
                after.push(comment_on_column(name, to));
            }
            if !alteration.clauses.is_empty() {
                summaries.push(
                    TableChange::AlterColumn { from: from.clone(), to: to.clone() }.describe(name),
                );
            }
            self.plan.statements.extend(alteration.before);
            self.plan.notes.extend(alteration.notes);
            clauses.extend(alteration.clauses);
            loss = loss.and(alteration.loss.unwrap_or(Loss::Lossless));
            after.splice(0..0, alteration.after);
        }
        if let Some((Some(from), Some(to))) = key {
            clauses.push(format!("ADD {}", render::primary_key(new, to)));
            let change =
                TableChange::ChangePrimaryKey { from: Some(from.clone()), to: Some(to.clone()) };
            summaries.push(change.describe(name));
        }
        if !clauses.is_empty() {
            let sql = text::alter_table(&Postgres, name, &clauses);
            self.push(planned(sql, summaries.join("; ")).losing(loss));
        }
        self.plan.statements.extend(after);
        for column in proved {
            self.extend(online::set_not_null(new, column));
        }
        match key {
            Some((None, Some(to))) if self.in_use(name) => {
                let summary = format!("add a primary key to {name}");
                self.extend(online::add_primary_key(new, to, summary));
            }
            Some((None, Some(to))) => self.push(add_key(new, to)),
            _ => {}
        }
    }
}

/// Whether it pays to prove NOT NULL beforehand: not where the table is rewritten anyway, nor
/// where a new primary key in the same statement wants the columns NOT NULL.
fn proves_not_null(changes: &[TableChange]) -> bool {
    let rekeyed = changes
        .iter()
        .any(|c| matches!(c, TableChange::ChangePrimaryKey { from: Some(_), to: Some(_) }));
    !rekeyed
        && altered(changes).all(|(from, to)| from.ty == to.ty && from.collation == to.collation)
}

fn planned(sql: String, summary: String) -> Planned {
    Planned::new(StepMode::Tx, sql, summary)
}

fn alter(table: &str, clause: String, summary: String) -> Planned {
    planned(text::alter_table(&Postgres, table, &[clause]), summary)
}

fn drop_key(table: &Table, key: &PrimaryKey) -> Planned {
    let name = render::primary_key_name(table, key);
    let clause = format!("DROP CONSTRAINT {}", types::quote(&name));
    alter(&table.name, clause, format!("drop the primary key of {}", table.name))
        .if_exists(ObjectPath::Constraint(table.name.clone(), name))
}

fn add_key(table: &Table, key: &PrimaryKey) -> Planned {
    let name = render::primary_key_name(table, key);
    let clause = format!("ADD {}", render::primary_key(table, key));
    alter(&table.name, clause, format!("add a primary key to {}", table.name))
        .unless_exists(ObjectPath::Constraint(table.name.clone(), name))
}

fn comment_on(sort: &str, name: &str, comment: Option<&str>, shown: &str) -> Planned {
    let comment = comment.map_or_else(|| "NULL".to_owned(), types::literal);
    planned(format!("COMMENT ON {sort} {name} IS {comment}"), format!("comment on {shown}"))
}

fn comment_on_table(table: &str, comment: Option<&str>) -> Planned {
    comment_on("TABLE", &Postgres.quote_table(table), comment, table)
}

fn comment_on_column(table: &str, column: &Column) -> Planned {
    let name = format!("{}.{}", Postgres.quote_table(table), types::quote(&column.name));
    let shown = format!("{table}.{}", column.name);
    comment_on("COLUMN", &name, column.comment.as_deref(), &shown)
}

/// A computed column can be computed again.
fn lost(table: &str, column: &Column) -> Loss {
    match column.generated {
        Some(_) => Loss::Lossless,
        None => Loss::Lossy(format!("the values of {table}.{}", column.name)),
    }
}

/// A label cannot be used in the transaction that adds it ("unsafe use of new value of enum
/// type", manual, ALTER TYPE): where this plan uses one, adding it commits first.
fn commit_used_labels(changes: &[Change], plan: &mut Plan) {
    for change in changes {
        let Change::AlterEnum { name, from, to } = change else { continue };
        if !enums::only_adds(from, to) {
            continue;
        }
        let added = enums::add_values(name, from, to);
        let new: Vec<&String> = to.iter().filter(|l| !from.contains(l)).collect();
        // By itself, or within the text of an array.
        let uses = |sql: &str, label: &str| {
            let literal = types::literal(label);
            let inner = &literal[1..literal.len() - 1];
            let begins = ["{", ",", "\""].map(|before| format!("{before}{inner}"));
            sql.contains(&literal)
                || (sql.contains("'{") && begins.iter().any(|b| sql.contains(b.as_str())))
        };
        let used = plan
            .statements
            .iter()
            .any(|s| !added.iter().any(|a| a.sql == s.sql) && new.iter().any(|l| uses(&s.sql, l)));
        if used {
            for statement in &mut plan.statements {
                if added.iter().any(|a| a.sql == statement.sql) {
                    statement.mode = StepMode::Solo;
                }
            }
        }
    }
}

/// PostgreSQL refuses to retype or drop a column, or drop a table, that a view uses.
fn views_in_the_way(from: &Schema, changes: &[Change]) -> Vec<String> {
    let mut out = BTreeSet::new();
    for change in changes {
        for (view, definition) in from.opaque.iter().filter(|(k, _)| k.contains("view ")) {
            let mut tell = |table: &str, column: Option<&str>| {
                let bare = kilter_schema::names::bare(table);
                let used = text::mentions(definition, &bare)
                    && column.is_none_or(|c| text::mentions(definition, c));
                if used {
                    let what = column.map_or_else(|| table.to_owned(), |c| format!("{table}.{c}"));
                    out.insert(format!(
                        "{view} seems to use {what}: PostgreSQL refuses the change until the view \
                         is dropped; drop it before and create it again after"
                    ));
                }
            };
            match change {
                Change::DropTable { table } => tell(&table.name, None),
                Change::AlterTable { table, changes } => {
                    for change in changes {
                        match change {
                            TableChange::DropColumn { column } => tell(table, Some(&column.name)),
                            TableChange::AlterColumn { from, to } if from.ty != to.ty => {
                                tell(table, Some(&to.name));
                            }
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
    }
    out.into_iter().collect()
}
