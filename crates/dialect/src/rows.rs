//! Questions to ask of a table's rows before it is changed: which of them would make the change
//! fail. Counts and keys only; no value of a row is ever selected but its key.
//! Deliberately not here: asking them.

use crate::Engine;
use crate::plan::text;
use kilter_schema::{
    Change, Check, Column, Dialect, ForeignKey, Kind, ObjectPath, Rename, Schema, Table,
    TableChange,
};

/// A question about the rows of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowCheck {
    /// `F001` duplicates, `F002` NULLs, `F003` rows that break a rule or do not fit.
    pub code: &'static str,
    /// The table, as it is called now.
    pub table: String,
    /// What the change is about.
    pub object: ObjectPath,
    /// What is wrong with the rows counted: `rows of users have no mail`.
    pub what: String,
    /// Counts them, as the column `n`.
    pub count: String,
    /// The keys of up to five, as the column `k`, where the key is a number or a UUID.
    pub keys: Option<String>,
}

/// The questions that a list of changes calls for; `now` is the database as it is. What concerns
/// objects that it lacks is left out.
pub fn row_checks(
    engine: &dyn Engine,
    now: &Schema,
    wanted: &Schema,
    changes: &[Change],
) -> Vec<RowCheck> {
    let mut out = Vec::new();
    let renames: Vec<&Rename> = changes
        .iter()
        .filter_map(|c| match c {
            Change::Rename(rename) => Some(rename),
            _ => None,
        })
        .collect();
    for change in changes {
        let Change::AlterTable { table, changes } = change else { continue };
        let old_name = renames.iter().find_map(|r| match r {
            Rename::Table { from, to } if to == table => Some(from),
            _ => None,
        });
        let Some(live) = now.table(old_name.unwrap_or(table)) else { continue };
        let asked = Asked { engine, now, wanted, live, table, renames: &renames };
        out.extend(changes.iter().filter_map(|change| asked.check(change)));
        out.extend(changes.iter().filter_map(|change| asked.fit(change)));
    }
    out
}

struct Asked<'a> {
    engine: &'a dyn Engine,
    now: &'a Schema,
    wanted: &'a Schema,
    /// The table as it is.
    live: &'a Table,
    /// Its name as it will be.
    table: &'a str,
    renames: &'a [&'a Rename],
}

