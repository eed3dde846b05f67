//! Rebuilding a table: the way to make the changes that SQLite's ALTER TABLE cannot make.
//!
//! The order is that of the manual (ALTER TABLE, "Making Other Kinds Of Table Schema Changes"):
//! make the new table, copy, drop the old one, rename. The runner switches foreign keys off
//! before the transaction begins; with them on, dropping the table would delete the rows of
//! tables that refer to it. Foreign keys of other tables name the table and keep naming it.
//! Renaming checks every view and trigger in the database, so those that speak of the table are
//! dropped before and made again after.

use super::render;
use crate::plan::text::{mentions, names};
use crate::sqlite::canonical::definition_text;
use crate::sqlite::{Sqlite, types};
use crate::{Engine, Guard, GuardWhen, Loss, Planned, StepMode};
use kilter_schema::names::{bare, within};
use kilter_schema::{
    AutoIncrement, Column, Index, Kind, ObjectPath, Schema, Table, TableChange, Written,
};

/// The name of the table while it is being made; nothing that is there has it.
fn new_name(from: &Schema, table: &str) -> String {
    let mut called = format!("kilter_new_{}", bare(table));
    let taken = |name: &str| {
        let view = format!("view {name}");
        from.tables.keys().any(|t| t.eq_ignore_ascii_case(name))
            || from.opaque.keys().any(|o| o.eq_ignore_ascii_case(&view))
    };
    while taken(&within("", &called)) {
        called.push('_');
    }
    within("", &called)
}

/// The statements that turn `old` into `new`.
pub(super) fn rebuild(
    from: &Schema,
    written: &Written,
    old: &Table,
    new: &Table,
    changes: &[TableChange],
) -> Vec<Planned> {
    let name = &new.name;
    let temporary = new_name(from, name);
    let witness = witness(name, changes);
    let around = dependents(from, written, name);
    let mut out = Vec::new();
    let mut step = |sql: String, summary: String, loss: Loss| {
        let mut planned = Planned::new(StepMode::Tx, sql, summary).losing(loss);
        planned.rebuild = Some(name.clone());
        // One question decides over the rebuild as a whole: it is asked before the new table is
        // made; the statements after that ask whether it was made.
        if let Some(witness) = &witness {
            planned = if out.is_empty() {
                planned.guarded(witness.when, witness.object.clone())
            } else {
                planned.if_exists(ObjectPath::Table(temporary.clone()))
            };
        }
        out.push(planned);
    };
    let (quoted, target) = (Sqlite.quote_table(name), Sqlite.quote_table(&temporary));
    step(
        render::create_table(new, &temporary),
        format!("make {name} anew: {}", describe(name, changes)),
        Loss::Lossless,
    );
    let mut copied = copied(old, new);
    if copied.is_empty() {
        copied.extend(placeholder(new));
    }
    if !copied.is_empty() {
        let columns: Vec<String> = copied.iter().map(|(c, _)| c.name.clone()).collect();
        let values: Vec<&str> = copied.iter().map(|(_, v)| v.as_str()).collect();
        let sql = format!(
            "INSERT INTO {target} ({})\nSELECT {}\nFROM {quoted}",
            names(&Sqlite, &columns),
            values.join(", ")
        );
        step(sql, format!("copy the rows of {name}"), Loss::Lossless);
    }
    if counts(old) && counts(new) {
        let sql = keep_counter(name, &temporary);
        step(sql, format!("keep the counter of {name}"), Loss::Lossless);
    }
    // Triggers first: those on a view go with it.
    for Dependent { sort, name, .. } in around.iter().rev() {
        let sql = format!("DROP {} {}", sort.to_uppercase(), Sqlite.quote_table(name));
        step(sql, format!("set {sort} {name} aside"), Loss::Lossless);
    }
    step(format!("DROP TABLE {quoted}"), format!("drop the old {name}"), losses(old, new));
    step(
        format!("ALTER TABLE {target} RENAME TO {quoted}"),
        format!("put the new {name} in place"),
        Loss::Lossless,
    );
    for index in &new.indexes {
        let sql = index_as_written(written, new, index)
            .unwrap_or_else(|| render::create_index(name, index));
        let object = ObjectPath::Index(name.clone(), index.name.clone());
        let planned =
            Planned::new(StepMode::Tx, sql, format!("add index {} on {name}", index.name));
        out.push(Planned { rebuild: Some(name.clone()), ..planned.unless_exists(object) });
    }
    for dependent in around {
        let summary = format!("put {} {} back", dependent.sort, dependent.name);
        let planned = Planned::new(StepMode::Tx, dependent.definition(), summary);
        out.push(Planned { rebuild: Some(name.clone()), ..planned });
    }
    out
}