impl Asked<'_> {
    fn check(&self, change: &TableChange) -> Option<RowCheck> {
        match change {
            TableChange::AlterColumn { from, to } if from.nullable && !to.nullable => {
                let filled = self.engine.dialect() == Dialect::Sqlite && to.default.is_some();
                (!filled).then(|| self.nulls(change, to))?
            }
            TableChange::AddColumn { column } => self.unfilled(change, column),
            TableChange::AddUnique { unique } => self.twins(change, &unique.columns, None),
            TableChange::ChangePrimaryKey { to: Some(key), .. } => {
                self.twins(change, &key.columns, None)
            }
            TableChange::AddIndex { index } if index.unique => {
                let plain = index.parts.iter().map(|p| match p.length {
                    None => p.column_name().map(str::to_owned),
                    Some(_) => None,
                });
                let columns: Option<Vec<String>> = plain.collect();
                self.twins(change, &columns?, index.predicate.as_deref())
            }
            TableChange::AddForeignKey { foreign_key } if foreign_key.validated => {
                self.orphans(change, foreign_key)
            }
            TableChange::AddCheck { check } if check.validated => self.broken(change, check),
            _ => None,
        }
    }

    /// The name a column has now; nothing when it does not exist yet.
    fn live_name(&self, column: &str) -> Option<String> {
        let was = self.renames.iter().find_map(|r| match r {
            Rename::Column { table, from, to } if table == self.table && to == column => Some(from),
            _ => None,
        });
        let name = was.map_or(column, String::as_str);
        self.live.column(name).map(|c| c.name.clone())
    }

    fn quoted(&self, columns: &[String]) -> Option<Vec<String>> {
        let quoted = |c: &String| Some(self.engine.quote(&self.live_name(c)?));
        columns.iter().map(quoted).collect()
    }

    fn from(&self) -> String {
        self.engine.quote_table(&self.live.name)
    }

    /// Rows for which `condition` holds.
    fn rows(
        &self,
        code: &'static str,
        change: &TableChange,
        what: String,
        condition: &str,
    ) -> RowCheck {
        let from = self.from();
        RowCheck {
            code,
            table: self.live.name.clone(),
            object: change.object(self.table),
            what,
            count: format!("SELECT count(*) AS n FROM {from} WHERE {condition}"),
            keys: self.key().map(|key| {
                let shown = self.as_text(&key);
                format!("SELECT {shown} AS k FROM {from} WHERE {condition} ORDER BY {key} LIMIT 5")
            }),
        }
    }

    /// The only column of the primary key, quoted, where it is no text that may say too much.
    fn key(&self) -> Option<String> {
        let [only] = self.live.primary_key.as_ref()?.columns.as_slice() else { return None };
        let kind = self.engine.kind(&self.live.column(only)?.ty);
        matches!(kind, Kind::Int { .. } | Kind::Uuid).then(|| self.engine.quote(only))
    }

    fn as_text(&self, value: &str) -> String {
        let ty = if self.engine.dialect() == Dialect::Mysql { "char" } else { "text" };
        format!("CAST({value} AS {ty})")
    }

    fn nulls(&self, change: &TableChange, column: &Column) -> Option<RowCheck> {
        let name = self.live_name(&column.name)?;
        let what = format!("rows of {} hold NULL in {name}", self.live.name);
        let condition = format!("{} IS NULL", self.engine.quote(&name));
        Some(self.rows("F002", change, what, &condition))
    }

    /// A new column that must have a value and has none to give. MySQL makes one up.
    fn unfilled(&self, change: &TableChange, column: &Column) -> Option<RowCheck> {
        let supplied = column.nullable
            || column.default.is_some()
            || column.generated.is_some()
            || column.auto_increment.is_some();
        if supplied || self.engine.dialect() == Dialect::Mysql {
            return None;
        }
        let what = format!("rows of {} have no value for {}", self.live.name, column.name);
        Some(self.rows("F002", change, what, "1 = 1"))
    }

    fn twins(
        &self,
        change: &TableChange,
        columns: &[String],
        predicate: Option<&str>,
    ) -> Option<RowCheck> {
        let quoted = self.quoted(columns)?;
        let mut condition: Vec<String> =
            quoted.iter().map(|c| format!("{c} IS NOT NULL")).collect();
        condition.extend(predicate.map(text::parenthesized));
        let group = format!(
            "FROM {} WHERE {} GROUP BY {} HAVING count(*) > 1",
            self.from(),
            condition.join(" AND "),
            quoted.join(", ")
        );
        let integer = |key: &String| {
            let key = self.live.columns.iter().find(|c| self.engine.quote(&c.name) == *key);
            key.is_some_and(|c| matches!(self.engine.kind(&c.ty), Kind::Int { .. }))
        };
        Some(RowCheck {
            code: "F001",
            table: self.live.name.clone(),
            object: change.object(self.table),
            what: format!(
                "values of ({}) stand in more than one row of {}",
                columns.join(", "),
                self.live.name
            ),
            count: format!("SELECT count(*) AS n FROM (SELECT 1 AS twin {group}) AS twins"),
            keys: self.key().filter(integer).map(|key| {
                let shown = self.as_text(&format!("max({key})"));
                format!("SELECT {shown} AS k {group} ORDER BY max({key}) LIMIT 5")
            }),
        })
    }

    fn orphans(&self, change: &TableChange, key: &ForeignKey) -> Option<RowCheck> {
        let columns = self.quoted(&key.columns)?;
        let from = self.from();
        let mut condition: Vec<String> =
            columns.iter().map(|c| format!("{from}.{c} IS NOT NULL")).collect();
        if let Some(parent) = self.now.table(&key.ref_table) {
            let referred: Vec<String> = match key.ref_columns.is_empty() {
                true => parent.primary_key.as_ref()?.columns.clone(),
                false => key.ref_columns.clone(),
            };
            let there = referred.iter().all(|c| parent.column(c).is_some());
            if !there || referred.len() != columns.len() {
                return None;
            }
            let pairs: Vec<String> = referred
                .iter()
                .zip(&columns)
                .map(|(r, c)| format!("parent.{} = {from}.{c}", self.engine.quote(r)))
                .collect();
            let parent = self.engine.quote_table(&parent.name);
            condition.push(format!(
                "NOT EXISTS (SELECT 1 FROM {parent} AS parent WHERE {})",
                pairs.join(" AND ")
            ));
        } else if !self.wanted.tables.contains_key(&key.ref_table) {
            return None;
        }
        let what = format!("rows of {} refer to rows that {} lacks", self.live.name, key.ref_table);
        Some(self.rows("F003", change, what, &condition.join(" AND ")))
    }

    fn broken(&self, change: &TableChange, check: &Check) -> Option<RowCheck> {
        let wanted = self.wanted.table(self.table)?;
        let used = wanted.columns.iter().filter(|c| text::mentions(&check.expression, &c.name));
        // An expression is not rewritten here: it must speak of columns as they are.
        if !used.clone().all(|c| self.live_name(&c.name).as_ref() == Some(&c.name)) {
            return None;
        }
        let what = format!("rows of {} break the check {}", self.live.name, check.expression);
        let condition = format!("NOT {}", text::parenthesized(&check.expression));
        Some(self.rows("F003", change, what, &condition))
    }

    /// Values that a narrower type does not hold. SQLite holds anything.
    fn fit(&self, change: &TableChange) -> Option<RowCheck> {
        let TableChange::AlterColumn { from, to } = change else { return None };
        if self.engine.dialect() == Dialect::Sqlite || from.generated.is_some() {
            return None;
        }
        let name = self.live_name(&to.name)?;
        let column = self.engine.quote(&name);
        let condition = match (self.engine.kind(&from.ty), self.engine.kind(&to.ty)) {
            (Kind::Text { max_chars: old, .. }, Kind::Text { max_chars: Some(new), .. })
                if old.is_none_or(|old| new < old) =>
            {
                format!("char_length({column}) > {new}")
            }
            (
                Kind::Int { bits: old, unsigned: false },
                Kind::Int { bits: new, unsigned: false },
            ) if new < old && new < 64 => {
                let most = (1_i64 << (new - 1)) - 1;
                format!("{column} NOT BETWEEN {} AND {most}", -most - 1)
            }
            _ => return None,
        };
        let what = format!("values of {}.{name} do not fit {}", self.live.name, to.ty);
        Some(self.rows("F003", change, what, &condition))
    }
}