fn describe(table: &str, changes: &[TableChange]) -> String {
    changes.iter().map(|c| c.describe(table)).collect::<Vec<_>>().join("; ")
}

fn counts(table: &Table) -> bool {
    table.columns.iter().any(|c| c.auto_increment == Some(AutoIncrement::Keyword))
}

/// The copy has set the new table's counter to the largest key it saw; the old one may be ahead.
fn keep_counter(name: &str, temporary: &str) -> String {
    let (old, new) = (types::literal(&bare(name)), types::literal(&bare(temporary)));
    format!(
        "UPDATE sqlite_sequence\nSET seq = (SELECT max(seq) FROM sqlite_sequence WHERE name IN ({old}, {new}))\nWHERE name = {new}"
    )
}

/// The columns to copy, with the expression that gives their values. A column that becomes NOT
/// NULL takes its default where it was NULL.
fn copied<'a>(old: &'a Table, new: &'a Table) -> Vec<(&'a Column, String)> {
    let mut out = Vec::new();
    for column in new.columns.iter().filter(|c| c.generated.is_none()) {
        let Some(before) = old.column(&column.name) else { continue };
        let quoted = types::quote(&column.name);
        let value = match &column.default {
            Some(default) if before.nullable && !column.nullable => {
                format!("COALESCE({quoted}, {})", render::default_value(default))
            }
            _ => quoted,
        };
        out.push((column, value));
    }
    out
}

/// A value for some new column, where no old one stays: the rows stay, as with `ADD COLUMN`.
fn placeholder(new: &Table) -> Option<(&Column, String)> {
    let column = new.columns.iter().find(|c| c.generated.is_none())?;
    let value = column.default.as_deref().map_or("NULL".to_owned(), render::default_value);
    Some((column, value))
}

/// What goes with the old table.
fn losses(old: &Table, new: &Table) -> Loss {
    let mut loss = Loss::Lossless;
    for column in old.columns.iter().filter(|c| c.generated.is_none()) {
        let value = format!("{}.{}", old.name, column.name);
        loss = loss.and(match new.column(&column.name) {
            None => Loss::Lossy(format!("the values of {value}")),
            Some(after) if after.generated.is_some() => {
                Loss::Lossy(format!("the values of {value}"))
            }
            Some(after) if reformats(&types::kind(&column.ty), &types::kind(&after.ty)) => {
                Loss::Lossy(format!("the spelling of values of {value} that read as numbers"))
            }
            Some(_) => Loss::Lossless,
        });
    }
    loss
}

/// SQLite enforces no lengths and keeps what it cannot convert; but numeric affinity turns the
/// text `007` into the number 7, and a large integer into a rounded one.
fn reformats(from: &Kind, to: &Kind) -> bool {
    let number = |k: &Kind| {
        matches!(k, Kind::Int { .. } | Kind::Float { .. } | Kind::Decimal { .. } | Kind::Bool)
    };
    let text = matches!(from, Kind::Text { .. } | Kind::Json { .. } | Kind::Uuid);
    (text && number(to)) || matches!((from, to), (Kind::Int { .. }, Kind::Float { .. }))
}

/// An object that the rebuild makes or removes: whether it is there tells whether the rebuild
/// has run.
fn witness(table: &str, changes: &[TableChange]) -> Option<Guard> {
    let named = |c: &&TableChange| matches!(c.object(table), ObjectPath::Constraint(..));
    let adds = |c: &&TableChange| {
        matches!(
            c,
            TableChange::AddUnique { .. }
                | TableChange::AddForeignKey { .. }
                | TableChange::AddCheck { .. }
        )
    };
    let drops = |c: &&TableChange| {
        matches!(
            c,
            TableChange::DropUnique { .. }
                | TableChange::DropForeignKey { .. }
                | TableChange::DropCheck { .. }
        )
    };
    let alone = |c: &&TableChange| {
        changes.iter().filter(|other| other.object(table) == c.object(table)).count() == 1
    };
    let guard = |when, c: &TableChange| Guard { when, object: c.object(table) };
    let made = |c: &TableChange| guard(GuardWhen::UnlessExists, c);
    let gone = |c: &TableChange| guard(GuardWhen::IfExists, c);
    (changes.iter().find(|c| matches!(c, TableChange::AddColumn { .. })).map(made))
        .or_else(|| changes.iter().find(|c| matches!(c, TableChange::DropColumn { .. })).map(gone))
        .or_else(|| changes.iter().filter(adds).filter(named).find(alone).map(made))
        .or_else(|| changes.iter().filter(drops).filter(named).find(alone).map(gone))
}

/// The text that made an index, if it still makes that one.
fn index_as_written(written: &Written, table: &Table, index: &Index) -> Option<String> {
    let text = written.get(&format!("index {}", index.name))?;
    let mut schema = Schema::new(kilter_schema::Dialect::Sqlite);
    schema.put(Table { indexes: Vec::new(), ..table.clone() });
    Sqlite.replay(&mut schema, text);
    let made = Sqlite.canonical(&schema);
    let same = made.table(&table.name)?.index(&index.name) == Some(index);
    same.then(|| text.trim_end_matches(';').trim_end().to_owned())
}

/// A view or trigger.
pub(super) struct Dependent {
    /// `view` or `trigger`.
    pub sort: String,
    /// Its name.
    pub name: String,
    /// Its definition, evened out.
    text: String,
    /// Its definition as it was written.
    written: Option<String>,
}

/// Views and triggers that speak of `table`, or of a view that does; views first.
pub(super) fn dependents(schema: &Schema, written: &Written, table: &str) -> Vec<Dependent> {
    let mut left: Vec<Dependent> = schema
        .opaque
        .iter()
        .filter_map(|(key, text)| {
            let (sort, name) = key.split_once(' ')?;
            let same = |written: &&str| definition_text(written) == *text;
            matches!(sort, "view" | "trigger").then(|| Dependent {
                sort: sort.to_owned(),
                name: name.to_owned(),
                text: text.clone(),
                written: written.get(key).filter(same).map(str::to_owned),
            })
        })
        .collect();
    let mut affected = vec![bare(table).into_owned()];
    let mut out = Vec::new();
    loop {
        let (more, rest): (Vec<_>, Vec<_>) =
            left.into_iter().partition(|d| affected.iter().any(|name| mentions(&d.text, name)));
        if more.is_empty() {
            break;
        }
        affected.extend(more.iter().map(|d| bare(&d.name).into_owned()));
        out.extend(more);
        left = rest;
    }
    // A trigger can stand on a view.
    out.sort_by_key(|d| d.sort != "view");
    out
}

impl Dependent {
    /// Whether the text that made it is known.
    pub(super) fn is_as_written(&self) -> bool {
        self.written.is_some()
    }

    /// The definition with `IF NOT EXISTS`, so that it can run twice; the server stores what stands
    /// behind that as it is.
    fn definition(&self) -> String {
        let tidied = || tidy(&self.text);
        let text =
            self.written.as_ref().map_or_else(tidied, |w| w.trim_end_matches(';').to_owned());
        let rest = behind(&text, "create").and_then(|rest| behind(rest, &self.sort));
        match rest {
            Some(rest) if behind(rest, "if").is_none() => {
                format!("CREATE {} IF NOT EXISTS {rest}", self.sort.to_uppercase())
            }
            _ => text,
        }
    }
}

/// What stands behind a word, in any case, and the blanks after it.
fn behind<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let head = text.get(..word.len())?;
    let rest = &text[word.len()..];
    let is_word = head.eq_ignore_ascii_case(word) && rest.starts_with(char::is_whitespace);
    is_word.then(|| rest.trim_start())
}

/// Evened-out text has a blank between any two tokens: those that nobody would write go.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut quote: Option<char> = None;
    for c in text.trim().trim_end_matches(';').trim_end().chars() {
        if quote.is_none() {
            if matches!(c, '.' | ',' | ';' | ')') && out.ends_with(' ') {
                out.pop();
            }
            if c == ' ' && out.ends_with(['.', '(']) {
                continue;
            }
        }
        match quote {
            Some(q) if c == q => quote = None,
            None if matches!(c, '\'' | '"' | '`') => quote = Some(c),
            _ => {}
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn blanks_go_where_nobody_writes_them() {
        assert_eq!(
            tidy("create view v as select a . id , lower ( 'x . y , z' ) from a ;"),
            "create view v as select a.id, lower ('x . y , z') from a"
        );
    }
}
